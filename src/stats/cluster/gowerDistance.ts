import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { requireDomain, requireList } from "../internal/requireDomain.ts";

/** One trait of something: a number, a category, or null where it is not known. */
export type GowerValue = number | string | null;

/**
 * How unlike two things of mixed traits are, 0 to 1: the mean over traits known of both of |a - b| / range for numbers and of
 * 0 or 1 for categories (Gower, A general coefficient of similarity, Biometrics 27, 1971; without asymmetric binaries). A
 * difference beyond the range counts as the whole range; a number whose range is 0 says nothing and is passed over. Cost:
 * linear in traits.
 *
 * @param a - the traits of one
 * @param b - the traits of the other, in the same order
 * @param ranges - largest less smallest value of each trait in the data; null for a category
 * @returns the distance; null where no trait can be compared
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { gowerDistance } from "socialops/stats";
 *
 * gowerDistance([30, "north"], [40, "south"], [50, null]); // => 0.6
 * gowerDistance([30, null], [40, "south"], [50, null]); // => 0.2
 * ```
 */
export function gowerDistance(
  a: readonly GowerValue[],
  b: readonly GowerValue[],
  ranges: readonly (number | null)[],
): number | null {
  requireList(a as never, "gowerDistance", "a");
  requireList(b as never, "gowerDistance", "b");
  requireList(ranges as never, "gowerDistance", "ranges");
  requireDomain(b.length === a.length, "gowerDistance", "b", "as many traits as a has", b.length);
  requireDomain(ranges.length === a.length, "gowerDistance", "ranges", "one a trait", ranges.length);
  let sum = 0;
  let compared = 0;
  for (let j = 0; j < a.length; j++) {
    const range = ranges[j] as number | null;
    if (range !== null)
      requireDomain(
        Number.isFinite(range) && range >= 0,
        "gowerDistance",
        `ranges[${j}]`,
        "a finite number of at least 0, or null",
        range,
      );
    const one = traitAt(a, j, "a", range !== null);
    const other = traitAt(b, j, "b", range !== null);
    if (one === null || other === null || range === 0) continue;
    compared++;
    if (range === null) sum += one === other ? 0 : 1;
    else sum += Math.min(1, Math.abs(Number(one) - Number(other)) / range);
  }
  return compared === 0 ? null : sum / compared;
}

function traitAt(list: readonly GowerValue[], j: number, path: string, isNumber: boolean): GowerValue {
  const value = list[j] as unknown;
  if (value === null || (isNumber ? Number.isFinite(value) : typeof value === "string"))
    return value as GowerValue;
  throw new SocialOpsError("gowerDistance", {
    code: "out-of-domain",
    path: `${path}[${j}]`,
    expected: isNumber ? "a finite number or null" : "text or null",
    received: describeValue(value),
  });
}
