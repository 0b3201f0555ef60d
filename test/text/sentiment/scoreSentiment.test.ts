import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentimentResultSchema } from "../../../src/crisis/sentiment/sentimentResultSchema.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { compactLexicon } from "../../../src/text/lexicon/compactLexicon.ts";
import { createLexiconScorer } from "../../../src/text/sentiment/createLexiconScorer.ts";
import { detectSentimentLanguage } from "../../../src/text/sentiment/detectSentimentLanguage.ts";
import { chineseDegreesBehind, chineseRules } from "../../../src/text/sentiment/internal/chineseRules.ts";
import { simplifiedForms } from "../../../src/text/sentiment/internal/simplifiedForms.ts";
import { scoreSentiment } from "../../../src/text/sentiment/scoreSentiment.ts";

describe("what operators read every day", () => {
  test.each([
    ["物流太慢了，客服态度恶劣，再也不买！", "negative"],
    ["味道不错，包装也很好，推荐！", "positive"],
    ["不是很好吃", "negative"],
    ["一点都不好吃", "negative"],
    ["没有不满意的地方", "positive"],
    ["性价比不高", "negative"],
    ["服務態度差，東西壞了，要退款", "negative"],
    ["虽然贵，但是质量很好", "positive"],
    ["质量很好，但是太贵了", "negative"],
    ["[泪][泪]今天好难过", "negative"],
    ["哈哈哈哈哈太搞笑了", "positive"],
    ["开心死了", "positive"],
    ["累死了", "negative"],
    ["好吃不贵", "positive"],
    ["这届直播真的绝了，主播好可爱～", "positive"],
    ["美国新闻", "unknown"],
    ["你好，请问几点开门", "unknown"],
    ["The staff were not helpful at all :(", "negative"],
    ["The delivery was not good :(", "negative"],
    ["not bad", "positive"],
    ["I LOVE this!!!", "positive"],
    ["The food was good but the service was terrible", "negative"],
    ["goooood", "positive"],
    ["👍🏻❤️", "positive"],
    ["还行吧👎", "negative"],
    ["See you at 9", "unknown"],
    ["この店が好き", "unknown"],
    ["", "unknown"],
    ["太nice了", "positive"],
  ])("%s is %s", (text, label) => {
    expect(scoreSentiment(text).label).toBe(label);
  });

  test("stronger words count more, softer ones less", () => {
    const scores = (texts: string[]) => texts.map((text) => scoreSentiment(text).score!);
    for (const texts of [
      ["barely good", "good", "very good", "VERY good", "VERY GOOD stuff!!!"],
      ["有点满意", "满意", "很满意", "非常满意", "非常满意！！！"],
    ])
      expect(scores(texts)).toEqual([...new Set(scores(texts))].sort((a, b) => a - b));
  });

  test("what counts is quoted as it stands in the text", () => {
    const text = "東西壞了 :( AWFUL 👎";
    const { hits, because } = scoreSentiment(text, { lang: "zh" });
    for (const { text: word, start } of hits) expect(text.slice(start, start + word.length)).toBe(word);
    expect(hits.map((hit) => hit.text)).toContain("壞了");
    expect(explain(because, { locale: "zh-CN" })).toContain("“壞了”计 -2 分。");
  });

  test("why there is no score", () => {
    const said = (text: string) => explain(scoreSentiment(text).because);
    expect(said("")).toBe("There is no text.");
    expect(said("Привет, как дела?")).toBe("The text is neither English nor Chinese.");
    expect(said("See you at 9")).toBe("No word of the text is in the lexicon.");
  });
});

describe("laws", () => {
  const words = fc.constantFrom(
    ..."good bad not very but NOT GREAT goooood :( 👍 a-b-c isn't 好 不 很 非常 太差 [泪] 但是 死了 壞 ！ ? ， 。 @someone https://x.cn/good no the".split(
      " ",
    ),
    " ",
    "\u{1f3fb}",
  );
  const texts = fc
    .array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(" "));

  test("whatever is written: a score from -1 to 1 with what counted, or none; the same each time", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, "en" as const, "zh" as const), (text, lang) => {
        const found = sentimentResultSchema.parse(scoreSentiment(text, { lang }));
        for (const { text: word, start } of found.hits)
          expect(text.slice(start, start + word.length)).toBe(word);
        expect(found.label === "unknown").toBe(found.score === null);
        expect(scoreSentiment(text, { lang })).toEqual(found);
      }),
      { numRuns: 1000 },
    );
  });

  test("a lexicon turned round turns the score round, but for punctuation and ties", () => {
    const turned = createLexiconScorer(
      Object.fromEntries(Object.entries(compactLexicon).map(([word, value]) => [word, -value])),
    );
    const straight = createLexiconScorer(compactLexicon);
    fc.assert(
      fc.property(texts, fc.constantFrom("en" as const, "zh" as const), (text, lang) => {
        const [one, other] = [straight(text, { lang }).score, turned(text, { lang }).score];
        if (one === null || other === null) expect(other).toBe(one);
        else expect(one + other).toBeCloseTo(0, 12);
      }),
      { numRuns: 500 },
    );
  });

  test("traditional and simplified characters score alike", () => {
    const toTraditional = new Map(
      Array.from({ length: simplifiedForms.length / 2 }, (_, i) => [
        simplifiedForms[2 * i + 1]!,
        simplifiedForms[2 * i]!,
      ]),
    );
    for (const text of [
      "这家店的服务态度很差，东西坏了，不会再买",
      "惊艳！质量满意，强烈推荐",
      "虚假宣传，坑爹，垃圾",
    ]) {
      const traditional = [...text].map((character) => toTraditional.get(character) ?? character).join("");
      expect(traditional).not.toBe(text);
      expect(scoreSentiment(traditional).score).toBe(scoreSentiment(text).score);
    }
  });

  test("the table of forms is one of pairs, each traditional one there once", () => {
    expect(simplifiedForms).toMatch(/^([\u4e00-\u9fff]{2})+$/);
    const pairs = simplifiedForms.match(/../g)!;
    expect(new Set(pairs.map((pair) => pair[0])).size).toBe(pairs.length);
    expect(pairs).toEqual(expect.arrayContaining(["謝谢", "買买", "壞坏", "龜龟"]));
  });

  test("a long text of one kind takes no longer than its length and breaks nothing", () => {
    for (const piece of ["非常", "不", "a-", "very ", "好", "[", ":", "n't ", "哈", "!", "👍", "good "]) {
      const { score } = scoreSentiment(`${piece.repeat(100_000)}好 good`, { lang: "zh" });
      expect(Math.abs(score!)).toBeLessThanOrEqual(1);
      expect(Number.isFinite(scoreSentiment(piece.repeat(100_000), { lang: "en" }).score ?? 0)).toBe(true);
    }
  });
});

test.each([
  ["太nice了", "zh"],
  ["iPhone 15 Pro Max 很好用", "zh"],
  ["I love 小红书 so much", "en"],
  ["👍👍 100", "en"],
  ["", "en"],
  ["この店が好き", null],
  ["Спасибо", null],
  ["감사합니다", null],
])("the language of %s is %s", (text, lang) => {
  expect(detectSentimentLanguage(text)).toBe(lang);
});

describe("the words of the rules", () => {
  const rules = chineseRules();

  test("stand there once", () => {
    const found = rules.map(([word]) => word);
    expect(found.filter((word, i) => found.indexOf(word) !== i)).toEqual([]);
    expect(new Set(chineseDegreesBehind()).size).toBe(chineseDegreesBehind().length);
  });

  test("those that say nothing are not in the lexicon", () => {
    expect(
      rules.filter(([word, { kind }]) => kind === "neutral" && Object.hasOwn(compactLexicon, word)),
    ).toEqual([]);
  });
});

test.each([
  [[1], "text"],
  [["a", { lang: "fr" }], "context.lang"],
  [["a", { language: "en" }], "context.language"],
  [["a", null], "context"],
  [["a", {}, { scorer: {} }], "options.scorer"],
  [["a", {}, { scorer: () => ({ score: 2 }) }], "options.scorer().score"],
  [["a", {}, { scorer: () => null }], "options.scorer()"],
  [["a", {}, { scorer: () => Promise.resolve({ score: 0 }) }], "options.scorer().score"],
  [["a", {}, { scorer: () => ({ score: 0, hits: [{ text: "a" }] }) }], "options.scorer().hits"],
  [["a", {}, { scorer: () => ({ score: 0, coverage: 2 }) }], "options.scorer().coverage"],
])("wrong input %j is refused at %s", (args, path) => {
  expect(() => scoreSentiment(...(args as [string]))).toThrow(
    expect.objectContaining({ code: "invalid-argument", path }),
  );
});

test("what a scorer throws is the cause of the error", () => {
  const fault = new Error("model not loaded");
  const scorer = () => {
    throw fault;
  };
  expect(() => scoreSentiment("a", {}, { scorer })).toThrow(
    expect.objectContaining({ code: "invalid-argument", path: "options.scorer()", cause: fault }),
  );
});

test.each([
  [null, "lexicon"],
  [["good"], "lexicon"],
  [{ good: 5 }, 'lexicon["good"]'],
  [{ good: "2" }, 'lexicon["good"]'],
  [{ good: Number.NaN }, 'lexicon["good"]'],
  [{ " ": 1 }, 'lexicon[" "]'],
])("the lexicon %j is refused at %s", (lexicon, path) => {
  expect(() => createLexiconScorer(lexicon as never)).toThrow(
    expect.objectContaining({ code: "invalid-argument", path }),
  );
});
