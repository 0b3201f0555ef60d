import { describe, expect, test } from "vitest";
import { riskMatrixSpec } from "../../src/chart/riskMatrixSpec.ts";
import { assessRisks } from "../../src/crisis/risks/assessRisks.ts";
import { compileSpec } from "./compileSpec.ts";

const options = { asOf: "2026-06-01T00:00:00Z", currency: "CNY", tolerance: 500_000 };
const some = assessRisks(
  [
    { id: "平台处罚", observed: { events: 2, years: 4 }, loss: { low: 20_000, high: 60_000 } },
    { id: "账号被盗", probability: { low: 0.02, high: 0.1 }, loss: 300_000, owner: "李" },
    { id: "员工失误", probability: 0.6, loss: 8_000 },
    { id: "竞品攻击", probability: 0.1 },
  ],
  options,
);
const many = assessRisks(
  Array.from({ length: 25 }, (_, i) => ({
    id: `risk-${i}`,
    probability: ((i * 7) % 25) / 26,
    loss: ((i * 11) % 25) * 24_000,
  })),
  options,
);
const none = assessRisks([{ id: "谣言" }], options);
const own = assessRisks([{ id: "a", probability: 0.4, loss: 9 }], {
  asOf: options.asOf,
  matrix: {
    order: ["routine", "watch", "act"],
    probabilityEdges: [0, 0.5, 1],
    lossEdges: [0, 5, 10],
    colors: [
      ["routine", "routine"],
      ["watch", "act"],
    ],
  },
});

type Spec = ReturnType<typeof riskMatrixSpec>;
interface Dot {
  number: string;
  x: number;
  y: number;
  left: number;
  right: number;
  bottom: number;
  top: number;
  name: string;
  amount: string;
  color: string;
}
const layers = (spec: Spec) =>
  (spec.layer as unknown as { data: { values: Dot[] } }[]).map(({ data }) => data.values);

describe.each([
  ["some risks", some, "Largest expected loss: 平台处罚", "预期损失最大：平台处罚"],
  ["many risks", many, "Largest expected loss: risk-9", "预期损失最大：risk-9"],
  ["no risk that is known", none, "No risk can be drawn", "没有可绘制的风险"],
  ["a matrix of one's own", own, "Largest expected loss: a", "预期损失最大：a"],
] as const)("%s", (_, assessment, english, chinese) => {
  test.each([
    ["en", "light", 760, english],
    ["zh-CN", "light", 760, chinese],
    ["en", "dark", 390, english],
    ["zh-CN", "dark", 390, chinese],
  ] as const)(
    "%s %s %d px: compiles without warnings under its title",
    async (locale, theme, width, title) => {
      const spec = riskMatrixSpec(assessment, { locale, theme, width });
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      const { warnings, svg } = await compileSpec(spec);
      expect(warnings).toEqual([]);
      expect(svg).toContain(title);
      expect(svg).toContain(`width="${width}"`);
      expect(svg).not.toContain("…");
    },
  );
});

test("dots lie in the cells of their risks, none upon another", () => {
  const [cells, , , dots] = layers(riskMatrixSpec(many));
  expect(cells!.map(({ color }) => color)).toEqual(many.matrix!.colors.flat());
  for (const [i, { place }] of many.risks.entries()) {
    const { x, y, number } = dots![i]!;
    expect([Math.floor(x), Math.floor(y), number]).toEqual([place!.column, place!.row, String(i + 1)]);
  }
  expect(new Set(dots!.map(({ x, y }) => `${x} ${y}`)).size).toBe(25);
});

const oneCell = assessRisks(
  Array.from({ length: 25 }, (_, i) => ({ id: `risk-${i}`, probability: 0.1, loss: 150_000 + i })),
  options,
);
const fewWithLines = assessRisks(
  Array.from({ length: 12 }, (_, i) => ({
    id: `risk-${i}`,
    probability: { low: 0.01 * i, high: 0.35 },
    loss: { low: 20_000, high: 300_000 + i },
  })),
  options,
);

test.each([
  ["25 in one cell", oneCell, 760],
  ["25 in one cell, narrow", oneCell, 360],
  ["25 in many cells", many, 390],
  ["12 with lines", fewWithLines, 600],
  ["12 with lines, narrow", fewWithLines, 360],
] as const)("%s: dots as drawn do not overlap", async (_, assessment, width) => {
  const { svg } = await compileSpec(riskMatrixSpec(assessment, { width }));
  const circles = [
    ...svg.matchAll(
      /aria-roledescription="circle" transform="translate\(([\d.]+),([\d.]+)\)" d="M([\d.]+),/g,
    ),
  ].map(([, x, y, radius]) => ({ x: Number(x), y: Number(y), radius: Number(radius) }));
  expect(circles).toHaveLength(assessment.risks.length);
  const gaps = circles.flatMap((a, i) =>
    circles.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(0);
});

test("no two lines lie upon each other", () => {
  const [, across, upright] = layers(riskMatrixSpec(fewWithLines));
  expect(new Set(across!.map(({ y }) => y)).size).toBe(12);
  expect(new Set(upright!.map(({ x }) => x)).size).toBe(12);
});

test("a risk has no line towards where it stays in its cell", () => {
  const assessment = assessRisks(
    [
      { id: "b", probability: 0.1, loss: { low: 50_000, high: 300_000 } },
      { id: "c", probability: 0.1, loss: { low: 60_000, high: 280_000 } },
    ],
    options,
  );
  for (const { x, y, left, right, bottom, top } of layers(riskMatrixSpec(assessment))[1]!) {
    expect([left, right]).toEqual([x, x]);
    expect(bottom).toBeLessThan(y);
    expect(top).toBeGreaterThan(y);
  }
});

test("colors have a legend in the language, names of one's own stay; the picture is described", async () => {
  const chinese = riskMatrixSpec(some, { locale: "zh-CN" });
  const { svg } = await compileSpec(chinese);
  for (const word of ["格子颜色（风险由低到高）", "绿", "黄", "红"]) expect(svg).toContain(`>${word}<`);
  expect((await compileSpec(riskMatrixSpec(own, { locale: "zh-CN" }))).svg).toContain(">routine<");
  expect(chinese.description).toMatch(/^预期损失最大：平台处罚。1 平台处罚: .*; 3 员工失误: 60\.0%, 8,000$/);
});

test("lines go to the middle of the cells that a risk may reach; with many risks there are none", () => {
  const [, across, upright] = layers(riskMatrixSpec(some));
  for (const [i, { place }] of some.risks.filter((risk) => risk.place !== null).entries()) {
    const [rows, columns] = [place!.rows, place!.columns];
    const { left, right, x } = across![i]!;
    const { bottom, top, y } = upright![i]!;
    const end = (cell: number, own: number, stay: number): number => (cell === own ? stay : cell + 0.5);
    expect([left, right]).toEqual(columns.map((column) => end(column, place!.column, x)));
    expect([bottom, top]).toEqual(rows.map((row) => end(row, place!.row, y)));
  }
  expect(layers(riskMatrixSpec(many))[1]).toEqual([]);
});

test("the list names every dot with its expected loss; what is not known is named under the title", () => {
  const spec = riskMatrixSpec(some, { locale: "zh-CN" });
  expect(layers(spec)[5]!.map(({ name, amount }) => [name, amount])).toEqual([
    ["1 平台处罚", "25,000"],
    ["2 账号被盗", "18,000"],
    ["3 员工失误", "4,800"],
  ]);
  expect(spec.title).toEqual({
    text: "预期损失最大：平台处罚",
    subtitle: ["数字：按每年预期损失排名 · 细线：可能波及的范围", "信息不足，未绘制：竞品攻击"],
  });
});

test("long names are cut, not clipped", () => {
  const id = "a very long name of a risk that nobody would ever write into a register of risks";
  const assessment = assessRisks([{ id, probability: 0.1, loss: 100 }], options);
  const [line] = layers(riskMatrixSpec(assessment, { width: 390 }))[5]!;
  expect(line!.name).toMatch(/^1 a very long name.*…$/);
  expect(line!.name.length).toBeLessThan(50);
});

test.each([
  [
    { width: 300 },
    "riskMatrixSpec: options.width: expected a number of pixels from 360 to 4000, received 300",
  ],
  [{ locale: "fr" }, 'riskMatrixSpec: options.locale: expected one of "en", "zh-CN", received "fr"'],
])("options %j are refused", (wrong, message) => {
  expect(() => riskMatrixSpec(some, wrong as never)).toThrow(message);
});

test.each([
  ["nothing", undefined, "undefined"],
  ["an empty object", {}, "an object"],
  ["an assessment without a matrix", assessRisks([{ id: "a" }], { asOf: options.asOf }), "an object"],
  ["a matrix without edges", { ...some, matrix: { ...some.matrix, lossEdges: [] } }, "an object"],
])("%s is refused", (_, wrong, received) => {
  expect(() => riskMatrixSpec(wrong as never)).toThrow(
    `riskMatrixSpec: result: expected a result of assessRisks with a matrix, received ${received}`,
  );
});
