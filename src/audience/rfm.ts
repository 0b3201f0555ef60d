import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { type Reason, reason } from "../kernel/reasons/reason.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { worded } from "../kernel/words/worded.ts";
import { instantSchema } from "../model/nouns/instantSchema.ts";
import { type Transaction, transactionSchema } from "../model/nouns/transactionSchema.ts";
import { type ColumnRequest, type Columns, readColumns } from "../model/readColumns.ts";
import { readOptionsShape } from "../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../model/TableInput.ts";
import { isTimeZone } from "../time/isTimeZone.ts";
import { periodOf } from "../time/periodOf.ts";
import { type Instant, toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import { toIsoString } from "../time/toIsoString.ts";
import { customerMeasures } from "./internal/customerMeasures.ts";
import { localDays } from "./internal/localDays.ts";
import { rfmEdges } from "./internal/rfmEdges.ts";
import { rfmScores } from "./internal/rfmScores.ts";
import { rfmSegmentLookup } from "./internal/rfmSegmentLookup.ts";
import { summarizeSegments } from "./internal/summarizeSegments.ts";
import { type RfmEdges, type RfmMember, type RfmResult, rfmEdgesSchema } from "./rfmResultSchema.ts";
import { rfmSegmentIds } from "./rfmSegments.ts";

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
        ...readOptionsShape,
      })
      .check(
        z.refine(({ edges, bins }) => edges === undefined || isFor(edges, bins ?? edges.recency.length + 1), {
          path: ["edges"],
          error: "expected three lists of equal length from 1 to 19, one less than bins",
        }),
      );
  },
);

function isFor({ recency, frequency, monetary }: RfmEdges, bins: number): boolean {
  const wanted = bins - 1;
  return (
    wanted >= 1 && wanted <= 19 && [recency, frequency, monetary].every((edges) => edges.length === wanted)
  );
}

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
  const { timeZone, edges: given, countBy = "order", minSegmentSize = 1, fields, onBadRow } = checked;
  const bins = checked.bins ?? (given === undefined ? 5 : given.recency.length + 1);
  const asOf = toEpochMilliseconds(checked.asOf);
  const asOfDay = localDays(Float64Array.of(asOf), timeZone)[0]!;

  const columns = readColumns(transactions, REQUEST, { fields, onBadRow });
  const days = localDays(columns.instants.at!, timeZone);
  const currency = onlyCurrency(columns, days, asOfDay);
  const ids = columns.texts.memberId!;
  const measures = customerMeasures({
    customers: ids.codes,
    customerCount: ids.values.length,
    days,
    amounts: columns.numbers.amount!,
    asOfDay,
    countBy,
  });
  const { recency, frequency, minor, scale } = measures;
  const monetary = minor.map((sum) => sum / scale);
  refuseInfiniteSums(monetary);

  const edges = given ?? {
    recency: rfmEdges(recency.slice().sort(), bins),
    frequency: rfmEdges(frequency.slice().sort(), bins),
    monetary: rfmEdges(monetary.slice().sort(), bins),
  };
  const r = rfmScores(recency, edges.recency, true);
  const f = rfmScores(frequency, edges.frequency, false);
  const m = rfmScores(monetary, edges.monetary, false);
  const segmentOf = rfmSegmentLookup(bins);
  const positions = new Uint8Array(r.length);
  const members = new Array<RfmMember>(r.length);
  for (let i = 0; i < r.length; i++) {
    positions[i] = segmentOf(r[i]!, f[i]!, m[i]!);
    members[i] = {
      id: ids.values[measures.customers[i]!]!,
      recencyDays: recency[i]!,
      frequency: frequency[i]!,
      monetary: monetary[i]!,
      r: r[i]!,
      f: f[i]!,
      m: m[i]!,
      segment: rfmSegmentIds[positions[i]!]!,
    };
  }

  const effectiveBins = {
    recency: countDistinct(r),
    frequency: countDistinct(f),
    monetary: countDistinct(m),
  };
  const segments = summarizeSegments(measures, positions, minSegmentSize);
  const result = {
    asOf: toIsoString(asOf),
    asOfDay: periodOf(asOf, { unit: "day", timeZone }).label,
    timeZone,
    bins,
    countBy,
    currency,
    members,
    totals: { members: members.length, orders: sumOf(frequency), revenue: sumOf(minor) / scale },
    edges: { recency: [...edges.recency], frequency: [...edges.frequency], monetary: [...edges.monetary] },
    effectiveBins,
    segments,
    afterAsOf: measures.afterAsOf,
    refunds: measures.refunds,
    refundOnlyMembers: measures.refundOnly,
    issues: columns.issues,
  };
  return { ...result, because: groundsOf(result, given !== undefined, minSegmentSize) };
}

const REQUEST: ColumnRequest = {
  where: "rfm",
  schema: transactionSchema as z.ZodMiniObject,
  use: ["currency"],
  need: ["memberId", "at", "amount"],
};

function groundsOf(result: Omit<RfmResult, "because">, edgesGiven: boolean, minSize: number): Reason[] {
  const { members, bins, asOfDay, afterAsOf, refunds, refundOnlyMembers, effectiveBins, segments } = result;
  const grounds: Reason[] = [];
  if (members.length === 0) grounds.push(reason("audience.no-orders", { asOf: asOfDay }));
  if (edgesGiven) {
    grounds.push(reason("audience.edges-given", { bins }));
  } else if (members.length > 0 && members.length < bins) {
    grounds.push(reason("audience.fewer-customers-than-bins", { customers: members.length, bins }));
  } else if (members.length > 0) {
    for (const measure of ["recency", "frequency", "monetary"] as const) {
      const got = effectiveBins[measure];
      if (got < bins) grounds.push(reason("audience.bins-collapsed", { measure, wanted: bins, got }));
    }
  }
  if (afterAsOf > 0)
    grounds.push(reason("audience.orders-after-as-of", { orders: afterAsOf, asOf: asOfDay }));
  if (refunds > 0) grounds.push(reason("audience.refunds", { refunds }));
  if (refundOnlyMembers > 0)
    grounds.push(reason("audience.refund-only-customers", { customers: refundOnlyMembers }));
  const hidden = segments.filter((segment) => segment.hidden).length;
  if (hidden > 0) grounds.push(reason("audience.segments-hidden", { segments: hidden, minSize }));
  return grounds;
}

/** The one currency of the orders that count; orders without a currency count as one currency of their own. */
function onlyCurrency(columns: Columns, days: Int32Array, asOfDay: number): string | null {
  const { codes, values } = columns.texts.currency!;
  const nameOf = (code: number): string | null => (code < 0 ? null : values[code]!);
  let first: number | undefined;
  for (let row = 0; row < codes.length; row++) {
    if (days[row]! > asOfDay) continue;
    const code = codes[row]!;
    first ??= code;
    if (code !== first) {
      const [one, other] = [first, code].map((each) =>
        each < 0 ? "orders without a currency" : describeValue(nameOf(each)),
      );
      throw new SocialOpsError("rfm", {
        code: "invalid-data",
        path: "transactions.currency",
        expected: "one currency in all orders",
        received: `${one} and ${other}`,
      });
    }
  }
  return first === undefined ? null : nameOf(first);
}

/** Amounts near the end of the number range can add up to infinity, which no result may hold. */
function refuseInfiniteSums(sums: Float64Array): void {
  let size = 0;
  for (let i = 0; i < sums.length; i++) size += Math.abs(sums[i]!);
  if (Number.isFinite(size)) return;
  throw new SocialOpsError("rfm", {
    code: "invalid-data",
    path: "transactions.amount",
    expected: "amounts whose sum is finite",
    received: "amounts beyond the range of numbers",
  });
}

function countDistinct(scores: Uint8Array): number {
  return new Set(scores).size;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
