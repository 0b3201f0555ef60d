import { describe, expect, test } from "vitest";
import { weekSlot } from "../../src/time/weekSlot.ts";
import {
  type AggregatePostingSlotsOptions,
  aggregatePostingSlots,
} from "../../src/timing/aggregatePostingSlots.ts";
import { mergePostingSlots } from "../../src/timing/mergePostingSlots.ts";
import { postingSlotAggregateSchema } from "../../src/timing/postingSlotAggregateSchema.ts";

const options: AggregatePostingSlotsOptions = { timeZone: "America/New_York", outcome: "likes" };
const post = (more: object = {}) => ({
  id: "1",
  platform: "x",
  publishedAt: "2026-03-02T09:30:00-05:00",
  likes: 12,
  ...more,
});
const undated = { timeZone: null, outcome: "likes", slotFields: { weekday: "day", hour: "hour" } } as const;

test("posts are counted by group, local week and local slot, with moments on four scales", () => {
  const got = aggregatePostingSlots(
    [
      post({ likes: 3 }),
      post({ likes: 8, publishedAt: "2026-03-02T09:45:00-05:00" }),
      post({ format: "video", publishedAt: "2026-03-09T04:59:59Z", likes: 0 }),
    ],
    options,
  );
  expect(got).toMatchObject({
    kind: "posting-slot-aggregate",
    version: 1,
    timeZone: "America/New_York",
    outcome: { kind: "field", id: "likes" },
    partUnit: "week",
    range: { from: "2026-03-02T14:30:00Z", to: "2026-03-09T04:59:59Z" },
    asOf: null,
    immature: 0,
    n: 3,
    groups: [
      { platform: "x", account: null, format: null },
      { platform: "x", account: null, format: "video" },
    ],
    cells: { group: [0, 1], part: [2931, 2932], slot: [9, 0], n: [2, 1] },
  });
  expect(got.moments.map((moment) => moment.power)).toEqual([0, 0.25, 0.5, 1]);
  const [log, , root, raw] = got.moments;
  expect(log!.mean[0]).toBeCloseTo((Math.log(4) + Math.log(9)) / 2, 12);
  expect(root!.mean[0]).toBeCloseTo(2 * ((2 + 3) / 2 - 1), 12);
  expect(raw).toEqual({ power: 1, mean: [5.5, 0], m2: [12.5, 0] });
  expect(postingSlotAggregateSchema.safeParse(got).success).toBe(true);
  expect(JSON.parse(JSON.stringify(got))).toEqual(got);
});

test("the week is the local one on both sides of Greenwich and over a change of clocks", () => {
  for (const timeZone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"]) {
    for (const at of [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 2, 29, 23), Date.UTC(2026, 2, 30, 10, 59)]) {
      const { cells } = aggregatePostingSlots([post({ publishedAt: at })], { timeZone, outcome: "likes" });
      const { slot, offsetMinutes } = weekSlot(at, timeZone);
      const localHour = Math.floor((at + offsetMinutes * 60_000) / 3_600_000) + 72;
      expect([cells.part[0], cells.slot[0]]).toEqual([Math.floor(localHour / 168), slot]);
    }
  }
});

test("engagements are the sum of what a row has of likes, comments, shares and saves", () => {
  const got = aggregatePostingSlots(
    [post({ comments: 2, saves: null }), post({ likes: null, id: "2" }), post({ likes: "?", id: "3" })],
    { ...options, outcome: "engagements" },
  );
  expect(got.outcome).toEqual({ kind: "sum", id: "engagements" });
  expect(got.moments[3]!.mean).toEqual([14]);
  expect(got.issues).toMatchObject({
    read: 3,
    kept: 1,
    rejected: 2,
    byCode: { "missing-required": 2, "invalid-cell": 1 },
  });
  expect(got.issues.first.map((issue) => issue.row)).toEqual([1, 2, 2]);
});

test("rows without an instant or the outcome, and negative outcomes, are rejected and counted", () => {
  const got = aggregatePostingSlots(
    [
      post({ publishedAt: "2026-03-02 09:30", revenue: 1 }),
      post({ revenue: null }),
      post({ revenue: -5 }),
      post({ revenue: 5 }),
    ],
    { ...options, outcome: "revenue" },
  );
  expect(got.n).toBe(1);
  expect(got.issues).toMatchObject({ read: 4, kept: 1, rejected: 3 });
  expect(got.issues.first[2]).toEqual({
    row: 2,
    field: "revenue",
    code: "invalid-required",
    expected: "an outcome of at least 0",
    received: "-5",
  });
  expect(() =>
    aggregatePostingSlots([post({ revenue: -5 })], { ...options, outcome: "revenue", onBadRow: "throw" }),
  ).toThrow("aggregatePostingSlots: rows[0].revenue: expected an outcome of at least 0, received -5");
});

test("posts younger than the maturity are left out and counted", () => {
  const posts = [post(), post({ publishedAt: "2026-03-04T00:00:00Z" })];
  const asOf = "2026-03-05T00:00:00Z";
  expect(aggregatePostingSlots(posts, { ...options, asOf })).toMatchObject({ n: 1, immature: 1, asOf });
  expect(aggregatePostingSlots(posts, { ...options, asOf, maturityHours: 24 })).toMatchObject({
    n: 2,
    immature: 0,
  });
});

describe("rows with weekday and hour only", () => {
  test("take both as numbers or texts, with a fold by id or by slot and outcome", () => {
    const rows = [
      { id: "a", day: 1, hour: 0, likes: 1 },
      { id: "b", day: "7", hour: "23", likes: 1 },
      { day: 3, hour: 12, likes: 4 },
    ];
    const got = aggregatePostingSlots(rows, undated);
    expect(got).toMatchObject({ timeZone: null, partUnit: "fold", range: null, n: 2 });
    expect(got.issues).toMatchObject({ kept: 2, rejected: 1 });
    expect(got.cells.part.every((fold) => fold >= 0 && fold < 5)).toBe(true);
    const withoutIds = aggregatePostingSlots([{ day: 3, hour: 12, likes: 4 }], undated);
    expect(withoutIds.cells).toMatchObject({ slot: [60], n: [1] });
    expect(withoutIds.issues.notSupplied).toContain("id");
  });

  test.each([
    [{ day: 0, hour: 5, likes: 1 }, "day", "a weekday, 1 (Monday) to 7 (Sunday)", '"0"'],
    [{ day: 1, hour: 24, likes: 1 }, "hour", "an hour, 0 to 23", '"24"'],
    [{ day: "Mon", hour: 1, likes: 1 }, "day", "a weekday, 1 (Monday) to 7 (Sunday)", '"Mon"'],
    [{ day: 1, hour: 5.5, likes: 1 }, "hour", "an hour, 0 to 23", '"5.5"'],
  ])("%j is rejected", (row, field, expected, received) => {
    const { n, issues } = aggregatePostingSlots([row], undated);
    expect(n).toBe(0);
    expect(issues.first).toEqual([{ row: 0, field, code: "invalid-required", expected, received }]);
  });
});

test("columns and renamed fields give the same as rows", () => {
  const rows = [post({ account: "a" }), post({ account: "b", likes: 4 })];
  const columns = {
    id: ["1", "1"],
    network: ["x", "x"],
    publishedAt: rows.map((row) => row.publishedAt),
    account: ["a", "b"],
    likes: new Float64Array([12, 4]),
  };
  const fields = { platform: "network" };
  const fromRows = aggregatePostingSlots(rows, options);
  expect(aggregatePostingSlots(columns, { ...options, fields })).toEqual(fromRows);
  expect(
    aggregatePostingSlots([0, 1] as never, { ...options, fields: (i: number) => rows[i] } as never),
  ).toEqual(fromRows);
});

test.each([
  [{ ...options, timeZone: "Mars/Base" }, "options.timeZone: expected an IANA time zone"],
  [{ ...options, timeZone: null }, "options.timeZone: expected an IANA time zone (null only together"],
  [{ ...options, outcome: "text" }, "options.outcome: expected one of"],
  [{ ...options, maturityHours: -1 }, "options.maturityHours: expected a number of at least 0"],
  [{ ...options, zone: "UTC" }, "options.zone: expected no such field"],
  [{ ...options, slotFields: { weekday: "day" } }, "options.slotFields.hour: expected text"],
])("refuses %j", (wrong, message) => {
  expect(() => aggregatePostingSlots([], wrong as AggregatePostingSlotsOptions)).toThrow(
    `aggregatePostingSlots: ${message}`,
  );
});

test("a condition leaves posts out before anything else, and says so in the aggregate", () => {
  const rows = [post({ topic: "Tea" }), post({ topic: "coffee", likes: 1 }), post()];
  const where = { field: "topic", op: "eq", value: "tea" } as const;
  const got = aggregatePostingSlots(rows, { ...options, where });
  expect(got).toMatchObject({ n: 1, where, issues: { read: 3, kept: 3 } });
  expect(postingSlotAggregateSchema.safeParse(got).error).toBeUndefined();
  expect(() => mergePostingSlots(got, aggregatePostingSlots(rows, options))).toThrow(
    /b\.where: expected .*, as in a, received "all posts"/,
  );
  expect(mergePostingSlots(got, got)).toMatchObject({ n: 2, where });
});

test("a condition may ask about the hour of rows without instants", () => {
  const rows = [9, "10", 24].map((hour) => ({ day: 1, hour, likes: 3 }));
  const where = { field: "hour", op: "ge", value: 9 } as const;
  const got = aggregatePostingSlots(rows, { ...undated, where });
  expect(got.cells.slot).toEqual([9]);
  expect(got.issues).toMatchObject({ read: 3, rejected: 2 });
});
