import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type MeasureSegmentsOptions,
  measureSegments,
} from "../../../src/audience/measures/measureSegments.ts";
import { createRandomSource } from "../../../src/kernel/createRandomSource.ts";
import type { Estimate } from "../../../src/kernel/estimateSchema.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";

const assignments = Array.from({ length: 90 }, (_, i) => ({ id: `m${i}`, segment: i < 30 ? "s2" : "s1" }));
const order = (memberId: string, amount: number) => ({
  memberId,
  at: "2026-03-01T10:00:00Z",
  amount,
  currency: "CNY",
});
const like = (memberId: string, hour: number, day = 1) => ({
  memberId,
  at: Date.UTC(2026, 2, day, hour),
  kind: "like",
});

function okValue(estimate: Estimate): number {
  if (estimate.status === "absent") throw new Error(estimate.reason);
  return estimate.value;
}

describe("what a segment brings", () => {
  // 12 of the 30 in s2 order 100, one of them has 40 back; 24 of the 60 in s1 order 10 twice.
  const transactions = [
    ...assignments.slice(0, 12).map(({ id }) => order(id, 100)),
    order("m0", -40),
    ...assignments.slice(30, 54).flatMap(({ id }) => [order(id, 10), order(id, 10)]),
    order("stranger", 5),
  ];
  const { segments, currency, unassignedTransactions, because } = measureSegments(assignments, {
    transactions,
  });
  const [s1, s2] = segments;

  test("shares, means, and the share of revenue, worked out by hand", () => {
    expect([s1!.id, s2!.id, currency, unassignedTransactions]).toEqual(["s1", "s2", "CNY", 1]);
    expect([s1!.members, s2!.members]).toEqual([60, 30]);
    expect([okValue(s1!.buyers), okValue(s2!.buyers)]).toEqual([0.4, 0.4]);
    expect([okValue(s1!.orders.own), okValue(s2!.orders.own)]).toEqual([0.8, 0.4]);
    expect(okValue(s1!.revenue.own)).toBe(8);
    expect(okValue(s2!.revenue.own)).toBeCloseTo(1160 / 30, 12);
    expect(s1!.revenue.others).toBeCloseTo(1160 / 30, 12);
    expect(okValue(s2!.revenue.difference)).toBeCloseTo(1160 / 30 - 8, 12);
    expect(okValue(s2!.revenueShare)).toBeCloseTo(1160 / 1640, 12);
  });

  test("is told apart from chance over all segments and means", () => {
    expect([s1!.revenue.differs, s2!.revenue.differs]).toEqual([true, true]);
    expect(s1!.revenue.pAdjusted).toBeGreaterThan(0);
    expect(explain(because)).toContain(
      "s2 differs in revenue: 38.67 for each member against 8.00 among all others.",
    );
    expect(explain(because, { locale: "zh-CN" })).toContain(
      "s2 的消费金额与众不同：人均 38.67，其他用户人均 8.00。",
    );
  });

  test("what is not in the data is not observed, not 0", () => {
    expect(s1!.active).toEqual({ status: "absent", reason: "not-observed", n: 60 });
    expect(s1!.interactions.own).toMatchObject({ status: "absent", reason: "not-observed" });
    expect(s1!.hours).toBeNull();
  });
});

describe("hours", () => {
  const timeZone = "Asia/Shanghai";
  const hoursOf = (interactions: ReturnType<typeof like>[]) =>
    measureSegments(assignments, { interactions }, { timeZone }).segments[0]!.hours!;

  test("the busiest hour in the zone, however loud one member is elsewhere", () => {
    const loud = Array.from({ length: 900 }, (_, i) => like("m31", 3, 1 + (i % 28)));
    const calm = assignments.flatMap(({ id }, i) => [
      like(id, 12),
      like(id, 12, 2),
      like(id, (i * 5) % 24, 3),
    ]);
    const hours = hoursOf([...calm, ...loud]);
    expect(hours.verdict).toBe("clear");
    expect([hours.peak, hours.candidates]).toEqual([20, [20]]);
    expect(hours.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test("two hours of which neither is the busier one", () => {
    const hours = hoursOf(assignments.map(({ id }, i) => like(id, i % 2 === 0 ? 4 : 12)));
    expect([hours.verdict, hours.candidates]).toEqual(["several", [12, 20]]);
  });

  test("no hour is claimed for even activity: at most a few of 60 audiences", () => {
    const random = createRandomSource("even");
    const claimed = Array.from({ length: 60 }, () =>
      hoursOf(assignments.flatMap(({ id }) => [1, 2, 3].map((day) => like(id, random.nextInt(24), day)))),
    ).filter(({ verdict }) => verdict !== "none");
    expect(claimed.length).toBeLessThanOrEqual(7);
  });

  test("fewer than ten active members say nothing", () => {
    expect(hoursOf(assignments.slice(30, 37).map(({ id }) => like(id, 4)))).toMatchObject({
      verdict: "too-few",
      peak: null,
    });
  });
});

test("segments that are alike are called so: 60 draws, at most one in ten with a difference", () => {
  const random = createRandomSource("alike");
  const differ = Array.from({ length: 60 }, () => {
    const transactions = assignments.flatMap(({ id }) =>
      Array.from({ length: random.nextInt(4) }, () => order(id, 1 + random.nextInt(100))),
    );
    return measureSegments(assignments, { transactions }).segments;
  }).filter((segments) => segments.some(({ orders, revenue }) => orders.differs || revenue.differs));
  expect(differ.length).toBeLessThanOrEqual(7);
});

test("no count of buyers under the minimum can be worked out from what is told", () => {
  const sizes = fc.array(fc.record({ buyers: fc.nat(12), others: fc.nat(12) }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(sizes, (parts) => {
      const list = parts.flatMap(({ buyers, others }, j) =>
        Array.from({ length: buyers + others }, (_, i) => ({ id: `${j}-${i}`, segment: `s${j}` })),
      );
      const transactions = parts.flatMap(({ buyers }, j) =>
        Array.from({ length: buyers }, (_, i) => order(`${j}-${i}`, 10)),
      );
      const { segments } = measureSegments(list, { transactions });
      const partOf = (id: string) => parts[Number(id.slice(1))]!;
      const hidden = segments.filter(({ buyers }) => buyers.status === "absent");
      for (const { id, buyers, orders, revenue, revenueShare } of segments) {
        if (buyers.status === "absent") {
          for (const one of [orders.own, orders.difference, revenue.own, revenueShare])
            expect(one.status).toBe("absent");
          expect([orders.others, revenue.others]).toEqual([null, null]);
          continue;
        }
        const { buyers: did, others: didNot } = partOf(id);
        expect(did === 0 || did >= 5).toBe(true);
        expect(didNot === 0 || didNot >= 5).toBe(true);
      }
      // The total is known: hidden ones together must not be few either, unless nothing else was there to hide with them.
      const sum = hidden.reduce((all, { id }) => all + partOf(id).buyers, 0);
      const told = segments.filter(({ buyers }) => buyers.status === "ok");
      if (told.some(({ id }) => partOf(id).buyers > 0)) expect(sum === 0 || sum >= 5).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe("wrong input", () => {
  const call = (list: unknown, data: unknown, options?: unknown) => () =>
    measureSegments(list as typeof assignments, data as object, options as MeasureSegmentsOptions);
  test.each([
    ["no data", call(assignments, {}), "an object with interactions, transactions or both"],
    ["data of no form", call(assignments, null), "an object with interactions, transactions or both"],
    [
      "a member twice",
      call([...assignments, { id: "m1", segment: "s1" }], { transactions: [] }),
      "a list of assignments of different members",
    ],
    ["a zone", call(assignments, { interactions: [] }, { timeZone: "Mars" }), "an IANA time zone"],
    [
      "two currencies",
      call(assignments, { transactions: [order("m0", 1), { ...order("m1", 1), currency: "USD" }] }),
      "one currency in all orders",
    ],
    [
      "amounts beyond the range",
      call(assignments, { transactions: [order("m0", 1e300), order("m1", 1e300)] }),
      "amounts whose sum is finite",
    ],
  ])("%s", (_, fails, message) => {
    expect(fails).toThrow(message);
  });

  test("nobody at all", () => {
    expect(measureSegments([], { transactions: [] })).toMatchObject({ segments: [], because: [] });
  });
});
