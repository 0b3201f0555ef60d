import { log } from "../../../kernel/math/log.ts";

/**
 * Final size over size so far, by hours since the post: 10, 50 and 90 percent of 138 reply cascades on Twitter with at least 5
 * replies by then (Mendoza 2023). What comes after 24 hours is taken as at 24.
 */
const LAW = [
  [0.5, 2.57, 8.29, 19.64],
  [1, 1.94, 5.06, 13.89],
  [3, 1.4, 2.57, 6.25],
  [6, 1.23, 1.87, 4.02],
  [12, 1.08, 1.34, 2.29],
  [24, 1, 1.08, 1.47],
] as const;

/** By how much a cascade will still multiply, with its 80 % range; between the table's hours by the logarithm. */
export function completionLaw(hours: number): { low: number; middle: number; high: number } {
  const next = LAW.findIndex(([at]) => at >= hours);
  const after = LAW[next < 0 ? LAW.length - 1 : next]!;
  const before = next > 0 ? LAW[next - 1]! : after;
  const span = log(after[0]) - log(before[0]);
  const part = span > 0 ? (log(hours) - log(before[0])) / span : 0;
  const between = (column: 1 | 2 | 3): number => before[column] + part * (after[column] - before[column]);
  return { low: between(1), middle: between(2), high: between(3) };
}
