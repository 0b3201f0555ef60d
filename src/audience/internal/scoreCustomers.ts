import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { Issues } from "../../model/issues.ts";
import type { RfmEdges, RfmMember, RfmResult } from "../rfmResultSchema.ts";
import { rfmSegmentIds } from "../rfmSegments.ts";
import type { CustomerMeasures } from "./customerMeasures.ts";
import { infiniteSum } from "./readTransactions.ts";
import { rfmEdges } from "./rfmEdges.ts";
import { rfmScores } from "./rfmScores.ts";
import { rfmSegmentLookup } from "./rfmSegmentLookup.ts";
import { summarizeSegments } from "./summarizeSegments.ts";

/** How customers are scored, and what the result says of where they come from. */
export interface ScoringRequest {
  asOf: string;
  asOfDay: string;
  timeZone: string;
  countBy: "order" | "day";
  currency: string | null;
  bins: number | undefined;
  edges: RfmEdges | undefined;
  minSegmentSize: number;
  issues: Issues;
  /** The public function. */
  where: string;
}

/**
 * Scores customers by their measures; behind `rfm` and `rfmFromSummaries`.
 *
 * @param measures - recency, frequency and monetary value
 * @param ids - the customers that `measures.customers` counts
 * @param request - how to score
 * @returns the result
 */
export function scoreCustomers(
  measures: CustomerMeasures,
  ids: readonly string[],
  request: ScoringRequest,
): RfmResult {
  const { asOf, asOfDay, timeZone, countBy, currency, edges: given, minSegmentSize, issues, where } = request;
  const bins = request.bins ?? (given === undefined ? 5 : given.recency.length + 1);
  const { recency, frequency, minor, scale } = measures;
  const monetary = minor.map((sum) => sum / scale);
  if (!Number.isFinite(monetary.reduce((size, sum) => size + Math.abs(sum), 0))) throw infiniteSum(where);

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
      id: ids[measures.customers[i]!]!,
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
    asOf,
    asOfDay,
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
    issues,
  };
  return { ...result, because: groundsOf(result, given !== undefined, minSegmentSize) };
}

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

function countDistinct(scores: Uint8Array): number {
  return new Set(scores).size;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
