import { describe, expect, test } from "vitest";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { staggerCrossPosts } from "../../../src/timing/schedule/staggerCrossPosts.ts";
import type { StaggerRequest } from "../../../src/timing/schedule/staggerRequestSchema.ts";
import { toICalendar } from "../../../src/timing/schedule/toICalendar.ts";

const hourly = (worth: Record<number, number>) =>
  Array.from({ length: 168 }, (_, slot) => worth[slot % 24] ?? 0);
const weibo = { platform: "weibo", timeZone: "Asia/Shanghai", values: hourly({ 12: 3, 20: 4 }) };
const x = {
  platform: "x",
  timeZone: "America/New_York",
  values: hourly({ 9: 5, 12: 2 }),
  minLagHours: 1,
  maxLagHours: 24,
};
const request: StaggerRequest = {
  from: "2026-03-02T00:00:00+08:00",
  until: "2026-03-16T00:00:00+08:00",
  platforms: [weibo, x],
  count: 6,
  minGapHours: 24,
};

test("lags are hours that pass; values are those of the local hour", () => {
  const { items, lags, objective } = staggerCrossPosts({ ...request, lags: "free" });
  expect(lags).toBeUndefined();
  expect(items).toHaveLength(12);
  expect(objective).toBe(6 * 4 + 6 * 5);
  for (const { platform, at, localTime, post, lagHours } of items) {
    if (platform === "weibo") continue;
    expect(localTime.slice(11)).toBe("09:00");
    const first = items.find((item) => item.platform === "weibo" && item.post === post)!;
    expect((Date.parse(at) - Date.parse(first.at)) / 3_600_000).toBe(lagHours);
  }
});

test("over a change of clocks a constant lag loses an hour that free lags keep", () => {
  // New York is 13 hours behind Shanghai to 2026-03-08, then 12.
  const constant = staggerCrossPosts({ ...request, count: 12 });
  const free = staggerCrossPosts({ ...request, count: 12, lags: "free" });
  expect(
    new Set(constant.items.filter(({ platform }) => platform === "x").map(({ lagHours }) => lagHours)).size,
  ).toBe(1);
  expect(free.objective).toBeGreaterThan(constant.objective);
});

describe("what has no room", () => {
  test.each<[string, Partial<StaggerRequest>, string[], number]>([
    ["gap", { count: 20 }, ["timing.no-room-gap"], 14],
    [
      "blackout",
      { count: 14, platforms: [{ ...weibo, blackout: [{ weekday: 1, fromHour: 0, toHour: 24 }] }] },
      ["timing.no-room-blackout", "timing.no-room-gap"],
      12,
    ],
    [
      "period",
      { until: "2026-03-02T03:00:00+08:00", platforms: [weibo, { ...x, minLagHours: 5 }] },
      ["timing.no-room-period"],
      0,
    ],
  ])("%s", (_, change, codes, placed) => {
    for (const lags of ["constant", "free"] as const) {
      const plan = staggerCrossPosts({ ...request, ...change, lags });
      const { count = request.count!, platforms = request.platforms } = change;
      expect(plan.because.map(({ code }) => code)).toEqual(codes);
      expect([plan.items.length, plan.unplaced]).toEqual([placed * platforms.length, count - placed]);
      expect(explain(plan.because, { locale: "zh-CN" })).not.toMatch(/[{}]/);
    }
  });
});

test("becomes a calendar like a schedule", () => {
  const plan = staggerCrossPosts(request);
  const text = toICalendar(plan, { generatedAt: "2026-03-01T00:00:00Z", uidDomain: "example.com" });
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(plan.items.length);
  expect(new Set(text.match(/UID:.*/g)).size).toBe(plan.items.length);
});

test.each<[string, unknown, string]>([
  [
    "a lag of the first platform",
    { ...request, platforms: [x, weibo] },
    "request.platforms[0]: expected no lag for the first platform",
  ],
  [
    "a platform twice",
    { ...request, platforms: [weibo, weibo] },
    "request.platforms: expected different platforms",
  ],
  [
    "a window turned around",
    { ...request, platforms: [weibo, { ...x, maxLagHours: 0 }] },
    "request.platforms[1].maxLagHours: expected a largest lag that is not below the smallest",
  ],
  [
    "no zone",
    { ...request, platforms: [{ platform: "x" }] },
    "request.platforms[0].timeZone: expected an IANA time zone, received undefined",
  ],
  [
    "more than a year",
    { ...request, until: "2028-01-01T00:00:00Z" },
    "request.until: expected an instant after from, at most 370 days later",
  ],
  ["nothing", {}, "request.from: expected"],
  [
    "too much to search",
    {
      ...request,
      until: "2027-03-01T00:00:00Z",
      lags: "free",
      count: 300,
      platforms: [weibo, x, { ...x, platform: "y" }],
    },
    "request: expected a question of fewer times, posts, lags or limits",
  ],
])("%s is refused", (_, wrong, message) => {
  expect(() => staggerCrossPosts(wrong as StaggerRequest)).toThrow(message);
});
