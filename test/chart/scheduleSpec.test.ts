import { describe, expect, test } from "vitest";
import { scheduleSpec } from "../../src/chart/scheduleSpec.ts";
import { buildSchedule } from "../../src/timing/schedule/buildSchedule.ts";
import { staggerCrossPosts } from "../../src/timing/schedule/staggerCrossPosts.ts";
import { compileSpec } from "./compileSpec.ts";

const evening = Array.from({ length: 168 }, (_, slot) => (slot % 24 === 20 ? 3 : slot % 24 === 12 ? 2 : 1));
const period = { from: "2026-03-02T00:00:00+08:00", until: "2026-03-16T00:00:00+08:00" };
const timeZone = "Asia/Shanghai";
const schedule = buildSchedule({
  ...period,
  channels: [
    { platform: "weibo", timeZone, count: 30, values: evening, perDay: 2, minGapHours: 6 },
    { platform: "xiaohongshu", timeZone, count: 8, regularity: { weight: 2 } },
    {
      platform: "x",
      account: "brand",
      timeZone: "America/New_York",
      count: 6,
      values: evening,
      minGapHours: 48,
    },
  ],
});
const stagger = staggerCrossPosts({
  ...period,
  count: 5,
  minGapHours: 48,
  platforms: [
    { platform: "weibo", timeZone, values: evening },
    { platform: "zhihu", timeZone, values: evening, minLagHours: 2, maxLagHours: 20 },
  ],
});
const nothing = { items: [], unmet: [{}] };
const data = (spec: ReturnType<typeof scheduleSpec>) =>
  (spec.data as unknown as { values: Record<string, unknown>[] }).values;

describe.each([
  ["schedule", schedule, "42 posts scheduled", "已排期 42 条内容"],
  ["stagger", stagger, "5 posts scheduled", "已排期 5 条内容"],
  ["nothing", nothing, "No posts scheduled", "没有已排期的内容"],
] as const)("%s", (_, result, english, chinese) => {
  test.each([
    ["en", "light", 760, english],
    ["zh-CN", "dark", 390, chinese],
  ] as const)(
    "%s %s %d px: compiles without warnings under its title",
    async (locale, theme, width, title) => {
      const spec = scheduleSpec(result, { locale, theme, width });
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      const { warnings, svg } = await compileSpec(spec);
      expect(warnings).toEqual([]);
      expect(svg).toContain(title);
      expect(svg).toContain(`width="${width}"`);
    },
  );
});

test("a mark a post, at its local day and hour, and what has no time is said", () => {
  const spec = scheduleSpec(schedule);
  expect(data(spec)).toHaveLength(42);
  const first = schedule.items.find(({ platform }) => platform === "x")!;
  const mark = data(spec).find(({ series }) => series === "x · brand")!;
  expect(mark).toMatchObject({
    day: Date.parse(`${first.localTime.slice(0, 10)}T00:00Z`) / 86_400_000,
    hour: Number(first.localTime.slice(11, 13)),
    zone: "America/New_York",
    value: first.value,
  });
  expect((spec.title as { subtitle: string[] }).subtitle).toEqual([
    "2 without a time · 2026-03-01 to 2026-03-15",
    "hours of America/New_York, Asia/Shanghai",
  ]);
});

test("a line joins the platforms of one post, and only there", () => {
  const layers = (spec: ReturnType<typeof scheduleSpec>) =>
    (spec.layer as { mark: { type: string } }[]).map(({ mark }) => mark.type);
  expect(layers(scheduleSpec(stagger))).toEqual(["rect", "line", "point"]);
  expect(layers(scheduleSpec(schedule))).toEqual(["rect", "point"]);
  expect((scheduleSpec(stagger).title as { subtitle: string[] }).subtitle).toContain(
    "lines join a post's platforms",
  );
});

test("days have labels where there is room", () => {
  const ticks = (width: number, result = schedule) =>
    (
      scheduleSpec(result, { width }).layer as unknown as {
        encoding: { x: { axis: { values: number[] } } };
      }[]
    ).at(-1)!.encoding.x.axis.values;
  expect(ticks(900).length).toBe(15);
  expect(ticks(390).length).toBeLessThanOrEqual(6);
  const year = buildSchedule({
    from: "2026-01-01T00:00:00Z",
    until: "2027-01-01T00:00:00Z",
    channels: [{ platform: "x", timeZone: "UTC", count: 50, values: evening, minGapHours: 96 }],
  });
  expect(ticks(760, year).length).toBeGreaterThan(8);
});

test.each([
  ["no schedule", {}],
  ["no items", { items: [{}] }],
  ["a date that is none", { items: [{ ...schedule.items[0], localTime: "soon" }] }],
])("%s is refused", (_, wrong) => {
  expect(() => scheduleSpec(wrong as never)).toThrow("scheduleSpec: result: expected a schedule");
});
