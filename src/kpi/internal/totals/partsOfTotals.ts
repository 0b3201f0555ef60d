import type { RatioMoments } from "../../../stats/ratio/ratioMomentsOf.ts";
import type { KpiPart } from "../../kpiAggregateSchema.ts";
import type { IntegerTotals } from "./integerTotals.ts";

/** What a KPI is made of in each of so many groups, from its totals. */
export function partsOfTotals(
  { n, partial, above, below, products }: IntegerTotals,
  groups: number,
): KpiPart[] {
  return Array.from({ length: groups }, (_, group) => ({
    n: n[group]!,
    partial: partial === null ? 0 : partial[group]!,
    numerator: [above[group]!, 0],
    denominator: below === null ? null : [below[group]!, 0],
    moments:
      products === null ? null : momentsOf(n[group]!, above[group]!, below![group]!, products, 3 * group),
  }));
}

/** Centered sums from exact plain ones: the difference is taken in whole numbers of any length, so that nothing cancels. */
function momentsOf(
  n: number,
  sumX: number,
  sumY: number,
  products: ArrayLike<number>,
  at: number,
): RatioMoments {
  if (n === 0) return { n, meanX: 0, meanY: 0, m2X: 0, m2Y: 0, cXY: 0 };
  const centered = (product: number, a: number, b: number): number =>
    Number(BigInt(n) * BigInt(product) - BigInt(a) * BigInt(b)) / n;
  return {
    n,
    meanX: sumX / n,
    meanY: sumY / n,
    m2X: centered(products[at]!, sumX, sumX),
    m2Y: centered(products[at + 1]!, sumY, sumY),
    cXY: centered(products[at + 2]!, sumX, sumY),
  };
}
