import { describe, expect, test } from "vitest";
import { platformRankingSpec } from "../../src/chart/platformRankingSpec.ts";
import { rankPlatforms } from "../../src/platforms/ranking/rankPlatforms.ts";
import { compileSpec } from "./compileSpec.ts";

const shares = { weibo: 0.45, wechat: 0.9, douyin: 0.7, kuaishou: { low: 0.3, high: 0.5 }, x: 0.02 };
const situation = { audience: { shares }, resources: { hoursPerWeek: 20 }, content: { formats: ["video"] } };
const ranking = rankPlatforms(
  ["weibo", "wechat", "douyin", "kuaishou", "x", { platform: "newcomer", formats: ["video"] }],
  { goal: "conversion", ...situation },
);
const sure = rankPlatforms(
  [
    { platform: "wechat", surface: "channels", traits: { cost: 10 } },
    { platform: "wechat", surface: "mini-program", traits: { cost: 90 } },
  ],
  {
    goal: "service",
    criteria: [{ id: "cost", worst: 100, best: 0 }],
    weights: { cost: 1 },
    method: "topsis",
  },
);
const none = rankPlatforms([{ platform: "weibo", needs: { hoursPerWeek: 30 } }], {
  goal: "awareness",
  resources: { hoursPerWeek: 20 },
});
type Spec = ReturnType<typeof platformRankingSpec>;
const layers = (spec: Spec) =>
  spec.layer as unknown as { mark: { type: string }; data?: { values: Record<string, unknown>[] } }[];
const bars = (spec: Spec) => (spec.data as unknown as { values: Record<string, number>[] }).values;

describe.each([
  ["a ranking", ranking, "Douyin comes first for conversion", "抖音居首"],
  ["one that stands", sure, "WeChat · channels comes first for service", "微信 · channels居首"],
  ["nothing that can be done", none, "No platform can be done for awareness", "没有可行的平台"],
] as const)("%s", (_, result, english, chinese) => {
  test.each([
    ["en", "light", 760, english],
    ["zh-CN", "light", 760, chinese],
    ["en", "dark", 390, ""],
    ["zh-CN", "dark", 390, chinese],
  ] as const)(
    "%s %s %d px: compiles without warnings under its title",
    async (locale, theme, width, title) => {
      const spec = platformRankingSpec(result, { locale, theme, width });
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      const { warnings, svg } = await compileSpec(spec);
      expect(warnings).toEqual([]);
      expect(svg).toContain(title);
      expect(svg).toContain(`width="${width}"`);
      expect(svg).not.toContain("…");
    },
  );
});

test("a bar is made of what each criterion adds, and ends at the weighted score", () => {
  const drawn = bars(platformRankingSpec(ranking));
  for (const [i, { traits, score }] of ranking.ranking.entries()) {
    const own = drawn.filter(({ row }) => Number(row) === i);
    expect(own).toHaveLength(ranking.criteria.length);
    expect(own.map(({ from, to }) => to! - from!)).toEqual(
      traits.map(({ contribution }) => expect.closeTo(contribution, 12)),
    );
    expect(own.at(-1)!.to).toBeCloseTo(score, 12);
  }
});

test("lines have the ends of the scores, and the verdict beside them", () => {
  const ends = layers(platformRankingSpec(ranking, { locale: "zh-CN" }))[2]!.data!.values;
  expect(ends.map(({ low, high }) => [low, high])).toEqual(
    ranking.ranking.map(({ low, high }) => [low, high]),
  );
  expect(ends.map(({ label }) => String(label).split(" ")[1])).toEqual(
    ranking.ranking.map(
      ({ verdict }) =>
        ({ adopt: "建议投入", pilot: "先试点", undecided: "信息不足", hold: "暂缓", unfit: "不可行" })[
          verdict
        ],
    ),
  );
});

test("the subtitle says whether the first place stands", () => {
  const said = (result: typeof ranking): unknown =>
    (platformRankingSpec(result).title as unknown as { subtitle: string[] }).subtitle[0];
  expect(ranking.stability.fragile).toBe(true);
  expect(said(ranking)).toBe("Fragile: other weights or values may well put another first");
  expect(said(sure)).toBe("The first place stands when weights move a little");
  expect(said(none)).toBe("Bars: scores · Lines: what is unknown · Dashes: adopt from 0.50");
});

test.each([
  [
    { width: 300 },
    "platformRankingSpec: options.width: expected a number of pixels from 360 to 4000, received 300",
  ],
  [{ locale: "fr" }, 'platformRankingSpec: options.locale: expected one of "en", "zh-CN", received "fr"'],
])("options %j are refused", (options, message) => {
  expect(() => platformRankingSpec(ranking, options as never)).toThrow(message);
});

test.each([
  ["nothing", undefined, "undefined"],
  ["an empty object", {}, "an object"],
  ["a ranking without its criteria", { ...ranking, criteria: [] }, "an object"],
  ["a goal that is none", { ...ranking, goal: "toString" }, "an object"],
  [
    "a score that is no number",
    { ...ranking, ranking: [{ ...ranking.ranking[0], high: Number.NaN }] },
    "an object",
  ],
])("%s is refused", (_, wrong, received) => {
  expect(() => platformRankingSpec(wrong as never)).toThrow(
    `platformRankingSpec: result: expected a result of rankPlatforms, received ${received}`,
  );
});
