import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { exp } from "../../../kernel/math/exp.ts";
import { log } from "../../../kernel/math/log.ts";
import { gammaQuantile } from "../../../stats/distribution/gammaQuantile.ts";
import type { Risk, RiskRange } from "../riskRegisterSchema.ts";

/** A value and the bounds within which it lies. */
export interface Bounded {
  low: number;
  value: number;
  high: number;
}

/** What is known of a risk, as numbers; null where it is not. */
export interface RiskFigures {
  /** Probability of at least one event a year. */
  probability: Bounded | null;
  /** Events a year. */
  events: Bounded | null;
  /** Loss of one. */
  loss: Bounded | null;
  /** Loss a year. */
  expectedLoss: Bounded | null;
}

/**
 * Numbers of a risk. From what was observed: events a year have the gamma distribution that Poisson counts leave behind with Jeffreys' prior,
 * whose mean is (events + 1/2) / years, and the probability of at least one is 1 - (years / (years + 1)) ^ (events + 1/2). From a stated
 * probability: as it is, at most one event a year. Losses a year lie between the products of the lower and of the upper bounds.
 */
export function riskFigures({ observed, probability, loss }: Risk, level: number): RiskFigures {
  const cost = loss === undefined ? null : boundsOf(loss);
  if (observed === undefined) {
    const chance = probability === undefined ? null : boundsOf(probability);
    return { probability: chance, events: chance, loss: cost, expectedLoss: product(chance, cost) };
  }
  const { events: count, years } = observed;
  const shape = count + 0.5;
  const tail = (1 - level) / 2;
  const events = {
    low: gammaQuantile(tail, shape, years),
    value: shape / years,
    high: gammaQuantile(1 - tail, shape, years),
  };
  const chance = {
    low: 1 - exp(-events.low),
    value: 1 - exp(shape * log(years / (years + 1))),
    high: 1 - exp(-events.high),
  };
  return { probability: chance, events, loss: cost, expectedLoss: product(events, cost) };
}

function boundsOf(stated: number | RiskRange): Bounded {
  if (typeof stated === "number") return { low: stated, value: stated, high: stated };
  const { low, mode, high } = stated;
  // Means of an even and of a triangular distribution.
  return { low, value: mode === undefined ? (low + high) / 2 : (low + mode + high) / 3, high };
}

function product(a: Bounded | null, b: Bounded | null): Bounded | null {
  if (a === null || b === null) return null;
  return { low: a.low * b.low, value: a.value * b.value, high: a.high * b.high };
}

/** A bounded number as an estimate. */
export function estimateOf(
  figure: Bounded | null,
  unit: string,
  level: number,
  { observed }: Pick<Risk, "observed">,
  method: { stated: string; observed: string },
): Estimate {
  const n = observed?.events ?? 1;
  if (figure === null) return absent("not-observed", observed === undefined ? 0 : n);
  const isObserved = observed !== undefined;
  return {
    status: "ok",
    value: figure.value,
    unit,
    n,
    nUnit: isObserved ? "events" : "judgments",
    method: isObserved ? method.observed : method.stated,
    interval:
      figure.low === figure.high
        ? null
        : {
            low: figure.low,
            high: figure.high,
            level,
            method: isObserved
              ? "gamma posterior (Jeffreys), times the bounds of the loss"
              : "bounds as stated",
          },
  };
}
