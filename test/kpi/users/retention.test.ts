import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aggregateRetention } from "../../../src/kpi/users/aggregateRetention.ts";
import { finishRetention } from "../../../src/kpi/users/finishRetention.ts";
import { mergeRetention } from "../../../src/kpi/users/mergeRetention.ts";
import { type RetentionOptions, retention } from "../../../src/kpi/users/retention.ts";
import { retentionAggregateSchema } from "../../../src/kpi/users/retentionAggregateSchema.ts";
import { type RetentionCell, retentionResultSchema } from "../../../src/kpi/users/retentionResultSchema.ts";
import { caught } from "../caught.ts";

interface Golden {
  events: [string, string][];
  answers: Record<string, Record<string, [number, number]>>;
}
const golden = JSON.parse(
  readFileSync(new URL("../../golden/kpi/retention.json", import.meta.url), "utf8"),
) as Golden;
const events = golden.events.map(([memberId, at]) => ({ memberId, at: `${at}Z`, kind: "view" }));

const KINDS = { nday: "n-day", unbounded: "unbounded", within: "within", bracket: "bracket" } as const;
const days = (cells: readonly RetentionCell[]): Record<string, [number, number]> =>
  Object.fromEntries(
    cells.map(({ offset, through, retained, eligible }) => [
      through === undefined ? `D${offset}` : `D${offset}-${through}`,
      [retained, eligible],
    ]),
  );

describe("golden cells by brute force (test/golden/kpi/make_retention.py)", () => {
  test.each(Object.entries(golden.answers))("%s", (name, answer) => {
    const [clock, mode] = name.split(".") as [string, keyof typeof KINDS];
    const kind = KINDS[mode];
    const zone =
      clock === "calendar+08:00"
        ? { timeZone: "Asia/Shanghai", end: "+08:00" }
        : { timeZone: "UTC", end: "Z" };
    const options: RetentionOptions = {
      asOf: `2026-03-08T23:59:59${zone.end}`,
      unit: "day",
      timeZone: zone.timeZone,
      clock: clock === "rolling24h" ? "24h" : "calendar",
      kind,
      ...(kind === "bracket"
        ? {
            brackets: [
              [1, 3],
              [4, 7],
            ],
          }
        : { offsets: [1, 2, 3, 7] }),
    };
    const result = retention(events, options);
    expect(days(result.overall)).toEqual(answer);
    expect(retentionResultSchema.safeParse(result).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

const DAY: RetentionOptions = {
  asOf: "2026-03-08T23:59:59Z",
  unit: "day",
  timeZone: "UTC",
  kind: "n-day",
  offsets: [1, 2],
};

test("cohorts come in order of time, with a Wilson interval a cell", () => {
  const { cohorts, members } = retention(events, DAY);
  expect(members).toBe(5);
  expect(cohorts.map(({ label, size }) => [label, size])).toEqual([
    ["2026-03-01", 3],
    ["2026-03-02", 1],
    ["2026-03-06", 1],
  ]);
  expect(cohorts[0]!.start).toBe("2026-03-01T00:00:00Z");
  // statsmodels proportion_confint(1, 3, method="wilson")
  const { rate } = cohorts[0]!.cells[0]!;
  expect(rate).toMatchObject({
    status: "ok",
    unit: "ratio",
    n: 3,
    nUnit: "members",
    method: "n-day, calendar days",
  });
  if (rate.status !== "ok") throw new Error("no rate");
  expect(rate.interval!.low).toBeCloseTo(0.0614919, 6);
  expect(rate.interval!.high).toBeCloseTo(0.7923404, 6);
});

test("a period counts as over from its last second on", () => {
  const eligible = (asOf: string): number => retention(events, { ...DAY, asOf }).overall[0]!.eligible;
  expect(eligible("2026-03-07T23:59:58Z")).toBe(4);
  expect(eligible("2026-03-07T23:59:59Z")).toBe(5);
  expect(eligible("2026-03-08T00:00:00Z")).toBe(5);
});

test("later interactions are left out and counted, also where nobody remains", () => {
  const cut = retention(events, { ...DAY, asOf: "2026-03-01T23:59:59Z" });
  expect(cut.afterAsOf).toBe(9);
  expect(cut.members).toBe(3);
  expect(cut.overall[0]).toEqual({
    offset: 1,
    retained: 0,
    eligible: 0,
    rate: { status: "absent", reason: "immature", n: 0 },
  });
  expect(retention(events, { ...DAY, asOf: 0 })).toMatchObject({ members: 0, cohorts: [], afterAsOf: 12 });
  expect(retention([], DAY)).toMatchObject({ members: 0, cohorts: [], afterAsOf: 0 });
});

test("eligible and nobody back is zero with an interval", () => {
  const { rate } = retention(events, { ...DAY, clock: "24h", offsets: [3] }).overall[0]!;
  expect(rate).toMatchObject({ status: "ok", value: 0, n: 4, interval: { low: 0 } });
});

test("days of 23 and 25 hours are days; the 24-hour clock does not know them", () => {
  const rows = [
    { memberId: "m", at: "2026-03-07T23:30:00-05:00", kind: "view" },
    { memberId: "m", at: "2026-03-09T00:15:00-04:00", kind: "view" },
  ];
  const options = { ...DAY, asOf: "2026-03-20T00:00:00Z", timeZone: "America/New_York" };
  expect(retention(rows, options).overall.map(({ retained }) => retained)).toEqual([0, 1]);
  expect(retention(rows, { ...options, clock: "24h" }).overall.map(({ retained }) => retained)).toEqual([
    0, 0,
  ]);
});

test("weeks begin on the day that is asked for, and months differ in length", () => {
  const rows = ["2026-01-31", "2026-02-01", "2026-03-01"].map((day) => ({
    memberId: "m",
    at: `${day}T12:00:00Z`,
    kind: "view",
  }));
  const options = { ...DAY, asOf: "2026-06-01T00:00:00Z" };
  const retained = (more: Partial<RetentionOptions>): number[] =>
    retention(rows, { ...options, ...more }).overall.map((cell) => cell.retained);
  expect(retained({ unit: "month", offsets: [1, 2, 3] })).toEqual([1, 1, 0]);
  expect(retained({ unit: "week", offsets: [1, 4, 5] })).toEqual([0, 1, 0]);
  expect(retained({ unit: "week", weekStart: 7, offsets: [1, 4, 5] })).toEqual([1, 0, 1]);
});

test("the condition decides which interaction is the first", () => {
  const rows = [
    { memberId: "m", at: "2026-03-01T12:00:00Z", kind: "view", device: "phone" },
    { memberId: "m", at: "2026-03-02T12:00:00Z", kind: "comment", device: "Desk" },
    { memberId: "m", at: "2026-03-03T12:00:00Z", kind: "comment", device: "desk" },
  ];
  const where = { field: "device", op: "eq", value: "desk" } as const;
  const result = retention(rows, { ...DAY, where });
  expect(result.cohorts.map(({ label }) => label)).toEqual(["2026-03-02"]);
  expect(result.where).toEqual(where);
  expect(result.issues.kept).toBe(3);
});

test("an instant of a condition is text in results", () => {
  const where = { field: "at", op: "after", value: new Date("2026-03-01T23:00:00Z") } as const;
  const aggregate = aggregateRetention(events, { asOf: DAY.asOf, unit: "day", timeZone: "UTC", where });
  expect(aggregate.where).toEqual({ field: "at", op: "after", value: "2026-03-01T23:00:00.000Z" });
  expect(finishRetention(aggregate, { kind: "n-day", offsets: [1, 2] })).toEqual(
    retention(events, { ...DAY, where }),
  );
});

describe("wrong options", () => {
  test.each([
    [
      { kind: "bracket" },
      "options.brackets: expected brackets with kind bracket, and with no other, received undefined",
    ],
    [
      { brackets: [[1, 2]] },
      "options.brackets: expected brackets with kind bracket, and with no other, received an array of 1",
    ],
    [{ offsets: [0] }, "options.offsets[0]: expected a whole number from 1 to 3660, received 0"],
    [{ offsets: [] }, "options.offsets: expected 1 to 400 of them, received an array of 0"],
    [{ offsets: [2, 2] }, "options.offsets: expected each offset once, received an array of 2"],
    [{ unit: "year" }, 'options.unit: expected one of "day", "week", "month", received "year"'],
    [{ level: 1 }, "options.level: expected a number between 0 and 1, received 1"],
  ])("%j", (change, message) => {
    expect(caught(() => retention(events, { ...DAY, ...change } as never)).message).toBe(
      `retention: ${message}`,
    );
  });
});

describe("aggregates", () => {
  const asked = { asOf: DAY.asOf, unit: "day", timeZone: "UTC" } as const;
  const aggregate = aggregateRetention(events, asked);

  test("are valid JSON", () => {
    expect(retentionAggregateSchema.safeParse(aggregate).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(aggregate))).toEqual(aggregate);
  });

  test.each([
    ["asOf", { asOf: "2026-03-09T00:00:00Z" }],
    ["unit", { unit: "week" }],
    ["timeZone", { timeZone: "Asia/Shanghai" }],
    ["weekStart", { weekStart: 7 }],
    ["clock", { clock: "24h" }],
    ["where", { where: { field: "kind", op: "eq", value: "view" } }],
  ] as const)("of another %s do not merge", (field, change) => {
    const other = aggregateRetention(events, { ...asked, ...change });
    expect(caught(() => mergeRetention(aggregate, other))).toMatchObject({
      code: "incompatible",
      path: `b.${field}`,
    });
  });

  test.each([
    ["version", { version: 2 }, "unsupported-version"],
    ["visits", { visits: [] }, "invalid-argument"],
    ["members[1]", { members: ["u1", "u1", "u3", "u4", "u5"] }, "invalid-argument"],
    ["visits[0][1]", { visits: [[20513, 20513], [20513], [20513], [20513], [20513]] }, "invalid-argument"],
    ["visits[0][0]", { visits: [[3], [20513], [20513], [20513], [20513]] }, "invalid-argument"],
    ["periods[0]", { periods: [{ ordinal: 20513, start: "2026-03-02T00:00:00Z" }] }, "invalid-argument"],
    ["timeZone", { timeZone: "Mars/Base" }, "invalid-argument"],
    ["asOf", { asOf: "soon" }, "invalid-argument"],
  ])("with an odd %s are refused", (path, change, code) => {
    const odd = { ...aggregate, ...change } as never;
    expect(caught(() => finishRetention(odd, { kind: "n-day" }))).toMatchObject({
      code,
      path: `aggregate.${path}`,
    });
  });
});

describe.skipIf(!process.env.SOCIALOPS_DATA)("CollegeMsg (59,835 private messages, SNAP)", () => {
  test("gives the figures of an independent count", () => {
    const lines = readFileSync(`${process.env.SOCIALOPS_DATA}/college_msg.txt`, "utf8")
      .trim()
      .split("\n")
      .slice(1);
    const rows = lines.map((line) => {
      const [memberId, , seconds] = line.split(" ") as [string, string, string];
      return { memberId, at: Number(seconds) * 1000, kind: "message" };
    });
    const last = Math.max(...rows.map(({ at }) => at));
    // The last day of the data counts as whole.
    const asOf = (Math.floor(last / 86_400_000) + 1) * 86_400_000;
    const cells = (kind: "n-day" | "unbounded" | "within", offsets: number[]): unknown =>
      days(retention(rows, { asOf, unit: "day", timeZone: "UTC", kind, offsets }).overall);
    expect(cells("n-day", [1, 7, 28])).toEqual({ D1: [590, 1349], D7: [354, 1346], D28: [157, 1332] });
    expect(cells("unbounded", [1, 7, 28])).toEqual({ D1: [1103, 1349], D7: [963, 1346], D28: [654, 1332] });
    expect(cells("within", [7, 28])).toEqual({ D7: [937, 1346], D28: [1060, 1332] });
  });
});
