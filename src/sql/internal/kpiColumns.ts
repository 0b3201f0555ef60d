import type { KpiDefinition } from "../../kpi/kpiDefinitionSchema.ts";

/** The names of a KPI's columns in the result of a query. */
export interface KpiColumns {
  /** Rows that entered. */
  n: string;
  /** Rows in which a component was left out. */
  partial: string;
  /** Total of the formula or of the numerator; for quantiles the quantile. */
  numerator: string;
  /** Total of the denominator. */
  denominator: string;
  /** Numerator over denominator, for readers of the table. */
  value: string;
  /** The first currency by name; empty where a row names none. */
  firstCurrency: string;
  /** The last currency by name. */
  lastCurrency: string;
  /** Rows with a number too large to be summed up. */
  huge: string;
  /** Rows that are not what the interval takes them for. */
  refused: string;
  /** Rows with a number too large to be squared. */
  far: string;
  /** Means and centered sums for the delta method. */
  moments: Readonly<Record<"meanX" | "meanY" | "m2X" | "m2Y" | "cXY", string>>;
}

/**
 * The names of a KPI's columns; which of them a query has, follows from the definition.
 *
 * @param i - place of the KPI in the list
 */
export function kpiColumns(i: number): KpiColumns {
  const kpi = `kpi_${i + 1}`;
  return {
    n: `${kpi}_n`,
    partial: `${kpi}_partial`,
    numerator: `${kpi}_numerator`,
    denominator: `${kpi}_denominator`,
    value: `${kpi}_value`,
    firstCurrency: `${kpi}_first_currency`,
    lastCurrency: `${kpi}_last_currency`,
    huge: `${kpi}_huge`,
    refused: `${kpi}_refused`,
    far: `${kpi}_far`,
    moments: {
      meanX: `${kpi}_numerator_mean`,
      meanY: `${kpi}_denominator_mean`,
      m2X: `${kpi}_numerator_m2`,
      m2Y: `${kpi}_denominator_m2`,
      cXY: `${kpi}_product_m2`,
    },
  };
}

/** Whether the interval of a KPI can refuse rows. */
export function canRefuse({ interval }: KpiDefinition): boolean {
  return interval === "wilson" || interval === "poisson";
}
