import { exp } from "../../../kernel/math/exp.ts";
import { expm1 } from "../../../kernel/math/expm1.ts";
import { log } from "../../../kernel/math/log.ts";
import { log1p } from "../../../kernel/math/log1p.ts";
import type { PurchaseHistory } from "../fitPurchaseModel.ts";
import type { PurchaseParameters } from "../purchaseModelSchema.ts";

/** Terms of the series at most; they fall faster than a geometric series in t / (alpha + T + t). */
const MOST_TERMS = 1_000_000;

/**
 * The chance that a customer has not left (Fader, Hardie and Lee, note 021, 2008): 1 over 1 plus
 * a / (b + x - 1) ((alpha + T) / (alpha + tx))^(r + x), where x days came back; 1 for one who did not, as nobody leaves before a day with orders.
 */
export function aliveChance({ r, alpha, a, b }: PurchaseParameters, history: PurchaseHistory): number {
  const { frequency: x, recency, age } = history;
  if (x === 0) return 1;
  // log1p keeps the digits where a customer bought just now.
  const longer = log1p((age - recency) / (alpha + recency));
  return 1 / (1 + exp(log(a) - log(b + x - 1) + (r + x) * longer));
}

/**
 * Days with orders that are expected of a customer in the next `t` units (Fader, Hardie and Lee 2005, equation 10).
 *
 * With Euler's transformation of the hypergeometric function the equation becomes
 * (a + b + x - 1) [1 - (1 - z)^(a - 1) F(a + b - 1 - r, a - 1; a + b + x - 1; z)] / (a - 1) with z = t / (alpha + T + t),
 * whose series has small terms for customers with many orders, and with e = a - 1 taken out of F's terms a limit at a = 1.
 */
export function expectedDays(parameters: PurchaseParameters, history: PurchaseHistory, t: number): number {
  const { r, alpha, a, b } = parameters;
  const { frequency: x, age } = history;
  if (t === 0) return 0;
  const z = t / (alpha + age + t);
  const e = a - 1;
  const first = a + b - 1 - r;
  const third = a + b + x - 1;
  // F = 1 + e S, term by term.
  let term = (first / third) * z;
  let sum = term;
  for (let k = 1; k < MOST_TERMS && Math.abs(term) > 1e-17 * Math.abs(sum); k++) {
    term *= ((first + k) / (third + k)) * ((e + k) / (k + 1)) * z;
    sum += term;
  }
  const logLeft = -log1p(t / (alpha + age));
  const growth = e === 0 ? -logLeft : -expm1(e * logLeft) / e;
  const days = third * (growth - exp(e * logLeft) * sum);
  return Math.max(0, days * aliveChance(parameters, history));
}
