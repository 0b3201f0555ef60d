import { log } from "../../kernel/math/log.ts";
import { log1p } from "../../kernel/math/log1p.ts";
import { LOG_GAMMA_NEAR_TWO } from "../internal/logGammaConstants.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { stirlingSeries } from "../internal/stirlingSeries.ts";

/**
 * The logarithm of the gamma function, relative error about 1e-15, also next to its zeros at 1 and 2.
 *
 * Method: Stirling's series from 10 on; below, the recurrence to [1.5, 2.5] and a polynomial there that has the zero at 2
 * as a factor (fit by `test/golden/stats/makeStatsTables.py`). `gammaln` of simple-statistics calls the engine's logarithm
 * and keeps nine digits near 0. Cost: at most about 80 operations.
 *
 * @param x - a number of at least 0
 * @returns log Γ(x); Infinity at 0 and Infinity
 * @throws {@link SocialOpsError} `out-of-domain` for NaN or a negative number
 *
 * @example
 * ```ts
 * import { logGamma } from "socialops/stats";
 *
 * logGamma(5); // => 3.1780538303479458
 * logGamma(1); // => 0
 * ```
 */
export function logGamma(x: number): number {
  requireDomain(typeof x === "number" && x >= 0, "logGamma", "x", "a number of at least 0", x);
  if (x === 0 || x === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  if (x >= 10) return (x - 0.5) * (log(x) - 1) + HALF_LOG_TAU_LESS_HALF + stirlingSeries(x);
  if (x < 0.5) return nearTwo(x) - log1p(x) - log(x);
  if (x < 1.5) return nearTwo(x - 1) - log1p(x - 1);
  let shifted = x;
  let product = 1;
  while (shifted > 2.5) {
    shifted -= 1;
    product *= shifted;
  }
  return nearTwo(shifted - 2) + log(product);
}

/** (log(2 pi) - 1) / 2: Stirling's constant, less the half that (x - 1/2)(log x - 1) has too much. */
const HALF_LOG_TAU_LESS_HALF = 0.4189385332046727;

/** log Γ(2 + z) for |z| up to 1/2. */
function nearTwo(z: number): number {
  let value = 0;
  for (let i = LOG_GAMMA_NEAR_TWO.length - 1; i >= 0; i--) value = value * z + LOG_GAMMA_NEAR_TWO[i]!;
  return value * z;
}
