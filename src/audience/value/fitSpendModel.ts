import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { invertCurvature } from "../../stats/optimize/invertCurvature.ts";
import { minimize } from "../../stats/optimize/minimize.ts";
import type { CustomerSummaries, CustomerSummary } from "../customerSummariesSchema.ts";
import { RUN_AWAY } from "./internal/purchaseLikelihood.ts";
import { readSummaries } from "./internal/readSummaries.ts";
import { spendObjective } from "./internal/spendLikelihood.ts";
import { SPEND_MODEL_VERSION, type SpendModel, type SpendParameters } from "./spendModelSchema.ts";

/** What the model of spending needs of a customer. */
export type SpendHistory = Pick<CustomerSummary, "frequency" | "recency" | "age" | "monetaryValue">;

/** Customers as rows, columns or a table, or a whole result of `summarizeTransactions`. */
export type SpendHistories<Row = SpendHistory> =
  | TableInput<Row>
  | Pick<CustomerSummaries, "summaries" | "currency">;

/** Options of {@link fitSpendModel}. */
export interface FitSpendModelOptions extends ReadOptions {
  /** Currency of the amounts. Default: that of the result of `summarizeTransactions`, where one is given. */
  currency?: string | null | undefined;
}

/** Schema of {@link FitSpendModelOptions}. */
export const fitSpendModelOptionsSchema: z.ZodMiniObject<ShapeOf<FitSpendModelOptions>> =
  /* @__PURE__ */ worded(
    () =>
      z.strictObject({
        currency: z.optional(z.nullable(z.string())),
        ...readOptionsShape,
      }) as unknown as z.ZodMiniObject<ShapeOf<FitSpendModelOptions>>,
  );

const LEAST_CUSTOMERS = 10;
const LEVEL = 1e-8;

/**
 * Fits how much customers spend on a day with orders: the Gamma-Gamma model (Fader and Hardie, The Gamma-Gamma model of monetary value, note 025,
 * 2013), by maximum likelihood over customers who came back (`frequency` of at least 1) and whose mean spending is above 0.
 *
 * The model takes spending and frequency for independent: `correlation` says whether they are. The mean of all customers exists only for q above 1; else `meanSpend` is null
 * and lifetime values are absent.
 *
 * Cost: some 20 passes over the customers.
 *
 * @param summaries - customers with `frequency` and `monetaryValue`, or the result of `summarizeTransactions`
 * @param options - currency, and how to read the data
 * @returns the model, without ids
 * @throws {@link SocialOpsError} `invalid-argument`, `invalid-data`, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { fitSpendModel } from "socialops/audience";
 *
 * const spending = [12, 18, 25, 40, 90, 15, 22, 33, 60, 140];
 * const summaries = Array.from({ length: 40 }, (_, i) => ({
 *   frequency: 1 + (i % 4), recency: 10, age: 20, monetaryValue: 20 + (spending[i % 10]! - 20) / Math.sqrt(1 + (i % 4)),
 * }));
 * const model = fitSpendModel(summaries, { currency: "CNY" });
 * model.verdict; // => "identified"
 * model.meanSpend; // => 37.4019299091
 * ```
 */
export function fitSpendModel<Row = SpendHistory>(
  summaries: SpendHistories<Row>,
  options: FitSpendModelOptions = {},
): SpendModel {
  const where = "fitSpendModel";
  const checked = checkValue(fitSpendModelOptionsSchema, options, where, "options") as FitSpendModelOptions;
  const { fields, onBadRow } = checked;
  const data = readSummaries(summaries as TableInput<never>, { fields, onBadRow }, where, [
    "frequency",
    "recency",
    "age",
    "monetaryValue",
  ]);
  const given = (summaries as { currency?: unknown } | null)?.currency;
  const currency = checked.currency ?? (typeof given === "string" ? given : null);
  const rows = Array.from(data.frequency.keys()).filter((i) => data.frequency[i]! > 0 && data.spend[i]! > 0);
  const frequency = Float64Array.from(rows, (i) => data.frequency[i]!);
  const spend = Float64Array.from(rows, (i) => data.spend[i]!);
  const n = rows.length;
  const base = {
    kind: "spend-model" as const,
    version: SPEND_MODEL_VERSION as 1,
    method: "gamma-gamma" as const,
    currency,
    n,
    leftOut: data.length + data.contradicting - n,
    correlation: correlationOf(frequency, spend),
  };
  const none = {
    parameters: null,
    standardErrors: null,
    covariance: null,
    logLikelihood: null,
    meanSpend: null,
  };
  const isConstant = spend.every((one) => one === spend[0]);
  if (n < LEAST_CUSTOMERS || isConstant) {
    const because = [reason("audience.spend-too-few", { customers: n, needed: LEAST_CUSTOMERS })];
    return { ...base, ...none, converged: false, verdict: "not-identified", because };
  }
  const objective = spendObjective(frequency, spend);
  const mean = spend.reduce((sum, one) => sum + one / n, 0);
  const start = Float64Array.from([2, 3, mean], (x) => log(x));
  const end = minimize(objective, start, LEVEL * n);
  const hasRunAway = Math.max(Math.abs(end.point[0]!), Math.abs(end.point[1]!)) > RUN_AWAY - 1;
  const covariance = hasRunAway ? null : invertCurvature(objective, end.point);
  const isIdentified = covariance !== null && end.converged;
  const [p, q, v] = Array.from(end.point, exp) as [number, number, number];
  const meanSpend = q > 1 ? (p * v) / (q - 1) : null;
  const errors = isIdentified
    ? Array.from(end.point, (x, i) => exp(x) * Math.sqrt(covariance[i]![i]!))
    : null;
  return {
    ...base,
    parameters: { p, q, v },
    standardErrors: errors === null ? null : { p: errors[0]!, q: errors[1]!, v: errors[2]! },
    covariance: isIdentified ? covariance.map((row) => Array.from(row)) : null,
    logLikelihood: -end.value,
    converged: end.converged,
    verdict: isIdentified ? "identified" : "not-identified",
    meanSpend: isIdentified ? meanSpend : null,
    because: groundsOf(isIdentified, { p, q, v }, base.correlation, n),
  };
}

function groundsOf(
  isIdentified: boolean,
  { p, q, v }: SpendParameters,
  correlation: number | null,
  n: number,
): Reason[] {
  if (!isIdentified) return [reason("audience.spend-flat", { customers: n })];
  const grounds: Reason[] =
    q > 1
      ? [reason("audience.spend-fitted", { customers: n, mean: (p * v) / (q - 1) })]
      : [reason("audience.spend-no-mean", { q })];
  if (correlation !== null && Math.abs(correlation) > 0.3)
    grounds.push(reason("audience.spend-correlated", { correlation }));
  return grounds;
}

function correlationOf(x: Float64Array, y: Float64Array): number | null {
  const n = x.length;
  const meanX = x.reduce((sum, one) => sum + one / n, 0);
  const meanY = y.reduce((sum, one) => sum + one / n, 0);
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [a, b] = [x[i]! - meanX, y[i]! - meanY];
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const scale = Math.sqrt(xx) * Math.sqrt(yy);
  return scale > 0 && Number.isFinite(xy / scale) ? Math.max(-1, Math.min(1, xy / scale)) : null;
}
