import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { type RfmOptions, rfm, rfmOptionsSchema } from "../../src/audience/rfm.ts";
import { type RfmResult, rfmResultSchema } from "../../src/audience/rfmResultSchema.ts";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import { explain } from "../../src/kernel/reasons/explain.ts";
import { locales } from "../../src/kernel/reasons/locales.ts";
import golden from "../golden/audience/rfm.json" with { type: "json" };

const options: RfmOptions = { asOf: "2026-03-31T12:00:00Z", timeZone: "UTC" };
const order = (memberId: string, at: string, amount: number, more: object = {}) => ({
  memberId,
  at: at.length === 10 ? `${at}T12:00:00Z` : at,
  amount,
  ...more,
});
const codes = (result: RfmResult) => result.because.map((ground) => ground.code);

/** Customers of whom each is better in all three measures than the one before. */
const climbers = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length: i + 1 }, (_, k) => order(`c${i}`, `2026-03-${10 + i}`, 10 * (k === 0 ? i + 1 : 0))),
  ).flat();
const ladder = climbers(10);

describe("synthetic orders with ties, refunds and a change of the clocks", () => {
  const { asOf, timeZone, orders, members, edges, afterAsOf, byDay } = golden.synthetic;
  const rows = orders.map(([memberId, at, amount]) => ({ memberId, at, amount }) as never);
  const result = rfm(rows, { asOf, timeZone });

  test("members, scores and segments", () => {
    const wanted = members.map(([id, recencyDays, frequency, monetary, r, f, m, segment]) => ({
      id,
      recencyDays,
      frequency,
      monetary: expect.closeTo(monetary as number, 9),
      r,
      f,
      m,
      segment,
    }));
    expect(result.members).toHaveLength(wanted.length);
    expect(result.members).toEqual(expect.arrayContaining(wanted));
  });

  test("edges and what is left out", () => {
    for (const measure of ["recency", "frequency", "monetary"] as const) {
      const wanted = edges[measure];
      expect(result.edges[measure]).toHaveLength(wanted.length);
      for (const [i, edge] of wanted.entries())
        expect(Math.abs(result.edges[measure][i]! - edge)).toBeLessThanOrEqual(golden.tolerance.edges);
    }
    expect(result.afterAsOf).toBe(afterAsOf);
  });

  test("days with orders", () => {
    const counted = rfm(rows, { asOf, timeZone, countBy: "day" }).members.map((one) => [
      one.id,
      one.frequency,
    ]);
    expect(counted).toHaveLength(byDay.length);
    expect(counted).toEqual(expect.arrayContaining(byDay));
  });

  test("the result is what its schema says, and plain JSON", () => {
    expect(rfmResultSchema.safeParse(result).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

const folder = process.env.SOCIALOPS_DATA === undefined ? "" : `${process.env.SOCIALOPS_DATA}/segmentation`;

describe.skipIf(!existsSync(folder))("real orders", () => {
  const read = (file: string, row: (cells: string[]) => object): never[] =>
    readFileSync(`${folder}/${file}`, "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => row(line.split(",")) as never);
  const day = (text: string) => `${text}T00:00:00Z`;
  const compact = (text: string) => day(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);

  const check = (rows: never[], wanted: (typeof golden.cdnow)[number] | typeof golden.rfmDataOrders) => {
    const result = rfm(rows, {
      asOf: day(wanted.asOf),
      timeZone: "UTC",
      countBy: wanted.countBy as "order" | "day",
    });
    expect(result.totals.members).toBe(wanted.customers);
    expect(result.totals.orders).toBe(wanted.orders);
    expect(Math.abs(result.totals.revenue - wanted.revenue)).toBeLessThanOrEqual(golden.tolerance.revenue);
    for (const measure of ["recency", "frequency", "monetary"] as const) {
      for (const [i, edge] of wanted.edges[measure].entries())
        expect(Math.abs(result.edges[measure][i]! - edge)).toBeLessThanOrEqual(golden.tolerance.edges);
    }
    for (const score of ["r", "f", "m"] as const) {
      const counts = [1, 2, 3, 4, 5].map((s) => result.members.filter((one) => one[score] === s).length);
      expect(counts).toEqual(wanted.counts[score]);
    }
    const sizes = result.segments.filter((one) => one.members! > 0).map((one) => [one.id, one.members]);
    expect(Object.fromEntries(sizes)).toEqual(wanted.segments);
    return result;
  };

  test.each([golden.rfmDataOrders, golden.rfmDataOrdersByDay])("rfm_data_orders by $countBy", (wanted) => {
    const rows = read("rfm_data_orders.csv", ([memberId, at, amount]) => ({
      memberId,
      at: day(at!),
      amount: Number(amount),
    }));
    const result = check(rows, wanted);
    expect(codes(result)).toEqual([]);
  });

  test.each(golden.cdnow)("CDNOW as of $asOf by $countBy", (wanted) => {
    const rows = read("btyd_cdnowElog.csv", ([, memberId, at, , amount]) => ({
      memberId,
      at: compact(at!),
      amount: Number(amount),
    }));
    const result = check(rows, wanted);
    expect(result.effectiveBins.frequency).toBe(4);
    expect(result.because).toContainEqual({
      code: "audience.bins-collapsed",
      values: { measure: "frequency", wanted: 5, got: 4 },
    });
  });
});

describe("recency", () => {
  const days = (at: string, asOf: string, timeZone: string) =>
    rfm([order("a", at, 1)], { asOf, timeZone, bins: 2 }).members[0]?.recencyDays;

  test("counts calendar days of the zone, not spans of 24 hours", () => {
    expect(days("2026-03-30T23:59:00Z", "2026-03-31T00:01:00Z", "UTC")).toBe(1);
    expect(days("2026-03-30T23:59:00Z", "2026-03-31T00:01:00Z", "Asia/Shanghai")).toBe(0);
    expect(days("2026-03-30T15:59:00Z", "2026-03-30T16:01:00Z", "Asia/Shanghai")).toBe(1);
  });

  test("is not moved by a change of the clocks", () => {
    // 8 March 2026 has 23 hours in New York, 1 November 25.
    expect(days("2026-03-08T00:30:00-05:00", "2026-03-09T00:30:00-04:00", "America/New_York")).toBe(1);
    expect(days("2026-11-01T00:30:00-04:00", "2026-11-02T00:10:00-05:00", "America/New_York")).toBe(1);
  });

  test("the whole day of asOf counts, later days do not", () => {
    const rows = [
      order("a", "2026-03-31T23:59:00+08:00", 1),
      order("a", "2026-04-01T00:00:00+08:00", 7),
      order("b", "2026-04-02T00:00:00+08:00", 7),
    ];
    const result = rfm(rows, { asOf: "2026-03-31T00:00:00+08:00", timeZone: "Asia/Shanghai" });
    expect(result.members).toMatchObject([{ id: "a", recencyDays: 0, frequency: 1, monetary: 1 }]);
    expect(result).toMatchObject({ afterAsOf: 2, asOf: "2026-03-30T16:00:00Z", asOfDay: "2026-03-31" });
    expect(result.issues).toMatchObject({ read: 3, kept: 3, rejected: 0 });
    expect(explain(result.because)).toContain("Orders dated after 2026-03-31 are left out (2).");
  });
});

describe("frequency and monetary value", () => {
  test("two orders on one day are two orders, or one day", () => {
    const rows = [order("a", "2026-03-01", 1), order("a", "2026-03-01", 2), order("a", "2026-03-02", 3)];
    expect(rfm(rows, options).members[0]?.frequency).toBe(3);
    expect(rfm(rows, { ...options, countBy: "day" }).members[0]?.frequency).toBe(2);
  });

  test("a refund lowers the sum and is no order; an order of nothing is one", () => {
    const rows = [
      order("a", "2026-03-01", 20),
      order("a", "2026-03-20", -30),
      order("b", "2026-03-05", 0),
      order("c", "2026-03-06", -5),
    ];
    const result = rfm(rows, options);
    expect(result.members).toMatchObject([
      { id: "a", recencyDays: 30, frequency: 1, monetary: -10 },
      { id: "b", recencyDays: 26, frequency: 1, monetary: 0 },
    ]);
    expect(result).toMatchObject({ refunds: 2, refundOnlyMembers: 1, totals: { members: 2, revenue: -10 } });
    expect(result.segments.every((segment) => segment.revenueShare === null)).toBe(true);
    expect(codes(result)).toEqual([
      "audience.fewer-customers-than-bins",
      "audience.refunds",
      "audience.refund-only-customers",
    ]);
  });

  test("cents add up exactly, so that equal spending is equal", () => {
    const rows = [
      ...[0.1, 0.2].map((amount) => order("a", "2026-03-01", amount)),
      order("b", "2026-03-01", 0.3),
      order("c", "2026-03-01", 1),
    ];
    const [a, b] = rfm(rows, { ...options, bins: 2 }).members;
    expect(a?.monetary).toBe(0.3);
    expect(a?.m).toBe(b?.m);
  });

  test("amounts with endless fractions are added with compensated rounding", () => {
    const rows = [1e16, 1 / 3, -1e16 + 1e9, 1 / 3].map((amount) => order("a", "2026-03-01", amount));
    expect(rfm(rows, options).members[0]?.monetary).toBe(1e9 + 2 / 3);
  });

  test("sums beyond the range of numbers are refused", () => {
    const rows = [1e308, 1e308].map((amount) => order("a", "2026-03-01", amount));
    expect(() => rfm(rows, options)).toThrow(
      "rfm: transactions.amount: expected amounts whose sum is finite, received amounts beyond the range of numbers",
    );
  });
});

test("a condition leaves orders out before anything else", () => {
  const rows = [
    order("a", "2026-03-01", 10, { channel: "shop" }),
    order("a", "2026-03-20", 10, { channel: "App" }),
    order("b", "2026-03-20", 10, { currency: "EUR" }),
  ];
  const where = { field: "channel", op: "in", value: ["shop", "app"] } as const;
  const result = rfm(rows, { ...options, where });
  expect(result.members).toMatchObject([{ id: "a", recencyDays: 11, frequency: 2 }]);
  expect(result.issues).toMatchObject({ read: 3, kept: 3 });
});

describe("currency", () => {
  const two = (one: object, other: object) => [
    order("a", "2026-03-01", 1, one),
    order("b", "2026-03-02", 2, other),
  ];

  test("one currency, or none", () => {
    expect(rfm(two({ currency: "CNY" }, { currency: "CNY" }), options).currency).toBe("CNY");
    expect(rfm(two({}, { currency: null }), options).currency).toBeNull();
  });

  test.each([
    [{ currency: "CNY" }, { currency: "USD" }, '"CNY" and "USD"'],
    [{ currency: "CNY" }, {}, '"CNY" and orders without a currency'],
    [{}, { currency: "USD" }, 'orders without a currency and "USD"'],
  ])("%j with %j is refused", (one, other, received) => {
    expect(() => rfm(two(one, other), options)).toThrow(
      `rfm: transactions.currency: expected one currency in all orders, received ${received}`,
    );
  });

  test("orders that are left out have no say", () => {
    const rows = [
      order("a", "2026-03-01", 1, { currency: "CNY" }),
      order("a", "2026-05-01", 1, { currency: "USD" }),
    ];
    expect(rfm(rows, options).currency).toBe("CNY");
  });
});

describe("edges and bins", () => {
  test("ten distinct customers fill five bins with two each", () => {
    const result = rfm(ladder, options);
    expect(result.members.map((one) => one.r)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(result.members.map((one) => one.f)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(result.edges.frequency).toEqual([2.8, 4.6, 6.4, 8.2].map((edge) => expect.closeTo(edge, 12)));
    expect(result.effectiveBins).toEqual({ recency: 5, frequency: 5, monetary: 5 });
    expect(result.because).toEqual([]);
  });

  test("an edge that falls on a value is that value, also where 0.7 * 90 is not 63", () => {
    const rows = Array.from({ length: 91 }, (_, i) => order(`c${i}`, "2026-03-01", i / 10));
    const { edges, members } = rfm(rows, { ...options, bins: 10 });
    expect(edges.monetary).toEqual([0.9, 1.8, 2.7, 3.6, 4.5, 5.4, 6.3, 7.2, 8.1]);
    expect(members.slice(63, 65).map((one) => one.m)).toEqual([7, 8]);
  });

  test("equal customers share one score, and the collapse is said", () => {
    const rows = Array.from({ length: 20 }, (_, i) => order(`c${i}`, "2026-03-01", i < 15 ? 10 : 20 + i));
    const result = rfm(rows, options);
    expect(result.effectiveBins).toEqual({ recency: 1, frequency: 1, monetary: 3 });
    expect(new Set(result.members.map((one) => `${one.r}${one.f}`))).toEqual(new Set(["51"]));
    expect(result.edges.monetary).toEqual([10, 10, 10, expect.closeTo(35.2, 12)]);
    expect(explain(result.because.slice(1, 2))).toBe(
      "Many customers share the same number of orders, so 5 score groups became 1.",
    );
  });

  test("the edges of a result score other data alike", () => {
    const { edges } = rfm(ladder, options);
    const result = rfm([order("new", "2026-03-31", 1000)], { ...options, edges });
    expect(result.members[0]).toMatchObject({ r: 5, f: 1, m: 5, segment: "new" });
    expect(result.edges).toEqual(edges);
    expect(result.bins).toBe(5);
    expect(codes(result)).toEqual(["audience.edges-given"]);
  });

  test.each([
    [2, ["hibernating", "champions"]],
    [3, ["lost", "need-attention", "champions"]],
    [4, ["lost", "hibernating", "champions"]],
    [6, ["lost", "hibernating", "need-attention", "champions"]],
  ])("with %i bins a score counts as a fifth of the scale", (bins, wanted) => {
    const found = rfm(climbers(12), { ...options, bins }).members.map((one) => one.segment);
    expect([...new Set(found)]).toEqual(wanted);
  });
});

describe("segments", () => {
  test("all eleven come in order, with figures that add up", () => {
    const { segments, totals } = rfm(ladder, options);
    expect(segments).toHaveLength(11);
    const sum = (of: (one: (typeof segments)[number]) => number | null) =>
      segments.reduce((so, one) => so + (of(one) ?? 0), 0);
    expect(sum((one) => one.members)).toBe(10);
    expect(sum((one) => one.share)).toBeCloseTo(1, 12);
    expect(sum((one) => one.revenue)).toBe(totals.revenue);
    expect(sum((one) => one.revenueShare)).toBeCloseTo(1, 12);
    expect(segments[0]).toEqual({
      id: "champions",
      members: 4,
      share: 0.4,
      revenue: 340,
      revenueShare: expect.closeTo(340 / 550, 12),
      meanRecencyDays: 13.5,
      meanFrequency: 8.5,
      meanMonetary: 85,
      hidden: false,
    });
    expect(segments[1]).toMatchObject({
      members: 0,
      share: 0,
      revenue: 0,
      meanFrequency: null,
      hidden: false,
    });
  });

  test("small segments are hidden with another, so that none can be worked out from the totals", () => {
    const { segments, because } = rfm(ladder, { ...options, minSegmentSize: 3 });
    const hidden = segments.filter((one) => one.hidden);
    expect(hidden.map((one) => one.id)).toEqual(["need-attention", "hibernating", "lost"]);
    for (const { id, hidden: _, ...figures } of hidden) {
      expect(id).toBeTypeOf("string");
      expect(Object.values(figures).every((figure) => figure === null)).toBe(true);
    }
    expect(because).toEqual([{ code: "audience.segments-hidden", values: { segments: 3, minSize: 3 } }]);
  });
});

describe("data", () => {
  test("no orders give an empty result that says why", () => {
    const result = rfm([], options);
    expect(result).toMatchObject({
      members: [],
      totals: { members: 0, orders: 0, revenue: 0 },
      edges: { recency: [], frequency: [], monetary: [] },
    });
    expect(result.segments.every((one) => one.members === 0 && one.share === null)).toBe(true);
    expect(explain(result.because)).toBe("There is no order up to 2026-03-31, so nobody is scored.");
    expect(rfmResultSchema.safeParse(result).success).toBe(true);
  });

  test("columns give what rows give, under other names too", () => {
    const columns = {
      customer: ladder.map((row) => row.memberId),
      at: Float64Array.from(ladder, (row) => Date.parse(row.at)),
      paid: Float64Array.from(ladder, (row) => row.amount),
    };
    const result = rfm(columns as never, { ...options, fields: { memberId: "customer", amount: "paid" } });
    expect(result).toEqual(rfm(ladder, options));
  });

  test("rows of another shape through a function", () => {
    const given = ladder.map(({ memberId, at, amount }) => [memberId, at, amount] as const);
    const fields = ([memberId, at, amount]: (typeof given)[number]) => ({ memberId, at, amount });
    expect(rfm(given, { ...options, fields }).members).toEqual(rfm(ladder, options).members);
  });

  test("bad rows are counted, or thrown where asked", () => {
    const rows = [order("a", "2026-03-01", 1), order("", "2026-03-01", 1), order("b", "2026-03-01T09:00", 1)];
    const result = rfm(rows, options);
    expect(result.members).toHaveLength(1);
    expect(result.issues).toMatchObject({ read: 3, kept: 1, rejected: 2 });
    expect(() => rfm(rows, { ...options, onBadRow: "throw" })).toThrow(/rows\[/);
  });

  test("the input stays as it was", () => {
    const rows = ladder.map((row) => Object.freeze({ ...row }));
    const before = JSON.stringify(rows);
    rfm(Object.freeze(rows), Object.freeze({ ...options }));
    expect(JSON.stringify(rows)).toBe(before);
  });
});

test("every ground has a sentence in each language", () => {
  const results = [
    rfm([], options),
    rfm([order("a", "2026-03-01", 1), order("a", "2026-06-01", 1), order("b", "2026-03-01", -1)], options),
    rfm(ladder, { ...options, edges: rfm(ladder, options).edges, minSegmentSize: 3 }),
    rfm(
      Array.from({ length: 9 }, (_, i) => order(`c${i}`, "2026-03-01", 10)),
      options,
    ),
  ];
  const because = results.flatMap((result) => result.because);
  expect(new Set(because.map((ground) => ground.code)).size).toBe(8);
  for (const locale of locales) {
    for (const ground of because) expect(explain([ground], { locale })).not.toMatch(/[{}?]|undefined/);
  }
  expect(explain(results[3]!.because, { locale: "zh-CN" })).not.toMatch(/[a-z]/);
});

describe("wrong options", () => {
  const bad = { recency: [1, 2], frequency: [2, 1], monetary: [1, 2] };
  const uneven = { recency: [1, 2], frequency: [1], monetary: [1, 2] };
  const fine = { recency: [1, 2], frequency: [1, 2], monetary: [1, 2] };
  test.each([
    ["no options", undefined, "options", "an object"],
    ["no asOf", { asOf: undefined }, "options.asOf", "an instant"],
    ["a local time as asOf", { asOf: "2026-03-01" }, "options.asOf", "an instant"],
    ["no zone", { timeZone: undefined }, "options.timeZone", "an IANA time zone"],
    ["a zone of Mars", { timeZone: "Mars/Base" }, "options.timeZone", "an IANA time zone"],
    ["one bin", { bins: 1 }, "options.bins", "a whole number from 2 to 20"],
    ["many bins", { bins: 21 }, "options.bins", "a whole number from 2 to 20"],
    ["half a bin", { bins: 2.5 }, "options.bins", "a whole number from 2 to 20"],
    ["edges that fall", { edges: bad }, "options.edges.frequency", "in ascending order"],
    ["edges of two lengths", { edges: uneven }, "options.edges", "three lists of equal length"],
    ["edges for other bins", { edges: fine, bins: 5 }, "options.edges", "one less than bins"],
    [
      "edges of nothing",
      { edges: { recency: [], frequency: [], monetary: [] } },
      "options.edges",
      "from 1 to 19",
    ],
    [
      "an endless edge",
      { edges: { ...fine, recency: [1, Infinity] } },
      "options.edges.recency[1]",
      "finite numbers",
    ],
    ["an unknown count", { countBy: "week" }, "options.countBy", "one of"],
    ["no one in a segment", { minSegmentSize: 0 }, "options.minSegmentSize", "a whole number of at least 1"],
    ["fields by number", { fields: 7 }, "options.fields", "an object of our names to theirs"],
    ["an unknown option", { timezone: "UTC" }, "options.timezone", "no such field"],
  ])("%s", (_, wrong, path, expected) => {
    const call = () => rfm(ladder, (wrong && { ...options, ...wrong }) as never);
    try {
      call();
      expect.unreachable();
    } catch (e) {
      if (!isSocialOpsError(e)) throw e;
      expect(e).toMatchObject({
        code: "invalid-argument",
        path,
        expected: expect.stringContaining(expected),
      });
    }
  });

  test.each([[null], [7], ["orders"]])("%j is no data", (data) => {
    expect(() => rfm(data as never, options)).toThrow(/expected rows, columns or an Arrow-style table/);
  });
});

test("schemas have a JSON form", () => {
  expect(z.toJSONSchema(rfmOptionsSchema)).toMatchObject({ type: "object", required: ["asOf", "timeZone"] });
  expect(z.toJSONSchema(rfmResultSchema)).toMatchObject({ type: "object" });
});
