import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { type Because, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { worded } from "../../kernel/words/worded.ts";
import { meanInterval } from "../../stats/mean/meanInterval.ts";
import {
  type CustomerSummaries,
  type CustomerSummary,
  type SummaryUnit,
  summaryUnits,
} from "../customerSummariesSchema.ts";
import { fitPurchaseModel } from "./fitPurchaseModel.ts";
import { expectedDays } from "./internal/purchaseFormulas.ts";
import { type PurchaseModel, purchaseModelSchema } from "./purchaseModelSchema.ts";

/** Customers at two moments, each as `summarizeTransactions` gives them. */
export interface PurchaseBacktest {
  /** At the earlier moment: what the model is fitted on. */
  before: Pick<CustomerSummaries, "unit" | "summaries">;
  /** At the later moment, from the same orders and those that followed. */
  after: Pick<CustomerSummaries, "unit" | "summaries">;
}

/** Options of {@link backtestPurchases}. */
export interface BacktestPurchasesOptions {
  /** Level of intervals and of the verdict. Default 0.95. */
  level?: number | undefined;
}

/** Schema of {@link BacktestPurchasesOptions}. */
export const backtestPurchasesOptionsSchema: z.ZodMiniObject<
  ShapeOf<BacktestPurchasesOptions>,
  z.core.$strict
> = /* @__PURE__ */ worded(() => z.strictObject({ level: z.optional(z.number().check(z.gt(0), z.lt(1))) }));

/** Customers who had come back as often, at least five of them, and what became of them. */
export interface BacktestGroup {
  /** Repeat days before, at least. */
  from: number;
  /** At most; null for no limit. */
  to: number | null;
  /** How many customers. */
  customers: number;
  /** Days with orders that the model expected of them. */
  expected: number;
  /** Days with orders that came. */
  actual: number;
}

/** What a forecast got wrong. */
export interface BacktestError {
  /** Days with orders that it expected of all. */
  expected: number;
  /** Mean distance from what came, by customer. */
  meanAbsoluteError: number;
  /** Root of the mean squared distance. */
  rootMeanSquaredError: number;
}

/** What `backtestPurchases` returns. */
export interface BacktestPurchasesResult {
  /**
   * `holds`: expected and actual differ by no more than chance explains; `too-low` and `too-high`: by more, the forecast being that;
   * `not-identified`: there was no model; `too-few`: fewer than ten customers, or no time between.
   */
  verdict: "holds" | "too-low" | "too-high" | "not-identified" | "too-few";
  /** Time between the two moments, in `unit`. */
  horizon: number;
  /** Unit of the horizon. */
  unit: SummaryUnit;
  /** Customers known at both moments. */
  customers: number;
  /** Customers left out: not in `after`, or with figures there that contradict those of `before`. */
  contradicting: number;
  /** Days with orders in between. */
  actual: number;
  /** The model's forecast; null without one. */
  forecast: BacktestError | null;
  /** The forecast that each customer goes on at the own pace so far, to compare with. */
  samePace: BacktestError;
  /** Expected less actual days with orders a customer, with the customer as the unit. */
  bias: Estimate;
  /** By days with repeat orders before; empty without a model. */
  groups: BacktestGroup[];
  /** What was fitted on `before`. */
  model: PurchaseModel;
  /** What to know. */
  because: Because;
}

/** Schema of {@link BacktestPurchasesResult}. */
export const backtestPurchasesResultSchema: z.ZodMiniObject<ShapeOf<BacktestPurchasesResult>> =
  /* @__PURE__ */ worded(() => {
    const count = z.int().check(z.nonnegative());
    const forecast = z.object({
      expected: z.number(),
      meanAbsoluteError: z.number(),
      rootMeanSquaredError: z.number(),
    });
    return z.object({
      verdict: z.enum(["holds", "too-low", "too-high", "not-identified", "too-few"]),
      horizon: z.number(),
      unit: z.enum(summaryUnits),
      customers: count,
      contradicting: count,
      actual: count,
      forecast: z.nullable(forecast),
      samePace: forecast,
      bias: estimateSchema,
      groups: z.array(
        z.object({
          from: count,
          to: z.nullable(count),
          customers: count,
          expected: z.number(),
          actual: count,
        }),
      ),
      model: purchaseModelSchema,
      because: becauseSchema,
    });
  });

const summariesSchema: z.ZodMiniType<PurchaseBacktest["before"]> = /* @__PURE__ */ worded(() => {
  const error = "expected customers summed up, with their unit and different ids";
  const count = z.int({ error }).check(z.gte(0, { error }), z.lte(1e9, { error }));
  const duration = z.number({ error }).check(z.gte(0, { error }), z.lte(1e9, { error }));
  const customer = z.object(
    { id: z.string({ error }), frequency: count, recency: duration, age: duration },
    { error },
  );
  const areDifferent = z.refine<{ id: string }[]>(
    (all) => new Set(all.map(({ id }) => id)).size === all.length,
    { error },
  );
  return z.object(
    { unit: z.enum(summaryUnits, { error }), summaries: z.array(customer, { error }).check(areDifferent) },
    { error },
  ) as unknown as z.ZodMiniType<PurchaseBacktest["before"]>;
});

/** Customers below whom nothing is said. A convention. */
const LEAST_CUSTOMERS = 10;
/** Customers that a group needs to be told of. A convention. */
const LEAST_IN_GROUP = 5;
/** Frequencies that are told one by one; more are put together, as Fader, Hardie and Lee 2005 do. */
const TOLD = 7;

/** One customer's past and what followed. */
interface Followed {
  history: Pick<CustomerSummary, "frequency" | "recency" | "age">;
  actual: number;
}

/**
 * Checks a purchase model on orders it has not seen: fits BG/NBD on the customers of an earlier moment and compares what it expects of each with
 * what came until a later one.
 *
 * - **Verdict.** Expected less actual, a customer each (Student's t). Where its interval leaves out 0 the model is biased, and `bias` says by how much.
 * - **To compare with.** That each customer goes on at the pace so far (`frequency / age`), which takes nobody for gone. A model worth having has the smaller error.
 * - Only customers of the earlier moment count: the model says nothing about new ones.
 *
 * Cost: that of `fitPurchaseModel`, and linear in customers.
 *
 * @param customers - the same orders summed up at two moments, in one unit
 * @param options - level
 * @returns expected against actual
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { backtestPurchases, summarizeTransactions } from "socialops/audience";
 * import { createRandomSource } from "socialops/core";
 *
 * const random = createRandomSource("orders");
 * const orders = Array.from({ length: 100 }, (_, i) => i).flatMap((i) => {
 *   const stays = 0.3 + 0.68 * random.nextFloat();
 *   const gap = 4 + random.nextInt(60);
 *   const days = [i % 28];
 *   while (random.nextFloat() < stays && days.length < 60) days.push(days.at(-1)! + 1 + random.nextInt(2 * gap));
 *   return days.map((day) => ({ memberId: `c${i}`, at: Date.UTC(2026, 0, 1 + day), amount: 30 }));
 * });
 * const at = (asOf: string) => summarizeTransactions(orders, { asOf, unit: "week", timeZone: "UTC" });
 * const check = backtestPurchases({ before: at("2026-03-31T12:00:00Z"), after: at("2026-05-26T12:00:00Z") });
 * [check.horizon, check.actual, check.forecast?.expected]; // => [8, 65, 62.31161523324159]
 * check.verdict; // => "holds"
 * ```
 */
export function backtestPurchases(
  customers: PurchaseBacktest,
  options: BacktestPurchasesOptions = {},
): BacktestPurchasesResult {
  const where = "backtestPurchases";
  const { level = 0.95 } = checkValue(backtestPurchasesOptionsSchema, options, where, "options");
  const { before, after } = sides(customers, where);
  const { unit } = before;
  const { horizon, followed, contradicting } = follow(before.summaries, after.summaries);
  const model = fitPurchaseModel(
    before.summaries.map(({ id, frequency, recency, age }) => ({ id, frequency, recency, age })),
    { unit },
  );
  const actual = followed.reduce((sum, one) => sum + one.actual, 0);
  const pace = errorOf(
    followed,
    followed.map(({ history }) => (history.age > 0 ? (history.frequency / history.age) * horizon : 0)),
  );
  const base = { horizon, unit, customers: followed.length, contradicting, actual, samePace: pace, model };
  const parameters = model.verdict === "identified" ? model.parameters : null;
  if (followed.length < LEAST_CUSTOMERS || horizon <= 0) {
    const needs = { customers: followed.length, needed: LEAST_CUSTOMERS };
    return {
      ...base,
      verdict: "too-few",
      forecast: null,
      bias: absent("too-few", followed.length, LEAST_CUSTOMERS),
      groups: [],
      because: [reason("audience.backtest-too-few", needs)],
    };
  }
  if (parameters === null) {
    return {
      ...base,
      verdict: "not-identified",
      forecast: null,
      bias: absent("not-identified", followed.length),
      groups: [],
      because: [...(model.because ?? [])],
    };
  }
  const expected = followed.map(({ history }) => expectedDays(parameters, history, horizon));
  if (!expected.every(Number.isFinite)) {
    const bias = absent("unbounded", followed.length);
    return { ...base, verdict: "not-identified", forecast: null, bias, groups: [], because: [] };
  }
  const forecast = errorOf(followed, expected);
  const { value, low, high } = meanInterval(
    expected.map((one, i) => one - followed[i]!.actual),
    level,
  )!;
  const verdict = high < 0 ? "too-low" : low > 0 ? "too-high" : "holds";
  const figures = { expected: forecast.expected, actual, customers: followed.length };
  return {
    ...base,
    verdict,
    forecast,
    bias: {
      status: "ok",
      value,
      unit: "days with orders",
      n: followed.length,
      nUnit: "customers",
      method: "expected less actual",
      interval: { low, high, level, method: "student t" },
    },
    groups: groupsOf(followed, expected),
    because: [
      reason(`audience.backtest-${verdict}` as const, figures),
      ...(forecast.meanAbsoluteError < pace.meanAbsoluteError
        ? []
        : [
            reason("audience.backtest-no-better", {
              model: forecast.meanAbsoluteError,
              pace: pace.meanAbsoluteError,
            }),
          ]),
    ],
  };
}

function sides(customers: PurchaseBacktest, where: string): PurchaseBacktest {
  const fault = (path: string, expected: string, received: unknown): SocialOpsError =>
    new SocialOpsError(where, {
      code: "invalid-argument",
      path,
      expected,
      received: describeValue(received),
    });
  if (typeof customers !== "object" || customers === null)
    throw fault("customers", "an object with before and after", customers);
  const before = checkValue(summariesSchema, customers.before, where, "customers.before");
  const after = checkValue(summariesSchema, customers.after, where, "customers.after");
  if (after.unit !== before.unit) throw fault("customers.after.unit", "the unit of before", after.unit);
  return { before, after };
}

/** What became of each customer; the horizon is what most of them have aged by. */
function follow(
  before: readonly CustomerSummary[],
  after: readonly CustomerSummary[],
): { horizon: number; followed: Followed[]; contradicting: number } {
  const later = new Map(after.map((one) => [one.id, one]));
  const pairs = before.flatMap((history) => {
    const then = later.get(history.id);
    return then === undefined
      ? []
      : [{ history, actual: then.frequency - history.frequency, aged: then.age - history.age }];
  });
  const aged = pairs.map((pair) => pair.aged).sort((a, b) => a - b);
  const horizon = Math.max(0, aged[Math.floor(aged.length / 2)] ?? 0);
  const followed = pairs.filter(
    ({ history, actual, aged: own }) =>
      actual >= 0 &&
      Math.abs(own - horizon) <= 1e-6 * (1 + horizon) &&
      (history.frequency === 0 ? history.recency === 0 : history.recency > 0) &&
      history.recency <= history.age,
  );
  return {
    // Ages are fractions of days; their difference is one less its rounding.
    horizon: Math.round(horizon * 1e9) / 1e9,
    followed: followed.map(({ history, actual }) => ({ history, actual })),
    contradicting: before.length - followed.length,
  };
}

function errorOf(followed: readonly Followed[], expected: readonly number[]): BacktestError {
  const n = Math.max(1, followed.length);
  let sum = 0;
  let distance = 0;
  let squares = 0;
  for (const [i, { actual }] of followed.entries()) {
    const off = expected[i]! - actual;
    sum += expected[i]!;
    distance += Math.abs(off);
    squares += off * off;
  }
  return {
    expected: sum,
    meanAbsoluteError: distance / n,
    rootMeanSquaredError: Math.sqrt(squares / n),
  };
}

/** By frequency, the frequent ones together; a group of too few customers joins the one below, so that none tells of single people. */
function groupsOf(followed: readonly Followed[], expected: readonly number[]): BacktestGroup[] {
  const groups: BacktestGroup[] = [];
  let open: BacktestGroup = { from: 0, to: null, customers: 0, expected: 0, actual: 0 };
  for (let frequency = TOLD; frequency >= 0; frequency--) {
    for (const [i, { history, actual }] of followed.entries()) {
      if (Math.min(history.frequency, TOLD) !== frequency) continue;
      open.customers++;
      open.expected += expected[i]!;
      open.actual += actual;
    }
    open.from = frequency;
    if (open.customers < LEAST_IN_GROUP) continue;
    groups.unshift(open);
    open = { from: 0, to: frequency - 1, customers: 0, expected: 0, actual: 0 };
  }
  const lowest = groups[0];
  if (lowest !== undefined) {
    lowest.from = 0;
    lowest.customers += open.customers;
    lowest.expected += open.expected;
    lowest.actual += open.actual;
  }
  return groups;
}
