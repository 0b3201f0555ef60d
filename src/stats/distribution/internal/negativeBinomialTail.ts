import { incompleteBeta } from "../../internal/incompleteBeta.ts";
import { incompleteGamma } from "../../internal/incompleteGamma.ts";
import { requireDomain } from "../../internal/requireDomain.ts";

/** From here on counts are as good as continuous, and the negative binomial is the gamma distribution. */
const CONTINUOUS = 1e15;

/** The probability of at most k (`isLower`) or of more than k, of arguments that are checked here. */
export function negativeBinomialTail(
  where: string,
  k: number,
  mean: number,
  dispersion: number,
  isLower: boolean,
): number {
  requireDomain(typeof k === "number" && !Number.isNaN(k), where, "k", "a number", k);
  requireDomain(
    typeof mean === "number" && mean >= 0 && mean <= 1e12,
    where,
    "mean",
    "a number from 0 to 1e12",
    mean,
  );
  requireDomain(
    dispersion === 0 || (typeof dispersion === "number" && dispersion >= 1e-12 && dispersion <= 1e6),
    where,
    "dispersion",
    "0, or a number from 1e-12 to 1e6",
    dispersion,
  );
  const whole = Math.floor(k);
  if (whole < 0) return isLower ? 0 : 1;
  if (whole === Number.POSITIVE_INFINITY || mean === 0) return isLower ? 1 : 0;
  if (dispersion === 0) return incompleteGamma(whole + 1, mean, isLower);
  const size = 1 / dispersion;
  if (whole >= CONTINUOUS) return incompleteGamma(size, (whole / mean) * size, !isLower);
  const failure = size / (size + mean);
  const success = mean / (size + mean);
  return isLower
    ? incompleteBeta(failure, success, size, whole + 1)
    : incompleteBeta(success, failure, whole + 1, size);
}
