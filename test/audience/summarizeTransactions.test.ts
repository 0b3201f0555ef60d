import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aggregateSummaries } from "../../src/audience/aggregateSummaries.ts";
import { type CustomerSummary, customerSummariesSchema } from "../../src/audience/customerSummariesSchema.ts";
import { customerSummaryAggregateSchema } from "../../src/audience/customerSummaryAggregateSchema.ts";
import { finishSummaries } from "../../src/audience/finishSummaries.ts";
import { mergeSummaries } from "../../src/audience/mergeSummaries.ts";
import { summarizeTransactions } from "../../src/audience/summarizeTransactions.ts";
import { caught } from "../kpi/caught.ts";

interface Golden {
  asOf: string;
  timeZone: string;
  transactions: { memberId: string; at: string; amount: number }[];
  tolerance: Record<string, number>;
  summaries: Record<"day" | "week" | "month", CustomerSummary[]>;
}
const golden = JSON.parse(
  readFileSync(new URL("../golden/audience/summaries.json", import.meta.url), "utf8"),
) as Golden;
const { asOf, timeZone, transactions } = golden;

describe("golden summaries in exact decimals (test/golden/audience/make_summaries.py)", () => {
  test.each(["day", "week", "month"] as const)("by %s", (unit) => {
    const result = summarizeTransactions(transactions, { asOf, timeZone, unit });
    const wanted = golden.summaries[unit];
    expect(result.summaries.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    for (const [i, summary] of result.summaries.entries()) {
      for (const [field, value] of Object.entries(wanted[i]!)) {
        const got = summary[field as keyof CustomerSummary];
        if (typeof value !== "number") expect(got, `${summary.id} ${field}`).toBe(value);
        else
          expect(Math.abs((got as number) - value), `${summary.id} ${field}`).toBeLessThanOrEqual(
            golden.tolerance[field]!,
          );
      }
    }
    expect(result).toMatchObject({ afterAsOf: 1, refunds: 4, refundOnlyMembers: 1 });
    expect(customerSummariesSchema.safeParse(result).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

const order = (memberId: string, at: string, amount: number, currency?: string) => ({
  memberId,
  at,
  amount,
  currency,
});
const UTC = { asOf: "2026-03-31T12:00:00Z", timeZone: "UTC", unit: "week" } as const;

test("sums are exact whatever their order", () => {
  const amounts = [0.1, 0.2, 0.3, 1e17, -1e17, 1 / 3, 1e9];
  const sum = (list: readonly number[]): number =>
    summarizeTransactions(
      list.map((amount) => order("m", "2026-03-01T12:00:00Z", amount)),
      UTC,
    ).summaries[0]!.revenue;
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum(amounts)).toBe(sum([...amounts].reverse()));
  expect(sum([1e17, 1, -1e17])).toBe(1);
});

test("a day's refund lowers its purchase; one on a day of its own lowers revenue alone", () => {
  const rows = [
    order("m", "2026-03-01T08:00:00Z", 10),
    order("m", "2026-03-08T08:00:00Z", 30),
    order("m", "2026-03-08T09:00:00Z", -5),
    order("m", "2026-03-09T09:00:00Z", -7),
  ];
  expect(summarizeTransactions(rows, UTC).summaries).toEqual([
    {
      id: "m",
      frequency: 1,
      recency: 1,
      age: 30 / 7,
      monetaryValue: 25,
      orders: 2,
      orderDays: 2,
      revenue: 28,
      recencyDays: 23,
      firstDay: "2026-03-01",
      lastDay: "2026-03-08",
    },
  ]);
});

test("no transactions are no error", () => {
  expect(summarizeTransactions([], UTC)).toMatchObject({ summaries: [], currency: null, afterAsOf: 0 });
});

test("the condition leaves transactions out first", () => {
  const rows = [order("m", "2026-03-01T08:00:00Z", 10, "EUR"), order("m", "2026-03-02T08:00:00Z", 10, "CNY")];
  const where = { field: "currency", op: "eq", value: "cny" } as const;
  expect(summarizeTransactions(rows, { ...UTC, where })).toMatchObject({
    currency: "CNY",
    where,
    summaries: [{ firstDay: "2026-03-02", orders: 1 }],
    issues: { read: 2, kept: 2 },
  });
  expect(caught(() => summarizeTransactions(rows, UTC)).message).toBe(
    'summarizeTransactions: transactions.currency: expected one currency in all orders, received "EUR" and "CNY"',
  );
});

test("amounts beyond the range of sums are refused", () => {
  expect(
    caught(() => aggregateSummaries([order("m", "2026-03-01T08:00:00Z", 1e300)], { timeZone: "UTC" })),
  ).toMatchObject({
    code: "invalid-data",
    path: "transactions.amount",
  });
});

describe("aggregates", () => {
  const aggregate = aggregateSummaries(transactions, { timeZone });

  test("are valid JSON", () => {
    expect(customerSummaryAggregateSchema.safeParse(aggregate).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(aggregate))).toEqual(aggregate);
  });

  test.each([
    ["timeZone", { timeZone: "UTC" }],
    ["where", { where: { field: "amount", op: "gt", value: 0 } }],
  ] as const)("of another %s do not merge", (field, change) => {
    const other = aggregateSummaries(transactions, { timeZone, ...change });
    expect(caught(() => mergeSummaries(aggregate, other))).toMatchObject({
      code: "incompatible",
      path: `b.${field}`,
    });
  });

  test("of another currency do not merge, unless one is empty", () => {
    const [one, other] = ["CNY", "EUR"].map((currency) =>
      aggregateSummaries([order("m", "2026-03-01T08:00:00Z", 1, currency)], { timeZone }),
    );
    expect(caught(() => mergeSummaries(one!, other!)).message).toBe(
      'mergeSummaries: b.currency: expected "CNY", as in a, received "EUR"',
    );
    const none = aggregateSummaries([], { timeZone });
    expect(mergeSummaries(none, other!).currency).toBe("EUR");
    expect(mergeSummaries(other!, none).currency).toBe("EUR");
  });

  const day = { id: "m", days: [1], orders: [1], refunds: [0], sums: [[5]] };
  test.each([
    ["version", { version: 2 }, "unsupported-version"],
    ["timeZone", { timeZone: "Mars/Base" }, "invalid-argument"],
    ["customers[1].id", { customers: [day, day] }, "invalid-argument"],
    ["customers[0].days", { customers: [{ ...day, days: [1, 1] }] }, "invalid-argument"],
    ["customers[0].orders", { customers: [{ ...day, orders: [] }] }, "invalid-argument"],
    ["customers[0].orders", { customers: [{ ...day, orders: [0] }] }, "invalid-argument"],
    ["customers[0].sums", { customers: [{ ...day, sums: [[1e301]] }] }, "invalid-argument"],
    ["customers[0].sums", { customers: [{ ...day, sums: [[1, 2]] }] }, "invalid-argument"],
    ["scale", { scale: 7 }, "invalid-argument"],
  ])("with an odd %s are refused", (path, change, code) => {
    const odd = { ...aggregate, ...change } as never;
    expect(caught(() => finishSummaries(odd, { asOf, unit: "day" }))).toMatchObject({
      code,
      path: `aggregate.${path}`,
    });
  });
});

describe.skipIf(!process.env.SOCIALOPS_DATA)("CDNOW (2,357 customers)", () => {
  test("gives the published summary", () => {
    const folder = `${process.env.SOCIALOPS_DATA}/segmentation`;
    const lines = (file: string): string[][] =>
      readFileSync(`${folder}/${file}`, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(","));
    const rows = lines("btyd_cdnowElog.csv").map(([, sampleId, date, , sales]) => ({
      memberId: sampleId!,
      at: `${date!.slice(0, 4)}-${date!.slice(4, 6)}-${date!.slice(6)}T12:00:00Z`,
      amount: Number(sales),
    }));
    const options = { asOf: "1997-09-30T12:00:00Z", timeZone: "UTC", unit: "week" } as const;
    const { summaries } = summarizeTransactions(rows, options);
    const found = new Map(summaries.map((summary) => [summary.id, summary]));
    const published = lines("lifetimes_cdnow_customers_summary_with_transactions.csv");
    expect(published).toHaveLength(2357);
    expect(found.size).toBe(2357);
    let worst = 0;
    let otherMoney = 0;
    for (const [id, x, tx, t, zbar] of published) {
      const summary = found.get(id!)!;
      expect(summary.frequency, id).toBe(Number(x));
      // Published to two decimals.
      worst = Math.max(worst, Math.abs(summary.recency - Number(tx)), Math.abs(summary.age - Number(t)));
      if (Math.abs(summary.monetaryValue - Number(zbar)) > 0.0051) otherMoney++;
    }
    expect(worst).toBeLessThanOrEqual(0.0051);
    expect(otherMoney).toBe(0);
  });
});
