import fc from "fast-check";
import { expect, test } from "vitest";
import { aggregateSummaries } from "../../src/audience/aggregateSummaries.ts";
import type { CustomerSummaryAggregate } from "../../src/audience/customerSummaryAggregateSchema.ts";
import { finishSummaries } from "../../src/audience/finishSummaries.ts";
import { mergeSummaries } from "../../src/audience/mergeSummaries.ts";
import { rfm } from "../../src/audience/rfm.ts";
import { rfmFromSummaries } from "../../src/audience/rfmFromSummaries.ts";
import type { RfmResult } from "../../src/audience/rfmResultSchema.ts";
import { summarizeTransactions } from "../../src/audience/summarizeTransactions.ts";
import type { Issues } from "../../src/model/issues.ts";

const BEGIN = Date.UTC(2026, 2, 1);
const cents = fc.integer({ min: -2000, max: 20_000 }).map((minor) => minor / 100);
const anyAmount = fc.oneof(
  cents,
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 1, max: 1e9 }).map((millionths) => millionths / 1e6),
  fc.double({ min: -1e20, max: 1e20, noNaN: true }).map((amount) => amount + 0),
);
const orders = (amount: fc.Arbitrary<number>) =>
  fc.array(
    fc.record({
      memberId: fc.constantFrom("a", "b", "c", "Ä", "李", "z"),
      at: fc.integer({ min: 0, max: 24 * 40 }).map((hours) => BEGIN + hours * 3_600_000),
      amount,
    }),
    { maxLength: 30 },
  );
const timeZone = fc.constantFrom("UTC", "America/New_York", "Asia/Shanghai");
const asOf = fc.integer({ min: -24, max: 24 * 45 }).map((hours) => BEGIN + hours * 3_600_000);
const unit = fc.constantFrom("day" as const, "week" as const, "month" as const);

const figures = ({ issues: _, ...rest }: { issues: Issues }): object => rest;

test("the aggregate of any split, merged in any order and through JSON, is that of the whole to the last bit", () => {
  const some = orders(anyAmount);
  fc.assert(
    fc.property(some, some, some, timeZone, asOf, unit, (a, b, c, zone, at, by) => {
      const of = (rows: typeof a): CustomerSummaryAggregate =>
        JSON.parse(JSON.stringify(aggregateSummaries(rows, { timeZone: zone })));
      const left = mergeSummaries(mergeSummaries(of(a), of(b)), of(c));
      expect(mergeSummaries(of(a), mergeSummaries(of(c), of(b)))).toEqual(left);
      const all = [...c, ...a, ...b];
      expect(figures(left)).toEqual(figures(of(all)));
      expect(figures(finishSummaries(left, { asOf: at, unit: by }))).toEqual(
        figures(summarizeTransactions(all, { asOf: at, unit: by, timeZone: zone })),
      );
    }),
  );
});

test("frequency, recency and age fit together", () => {
  fc.assert(
    fc.property(orders(cents), timeZone, asOf, unit, (rows, zone, at, by) => {
      for (const one of summarizeTransactions(rows, { asOf: at, unit: by, timeZone: zone }).summaries) {
        expect(one.frequency).toBe(one.orderDays - 1);
        expect(one.orders).toBeGreaterThanOrEqual(one.orderDays);
        expect(one.recency).toBeLessThanOrEqual(one.age);
        expect(one.recency === 0).toBe(one.frequency === 0);
        if (one.frequency === 0) expect(one.monetaryValue).toBe(0);
      }
    }),
  );
});

test("RFM from summaries is RFM from transactions, but for the order of members", () => {
  const byId = ({ members, ...rest }: RfmResult): object => ({
    ...rest,
    members: [...members].sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
  const options = fc.record({
    bins: fc.constantFrom(2, 3, 5),
    countBy: fc.constantFrom("order" as const, "day" as const),
    minSegmentSize: fc.constantFrom(1, 2),
  });
  const millionths = fc.integer({ min: -1e6, max: 1e9 }).map((amount) => amount / 1e6);
  fc.assert(
    fc.property(orders(fc.oneof(cents, millionths)), timeZone, asOf, options, (rows, zone, at, how) => {
      const summaries = summarizeTransactions(rows, { asOf: at, unit: "week", timeZone: zone });
      expect(byId(rfmFromSummaries(summaries, how))).toEqual(
        byId(rfm(rows, { asOf: at, timeZone: zone, ...how })),
      );
    }),
  );
});
