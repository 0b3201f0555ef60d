import type { KpiPart, SumTotal } from "../kpiAggregateSchema.ts";
import type { KpiFormula, TotalFormula } from "../kpiFormulaSchema.ts";
import { RANDOM_GROUPS } from "./clusterTotals.ts";
import { isSum } from "./compensatedSum.ts";

/** A total that its formula cannot have made. */
export interface OddTotal {
  /** Where it stands in its part. */
  path: string;
  /** What belongs there. */
  expected: string;
  /** What was there. */
  received: unknown;
}

/**
 * Finds a total of stored JSON that is not of its formula's kind, or whose lists are not in the order that merging relies on.
 *
 * @param formula - the formula
 * @param part - its totals
 * @returns the first fault, or null
 */
export function findOddTotal(formula: KpiFormula, part: KpiPart): OddTotal | null {
  const isRatio = formula.op === "ratio";
  const odd = oddClusters(part);
  if (odd !== null) return odd;
  if (isRatio !== (part.denominator !== null)) {
    const expected = isRatio ? "the total of a denominator" : "null for a formula that is no ratio";
    return { path: "denominator", expected, received: part.denominator };
  }
  if (formula.op === "quantile") return oddQuantile(part);
  if (!isRatio) return oddSide("numerator", formula, part.numerator, part.n);
  return (
    oddSide("numerator", formula.numerator, part.numerator, part.n) ??
    oddSide("denominator", formula.denominator, part.denominator!, part.n)
  );
}

function oddSide(
  path: string,
  formula: TotalFormula,
  total: KpiPart["numerator"],
  n: number,
): OddTotal | null {
  if (formula.op === "latest") return oddLatest(path, total, n);
  if (formula.op !== "distinct") {
    return isSum(total) ? null : { path, expected: "a sum and its rounding", received: total };
  }
  if (isSum(total)) return { path, expected: "a count of different values", received: total };
  const found = sizeOf(total);
  if (found > n) {
    return { path, expected: `at most ${n} different values, as many as rows`, received: found };
  }
  if (total.kind === "exact") {
    const { values } = total;
    const isSet = new Set<unknown>(values).size === values.length;
    return isSet ? null : { path: `${path}.values`, expected: "each value once", received: values };
  }
  if (total.kind === "sketch") {
    if (!("hashes" in total)) return { path, expected: "a count of different values", received: total };
    return isAscending(total.hashes)
      ? null
      : { path: `${path}.hashes`, expected: "hashes in ascending order, each once", received: total.hashes };
  }
  return total.kind === "counted" ? null : { path, expected: "a count of different values", received: total };
}

function oddClusters({ n, clusters }: KpiPart): OddTotal | null {
  if (clusters === undefined) return null;
  const { kind, sums } = clusters;
  const units = sums.map(([unit]) => unit);
  const isFit =
    sums.length <= n &&
    new Set<unknown>(units).size === units.length &&
    (kind === "exact" || units.every((unit) => isRandomGroup(unit)));
  return isFit ? null : { path: "clusters.sums", expected: `at most ${n} units, each once`, received: sums };
}

function isRandomGroup(unit: string | number): boolean {
  return Number.isInteger(unit) && (unit as number) >= 0 && (unit as number) < RANDOM_GROUPS;
}

function oddLatest(path: string, total: KpiPart["numerator"], n: number): OddTotal | null {
  const expected = "the latest value of each thing";
  if (isSum(total) || (total.kind !== "latest" && total.kind !== "summed"))
    return { path, expected, received: total };
  if (total.kind === "summed") return null;
  const things = new Set<unknown>(total.entries.map(([thing]) => thing));
  return things.size === total.entries.length && things.size <= n
    ? null
    : { path: `${path}.entries`, expected: `at most ${n} things, each once`, received: total.entries };
}

function oddQuantile({ n, numerator: total }: KpiPart): OddTotal | null {
  const path = "numerator";
  const expected = `the values of ${n} rows`;
  if (isSum(total)) return { path, expected, received: total };
  if (total.kind === "exact") {
    const { values } = total;
    const isFit = values.length === n && values.every(isInOrder);
    return isFit
      ? null
      : { path: `${path}.values`, expected: "one number a row, ascending", received: values };
  }
  if (total.kind === "sketch") {
    if ("hashes" in total) return { path, expected, received: total };
    const { negative, zero, positive, min, max } = total;
    const counted = [...negative, ...positive].reduce((sum, [, count]) => sum + count, zero);
    const isFit =
      counted === n &&
      min <= max &&
      isAscending(negative.map(([bucket]) => bucket)) &&
      isAscending(positive.map(([bucket]) => bucket));
    return isFit ? null : { path, expected, received: total };
  }
  return total.kind === "computed" ? null : { path, expected, received: total };
}

/** How many values a total has met at least. */
function sizeOf(total: Exclude<KpiPart["numerator"], SumTotal>): number {
  if ("values" in total) return total.values.length;
  if ("hashes" in total) return total.hashes.length;
  return "count" in total ? total.count : 0;
}

function isInOrder(value: string | number, i: number, values: readonly (string | number)[]): boolean {
  return typeof value === "number" && (i === 0 || value >= (values[i - 1] as number));
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value > values[i - 1]!);
}
