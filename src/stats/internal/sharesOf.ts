import { sum as compensatedSum } from "simple-statistics";
import { requireDomain, requireList } from "./requireDomain.ts";

/**
 * The shares of amounts in their total.
 *
 * @param values - amounts
 * @param where - the public function's name
 * @param path - the argument's name
 * @returns the shares; null where the total is 0
 * @throws {@link SocialOpsError} `out-of-domain` for an amount that is negative or not finite
 */
export function sharesOf(values: ArrayLike<number>, where: string, path = "values"): Float64Array | null {
  requireList(values, where, path);
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const value: unknown = values[i];
    const isAmount = typeof value === "number" && value >= 0 && value < Infinity;
    if (!isAmount) requireDomain(false, where, `${path}[${i}]`, "a finite number of at least 0", value);
    largest = Math.max(largest, value as number);
  }
  if (largest === 0) return null;
  // By the largest first: a total of the largest numbers would pass the range.
  const parts = Float64Array.from(values, (value) => value / largest);
  const total = compensatedSum(parts as unknown as number[]);
  return parts.map((part) => part / total);
}
