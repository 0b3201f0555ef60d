import { absent } from "../../kernel/absent.ts";
import type { AbsentReason } from "../../kernel/estimateSchema.ts";
import type { DistinctTotal, KpiPart, QuantileTotal } from "../kpiAggregateSchema.ts";
import type { KpiDefinition } from "../kpiDefinitionSchema.ts";
import type { KpiFormula } from "../kpiFormulaSchema.ts";
import type { KpiValue, KpiWindow } from "../kpiResultSchema.ts";
import { isSum, totalOf } from "./compensatedSum.ts";
import { countDistinct } from "./distinctTotal.ts";
import { type IntervalOrNot, kpiInterval } from "./kpiInterval.ts";
import { sumLatest } from "./latestTotal.ts";
import { quantileOf } from "./quantileTotal.ts";

const METHODS = {
  count: "count",
  sum: "sum",
  add: "sum",
  difference: "sum",
  "weighted-sum": "weighted sum",
  distinct: "distinct count",
  latest: "sum of latest values",
  quantile: "quantile (type 7)",
  ratio: "ratio of sums",
} as const;

/** The group that a value is of. */
export interface ValueGroup {
  /** Rows of the group. */
  rows: number;
  /** Its period, or null. */
  window: KpiWindow | null;
  /** Its platform, or null. */
  platform: string | null;
  /** Field that names the unit of analysis; the row is the unit without it. */
  clusterBy: string | undefined;
}

/**
 * The value of one KPI in one group.
 *
 * @param definition - the KPI
 * @param part - its totals
 * @param group - the group
 * @param level - nominal coverage of the interval
 */
export function kpiValue(
  definition: KpiDefinition,
  part: KpiPart,
  { rows, window, platform, clusterBy }: ValueGroup,
  level: number,
): KpiValue {
  const { n, partial } = part;
  const { id, version: definitionVersion, formula } = definition;
  const isRatio = formula.op === "ratio";
  const above = n === 0 ? null : sizeOf(part.numerator, formula, level);
  const below = n === 0 || part.denominator === null ? null : sizeOf(part.denominator, formula, level);
  const numerator = above === null ? null : above.value;
  const denominator = below === null ? null : below.value;
  const leftOut = rows - n;
  const none = (reason: AbsentReason, hasTotals: boolean): KpiValue => ({
    ...absent(reason, n),
    id,
    definitionVersion,
    numerator: hasTotals ? numerator : null,
    denominator: hasTotals ? denominator : null,
    partial,
    leftOut,
    standardError: null,
    window,
    platform,
  });
  const { currencies } = part;
  if (currencies !== undefined && currencies.length > 1) return none("not-comparable", false);
  if (numerator === null || (isRatio && denominator === null)) return none("not-observed", true);
  if (isRatio && denominator === 0 && Number.isFinite(numerator)) return none("zero-denominator", true);
  // From -0 (0 over -2) comes 0, as JSON has it.
  const value = (denominator === null ? numerator : numerator / denominator) + 0;
  if (!Number.isFinite(value) || !Number.isFinite(numerator) || !Number.isFinite(denominator ?? 1))
    return none("unbounded", false);
  const sketched = above?.sketch ?? below?.sketch;
  const base = sketched === undefined ? METHODS[formula.op] : `${METHODS[formula.op]}, ${sketched}`;
  const ends = isRatio ? undefined : above?.interval;
  const found: IntervalOrNot =
    ends === undefined
      ? kpiInterval(definition, part, value, level, clusterBy)
      : { interval: { ...ends, level, method: "k-minimum-values" }, standardError: null };
  const units = unitsOf(definition, part, clusterBy);
  // One literal: there may be thousands of values, and spreading takes several times as long.
  return {
    status: "ok",
    value,
    unit: unitIn(definition.unit, currencies?.[0] ?? null),
    n: units.n,
    nUnit: units.nUnit,
    method: found.interval === null && found.why !== null ? `${base}; no interval: ${found.why}` : base,
    interval: found.interval,
    id,
    definitionVersion,
    numerator,
    denominator,
    partial,
    leftOut,
    standardError: found.standardError,
    window,
    platform,
  };
}

/** How many units of analysis there are, and what they are. */
function unitsOf(
  { nUnit }: KpiDefinition,
  { n, clusters }: KpiPart,
  clusterBy: string | undefined,
): { n: number; nUnit: string } {
  if (clusters === undefined || clusterBy === undefined) return { n, nUnit };
  const isExact = clusters.kind === "exact";
  return { n: clusters.sums.length, nUnit: isExact ? clusterBy : `random groups of ${clusterBy}` };
}

/** A unit with money named by its currency: `money per click` in CNY is `CNY per click`. */
export function unitIn(unit: string, currency: string | null): string {
  return currency === null ? unit : unit.replace(/\bmoney\b/, () => currency);
}

/** A total as a number. */
interface Size {
  /** Null where there are no values. */
  value: number | null;
  /** What it was told from, where that is no exact total. */
  sketch?: string;
  /** What a sketch says of its error. */
  interval?: { low: number; high: number };
}

function sizeOf(total: KpiPart["numerator"], formula: KpiFormula, level: number): Size {
  if (isSum(total)) return { value: totalOf(total) };
  if (formula.op === "quantile") {
    const value = quantileOf(total as QuantileTotal, formula.p);
    return total.kind === "sketch" ? { value, sketch: "from buckets, within 1 %" } : { value };
  }
  if (total.kind === "latest" || total.kind === "summed") return { value: sumLatest(total) };
  const { value, interval } = countDistinct(total as DistinctTotal, level);
  if (total.kind !== "sketch") return { value };
  const sketch = "estimated from 4096 smallest hashes";
  return interval === null ? { value, sketch } : { value, sketch, interval };
}
