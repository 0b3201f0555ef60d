import { type RatioMoments, ratioMomentsOf } from "../../stats/ratio/ratioMomentsOf.ts";
import { hashOf } from "../../stats/sketch/kMinimumValues.ts";
import { type ClusterTotals, EXACT_LIMIT } from "../kpiAggregateSchema.ts";
import type { RowGroups } from "./groupRows.ts";
import type { ValueCodes } from "./valueCodes.ts";

/** Random groups that units past the limit are put into. */
export const RANDOM_GROUPS = 4096;

type Cluster = ClusterTotals["sums"][number];

/**
 * Numerators and denominators by unit of analysis, in each group of rows.
 *
 * @param numerator - a value a row; NaN where it does not enter
 * @param denominator - the same
 * @param units - the unit of each row
 * @param groups - the rows by group
 */
export function clustersByGroup(
  numerator: Float64Array,
  denominator: Float64Array,
  units: ValueCodes,
  { codes, keys }: RowGroups,
): ClusterTotals[] {
  const met = keys.map(() => new Map<number, [number, number]>());
  for (let row = 0; row < numerator.length; row++) {
    if (Number.isNaN(numerator[row]!)) continue;
    const sums = met[codes[row]!]!;
    const unit = units.codes[row]!;
    const own = sums.get(unit);
    if (own === undefined) sums.set(unit, [numerator[row]!, denominator[row]!]);
    else {
      own[0] += numerator[row]!;
      own[1] += denominator[row]!;
    }
  }
  return met.map((sums) =>
    limited(Array.from(sums, ([code, [x, y]]) => [units.values[code]!, x, y] as const)),
  );
}

/** The units of two groups of rows together; those in both have their sums added. */
export function mergeClusters(a: ClusterTotals, b: ClusterTotals): ClusterTotals {
  if (a.kind === "exact" && b.kind === "exact") return limited(addedUp([...a.sums, ...b.sums]));
  return { kind: "hashed", sums: inOrder(addedUp([...hashed(a), ...hashed(b)])) };
}

/** Moments with the unit as the row; null where squares pass 1e308. */
export function clusterMoments({ sums }: ClusterTotals): RatioMoments | null {
  const x = sums.map((own) => own[1]);
  const y = sums.map((own) => own[2]);
  const largest = Math.max(0, ...[...x, ...y].map(Math.abs));
  return largest > 1e140 ? null : ratioMomentsOf(x, y);
}

/**
 * Past the limit, units are put into random groups by their hash: what is independent between units is independent between
 * groups of them, so that the delta method holds with the groups as units (random groups; Wolter 2007, chapter 2).
 */
function limited(sums: readonly Cluster[], limit: number = EXACT_LIMIT): ClusterTotals {
  if (sums.length <= limit) return { kind: "exact", sums: inOrder(sums) };
  return { kind: "hashed", sums: inOrder(addedUp(hashed({ kind: "exact", sums }))) };
}

function hashed({ kind, sums }: ClusterTotals): readonly Cluster[] {
  if (kind === "hashed") return sums;
  return sums.map(([unit, x, y]) => [hashOf(unit) % RANDOM_GROUPS, x, y]);
}

function addedUp(sums: readonly Cluster[]): Cluster[] {
  const met = new Map<string | number, [string | number, number, number]>();
  for (const [unit, x, y] of sums) {
    const own = met.get(unit);
    if (own === undefined) met.set(unit, [unit, x, y]);
    else {
      own[1] += x;
      own[2] += y;
    }
  }
  return [...met.values()];
}

function inOrder(sums: readonly Cluster[]): Cluster[] {
  return sums
    .map(([unit, x, y]) => [unit, finite(x), finite(y)] as const)
    .sort(([a], [b]) => compareUnits(a, b));
}

/** A sum as JSON has it; those past 1e308 give no moments anyway. */
function finite(sum: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, sum)) + 0;
}

function compareUnits(a: string | number, b: string | number): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
