import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleCorrelation } from "simple-statistics";
import { describe, expect, test } from "vitest";
import { validateSentiment } from "../../../src/crisis/sentiment/validateSentiment.ts";
import { bracketEmoticons } from "../../../src/text/lexicon/chineseLexicon.ts";
import { compactLexicon } from "../../../src/text/lexicon/compactLexicon.ts";
import { createLexiconScorer } from "../../../src/text/sentiment/createLexiconScorer.ts";
import type { SentimentScorer } from "../../../src/text/sentiment/Lexicon.ts";
import { parseNtusdLexicon } from "../../../src/text/sentiment/parseNtusdLexicon.ts";
import { parseVaderLexicon } from "../../../src/text/sentiment/parseVaderLexicon.ts";
import { scoreSentiment } from "../../../src/text/sentiment/scoreSentiment.ts";

describe("published formats", () => {
  test("VADER: the last line of a word counts, empty lines and line ends of Windows are no matter", () => {
    const lexicon = parseVaderLexicon("\ufeff:)\t2.0\t1.1\t[2, 2]\r\nbad\t-2.5\n\nbad\t-2\n");
    expect(lexicon).toEqual({ ":)": 2, bad: -2 });
  });

  test.each(["good", "good\t", "good\tx", "good\t9", "\t2"])("VADER: the line %j is refused", (line) => {
    expect(() => parseVaderLexicon(`fine\t1\n${line}`)).toThrow(
      expect.objectContaining({ code: "invalid-argument", path: "text line 2" }),
    );
  });

  test("NTUSD: a word on both lists says nothing", () => {
    expect(parseNtusdLexicon({ positive: "滿意\r\n一般\r\n滿意", negative: "糟糕\n一般\n" })).toEqual({
      滿意: 2,
      一般: 0,
      糟糕: -2,
    });
  });

  test.each([
    null,
    { positive: "a" },
    { positive: 1, negative: "" },
    { positive: "\ufffd\ufffd", negative: "" },
  ])("NTUSD: %j is refused", (files) => {
    expect(() => parseNtusdLexicon(files as never)).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

const folder = process.env.SOCIALOPS_DATA ?? "";

describe.skipIf(!process.env.SOCIALOPS_DATA)("labelled tweets and published lexicons", () => {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const readBig5 = (file: string): string => new TextDecoder("big5").decode(readFileSync(join(folder, file)));
  const tweets = () =>
    read("vader/tweets_GroundTruth.txt")
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split("\t"))
      .map(([id, value, text]) => ({ id: Number(id), value: Number(value), text: text! }));

  /** The half that was scored while the lexicon was written; its texts and those of the other half were not read. */
  const isTuned = (id: number): boolean => ((Math.imul(id, 2654435761) >>> 16) & 1) === 1;

  function agreement(all: ReturnType<typeof tweets>, scorer: SentimentScorer): [sign: number, r: number] {
    const scores = all.map(({ text }) => scorer(text, { lang: "en" }).score ?? 0);
    const clear = all.map(({ value }, i) => [value, scores[i]!] as const).filter(([value]) => value !== 0);
    const right = clear.filter(([value, score]) => Math.sign(value) === Math.sign(score)).length;
    return [
      right / clear.length,
      sampleCorrelation(
        scores,
        all.map(({ value }) => value),
      )!,
    ];
  }

  test("with VADER's lexicon: sign at least 0.92, r at least 0.87", () => {
    const [sign, r] = agreement(
      tweets(),
      createLexiconScorer(parseVaderLexicon(read("vader/vader_sentiment_lexicon.txt"))),
    );
    expect(sign).toBeGreaterThanOrEqual(0.92);
    expect(r).toBeGreaterThanOrEqual(0.87);
  });

  test("with the package's own on the half that had no part in it: sign at least 0.80", () => {
    const [sign, r] = agreement(
      tweets().filter(({ id }) => !isTuned(id)),
      createLexiconScorer(compactLexicon),
    );
    expect(sign).toBeGreaterThanOrEqual(0.8);
    expect(r).toBeGreaterThanOrEqual(0.8);
  });

  test("validateSentiment counts the same", () => {
    const texts = tweets()
      .filter(({ id }) => !isTuned(id))
      .map(({ text, value }) => ({
        text,
        lang: "en" as const,
        label: value < 0 ? ("negative" as const) : ("positive" as const),
      }));
    const { sensitivity, specificity, accuracy, signAccuracy } = validateSentiment(texts);
    expect(accuracy).toMatchObject({ negatives: texts.filter(({ label }) => label === "negative").length });
    for (const share of [sensitivity, specificity, signAccuracy]) {
      if (share.status === "absent") throw new Error(share.reason);
      expect(share.interval!.high - share.interval!.low).toBeLessThan(0.08);
    }
  });

  test("NTUSD in both scripts finds the same in both", () => {
    const original = createLexiconScorer({
      ...parseNtusdLexicon({
        positive: readBig5("ntusd/正面詞無重複_9365詞.txt"),
        negative: readBig5("ntusd/負面詞無重複_11230詞.txt"),
      }),
      ...bracketEmoticons,
    });
    const converted = createLexiconScorer({
      ...parseNtusdLexicon({
        positive: read("ntusd/positive.simplified-opencc.txt"),
        negative: read("ntusd/negative.simplified-opencc.txt"),
      }),
      ...bracketEmoticons,
    });
    for (const text of ["服务态度恶劣，令人失望", "非常感謝，品質優良", "[泪]太惨了", "不滿意，浪费时间"]) {
      const found = scoreSentiment(text, { lang: "zh" }, { scorer: original });
      expect(found.score).not.toBeNull();
      expect(scoreSentiment(text, { lang: "zh" }, { scorer: converted }).score).toBe(found.score);
    }
    expect(scoreSentiment("服务态度恶劣，令人失望", { lang: "zh" }, { scorer: original }).label).toBe(
      "negative",
    );
    expect(scoreSentiment("非常感謝，品質優良", { lang: "zh" }, { scorer: original }).label).toBe("positive");
  });
});
