import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import type { Estimate } from "../../kernel/estimateSchema.ts";
import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import type { PurchaseHistory } from "./fitPurchaseModel.ts";
import { checkPurchaseModel } from "./internal/checkPurchaseModel.ts";
import { modelInterval } from "./internal/modelInterval.ts";
import { aliveChance } from "./internal/purchaseFormulas.ts";
import { purchaseHistorySchema } from "./internal/purchaseHistorySchema.ts";
import type { PurchaseModel } from "./purchaseModelSchema.ts";

/**
 * The chance that a customer has not left for good, by BG/NBD (Fader, Hardie and Lee, note 021, 2008), with its 95 % interval. In this model customers
 * leave only after a day on which they came back, so that it is 1 for those who never did: read it together with {@link expectedPurchases}.
 *
 * @param model - what `fitPurchaseModel` fitted
 * @param summary - the customer, in the model's unit
 * @returns the chance; absent where the data could not tell the parameters
 * @throws {@link SocialOpsError} `unsupported-version`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { probabilityAlive } from "socialops/audience";
 *
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { kind: "purchase-model", version: 1, method: "bg-nbd", unit: "week", parameters, logLikelihood: -9582.4, converged: true } as const;
 * const alive = probabilityAlive(model, { frequency: 2, recency: 30.43, age: 38.86 });
 * alive.status === "ok" && alive.value; // => 0.726578570080673
 * ```
 */
export function probabilityAlive(model: PurchaseModel, summary: PurchaseHistory): Estimate {
  const where = "probabilityAlive";
  const { parameters, covariance, verdict, n = 0 } = checkPurchaseModel(model, where);
  const history = checkValue(purchaseHistorySchema, summary, where, "summary");
  if (parameters === null || verdict === "not-identified") return absent("not-identified", n);
  const point = [parameters.r, parameters.alpha, parameters.a, parameters.b].map((x) => log(x));
  const quantity = (at: readonly number[]): number => {
    const [r, alpha, a, b] = at.map((x) => exp(x)) as [number, number, number, number];
    return aliveChance({ r, alpha, a, b }, history);
  };
  return {
    status: "ok",
    value: aliveChance(parameters, history),
    unit: "probability",
    n,
    nUnit: "customers",
    method: "BG/NBD, given the history",
    interval: covariance == null ? null : modelInterval(quantity, point, covariance, "logit", 0.95),
  };
}
