import { describeValue } from "../../kernel/describeValue.ts";
import { exp } from "../../kernel/math/exp.ts";
import { pow } from "../../kernel/math/pow.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";

/**
 * How many further posts one post brings about, from the growth rate: R = (1 + r T cv²)^(1 / cv²) for generation times of gamma form with
 * mean T and coefficient of variation cv; exp(r T) where all are equal (cv = 0); Wallinga and Lipsitch 2007. Above 1 it grows.
 *
 * @param rate - growth a unit of time, from `estimateGrowth`, -100 to 100
 * @param generationTime - mean time from a post to those it brings about, in the same unit, above 0 up to 1,000
 * @param variation - coefficient of variation of that time, 0 to 10; default 1 (exponential)
 * @returns the number; 0 where the decline is faster than the generation times allow
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { reproductionFromGrowth } from "socialops/crisis";
 *
 * reproductionFromGrowth(0.1, 5, 0.5); // => 1.60180664062
 * reproductionFromGrowth(0.3, 2); // => 1.6
 * ```
 */
export function reproductionFromGrowth(rate: number, generationTime: number, variation = 1): number {
  requireRange("rate", "a number from -100 to 100", rate, (x) => x >= -100 && x <= 100);
  requireRange("generationTime", "a number above 0 up to 1000", generationTime, (x) => x > 0 && x <= 1000);
  requireRange("variation", "a number from 0 to 10", variation, (x) => x >= 0 && x <= 10);
  const growth = rate * generationTime;
  const square = variation * variation;
  // Below this the power is the exponential to the last digits.
  const number =
    square < 1e-9 ? exp(growth) : growth * square <= -1 ? 0 : pow(1 + growth * square, 1 / square);
  return Math.min(number, Number.MAX_VALUE);
}

function requireRange(
  path: string,
  expected: string,
  received: unknown,
  holds: (x: number) => boolean,
): void {
  if (typeof received === "number" && holds(received)) return;
  throw new SocialOpsError("reproductionFromGrowth", {
    code: "out-of-domain",
    path,
    expected,
    received: describeValue(received),
  });
}
