import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import type { Estimate } from "../../kernel/estimateSchema.ts";
import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Columns, readColumns } from "../../model/readColumns.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { normalQuantile } from "../../stats/distribution/normalQuantile.ts";
import { studentTQuantile } from "../../stats/distribution/studentTQuantile.ts";
import { wilsonInterval } from "../../stats/proportion/wilsonInterval.ts";
import { hideSmallCells } from "../privacy/hideSmallCells.ts";
import { answersSchema, scaleOf } from "./internal/answersSchema.ts";
import { type Raking, rakeWeights } from "./internal/rakeWeights.ts";
import { type SurveyQuestion, surveyQuestionsSchema } from "./surveyQuestionsSchema.ts";
import type { SurveyChoice, SurveyQuestionSummary, SurveySummary } from "./surveySummarySchema.ts";

/** Known shares of the population, by field and value: `{ region: { 四川: 0.4, 重庆: 0.6 } }`. */
export type SurveyPopulation = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Options of {@link summarizeSurvey}. */
export interface SummarizeSurveyOptions extends ReadOptions {
  /** The questions, 1 to 200. */
  questions: readonly SurveyQuestion[];
  /** Known shares to weight responses by; fields of the responses. They are brought to a sum of 1. */
  population?: SurveyPopulation | undefined;
  /** How many people were asked. */
  invited?: number | undefined;
  /** Answers that fewer people gave are not told. Default 5. */
  minCell?: number | undefined;
  /** Level of intervals. Default 0.95. */
  level?: number | undefined;
}

/** Schema of {@link SummarizeSurveyOptions}. */
export const summarizeSurveyOptionsSchema: z.ZodMiniObject<ShapeOf<SummarizeSurveyOptions>> =
  /* @__PURE__ */ worded(() => {
    const count = { error: "expected a whole number of at least 1" };
    const share = { error: "expected shares of at least 0 by value, not all 0" };
    const shares = z
      .record(z.string(), z.number(share).check(z.gte(0, share), z.lte(1e12, share)), share)
      .check(z.refine((all) => Object.values(all).some((one) => one > 0), share));
    return z.strictObject({
      questions: surveyQuestionsSchema,
      population: z.optional(z.record(z.string(), shares)),
      invited: z.optional(z.int(count).check(z.gte(1, count))),
      minCell: z.optional(z.int(count).check(z.gte(1, count))),
      level: z.optional(z.number().check(z.gt(0), z.lt(1))),
      ...readOptionsShape,
    }) as unknown as z.ZodMiniObject<ShapeOf<SummarizeSurveyOptions>>;
  });

/** Responses that a mean or a score needs for an interval. */
const LEAST_FOR_INTERVAL = 10;

/**
 * What a survey says: shares, means and scores with intervals, how many answered, weighted to known shares of the members where these are given.
 *
 * - **Shares** have Wilson's interval; weighted ones with the effective sample size (Kish, Survey Sampling, 1965), which weighting makes smaller.
 * - **NPS** is the share of 9 and 10 less that of 0 to 6, from -1 to 1, by the normal approximation of its variance; **CSAT** the share of satisfied answers.
 * - **Weights** by raking (Deming and Stephan 1940). They mend who answered as far as the fields tell; whoever did not answer may differ in what was asked.
 * - **Small cells.** Answers that fewer than `minCell` people gave are hidden, and more with them where one could be worked out from the rest.
 *
 * Cost: linear in responses times questions.
 *
 * @param responses - one row a person, a field a question; as rows, columns or an Arrow-style table
 * @param options - questions, known shares, people asked
 * @returns a summary of each question
 * @throws {@link SocialOpsError} `invalid-argument`, `invalid-data`, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { summarizeSurvey } from "socialops/audience";
 *
 * const responses = Array.from({ length: 60 }, (_, i) => ({
 *   region: i % 3 === 0 ? "四川" : "重庆",
 *   recommend: [10, 9, 7, 3, 8, 10][i % 6],
 *   topics: i % 2 === 0 ? ["菜谱"] : ["菜谱", "探店"],
 * }));
 * const { questions, responseRate } = summarizeSurvey(responses, {
 *   questions: [{ id: "recommend", type: "nps" }, { id: "topics", type: "multiple" }],
 *   population: { region: { 四川: 0.5, 重庆: 0.5 } },
 *   invited: 200,
 * });
 * responseRate?.status === "ok" && responseRate.value; // => 0.3
 * questions[0]?.score?.status === "ok" && questions[0].score.value; // => 0.25
 * questions[1]?.choices.map(({ value, n }) => [value, n]); // => [["菜谱", 60], ["探店", 30]]
 * ```
 */
export function summarizeSurvey<Row = Readonly<Record<string, unknown>>>(
  responses: TableInput<Row>,
  options: SummarizeSurveyOptions,
): SurveySummary {
  const where = "summarizeSurvey";
  const checked = checkValue(
    summarizeSurveyOptionsSchema,
    options,
    where,
    "options",
  ) as SummarizeSurveyOptions;
  const { questions, population = {}, invited, minCell = 5, level = 0.95, fields, onBadRow } = checked;
  const margins = Object.keys(population);
  const asked = questions.map(({ id }) => id);
  const columns = readColumns(
    responses as TableInput<never>,
    { where, schema: answersSchema(questions), use: [...new Set([...asked, ...margins])], need: [] },
    { fields, onBadRow },
  );
  const n = columns.length;
  const raking = margins.length === 0 ? null : rake(columns, population);
  const weights = raking?.weights ?? new Float64Array(n).fill(1);
  const settings = { weights, minCell, level, isWeighted: raking !== null };
  const summaries = questions.map((question) => summarize(question, columns, settings));
  const effective = effectiveSize(weights);
  return {
    n,
    invited: invited ?? null,
    responseRate:
      invited === undefined
        ? null
        : n > invited
          ? absent("not-comparable", n)
          : shareOf(n, invited, invited, level, "people asked"),
    weighting:
      raking === null
        ? null
        : {
            fields: margins,
            effectiveSize: effective,
            designEffect: effective > 0 ? n / effective : 1,
            largest: weights.reduce((most, one) => Math.max(most, one), 0),
            converged: raking.converged,
          },
    questions: summaries,
    because: groundsOf(summaries, raking, columns, population, n, effective, minCell),
    issues: columns.issues,
  };
}

interface Settings {
  weights: Float64Array;
  minCell: number;
  level: number;
  isWeighted: boolean;
}

function rake(columns: Columns, population: SurveyPopulation): Raking {
  const margins = Object.entries(population).map(([field, shares]) => {
    const { codes, values } = columns.texts[field] ?? {
      codes: new Int32Array(columns.length).fill(-1),
      values: [],
    };
    const names = Object.keys(shares);
    const place = new Map(names.map((name, i) => [name, i]));
    const groupOf = values.map((value) => place.get(value) ?? -1);
    return {
      codes: codes.map((code) => (code < 0 ? -1 : groupOf[code]!)),
      shares: names.map((name) => shares[name]!),
    };
  });
  return rakeWeights(columns.length, margins);
}

function summarize(question: SurveyQuestion, columns: Columns, settings: Settings): SurveyQuestionSummary {
  const { id, type } = question;
  const base = { id, type, mean: null, score: null, choices: [] as SurveyChoice[], hidden: 0 };
  if (type === "single") {
    const { codes, values } = columns.texts[id]!;
    return {
      ...base,
      ...choicesOf(
        Array.from(codes, (code) => (code < 0 ? null : [values[code]!])),
        true,
        settings,
      ),
    };
  }
  if (type === "multiple") {
    const lists = columns.lists[id]! as (readonly string[] | null)[];
    return {
      ...base,
      ...choicesOf(
        lists.map((list) => (list === null ? null : [...new Set(list)])),
        false,
        settings,
      ),
    };
  }
  const numbers = columns.numbers[id]!;
  const rows = Array.from(numbers.keys()).filter((row) => !Number.isNaN(numbers[row]!));
  const values = Float64Array.from(rows, (row) => numbers[row]!);
  const weights = Float64Array.from(rows, (row) => settings.weights[row]!);
  const own = { ...settings, weights };
  const answered = rows.length;
  if (answered > 0 && answered < settings.minCell) {
    const few = absent("too-few", answered, settings.minCell);
    return { ...base, answered, mean: few, score: type === "scale" ? null : few, hidden: 1 };
  }
  const mean = meanOf(values, own);
  if (type === "scale") return { ...base, answered, mean };
  if (type === "nps") return { ...base, answered, mean, score: promoterScore(values, own) };
  const from = question.satisfiedFrom ?? scaleOf(question)[1] - 1;
  const satisfied = values.map((value) => (value >= from ? 1 : 0));
  return { ...base, answered, mean, score: weightedShare(satisfied, own) };
}

function choicesOf(
  answers: readonly (readonly string[] | null)[],
  isOne: boolean,
  settings: Settings,
): Pick<SurveyQuestionSummary, "answered" | "choices" | "hidden"> {
  const rows = Array.from(answers.keys()).filter((row) => answers[row] !== null);
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of answers[row]!) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
  const numbers = values.map((value) => counts.get(value)!);
  const hidden = isOne
    ? hideSmallCells(numbers, settings.minCell)
    : // Of several answers each count stands alone: it and what is left of all.
      numbers.map(
        (count) =>
          count < settings.minCell || (rows.length > count && rows.length - count < settings.minCell),
      );
  const weights = Float64Array.from(rows, (row) => settings.weights[row]!);
  const choices = values.map((value, i): SurveyChoice => {
    if (hidden[i]) return { value, n: null, share: absent("too-few", rows.length, settings.minCell) };
    const has = Float64Array.from(rows, (row) => (answers[row]!.includes(value) ? 1 : 0));
    return { value, n: numbers[i]!, share: weightedShare(has, { ...settings, weights }) };
  });
  return { answered: rows.length, choices, hidden: hidden.filter(Boolean).length };
}

function weightedShare(has: Float64Array, { weights, level, isWeighted }: Settings): Estimate {
  const n = has.length;
  if (n === 0) return absent("zero-denominator", 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const hits = has.reduce((sum, one, i) => sum + one * weights[i]!, 0);
  const size = isWeighted ? effectiveSize(weights) : n;
  const share = Math.min(1, hits / all);
  return shareOf(
    share * size,
    size,
    n,
    level,
    "responses",
    isWeighted ? "wilson, effective sample size" : "wilson",
  );
}

function shareOf(
  part: number,
  whole: number,
  n: number,
  level: number,
  nUnit: string,
  method = "wilson",
): Estimate {
  const { low, high } = wilsonInterval(Math.min(part, whole), whole, level);
  const interval = { low, high, level, method };
  return { status: "ok", value: part / whole, unit: "ratio", n, nUnit, method: "share", interval };
}

function meanOf(values: Float64Array, { weights, level }: Settings): Estimate {
  const n = values.length;
  if (n === 0) return absent("zero-denominator", 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, i) => sum + weights[i]! * value, 0) / all;
  const squares = values.reduce((sum, value, i) => sum + square(weights[i]! * (value - mean)), 0);
  const error = n < 2 ? 0 : Math.sqrt((squares * n) / (n - 1)) / all;
  const half = n < LEAST_FOR_INTERVAL ? null : -studentTQuantile((1 - level) / 2, n - 1) * error;
  return {
    status: "ok",
    value: mean,
    unit: "scale points",
    n,
    nUnit: "responses",
    method: "mean",
    interval:
      half === null ? null : { low: mean - half, high: mean + half, level, method: "student t, linearized" },
  };
}

/** Share of 9 and 10 less share of 0 to 6. */
function promoterScore(values: Float64Array, { weights, level }: Settings): Estimate {
  const n = values.length;
  if (n === 0) return absent("zero-denominator", 0);
  const signs = values.map((value) => (value >= 9 ? 1 : value <= 6 ? -1 : 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const score = signs.reduce((sum, sign, i) => sum + weights[i]! * sign, 0) / all;
  const spread = signs.reduce((sum, sign, i) => sum + weights[i]! * (sign - score) * (sign - score), 0) / all;
  const half = -normalQuantile((1 - level) / 2) * Math.sqrt(spread / effectiveSize(weights));
  const interval =
    n < LEAST_FOR_INTERVAL
      ? null
      : {
          low: Math.max(-1, score - half),
          high: Math.min(1, score + half),
          level,
          method: "normal approximation",
        };
  return {
    status: "ok",
    value: score,
    unit: "score",
    n,
    nUnit: "responses",
    method: "promoters less detractors",
    interval,
  };
}

/** How many equally weighted rows would be as sure (Kish 1965). */
function effectiveSize(weights: Float64Array): number {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const squares = weights.reduce((all, weight) => all + weight * weight, 0);
  return squares > 0 ? (sum / squares) * sum : 0;
}

function groundsOf(
  questions: readonly SurveyQuestionSummary[],
  raking: Raking | null,
  columns: Columns,
  population: SurveyPopulation,
  n: number,
  effective: number,
  minCell: number,
): Reason[] {
  const grounds: Reason[] = [];
  const hidden = questions.reduce((sum, question) => sum + question.hidden, 0);
  if (raking !== null && n > 0) {
    grounds.push(reason("audience.survey-weighted", { responses: n, effective }));
    if (!raking.converged) grounds.push(reason("audience.survey-not-raked", {}));
    for (const [field, shares] of Object.entries(population)) {
      const seen = new Set(columns.texts[field]?.values ?? []);
      const missing = Object.keys(shares).filter((value) => shares[value]! > 0 && !seen.has(value));
      if (missing.length > 0) grounds.push(reason("audience.survey-nobody", { field, value: missing[0]! }));
    }
  }
  if (hidden > 0) grounds.push(reason("audience.survey-hidden", { answers: hidden, minCell }));
  if (n > 0 && raking === null) grounds.push(reason("audience.survey-unweighted", { responses: n }));
  return grounds;
}

function square(x: number): number {
  return x * x;
}
