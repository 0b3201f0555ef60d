import { describe, expect, test } from "vitest";
import { summarizeTransactions } from "../../../src/audience/summarizeTransactions.ts";
import { backtestPurchases } from "../../../src/audience/value/backtestPurchases.ts";
import { createRandomSource } from "../../../src/kernel/createRandomSource.ts";
import { log } from "../../../src/kernel/math/log.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import type { Transaction } from "../../../src/model/nouns/transactionSchema.ts";

/** Customers as BG/NBD has them (r 1, alpha 3 weeks, a 1, b 2); `later` is how many times as often they order after day 90. */
function ordersOf(seed: string, later = 1): Transaction[] {
  const random = createRandomSource(seed);
  return Array.from({ length: 600 }, (_, i) => i).flatMap((i) => {
    const perDay = -log(1 - random.nextFloat()) / 21;
    const leaves = 1 - Math.sqrt(random.nextFloat());
    const times = [i % 28];
    do {
      const gap = -log(1 - random.nextFloat()) / perDay;
      const last = times.at(-1)!;
      const calm = Math.min(gap, Math.max(0, 90 - last));
      times.push(last + calm + (gap - calm) / later);
    } while (times.at(-1)! < 200 && random.nextFloat() > leaves);
    return times
      .slice(0, -1)
      .map((time) => ({ memberId: `c${i}`, at: Date.UTC(2026, 0, 1) + time * 86_400_000, amount: 30 }));
  });
}

function checked(orders: Transaction[], unit: "day" | "week" = "week", later = "2026-05-26T12:00:00Z") {
  const at = (asOf: string) => summarizeTransactions(orders, { asOf, unit, timeZone: "UTC" });
  return backtestPurchases({ before: at("2026-03-31T12:00:00Z"), after: at(later) });
}

describe("customers whose habits do not change", () => {
  const all = Array.from({ length: 12 }, (_, i) => ({
    seed: `same ${i}`,
    check: checked(ordersOf(`same ${i}`)),
  }));
  // In some samples the chances to leave cannot be told from one same chance for all.
  const verdicts = all.filter(({ check }) => check.verdict !== "not-identified");

  test("a model is there for most", () => {
    expect(verdicts.length).toBeGreaterThanOrEqual(10);
  });

  test("the model mostly holds, and beats the same pace", () => {
    expect(verdicts.filter(({ check }) => check.verdict === "holds").length).toBeGreaterThanOrEqual(9);
    for (const { check } of verdicts)
      expect(check.forecast!.meanAbsoluteError).toBeLessThan(check.samePace.meanAbsoluteError);
  });

  test("what came is every day with orders of the 56 days after, of known customers", () => {
    for (const { seed, check } of verdicts) {
      const { actual, groups, customers, forecast, horizon } = check;
      const orders = ordersOf(seed);
      const days = orders.map(({ at }) => Math.floor((Number(at) - Date.UTC(2026, 0, 1)) / 86_400_000));
      const different = new Set(
        days.flatMap((day, row) => (day > 89 && day <= 145 ? [`${orders[row]!.memberId} ${day}`] : [])),
      );
      expect(actual).toBe(different.size);
      expect([horizon, customers]).toEqual([8, 600]);
      expect(groups.reduce((sum, group) => sum + group.actual, 0)).toBe(actual);
      expect(groups.reduce((sum, group) => sum + group.customers, 0)).toBe(600);
      expect(groups.reduce((sum, group) => sum + group.expected, 0)).toBeCloseTo(forecast!.expected, 8);
      for (const group of groups) expect(group.customers).toBeGreaterThanOrEqual(5);
      expect(groups[0]!.from).toBe(0);
      expect(groups.at(-1)!.to).toBeNull();
      for (const [j, group] of groups.slice(1).entries()) expect(group.from).toBe(groups[j]!.to! + 1);
    }
  });
});

test("a change for the better or the worse is found", () => {
  const more = checked(ordersOf("more", 6));
  expect(more.verdict).toBe("too-low");
  expect(explain(more.because, { locale: "zh-CN" })).toContain("模型低估了这些用户");
  const less = checked(ordersOf("less", 0.2));
  expect(less.verdict).toBe("too-high");
  expect(less.bias.status === "ok" && less.bias.interval!.low).toBeGreaterThan(0);
});

test("days say what weeks say", () => {
  const orders = ordersOf("units");
  const [weeks, days] = [checked(orders), checked(orders, "day")];
  expect(days.horizon).toBe(56);
  expect(days.verdict).toBe(weeks.verdict);
  expect(days.forecast!.expected).toBeCloseTo(weeks.forecast!.expected, 2);
});

test("no answer: no time between, too few customers, no model", () => {
  const orders = ordersOf("none");
  expect(checked(orders, "week", "2026-03-31T12:00:00Z").verdict).toBe("too-few");
  expect(checked(orders.filter(({ memberId }) => memberId.length === 2 && memberId !== "c9")).verdict).toBe(
    "too-few",
  );
  const once = Array.from({ length: 40 }, (_, i) => ({
    memberId: `m${i}`,
    at: Date.UTC(2026, 0, 2 + i),
    amount: 1,
  }));
  expect(checked(once)).toMatchObject({ verdict: "not-identified", forecast: null, actual: 0 });
});

test("customers who are gone from the later data, or fewer there, are left out and counted", () => {
  const at = (asOf: string) =>
    summarizeTransactions(ordersOf("odd"), { asOf, unit: "week", timeZone: "UTC" });
  const before = at("2026-03-31T12:00:00Z");
  const after = at("2026-05-26T12:00:00Z");
  const odd = {
    ...after,
    summaries: after.summaries.slice(1).map((one, i) => (i === 0 ? { ...one, age: one.age + 1 } : one)),
  };
  expect(backtestPurchases({ before, after: odd })).toMatchObject({ contradicting: 2, customers: 598 });
});

test.each([
  [() => backtestPurchases(null as never), "customers: expected an object with before and after"],
  [
    () =>
      backtestPurchases({ before: { unit: "week", summaries: [] }, after: { unit: "day", summaries: [] } }),
    "customers.after.unit: expected the unit of before",
  ],
  [
    () =>
      backtestPurchases({
        before: { unit: "week", summaries: [{ id: "a" }] as never },
        after: null as never,
      }),
    "customers.before.summaries",
  ],
])("wrong input %#", (call, message) => {
  expect(call).toThrow(message);
});
