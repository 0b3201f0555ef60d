import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { exp } from "../../kernel/math/exp.ts";
import { log1p } from "../../kernel/math/log1p.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { type Because, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import type { SpendHistories, SpendHistory } from "./fitSpendModel.ts";
import { type Horizon, horizonIn, horizonSchema } from "./horizonSchema.ts";
import { checkPurchaseModel } from "./internal/checkPurchaseModel.ts";
import { aliveChance, expectedDays } from "./internal/purchaseFormulas.ts";
import { readSummaries } from "./internal/readSummaries.ts";
import type { PurchaseModel, PurchaseParameters } from "./purchaseModelSchema.ts";
import {
  SPEND_MODEL_VERSION,
  type SpendModel,
  type SpendParameters,
  spendModelSchema,
} from "./spendModelSchema.ts";

/** The two models that a lifetime value rests on. */
export interface ValueModels {
  /** What `fitPurchaseModel` fitted. */
  purchases: PurchaseModel;
  /** What `fitSpendModel` fitted. */
  spend: SpendModel;
}

/** Options of {@link customerLifetimeValue}. */
export interface CustomerLifetimeValueOptions extends ReadOptions {
  /** How far to look. */
  horizon: Horizon;
  /** What money a year later is worth less, 0 to 10: 0.15 for 15 %. Default 0. */
  discountRate?: number | undefined;
  /** Share of spending that is earned, above 0 to 1. Default 1: value is spending. */
  margin?: number | undefined;
}

/** Schema of {@link CustomerLifetimeValueOptions}. */
export const customerLifetimeValueOptionsSchema: z.ZodMiniObject<ShapeOf<CustomerLifetimeValueOptions>> =
  /* @__PURE__ */ worded(() => {
    const rate = { error: "expected a yearly rate from 0 to 10" };
    const margin = { error: "expected a share above 0, at most 1" };
    return z.strictObject({
      horizon: horizonSchema,
      discountRate: z.optional(z.number(rate).check(z.gte(0, rate), z.lte(10, rate))),
      margin: z.optional(z.number(margin).check(z.gt(0, margin), z.lte(1, margin))),
      ...readOptionsShape,
    }) as unknown as z.ZodMiniObject<ShapeOf<CustomerLifetimeValueOptions>>;
  });

/** A customer with an id. */
export interface IdentifiedSpendHistory extends SpendHistory {
  /** The customer. */
  id: string;
}

/** What one customer is worth. */
export interface CustomerValue {
  /** The customer. */
  id: string;
  /** Chance of not having left. */
  alive: number;
  /** Days with orders expected within the horizon. */
  purchases: number;
  /** Spending expected on each. */
  spend: number;
  /** Discounted value. */
  value: number;
}

/** What `customerLifetimeValue` returns. */
export interface CustomerLifetimeValueResult {
  /** The customers, in the order of the data; empty where there is no answer. */
  customers: CustomerValue[];
  /** Value of all of them. */
  total: Estimate;
  /** Currency of values. */
  currency: string | null;
  /** Length of the horizon, in the unit of the model of purchases. */
  horizon: number;
  /** What to know. */
  because: Because;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link CustomerLifetimeValueResult}. */
export const customerLifetimeValueResultSchema: z.ZodMiniObject<ShapeOf<CustomerLifetimeValueResult>> =
  /* @__PURE__ */ worded(() => {
    const figure = z.number().check(z.nonnegative());
    return z.object({
      customers: z.array(
        z.object({ id: z.string(), alive: figure, purchases: figure, spend: figure, value: figure }),
      ),
      total: estimateSchema,
      currency: z.nullable(z.string()),
      horizon: figure,
      because: becauseSchema,
      issues: issuesSchema,
    });
  });

/** Days of a year that discounts go by; a year is 52 weeks where the unit is one, as is usual. */
const UNITS_A_YEAR = { day: 365.25, week: 52, month: 12 } as const;
/** Periods that a horizon is cut into at most. */
const MOST_PERIODS = 1200;

/**
 * What customers will be worth within a time to come: the days with orders that BG/NBD expects, unit by unit of time, times what Gamma-Gamma expects
 * them to spend, discounted to today at the end of each unit (Fader, Hardie and Lee, RFM and CLV, Journal of Marketing Research 42, 2005).
 *
 * Values are means over customers with the same history: one customer's own spending varies far more. Rows without `monetaryValue` count as
 * never having come back with money; their spending is the mean of all. No interval: the two models' errors are not carried on.
 *
 * Cost: customers with different histories times units of the horizon times a series.
 *
 * @param models - purchases and spending
 * @param summaries - customers, or the result of `summarizeTransactions`
 * @param options - horizon, discount and margin
 * @returns value by customer, and in all; absent where a model could not tell its parameters, or spending has no mean
 * @throws {@link SocialOpsError} `unsupported-version`, `invalid-argument`, `invalid-data`, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { customerLifetimeValue } from "socialops/audience";
 *
 * const purchases = {
 *   kind: "purchase-model", version: 1, method: "bg-nbd", unit: "week", logLikelihood: -9582.4, converged: true,
 *   parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
 * } as const;
 * const spend = {
 *   kind: "spend-model", version: 1, method: "gamma-gamma", logLikelihood: -4055.9, converged: true,
 *   parameters: { p: 6.25, q: 3.74, v: 15.44 },
 * } as const;
 * const customer = { id: "1", frequency: 2, recency: 30.43, age: 38.86, monetaryValue: 22.35 };
 * const { customers } = customerLifetimeValue({ purchases, spend }, [customer], { horizon: { weeks: 52 }, discountRate: 0.15 });
 * customers[0]?.value; // => 36.0078553357
 * ```
 */
export function customerLifetimeValue<Row = IdentifiedSpendHistory>(
  models: ValueModels,
  summaries: SpendHistories<Row>,
  options: CustomerLifetimeValueOptions,
): CustomerLifetimeValueResult {
  const where = "customerLifetimeValue";
  const purchases = checkPurchaseModel(
    (models as ValueModels | null)?.purchases as PurchaseModel,
    where,
    "models.purchases",
  );
  const spend = checkSpendModel((models as ValueModels | null)?.spend as SpendModel, where);
  const checked = checkValue(
    customerLifetimeValueOptionsSchema,
    options,
    where,
    "options",
  ) as CustomerLifetimeValueOptions;
  const { horizon, discountRate = 0, margin = 1, fields, onBadRow } = checked;
  const { unit } = purchases;
  const length = horizonIn(horizon, unit);
  const data = readSummaries(summaries as TableInput<never>, { fields, onBadRow }, where, [
    "id",
    "frequency",
    "recency",
    "age",
  ]);
  const base = { currency: spend.currency ?? null, horizon: length, issues: data.issues };
  const money = spend.parameters;
  const isKnown =
    purchases.parameters !== null &&
    money !== null &&
    money.q > 1 &&
    purchases.verdict !== "not-identified" &&
    spend.verdict !== "not-identified";
  if (!isKnown) {
    const because = [reason("audience.value-not-identified", {})];
    return { ...base, customers: [], total: absent("not-identified", data.length), because };
  }
  const discount = log1p(discountRate) / UNITS_A_YEAR[unit];
  const worthOf = memoized(purchases.parameters!, length, discount);
  const customers = Array.from({ length: data.length }, (_, i): CustomerValue => {
    const history = { frequency: data.frequency[i]!, recency: data.recency[i]!, age: data.age[i]! };
    const { alive, days, discounted } = worthOf(history);
    const each = spendOf(money, history.frequency, data.spend[i]!);
    return { id: data.ids![i]!, alive, purchases: days, spend: each, value: discounted * each * margin };
  });
  const total = customers.reduce((sum, { value }) => sum + value, 0);
  const figure: Estimate = Number.isFinite(total)
    ? {
        status: "ok",
        value: total,
        unit: base.currency ?? "money",
        n: customers.length,
        nUnit: "customers",
        method: "BG/NBD and Gamma-Gamma, discounted",
        interval: null,
      }
    : absent("unbounded", customers.length);
  if (figure.status === "absent") return { ...base, customers: [], total: figure, because: [] };
  const seen = purchases.longestAge ?? null;
  const because =
    seen !== null && length > 2 * seen
      ? [reason("audience.value-far", { horizon: length, seen })]
      : [reason("audience.value-means", { customers: customers.length })];
  return { ...base, customers, total: figure, because };
}

interface Worth {
  alive: number;
  days: number;
  discounted: number;
}

/** Customers with the same history are worth the same days: worked out once. */
function memoized(
  parameters: PurchaseParameters,
  length: number,
  discount: number,
): (history: { frequency: number; recency: number; age: number }) => Worth {
  const known = new Map<string, Worth>();
  const periods = Math.max(1, Math.min(MOST_PERIODS, Math.ceil(length)));
  return (history) => {
    const key = `${history.frequency} ${history.recency} ${history.age}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let before = 0;
    let discounted = 0;
    for (let period = 1; period <= periods; period++) {
      const end = periods === Math.ceil(length) ? Math.min(length, period) : (length * period) / periods;
      const days = expectedDays(parameters, history, end);
      discounted += Math.max(0, days - before) * exp(-discount * end);
      before = days;
    }
    const worth = { alive: aliveChance(parameters, history), days: before, discounted };
    known.set(key, worth);
    return worth;
  };
}

/** Spending expected on a day, given the mean seen on `x` days. */
function spendOf({ p, q, v }: SpendParameters, frequency: number, seen: number): number {
  const isSeen = frequency > 0 && seen > 0;
  const x = isSeen ? frequency : 0;
  return (p * (v + (isSeen ? seen * x : 0))) / (p * x + q - 1);
}

function checkSpendModel(model: SpendModel, where: string): SpendModel {
  const version = (model as { version?: unknown } | null | undefined)?.version;
  if (typeof version === "number" && version !== SPEND_MODEL_VERSION) {
    throw new SocialOpsError(where, {
      code: "unsupported-version",
      path: "models.spend.version",
      expected: `version ${SPEND_MODEL_VERSION}`,
      received: describeValue(version),
    });
  }
  return checkValue(spendModelSchema, model, where, "models.spend") as SpendModel;
}
