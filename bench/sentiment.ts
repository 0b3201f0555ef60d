/**
 * Sentiment of English tweets and Chinese comments, in one run against a plain loop that only splits a text into words (English)
 * or characters (Chinese); the labels of sample texts are checked. Run: `SOCIALOPS_DATA=<folder> npx tsx bench/sentiment.ts`;
 * without the folder the English texts are made of words.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createRandomSource } from "../src/kernel/createRandomSource.ts";
import { compactLexicon } from "../src/text/lexicon/compactLexicon.ts";
import { createLexiconScorer } from "../src/text/sentiment/createLexiconScorer.ts";
import { scoreSentiment } from "../src/text/sentiment/scoreSentiment.ts";

const REPEATS = 25;
const random = createRandomSource(11);
const pick = (words: readonly string[]): string => words[random.nextInt(words.length)]!;

const ENGLISH =
  "the a my phone delivery staff was is not very good bad slow love refund today order again and but really nice broken thanks".split(
    " ",
  );
const CHINESE = [
  "物流太慢了，客服态度恶劣，再也不买！",
  "味道不错，包装也很好，推荐给朋友们",
  "今天下午三点开播，大家记得来",
  "虽然价格贵一点，但是质量没得说",
  "[泪]等了一周还没发货，退款吧",
];

const folder = process.env.SOCIALOPS_DATA;
const english =
  folder === undefined
    ? Array.from({ length: 4200 }, () => Array.from({ length: 14 }, () => pick(ENGLISH)).join(" "))
    : readFileSync(join(folder, "vader/tweets_GroundTruth.txt"), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => line.split("\t")[2]!);
const chinese = Array.from({ length: 4200 }, () => pick(CHINESE) + pick(CHINESE));

/** Words between spaces, in lower case. */
function splitWords(texts: readonly string[]): number {
  let words = 0;
  for (const text of texts) for (const word of text.toLowerCase().split(/\s+/)) if (word !== "") words += 1;
  return words;
}

/** Characters, each as a text of its own. */
function splitCharacters(texts: readonly string[]): number {
  let characters = 0;
  for (const text of texts)
    for (const character of text.toLowerCase()) if (character !== " ") characters += 1;
  return characters;
}

const scorer = createLexiconScorer(compactLexicon);
const scoreAll = (texts: readonly string[], lang: "en" | "zh") => (): number => {
  let negative = 0;
  for (const text of texts) if ((scorer(text, { lang }).score ?? 0) < 0) negative += 1;
  return negative;
};
const explainAll = (texts: readonly string[]) => (): number => {
  let negative = 0;
  for (const text of texts) if (scoreSentiment(text).label === "negative") negative += 1;
  return negative;
};

const ways: readonly (readonly [string, () => number])[] = [
  ["English, words split", () => splitWords(english)],
  ["English, scorer", scoreAll(english, "en")],
  ["English, scoreSentiment", explainAll(english)],
  ["Chinese, characters split", () => splitCharacters(chinese)],
  ["Chinese, scorer", scoreAll(chinese, "zh")],
  ["Chinese, scoreSentiment", explainAll(chinese)],
];

const labels = CHINESE.map((text) => scoreSentiment(text).label);
assert.deepEqual(labels, ["negative", "positive", "unknown", "positive", "negative"]);
assert.equal(scoreSentiment("The delivery was not good :(").label, "negative");

const fastest = ways.map(() => Number.POSITIVE_INFINITY);
const found = ways.map(() => 0);
for (let repeat = 0; repeat < REPEATS; repeat += 1)
  for (const [i, [, run]] of ways.entries()) {
    const start = performance.now();
    found[i] = run();
    fastest[i] = Math.min(fastest[i]!, performance.now() - start);
  }

console.log(`4,200 texts; the fastest of ${REPEATS} runs`);
for (const [i, [name]] of ways.entries()) {
  const plain = fastest[i < 3 ? 0 : 3]!;
  const nanoseconds = Math.round((fastest[i]! / 4200) * 1e6);
  console.log(
    `${name}: ${nanoseconds} ns a text, ${(fastest[i]! / plain).toFixed(2)} of the plain loop; ${found[i]}`,
  );
}
