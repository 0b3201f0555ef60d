import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import type { Estimate } from "../../kernel/estimateSchema.ts";
import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { PurchaseHistory } from "./fitPurchaseModel.ts";
import { type Horizon, horizonIn, horizonSchema } from "./horizonSchema.ts";
import { checkPurchaseModel } from "./internal/checkPurchaseModel.ts";
import { modelInterval } from "./internal/modelInterval.ts";
import { expectedDays } from "./internal/purchaseFormulas.ts";
import { purchaseHistorySchema } from "./internal/purchaseHistorySchema.ts";
import type { PurchaseModel } from "./purchaseModelSchema.ts";

const levelSchema = /* @__PURE__ */ worded(() => {
  const error = "expected a number between 0 and 1";
  return z.number({ error }).check(z.gt(0, { error }), z.lt(1, { error }));
});

/**
 * How many days with orders a model expects of a customer in a time to come, given the customer's history (Fader, Hardie and Lee 2005), with
 * the interval of that mean: what one customer does varies more. Of somebody who has only just come (frequency, recency and age 0) it is what is expected of a new customer.
 *
 * Cost: a series of some hundred terms, nine times for the interval.
 *
 * @param model - what `fitPurchaseModel` fitted
 * @param summary - the customer, in the model's unit
 * @param horizon - how far to look: `{ weeks: 39 }`
 * @param level - of the interval; default 0.95
 * @returns days with orders; absent where the data could not tell the parameters
 * @throws {@link SocialOpsError} `unsupported-version`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { expectedPurchases } from "socialops/audience";
 *
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { kind: "purchase-model", version: 1, method: "bg-nbd", unit: "week", parameters, logLikelihood: -9582.4, converged: true } as const;
 * const expected = expectedPurchases(model, { frequency: 2, recency: 30.43, age: 38.86 }, { weeks: 39 });
 * expected.status === "ok" && expected.value; // => 1.2260281747671
 * ```
 */
export function expectedPurchases(
  model: PurchaseModel,
  summary: PurchaseHistory,
  horizon: Horizon,
  level = 0.95,
): Estimate {
  const where = "expectedPurchases";
  const { parameters, covariance, unit, verdict, n = 0 } = checkPurchaseModel(model, where);
  const history = checkValue(purchaseHistorySchema, summary, where, "summary");
  const t = horizonIn(checkValue(horizonSchema, horizon, where, "horizon"), unit);
  checkValue(levelSchema, level, where, "level");
  if (parameters === null || verdict === "not-identified") return absent("not-identified", n);
  const point = [parameters.r, parameters.alpha, parameters.a, parameters.b].map((x) => log(x));
  const quantity = (at: readonly number[]): number => {
    const [r, alpha, a, b] = at.map((x) => exp(x)) as [number, number, number, number];
    return expectedDays({ r, alpha, a, b }, history, t);
  };
  const value = expectedDays(parameters, history, t);
  if (!Number.isFinite(value)) return absent("unbounded", n);
  return {
    status: "ok",
    value,
    unit: "days with orders",
    n,
    nUnit: "customers",
    method: "BG/NBD expectation, given the history",
    interval: covariance == null ? null : modelInterval(quantity, point, covariance, "log", level),
  };
}
