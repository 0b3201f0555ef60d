import type { Condition } from "../../condition/conditionSchema.ts";
import type { Citation } from "../../kernel/citationSchema.ts";
import type { NounName } from "../../model/nouns/nouns.ts";
import type { KpiAggregation, KpiDefinition, KpiDirection, KpiInterval } from "../kpiDefinitionSchema.ts";
import type { KpiFormula, TotalFormula } from "../kpiFormulaSchema.ts";
import { deltaMethodPaper } from "./kpiSources.ts";

/** What a definition of the catalogue says for itself; the rest follows from its formula and noun. */
interface CatalogEntry {
  /** `family.full_words`. */
  id: string;
  /** Title and definition in English. */
  en: readonly [title: string, definition: string];
  /** Title and definition in Simplified Chinese. */
  zh: readonly [title: string, definition: string];
  unit: string;
  direction: KpiDirection;
  /** Lowest and highest possible value. */
  range: readonly [low: number | null, high: number | null];
  noun: NounName;
  where?: Condition;
  /** Default: by order statistics for a quantile, else none. */
  interval?: KpiInterval;
  /** What a row is, where that is not the noun. */
  nUnit?: string;
  /** Sources; a text is a convention. */
  source: readonly (Citation | string)[];
}

/**
 * A definition of the catalogue. A call of it is marked pure, so that a bundle leaves out the definitions that it does not name.
 *
 * @param entry - what the definition says
 * @returns the definition
 */
export function catalogKpi({
  id,
  en,
  zh,
  range: [low, high],
  where,
  formula,
  interval = intervalOf(formula),
  source,
  ...entry
}: CatalogEntry & { formula: KpiFormula }): KpiDefinition {
  return {
    id,
    version: 1,
    title: { en: en[0], "zh-CN": zh[0] },
    definition: { en: en[1], "zh-CN": zh[1] },
    unit: entry.unit,
    direction: entry.direction,
    range: { low, high },
    noun: entry.noun,
    ...(where === undefined ? {} : { where }),
    formula,
    aggregation: AGGREGATIONS[formula.op] ?? "sum",
    zeroDenominator: "absent",
    interval,
    nUnit: entry.nUnit ?? NOUNS_COUNTED[entry.noun],
    source: source.map((one) =>
      typeof one === "string" ? { kind: "convention", title: one, confidence: "medium" } : one,
    ),
  };
}

/** The interval that a formula other than a ratio carries: none has one but a quantile of the inside. */
function intervalOf(formula: KpiFormula): KpiInterval {
  return formula.op === "quantile" && formula.p > 0 && formula.p < 1 ? "order-statistics" : "none";
}

/**
 * A ratio of the catalogue; a text on either side is the field that is added up. Its interval is that of the delta method where
 * it does not say another.
 *
 * @param entry - what the definition says
 * @returns the definition
 */
export function ratioKpi({
  numerator,
  denominator,
  interval = "delta",
  source,
  ...entry
}: CatalogEntry & { numerator: string | TotalFormula; denominator: string | TotalFormula }): KpiDefinition {
  return catalogKpi({
    ...entry,
    formula: { op: "ratio", numerator: totalOf(numerator), denominator: totalOf(denominator) },
    interval,
    source: interval === "delta" ? [...source, deltaMethodPaper] : source,
  });
}

function totalOf(side: string | TotalFormula): TotalFormula {
  return typeof side === "string" ? { op: "sum", field: side } : side;
}

const AGGREGATIONS: Partial<Record<KpiFormula["op"], KpiAggregation>> = {
  ratio: "ratio-of-sums",
  distinct: "distinct-count",
  quantile: "quantile",
  latest: "latest",
};

const NOUNS_COUNTED: Readonly<Record<NounName, string>> = {
  post: "posts",
  member: "members",
  interaction: "interactions",
  transaction: "transactions",
  touchpoint: "touchpoints",
  mention: "mentions",
  feedback: "messages",
  campaign: "campaigns",
  account: "account records",
  liveSession: "live sessions",
};
