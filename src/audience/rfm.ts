import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../condition/conditionSchema.ts";
import { checkValue } from "../kernel/checkValue.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { instantSchema } from "../model/nouns/instantSchema.ts";
import type { Transaction } from "../model/nouns/transactionSchema.ts";
import { readOptionsShape } from "../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../model/TableInput.ts";
import { isTimeZone } from "../time/isTimeZone.ts";
import { periodOf } from "../time/periodOf.ts";
import { type Instant, toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import { toIsoString } from "../time/toIsoString.ts";
import { customerMeasures } from "./internal/customerMeasures.ts";
import { fitBins } from "./internal/fitBins.ts";
import { localDays } from "./internal/localDays.ts";
import { onlyCurrency, readTransactions } from "./internal/readTransactions.ts";
import { scoreCustomers } from "./internal/scoreCustomers.ts";
import { type RfmEdges, type RfmResult, rfmEdgesSchema } from "./rfmResultSchema.ts";

/** Options of {@link rfm}. */
export interface RfmOptions extends ReadOptions {
  /** The moment to look back from. The whole of its local day counts; orders of later days are left out. */
  asOf: Instant;
  /** IANA time zone whose calendar days are counted. */
  timeZone: string;
  /** Length of the score scale, 2 to 20. Default 5, or one more than `edges` has. */
  bins?: number | undefined;
  /** Borders between scores from an earlier result, to score these data alike. Default: cut from these data. */
  edges?: RfmEdges | undefined;
  /** What frequency counts: every order (default), or days with at least one order. */
  countBy?: "order" | "day" | undefined;
  /** Orders that do not match are left out before anything else. */
  where?: Condition | undefined;
  /** Segments of fewer customers are hidden in `segments` (never in `members`). Default 1: none is. */
  minSegmentSize?: number | undefined;
}

/** Schema of {@link RfmOptions}. */
export const rfmOptionsSchema: z.ZodMiniObject<ShapeOf<RfmOptions>, z.core.$strict> = /* @__PURE__ */ worded(
  () => {
    const zone = { error: "expected an IANA time zone" };
    const bins = { error: "expected a whole number from 2 to 20" };
    const size = { error: "expected a whole number of at least 1" };
    return z
      .strictObject({
        asOf: instantSchema,
        timeZone: z.string(zone).check(z.refine(isTimeZone, zone)),
        bins: z.optional(z.int(bins).check(z.gte(2, bins), z.lte(20, bins))),
        edges: z.optional(rfmEdgesSchema),
        countBy: z.optional(z.enum(["order", "day"])),
        minSegmentSize: z.optional(z.int(size).check(z.gte(1, size))),
        where: z.optional(conditionSchema),
        ...readOptionsShape,
      })
      .check(fitBins());
  },
);

/**
 * Scores customers by recency, frequency and monetary value, and names a segment for each.
 *
 * - **Recency** is the number of calendar days in `timeZone` from the day of the last order to the day of `asOf`, which
 *   counts whole. Orders of later days are left out and counted in `afterAsOf`.
 * - **Frequency** is the number of orders: one row is one order, two orders on one day are two. `countBy: "day"` counts
 *   days with an order instead.
 * - **Monetary value** is the sum of the amounts. A negative amount is a refund: it lowers the sum and is no order, so it
 *   changes neither recency nor frequency; customers with nothing but refunds are left out and counted. An amount of 0 is
 *   an order. Amounts with up to six decimals are added in whole minor units, so that the sum is exact and equal spending
 *   is equal whatever the order of rows; finer amounts are added with compensated rounding.
 *
 * Each measure is cut at its type 7 quantiles (Hyndman & Fan 1996; R's default, numpy's `linear`), five bins unless `bins`
 * says otherwise. Bins are right-closed, `(edge i-1, edge i]`, and a score depends on the value alone: equal values always
 * get the same score, even where this makes bins collapse. Then some scores stay empty, `effectiveBins` says how many are
 * left and `because` says so in words; nobody's score is decided by the order of rows. Where all customers have the same
 * value, all are in the first bin: frequency and monetary score 1, recency the best.
 *
 * The highest score is the best. Segments come from the table {@link rfmSegments}, a convention of marketing; for other
 * than five bins a score counts as the fifth of the scale in which the middle of its bin lies. No data is no error: the
 * result is then empty and says why.
 *
 * @param transactions - orders as rows, columns or an Arrow-style table; `currency` has to be the same in all
 * @param options - day and zone to look back from, and how to cut
 * @returns customers with scores and segments in order of first appearance, the edges, and figures by segment
 * @throws {@link SocialOpsError} `invalid-argument` for options; `invalid-data` for data of no accepted form, for orders in
 *   more than one currency (orders without one count as one currency of their own) and for sums that are not finite;
 *   `invalid-row` with `onBadRow: "throw"`
 *
 * Cost: one pass over the rows, one sort of the customers a measure; linear otherwise.
 *
 * @example
 * ```ts
 * import { rfm } from "socialops/audience";
 *
 * const orders = [
 *   { memberId: "li", at: "2026-02-27T20:00:00+08:00", amount: 120 },
 *   { memberId: "li", at: "2026-03-07T23:30:00+08:00", amount: 80.5 },
 *   { memberId: "wang", at: "2025-11-11T00:10:00+08:00", amount: 59.9 },
 * ];
 * const { members, edges } = rfm(orders, { asOf: "2026-03-08T09:00:00+08:00", timeZone: "Asia/Shanghai", bins: 2 });
 * members[0]; // => { id: "li", recencyDays: 1, frequency: 2, monetary: 200.5, r: 2, f: 2, m: 2, segment: "champions" }
 * members[1]?.recencyDays; // => 117
 * edges.frequency; // => [1.5]
 * ```
 */
export function rfm<Row = Transaction>(transactions: TableInput<Row>, options: RfmOptions): RfmResult {
  const checked = checkValue(rfmOptionsSchema, options, "rfm", "options");
  const { timeZone, edges, countBy = "order", minSegmentSize = 1, fields, onBadRow } = checked;
  const asOf = toEpochMilliseconds(checked.asOf);
  const asOfDay = localDays(Float64Array.of(asOf), timeZone)[0]!;

  const columns = readTransactions(
    transactions as TableInput<never>,
    { where: checked.where, fields, onBadRow },
    "rfm",
  );
  const days = localDays(columns.instants.at!, timeZone);
  const currency = onlyCurrency(columns, (row) => days[row]! <= asOfDay, "rfm");
  const ids = columns.texts.memberId!;
  const measures = customerMeasures({
    customers: ids.codes,
    customerCount: ids.values.length,
    days,
    amounts: columns.numbers.amount!,
    asOfDay,
    countBy,
  });
  return scoreCustomers(measures, ids.values, {
    asOf: toIsoString(asOf),
    asOfDay: periodOf(asOf, { unit: "day", timeZone }).label,
    timeZone,
    countBy,
    currency,
    bins: checked.bins,
    edges,
    minSegmentSize,
    issues: columns.issues,
    where: "rfm",
  });
}
