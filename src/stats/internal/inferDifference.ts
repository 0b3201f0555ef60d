import { studentTQuantile } from "../distribution/studentTQuantile.ts";
import type { IntervalEnds } from "../proportion/wilsonInterval.ts";
import { requireDomain } from "./requireDomain.ts";
import { studentTail } from "./studentT.ts";

/** What a difference and its standard error say. */
export interface Inference {
  t: number | null;
  df: number | null;
  pValue: number | null;
  interval: IntervalEnds | null;
}

/**
 * The two-sided t test of a difference against 0, and its interval.
 *
 * @param difference - the difference
 * @param standardError - its standard error; where it is 0 there is nothing to say
 * @param df - degrees of freedom
 * @param outside - the probability left outside the interval on each side
 * @param where - the public function's name
 * @param path - the argument whose size is to blame for an answer that is not finite
 * @returns the test and the interval, all null for a standard error of 0
 */
export function inferDifference(
  difference: number,
  standardError: number,
  df: number,
  outside: number,
  where: string,
  path: string,
): Inference {
  if (standardError === 0) return { t: null, df: null, pValue: null, interval: null };
  const t = difference / standardError + 0;
  const half = -studentTQuantile(outside, df) * standardError;
  const isBounded = [difference, t, df, difference - half, difference + half].every(Number.isFinite);
  requireDomain(isBounded, where, path, "values whose squares are finite", standardError);
  return {
    t,
    df,
    pValue: 2 * studentTail(Math.abs(t), df),
    interval: { low: difference - half + 0, high: difference + half + 0 },
  };
}
