import { describe, expect, test } from "vitest";
import { type CrisisTimelineAlert, crisisTimelineSpec } from "../../src/chart/crisisTimelineSpec.ts";
import { monitorSeries } from "../../src/crisis/monitor/monitorSeries.ts";
import { compileSpec } from "./compileSpec.ts";

const HOUR = 3_600_000;
const start = Date.UTC(2026, 2, 1);
const points = Array.from({ length: 24 * 14 }, (_, i) => [
  { at: start + i * HOUR, stream: "mentions", count: 20 + ((i * 7) % 9) + (i > 200 && i < 206 ? 80 : 0) },
  { at: start + i * HOUR, stream: "complaints", count: 3 + ((i * 5) % 4) + (i > 202 && i < 208 ? 25 : 0) },
]).flat();
const watched = monitorSeries(points, {
  streams: [{ name: "mentions" }, { name: "complaints" }],
  intervalMinutes: 60,
});
const oneStream = { alerts: watched.alerts.filter(({ stream }) => stream === "mentions") };
const oneDay = { alerts: watched.alerts.slice(-2) };

type Spec = ReturnType<typeof crisisTimelineSpec>;
const drawn = (spec: Spec) => (spec.data as unknown as { values: Record<string, unknown>[] }).values;
const shown = async (spec: Spec): Promise<string> => (await compileSpec(spec)).svg;

describe.each([
  ["two streams", watched],
  ["one stream", oneStream],
  ["two hours", oneDay],
  ["no alert", { alerts: [] as CrisisTimelineAlert[] }],
] as const)("%s", (_, result) => {
  test.each([
    ["en", "light", 760, "Alerts over time"],
    ["zh-CN", "light", 760, "预警时间线"],
    ["en", "dark", 390, "Alerts over time"],
    ["zh-CN", "dark", 390, "预警时间线"],
  ] as const)(
    "%s %s %d px: compiles without warnings under its title",
    async (locale, theme, width, title) => {
      const spec = crisisTimelineSpec(result, { locale, theme, width });
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      const { warnings, svg } = await compileSpec(spec);
      expect(warnings).toEqual([]);
      expect(svg).toContain(title);
      expect(svg).toContain(`width="${width}"`);
      expect(svg).not.toContain("…");
    },
  );
});

test("there is something to draw", () => {
  expect(watched.alerts.length).toBeGreaterThanOrEqual(3);
  expect(oneDay.alerts.every(({ at }) => at.startsWith("2026-03-09"))).toBe(true);
});

test("windows are made comparable as events an hour, each with its usual number", () => {
  const values = drawn(crisisTimelineSpec(watched, { locale: "zh-CN" }));
  for (const [i, { at, stream, count, baseline, windowMinutes, level }] of watched.alerts.entries())
    expect(values[i]).toEqual({
      at: Date.parse(at),
      stream,
      level: { watch: "关注", warning: "警告", critical: "严重" }[level],
      count: (count * 60) / windowMinutes,
      baseline: (baseline * 60) / windowMinutes,
      minutes: windowMinutes,
    });
});

test("times are those of the language, in UTC; hours or years where days alone would say too little", async () => {
  expect(await shown(crisisTimelineSpec(watched, { locale: "zh-CN" }))).toMatch(/>3月\d日</);
  expect(await shown(crisisTimelineSpec(watched, { locale: "zh-CN" }))).not.toMatch(/Mar|Mon|Sun/);
  expect(await shown(crisisTimelineSpec(oneDay, { locale: "zh-CN" }))).toContain("3月9日 10:00");
  expect(await shown(crisisTimelineSpec(watched))).toMatch(/>Mar \d</);
  expect(await shown(crisisTimelineSpec(oneDay))).toContain("Mar 9, 10:00");
  const [first] = watched.alerts;
  const years = { alerts: ["2025-02-01T00:00:00Z", "2026-11-01T00:00:00Z"].map((at) => ({ ...first!, at })) };
  expect(await shown(crisisTimelineSpec(years, { locale: "zh-CN" }))).toContain(">2026年1月<");
  expect(await shown(crisisTimelineSpec(years))).toContain(">Jan 2026<");
});

test("streams have shapes and a legend where there are several", async () => {
  const legends = async (result: typeof watched | typeof oneStream): Promise<number> =>
    (await shown(crisisTimelineSpec(result))).match(/role-legend-title/g)?.length ?? 0;
  expect(await legends(watched)).toBe(2);
  expect(await legends(oneStream)).toBe(1);
});

test.each([
  [
    { width: 300 },
    "crisisTimelineSpec: options.width: expected a number of pixels from 320 to 4000, received 300",
  ],
  [{ locale: "fr" }, 'crisisTimelineSpec: options.locale: expected one of "en", "zh-CN", received "fr"'],
])("options %j are refused", (wrong, message) => {
  expect(() => crisisTimelineSpec(watched, wrong as never)).toThrow(message);
});

test.each([
  ["nothing", undefined, "undefined"],
  ["an empty object", {}, "an object"],
  ["an alert without a time", { alerts: [{ ...watched.alerts[0], at: "soon" }] }, "an object"],
  ["a level that is none", { alerts: [{ ...watched.alerts[0], level: "panic" }] }, "an object"],
  ["a window of no length", { alerts: [{ ...watched.alerts[0], windowMinutes: 0 }] }, "an object"],
])("%s is refused", (_, wrong, received) => {
  expect(() => crisisTimelineSpec(wrong as never)).toThrow(
    `crisisTimelineSpec: result: expected a result of monitorSeries, received ${received}`,
  );
});
