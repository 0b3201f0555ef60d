import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { invertPositive } from "../../stats/optimize/invertPositive.ts";
import { type CurvedMinimum, minimizeCurved } from "../../stats/optimize/minimizeCurved.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../time/toIsoString.ts";
import {
  type CustomerSummaries,
  type CustomerSummary,
  type SummaryUnit,
  summaryUnits,
} from "../customerSummariesSchema.ts";
import { groupPurchases, purchaseObjective, RUN_AWAY } from "./internal/purchaseLikelihood.ts";
import { readSummaries } from "./internal/readSummaries.ts";
import {
  PURCHASE_MODEL_VERSION,
  type PurchaseModel,
  type PurchaseParameters,
} from "./purchaseModelSchema.ts";

/** What models of buying need of a customer. */
export type PurchaseHistory = Pick<CustomerSummary, "frequency" | "recency" | "age">;

/** Customers as rows, columns or a table, or a whole result of `summarizeTransactions`. */
export type PurchaseHistories<Row = PurchaseHistory> = TableInput<Row> | Pick<CustomerSummaries, "summaries">;

/** Options of {@link fitPurchaseModel}. */
export interface FitPurchaseModelOptions extends ReadOptions {
  /** Unit of recency and age. */
  unit: SummaryUnit;
  /** Where the search starts. Default r 0.5, a 1, b 2 and alpha a third of the mean age; any ordinary start ends at the same place. */
  start?: PurchaseParameters | undefined;
  /** The moment that the data were looked back from; the model keeps it. */
  asOf?: Instant | undefined;
}

/** Schema of {@link FitPurchaseModelOptions}. */
export const fitPurchaseModelOptionsSchema: z.ZodMiniObject<ShapeOf<FitPurchaseModelOptions>> =
  /* @__PURE__ */ worded(() => {
    const error = { error: "expected a number from 1e-6 to 1e6" };
    const positive = z.number(error).check(z.gte(1e-6, error), z.lte(1e6, error));
    return z.strictObject({
      unit: z.enum(summaryUnits),
      start: z.optional(z.strictObject({ r: positive, alpha: positive, a: positive, b: positive })),
      asOf: z.optional(instantSchema),
      ...readOptionsShape,
    }) as unknown as z.ZodMiniObject<ShapeOf<FitPurchaseModelOptions>>;
  });

/** Customers and those who came back below which nothing is fitted. A convention. */
const LEAST_CUSTOMERS = 10;
const LEAST_REPEAT = 3;
/** The largest logarithm of a start. */
const START = 10;
/** A slope per customer from which on a point counts as level. */
const LEVEL = 1e-8;

/**
 * Fits how often customers buy and when they leave: BG/NBD (Fader, Hardie and Lee, Counting your customers the easy way, Marketing Science
 * 24, 2005). Customers buy at random, each at a rate of their own (gamma distributed), and after each day with orders may leave for good, with
 * a chance of their own (beta distributed).
 *
 * - **Method.** Maximum likelihood by its slope and curvature in the logarithms of the parameters (Newton's method with steps held to a factor of e); customers with the same history are
 *   counted once. Standard errors by the observed information.
 * - **No answer.** Where nobody came back, or too few, or the likelihood is flat, the data cannot tell the parameters: the verdict is `not-identified`, and predictions are absent.
 * - Frequency counts days after the first (`summarizeTransactions`). Rows of which recency and age contradict the frequency are left out and counted.
 *
 * Cost: one sort; some ten passes over different histories, with an exponential and a logarithm each.
 *
 * @param summaries - customers, or the result of `summarizeTransactions`
 * @param options - unit of recency and age
 * @returns the model, without ids
 * @throws {@link SocialOpsError} `invalid-argument`, `invalid-data`, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { fitPurchaseModel } from "socialops/audience";
 *
 * const frequencies = [0, 0, 1, 0, 2, 0, 0, 5, 1, 0, 0, 3, 0, 8, 0, 1, 0, 2, 0, 0];
 * const summaries = Array.from({ length: 100 }, (_, i) => {
 *   const frequency = frequencies[i % 20]!;
 *   const last = frequency < 3 ? 1 + ((i * 5) % 6) : 23 + (i % 7);
 *   return { id: `c${i}`, frequency, recency: frequency === 0 ? 0 : last, age: 30 };
 * });
 * const model = fitPurchaseModel(summaries, { unit: "week" });
 * model.verdict; // => "identified"
 * model.converged; // => true
 * model.parameters?.r; // => 0.18249848702485852
 * ```
 */
export function fitPurchaseModel<Row = PurchaseHistory>(
  summaries: PurchaseHistories<Row>,
  options: FitPurchaseModelOptions,
): PurchaseModel {
  const where = "fitPurchaseModel";
  const checked = checkValue(
    fitPurchaseModelOptionsSchema,
    options,
    where,
    "options",
  ) as FitPurchaseModelOptions;
  const { unit, fields, onBadRow } = checked;
  const data = readSummaries(summaries as TableInput<never>, { fields, onBadRow }, where, [
    "frequency",
    "recency",
    "age",
  ]);
  const { frequency, recency, age, length, contradicting } = data;
  const groups = groupPurchases(frequency, recency, age);
  const repeatCustomers = frequency.reduce((sum, x) => sum + (x > 0 ? 1 : 0), 0);
  const longestAge = age.reduce((most, one) => Math.max(most, one), 0);
  const base = {
    kind: "purchase-model" as const,
    version: PURCHASE_MODEL_VERSION as 1,
    method: "bg-nbd" as const,
    unit,
    fittedAsOf: checked.asOf === undefined ? null : toIsoString(toEpochMilliseconds(checked.asOf)),
    n: length,
    repeatCustomers,
    histories: groups.weight.length,
    longestAge,
    contradicting,
  };
  const left =
    contradicting > 0 ? [reason("audience.summaries-contradict", { customers: contradicting })] : [];
  if (length < LEAST_CUSTOMERS || repeatCustomers < LEAST_REPEAT) {
    const values = {
      customers: length,
      repeat: repeatCustomers,
      needed: LEAST_CUSTOMERS,
      neededRepeat: LEAST_REPEAT,
    };
    return {
      ...base,
      parameters: null,
      standardErrors: null,
      covariance: null,
      logLikelihood: null,
      converged: false,
      verdict: "not-identified",
      iterations: 0,
      because: [reason("audience.purchases-too-few", values), ...left],
    };
  }
  // In mean ages, so that a start is as good in days as in months.
  const scale = age.reduce((sum, one) => sum + one / length, 0);
  const objective = purchaseObjective({ ...groups, times: groups.times.map((time) => time / scale) });
  const { r, alpha, a, b } = checked.start ?? { r: 0.5, alpha: scale / 3, a: 1, b: 2 };
  const end = minimizeCurved(
    objective,
    Float64Array.from([r, alpha / scale, a, b], (x) => Math.max(-START, Math.min(START, log(x)))),
    LEVEL * length,
  );
  const covariance = hasRunAway(end) ? null : invertPositive(end.curvature);
  const [first, second, ...rest] = Array.from(end.point, exp) as [number, number, number, number];
  const parameters = named([first, second * scale, ...rest]);
  const orders = frequency.reduce((sum, x) => sum + x, 0);
  const isIdentified = covariance !== null && end.converged;
  return {
    ...base,
    parameters,
    standardErrors: isIdentified
      ? named(
          [parameters.r, parameters.alpha, parameters.a, parameters.b].map(
            (x, i) => x * Math.sqrt(covariance[i]![i]!),
          ),
        )
      : null,
    covariance: isIdentified ? covariance.map((row) => Array.from(row)) : null,
    logLikelihood: -end.value - orders * log(scale),
    converged: end.converged,
    verdict: isIdentified ? "identified" : "not-identified",
    iterations: end.iterations,
    because: [...groundsOf(isIdentified, parameters, length, repeatCustomers), ...left],
  };
}

function hasRunAway({ point }: CurvedMinimum): boolean {
  return point.some((x) => Math.abs(x) > RUN_AWAY - 1);
}

function named([r, alpha, a, b]: readonly number[]): PurchaseParameters {
  return { r: r!, alpha: alpha!, a: a!, b: b! };
}

function groundsOf(
  isIdentified: boolean,
  { r, alpha, a, b }: PurchaseParameters,
  customers: number,
  repeat: number,
): Reason[] {
  if (!isIdentified) return [reason("audience.purchases-flat", { customers, repeat })];
  return [reason("audience.purchases-fitted", { customers, repeat, rate: r / alpha, leave: a / (a + b) })];
}
