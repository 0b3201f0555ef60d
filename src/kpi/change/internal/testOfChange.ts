import { normalUpperTail } from "../../../stats/distribution/normalUpperTail.ts";
import { studentTQuantile } from "../../../stats/distribution/studentTQuantile.ts";
import { studentTUpperTail } from "../../../stats/distribution/studentTUpperTail.ts";
import { fisherExactTest } from "../../../stats/proportion/fisherExactTest.ts";
import { proportionTest } from "../../../stats/proportion/proportionTest.ts";
import { wilsonInterval } from "../../../stats/proportion/wilsonInterval.ts";
import { poissonInterval } from "../../../stats/rate/poissonInterval.ts";
import type { KpiValue } from "../../kpiResultSchema.ts";
import { differenceEnds, type Ends, type Limited, quotientEnds, rootOfSquares } from "./intervalOfTwo.ts";

/** A value that is there. */
export type OkKpiValue = Extract<KpiValue, { status: "ok" }>;

/** What can be said of a change besides its size. */
export interface ChangeTest {
  /** Interval of the difference. */
  difference: Ends | null;
  /** Interval of the quotient; null where the data do not bound it. */
  quotient: Ends | null;
  /** Two-sided p-value of no change. */
  pValue: number | null;
  /** How. */
  method: string;
}

/** Why there is neither interval nor test. */
export const NO_TEST = {
  counts: "difference; no test: counts are what happened",
  evidence: "difference; no test: one side has no interval of its own",
} as const;

/** Events of both sides up to which the test of rates is exact; past that the score test differs by less than a percent of p. */
const MOST_EXACT_EVENTS = 10_000;
/** Of so many and more, few are not few. */
const MOST_TRIALS = 1e9;

/**
 * Interval and test of the change between two values of one KPI, by the kind of interval that these carry.
 *
 * @param a - before
 * @param b - after
 * @param level - nominal coverage
 */
export function testOfChange(a: OkKpiValue, b: OkKpiValue, level: number): ChangeTest {
  const kind = kindOf(a);
  if (kind === null && kindOf(b) === null && a.denominator === null) return without(NO_TEST.counts);
  const found = kind === null || kind !== kindOf(b) ? null : TESTS[kind](a, b, level);
  if (found === null) return without(NO_TEST.evidence);
  const ends = [found.difference, found.quotient].flatMap((one) => (one === null ? [] : [one.low, one.high]));
  const isSound = [...ends, found.pValue ?? 0].every(Number.isFinite);
  return isSound ? found : without(NO_TEST.evidence);
}

function without(method: string): ChangeTest {
  return { difference: null, quotient: null, pValue: null, method };
}

type Kind = "delta" | "wilson" | "poisson";

/** What a value's interval rests on, as its method begins. */
function kindOf({ interval }: OkKpiValue): Kind | null {
  const first = interval?.method.split(" ")[0];
  return first === "delta" || first === "wilson" || first === "poisson" ? first : null;
}

const TESTS: Readonly<Record<Kind, (a: OkKpiValue, b: OkKpiValue, level: number) => ChangeTest | null>> = {
  delta: ofRatios,
  wilson: ofProportions,
  poisson: ofRates,
};

/** Two ratios of sums: t with the degrees of freedom of Welch (1947) and Satterthwaite (1946). */
function ofRatios(a: OkKpiValue, b: OkKpiValue, level: number): ChangeTest | null {
  const [seA, seB] = [a.standardError ?? 0, b.standardError ?? 0];
  const standardError = rootOfSquares(seA, seB);
  if (!(seA > 0 && seB > 0 && Number.isFinite(standardError) && a.n > 1 && b.n > 1)) return null;
  const share = (seA / standardError) * (seA / standardError);
  const df = 1 / ((share * share) / (a.n - 1) + ((1 - share) * (1 - share)) / (b.n - 1));
  const t = -studentTQuantile((1 - level) / 2, df);
  const limited = ({ value }: OkKpiValue, se: number): Limited => ({
    value,
    low: value - t * se,
    high: value + t * se,
  });
  const difference = b.value - a.value;
  return {
    difference: {
      low: difference - t * standardError + 0,
      high: difference + t * standardError + 0,
    },
    quotient: quotientEnds(limited(a, seA), limited(b, seB)),
    pValue: Math.min(1, 2 * studentTUpperTail(Math.abs(difference) / standardError, df)),
    method: "delta, Welch t",
  };
}

/** Two proportions: pooled z, or Fisher's exact test where less than 5 are expected in a cell (Cochran 1954). */
function ofProportions(a: OkKpiValue, b: OkKpiValue, level: number): ChangeTest | null {
  const [x, n, y, m] = [a.numerator ?? -1, a.denominator ?? 0, b.numerator ?? -1, b.denominator ?? 0];
  if (!(x >= 0 && x <= n && n > 0 && y >= 0 && y <= m && m > 0 && Number.isFinite(n + m))) return null;
  const first = { value: x / n, ...wilsonInterval(x, n, level) };
  const second = { value: y / m, ...wilsonInterval(y, m, level) };
  const pooled = (x + y) / (n + m);
  const isFew = Math.min(n, m) * Math.min(pooled, 1 - pooled) < 5;
  const isWhole = [x, n, y, m].every((count) => Number.isSafeInteger(count) && count <= MOST_TRIALS);
  const z = (second.value - first.value) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  const ends = { difference: differenceEnds(first, second), quotient: quotientEnds(first, second) };
  if (isFew) {
    if (!isWhole) return { ...ends, pValue: null, method: "Newcombe; no test: less than 5 expected" };
    return { ...ends, pValue: fisherExactTest(x, n, y, m), method: "Newcombe, Fisher exact" };
  }
  return { ...ends, pValue: Math.min(1, 2 * normalUpperTail(Math.abs(z))), method: "Newcombe, pooled z" };
}

/** Two Poisson rates, or two counts over one exposure each. */
function ofRates(a: OkKpiValue, b: OkKpiValue, level: number): ChangeTest | null {
  const [x, t, y, u] = [a.numerator ?? -1, a.denominator ?? 1, b.numerator ?? -1, b.denominator ?? 1];
  const areCounts = [x, y, x + y].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!(areCounts && t > 0 && u > 0 && Number.isFinite(t + u))) return null;
  const first = { value: x / t, ...poissonInterval(x, t, level) };
  const second = { value: y / u, ...poissonInterval(y, u, level) };
  const ends = { difference: differenceEnds(first, second), quotient: quotientEnds(first, second) };
  const share = u / (t + u);
  if (x + y <= MOST_EXACT_EVENTS && share > 0 && share < 1) {
    return {
      ...ends,
      pValue: x + y === 0 ? 1 : proportionTest(y, x + y, share),
      method: "exact limits (MOVER), exact conditional test",
    };
  }
  const z = (y / u - x / t) / Math.sqrt(((x + y) / (t + u)) * (1 / t + 1 / u));
  return {
    ...ends,
    pValue: Math.min(1, 2 * normalUpperTail(Math.abs(z))),
    method: "exact limits (MOVER), score z",
  };
}
