import { expect, test } from "vitest";
import { buildSchedule } from "../../../src/timing/schedule/buildSchedule.ts";
import { staggerCrossPosts } from "../../../src/timing/schedule/staggerCrossPosts.ts";
import golden from "../../golden/timing/schedules.json" with { type: "json" };

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 5);
const at = (hour: number) => START + hour * HOUR;

test.each(golden.channels.map((asked, i) => [i, asked] as const))(
  "channel %i has the optimum of the linear program",
  (_, { hours, values, count, minGapHours, perDay, perWeek, best }) => {
    const { items, unmet, objective } = buildSchedule({
      from: START,
      until: at(24 * 40),
      channels: [
        {
          platform: "x",
          timeZone: "UTC",
          count,
          minGapHours,
          values: hours.map((hour, i) => ({ at: at(hour), value: values[i]! })),
          ...(perDay === null ? {} : { perDay }),
          ...(perWeek === null ? {} : { perWeek }),
        },
      ],
    });
    expect([items.length, unmet.length, objective]).toEqual([count, 0, best]);
  },
);

test.each(golden.rhythms.map((asked, i) => [i, asked] as const))(
  "rhythm %i has the value of the shortest path",
  (_, { hours, values, count, weight, idealGapHours, best }) => {
    const { objective } = buildSchedule({
      from: START,
      until: at(24 * 14),
      channels: [
        {
          platform: "x",
          timeZone: "UTC",
          count,
          minGapHours: 0,
          values: hours.map((hour, i) => ({ at: at(hour), value: values[i]! })),
          regularity: { weight, idealGapHours },
        },
      ],
    });
    expect(objective).toBeCloseTo(best, 9);
  },
);

test.each(golden.staggers.map((asked, i) => [i, asked] as const))(
  "stagger %i has the optimum of the integer program",
  (_, { hours, values, windows, count, minGapHours, free, constant }) => {
    const plan = (lags: "free" | "constant") =>
      staggerCrossPosts({
        from: START,
        until: at(hours),
        count,
        minGapHours,
        lags,
        platforms: values.map((week, p) => ({
          platform: `p${p}`,
          timeZone: "UTC",
          values: Array.from({ length: 168 }, (_, slot) => week[slot] ?? 0),
          minLagHours: windows[p]![0]!,
          maxLagHours: windows[p]![1]!,
        })),
      }).objective;
    expect([plan("free"), plan("constant")]).toEqual([free, constant]);
  },
);

// Hand-made: taking the best free time first places one post of two, three of four, or 13 instead of 16.
test.each([
  { values: [9, 10, 9], day: [0, 0, 0], count: 2, perDay: undefined, best: 18, chosen: [0, 2] },
  {
    values: [5, 6, 5, 1, 5, 6, 5],
    day: [0, 0, 0, 0, 1, 1, 1],
    count: 4,
    perDay: 2,
    best: 20,
    chosen: [0, 2, 4, 6],
  },
  { values: [5, 6, 5, 1, 5, 6, 5], day: [0, 0, 0, 0, 1, 1, 1], count: 3, perDay: 2, best: 16, chosen: null },
])("where the greedy choice fails: $values, $count posts", ({ values, day, count, perDay, best, chosen }) => {
  // From 20:00, so that the fifth hour is the next day.
  const first = Date.UTC(2026, 0, 5, day.at(-1) === 0 ? 8 : 20);
  const { items, objective } = buildSchedule({
    from: first,
    until: first + 24 * HOUR,
    channels: [
      {
        platform: "x",
        timeZone: "UTC",
        count,
        minGapHours: 2,
        perDay,
        values: values.map((value, i) => ({ at: first + i * HOUR, value })),
      },
    ],
  });
  expect(objective).toBe(best);
  if (chosen !== null) expect(items.map((item) => (Date.parse(item.at) - first) / HOUR)).toEqual(chosen);
});
