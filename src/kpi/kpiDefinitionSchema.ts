import * as z from "zod/mini";
import { conditionFields } from "../condition/conditionFields.ts";
import { type Condition, conditionSchema } from "../condition/conditionSchema.ts";
import { type Citation, citationSchema } from "../kernel/citationSchema.ts";
import type { Locale } from "../kernel/reasons/locales.ts";
import { worded } from "../kernel/words/worded.ts";
import { nounFields } from "../model/nounFields.ts";
import { type NounName, nounNames } from "../model/nouns/nouns.ts";
import { definitionConditions, formulaUnits } from "./internal/formulaFields.ts";
import {
  type KpiFormula,
  kpiFormulaSchema,
  type QuantileFormula,
  type RowFormula,
  type TotalFormula,
} from "./kpiFormulaSchema.ts";

/** A text in every language of the package. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** Which way is better: more, less, or neither. */
export type KpiDirection = "up" | "down" | "neutral";

/**
 * How totals are put together: `sum` adds rows; `ratio-of-sums` totals numerators and denominators apart and divides last;
 * `distinct-count` unites the values, as counts of parts do not add up; `quantile` orders the values of all rows; `latest` takes
 * the last value of each thing and adds up things, not days.
 */
export type KpiAggregation = "sum" | "ratio-of-sums" | "distinct-count" | "quantile" | "latest";

/**
 * Which interval a value carries.
 *
 * - `none`: a plain count of what happened, or a ratio without an honest interval
 * - `delta`: a ratio of sums with the row as the unit (linearization; Student t with n - 1 degrees of freedom)
 * - `wilson`: a proportion in which **every row is one independent trial**: numerator and denominator are 0 or 1 in each
 *   row. Anything else is refused: on the 500 real posts of the tests, Wilson on summed counts would be 24 times too narrow
 * - `poisson`: independent events; the numerator is a whole number in each row, the denominator the exposure
 * - `order-statistics`: a quantile between two of the rows' values, for any distribution (independent rows)
 */
export type KpiInterval = "none" | "delta" | "wilson" | "poisson" | "order-statistics";

/** The values a KPI can take. */
export interface KpiRange {
  /** Least possible value, or null. */
  low: number | null;
  /** Greatest possible value, or null. */
  high: number | null;
}

/** A KPI as data: what it means in words, and its formula. Change the meaning and you change the `version`. */
export interface KpiDefinition {
  /** `family.full_words`: `content.engagement_rate_by_reach`. */
  id: string;
  /** Counts changes of meaning, from 1. Values of different versions do not merge or compare. */
  version: number;
  /** Its name. */
  title: LocalizedText;
  /** What it is, in a sentence. */
  definition: LocalizedText;
  /** What the value counts: `ratio`, `impressions`, `posts`. */
  unit: string;
  /** Which way is better. */
  direction: KpiDirection;
  /** The values it can take; its interval is cut to them. */
  range: KpiRange;
  /** The rows it is computed over. */
  noun: NounName;
  /**
   * The rows it is about: those that do not match do not enter and count as `leftOut`. (A `where` inside the formula makes rows
   * count 0 instead.)
   */
  where?: Condition | undefined;
  /** How it is computed. */
  formula: KpiFormula;
  /** How totals are put together; follows from the formula. */
  aggregation: KpiAggregation;
  /** What a ratio over zero is. There is one answer. */
  zeroDenominator: "absent";
  /** Which interval it carries. */
  interval: KpiInterval;
  /** What its rows are, as the unit of analysis: `posts`. */
  nUnit: string;
  /** Where the definition comes from. */
  source: readonly Citation[];
}

/**
 * Schema of {@link KpiDefinition}. Besides the fields it checks that they agree: `aggregation` with the formula, an interval
 * of ratios only on a ratio, and that added components have one unit.
 */
export const kpiDefinitionSchema: z.ZodMiniType<KpiDefinition> = /* @__PURE__ */ worded(() => {
  const text = z.string({ error: "expected text that is not empty" }).check(z.minLength(1));
  const localized = z.strictObject({ en: text, "zh-CN": text });
  const limit = z.nullable(z.number({ error: "expected a number or null" }));
  return z
    .strictObject({
      id: z.string().check(
        z.regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*(?:\.[a-z][a-z0-9]*(?:_[a-z0-9]+)*)+$/, {
          error: "expected an id such as family.full_words",
        }),
      ),
      version: z.int({ error: "expected a whole number of at least 1" }).check(z.positive()),
      title: localized,
      definition: localized,
      unit: text,
      direction: z.enum(["up", "down", "neutral"]),
      range: z.strictObject({ low: limit, high: limit }),
      noun: z.enum(nounNames),
      where: z.optional(conditionSchema),
      formula: kpiFormulaSchema,
      aggregation: z.enum(["sum", "ratio-of-sums", "distinct-count", "quantile", "latest"]),
      zeroDenominator: z.literal("absent"),
      interval: z.enum(["none", "delta", "wilson", "poisson", "order-statistics"]),
      nUnit: text,
      source: z.readonly(z.array(citationSchema)),
    })
    .check(
      z.refine((kpi) => kpi.aggregation === aggregationOf(kpi.formula), {
        path: ["aggregation"],
        error:
          'expected "ratio-of-sums" for a ratio, "distinct-count" for distinct, "quantile" for a quantile, "latest" for latest and "sum" for anything else',
      }),
      z.refine(
        ({ interval, formula }) =>
          interval === "none" ||
          (interval === "order-statistics" && formula.op === "quantile") ||
          totalsOf(formula).every(isRowFormula),
        {
          path: ["interval"],
          error:
            'expected "none" for distinct counts and latest values, "none" or "order-statistics" for quantiles',
        },
      ),
      z.refine(
        (kpi) => kpi.formula.op === "ratio" || (kpi.interval !== "delta" && kpi.interval !== "wilson"),
        {
          path: ["interval"],
          error: 'expected "none" or "poisson" for a formula that is no ratio',
        },
      ),
      z.refine(
        ({ interval, formula }) =>
          interval !== "order-statistics" || (formula.op === "quantile" && formula.p > 0 && formula.p < 1),
        {
          path: ["interval"],
          error: 'expected "order-statistics" for nothing but a quantile with p between 0 and 1',
        },
      ),
      z.refine(
        (kpi) => kpi.range.low === null || kpi.range.high === null || kpi.range.low <= kpi.range.high,
        {
          path: ["range"],
          error: "expected low to be at most high",
        },
      ),
      ({ value, issues }) => {
        for (const { error, path } of [...oddUnits(value), ...oddConditions(value)])
          issues.push({ code: "custom", input: value, path, message: error });
      },
    );
});

function aggregationOf({ op }: KpiFormula): KpiAggregation {
  if (op === "ratio") return "ratio-of-sums";
  if (op === "distinct") return "distinct-count";
  return op === "quantile" || op === "latest" ? op : "sum";
}

/** The totals that a formula is made of. */
function totalsOf(formula: KpiFormula): readonly (TotalFormula | QuantileFormula)[] {
  return formula.op === "ratio" ? [formula.numerator, formula.denominator] : [formula];
}

function isRowFormula(formula: TotalFormula | QuantileFormula): formula is RowFormula {
  return formula.op !== "distinct" && formula.op !== "quantile" && formula.op !== "latest";
}

/** A fault inside a formula or condition. */
interface FormulaFault {
  /** The place in the definition. */
  path: PropertyKey[];
  /** What belongs there. */
  error: string;
}

/** The sides of a formula that add up what has more than one unit. */
function oddUnits({ formula }: KpiDefinition): FormulaFault[] {
  return totalsOf(formula).flatMap((total) => {
    if (total.op === "distinct" || total.op === "latest") return [];
    const units = [...formulaUnits(total.op === "quantile" ? total.of : total)];
    if (units.length <= 1) return [];
    const side = formula.op !== "ratio" ? [] : [total === formula.numerator ? "numerator" : "denominator"];
    const named = units.map((unit) => `"${unit}"`).join(", ");
    return [{ path: ["formula", ...side], error: `expected added fields of one unit, not of ${named}` }];
  });
}

/** The conditions that compare a field of the noun with what it does not hold. */
function oddConditions(kpi: KpiDefinition): FormulaFault[] {
  const fields = nounFields(kpi.noun);
  return definitionConditions(kpi, "").flatMap(({ condition, path: where }) =>
    conditionFields(condition, where).flatMap(({ field, kinds, path }) => {
      const kind = fields.get(field)?.kind;
      if (kinds === null || kind === undefined || kinds.some((one) => one === kind)) return [];
      const error = "expected a field that holds what it is compared with";
      return [{ path: [...keysOf(path), "field"], error }];
    }),
  );
}

/** The keys of a place: `.terms[0].where` is `terms`, 0, `where`. */
function keysOf(place: string): PropertyKey[] {
  return place.match(/[^.[\]]+/g)!.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
