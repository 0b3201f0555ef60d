import { requireDomain } from "../internal/requireDomain.ts";
import { requireValues } from "../internal/requireValues.ts";

/** How satisfied the users of a service are with its response times. */
export interface ApdexScore {
  /** Satisfied plus half of the tolerating, over all: 0 to 1. */
  score: number;
  /** Times up to the target. */
  satisfied: number;
  /** Times above it, up to four times the target. */
  tolerating: number;
  /** Times above that. */
  frustrated: number;
  /** All times. */
  n: number;
}

/**
 * The application performance index of response times (Apdex Alliance, Technical specification 1.1, 2007): one number for
 * how many were answered fast enough. It says nothing about how the slow ones are spread; see {@link quantileInterval}.
 * Cost: one pass.
 *
 * @param times - at least one finite number, in the unit of the target
 * @param target - the time up to which a user is satisfied, positive and finite
 * @returns the score and its parts
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { apdex } from "socialops/stats";
 *
 * apdex([120, 180, 210, 250, 260, 300, 330, 410, 520, 640, 900, 2400], 300);
 * // => { score: 0.7083333333333334, satisfied: 6, tolerating: 5, frustrated: 1, n: 12 }
 * ```
 */
export function apdex(times: ArrayLike<number>, target: number): ApdexScore {
  requireValues(times, 1, "apdex", "times");
  requireDomain(
    typeof target === "number" && target > 0 && target < Infinity,
    "apdex",
    "target",
    "a positive finite number",
    target,
  );
  let satisfied = 0;
  let tolerating = 0;
  for (let i = 0; i < times.length; i++) {
    if (times[i]! <= target) satisfied++;
    else if (times[i]! <= 4 * target) tolerating++;
  }
  const n = times.length;
  return {
    score: (satisfied + tolerating / 2) / n,
    satisfied,
    tolerating,
    frustrated: n - satisfied - tolerating,
    n,
  };
}
