import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { expect, test } from "vitest";
import { postingHeatmapSpec } from "../../src/chart/postingHeatmapSpec.ts";
import { estimatePostingTimes } from "../../src/timing/estimatePostingTimes.ts";
import type { PostingTimeModel } from "../../src/timing/postingTimeModelSchema.ts";

const posts = (n: number, likesOf: (i: number) => number) =>
  Array.from({ length: n }, (_, i) => ({
    id: String(i),
    platform: "x",
    publishedAt: Date.UTC(2026, 0, 5 + i, i % 2 ? 19 : 9),
    likes: likesOf(i),
  }));
const options = { timeZone: "UTC", outcome: "likes", seed: 1, draws: 100 } as const;
const reliable = estimatePostingTimes(
  posts(200, (i) => (i % 2 ? 60 : 30) + ((i * 7) % 11)),
  options,
);
const none = estimatePostingTimes(
  posts(200, (i) => 30 + ((i * 37) % 101)),
  options,
);
const empty = estimatePostingTimes([], { ...options, outcome: "engagedUsers" });

/** Compiles a specification, collecting what Vega-Lite warns of. */
function compiled(spec: object): { warnings: string[]; svg: Promise<string> } {
  const warnings: string[] = [];
  const note = (...said: unknown[]) => {
    warnings.push(said.join(" "));
    return logger;
  };
  const logger: object = {
    level: () => logger,
    warn: note,
    error: note,
    info: () => logger,
    debug: () => logger,
  };
  const vega = compile(spec as unknown as TopLevelSpec, { logger: logger as never }).spec;
  return { warnings, svg: new View(parse(vega), { renderer: "none" }).toSVG() };
}

test.each([
  ["en", "light", reliable, "Best posting time: "],
  ["en", "dark", none, "No reliable best posting time"],
  ["en", "light", empty, "Too few posts to judge posting times"],
  ["zh-CN", "light", reliable, "最佳发布时间："],
  ["zh-CN", "dark", none, "没有可靠的最佳发布时间"],
  ["zh-CN", "light", empty, "内容太少，无法判断最佳发布时间"],
] as const)(
  "%s %s: compiles without warnings and draws 168 cells under its title",
  async (locale, theme, model, title) => {
    const spec = postingHeatmapSpec(model, { locale, theme });
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    const { warnings, svg } = compiled(spec);
    expect(warnings).toEqual([]);
    const drawn = await svg;
    expect(drawn).toContain(title);
    expect(drawn).toContain(locale === "en" ? ">Mon<" : ">周一<");
    expect(drawn.match(/aria-roledescription="rect mark"/g)).toHaveLength(168);
    expect(drawn.match(/aria-roledescription="point"/g) ?? []).toHaveLength(
      model.slots.filter((slot) => slot.n === 0).length,
    );
  },
);

test("width, zone, outcome and intervals are in the picture", () => {
  const text = JSON.stringify(postingHeatmapSpec({ ...reliable, timeZone: null }, { width: 500 }));
  expect(text).toContain('"width":500');
  expect(text).toContain("time zone not known");
  expect(JSON.stringify(postingHeatmapSpec(reliable, { locale: "zh-CN" }))).toContain("点赞数：");
  expect(JSON.stringify(postingHeatmapSpec(empty))).toContain("engaged users: ");
  const unknown: PostingTimeModel = { ...empty, n: 1, outcome: { kind: "field", id: "mine" } };
  expect(JSON.stringify(postingHeatmapSpec(unknown, { locale: "zh-CN" }))).toContain("mine：");
  expect(JSON.stringify(postingHeatmapSpec(unknown))).toContain('1 post"');
});

test.each([
  [{ locale: "fr" }, "options.locale"],
  [{ theme: "sepia" }, "options.theme"],
  [{ theme: "toString" }, "options.theme"],
  [{ width: 100 }, "options.width"],
  [{ width: Number.NaN }, "options.width"],
])("refuses %j", (wrong, path) => {
  expect(() => postingHeatmapSpec(empty, wrong as never)).toThrow(
    expect.objectContaining({ code: "invalid-argument", path }),
  );
});
