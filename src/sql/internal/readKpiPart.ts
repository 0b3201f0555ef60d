import type { DistinctTotal, KpiPart, LatestTotal, SumTotal } from "../../kpi/kpiAggregateSchema.ts";
import type { KpiDefinition } from "../../kpi/kpiDefinitionSchema.ts";
import type { KpiFormula } from "../../kpi/kpiFormulaSchema.ts";
import { readsMoney } from "../../kpi/readsMoney.ts";
import { kpiColumns } from "./kpiColumns.ts";
import type { ResultRow } from "./resultRows.ts";

/** A sum past the largest number, in the two finite parts that JSON can hold. */
const UNBOUNDED: SumTotal = [Number.MAX_VALUE, Number.MAX_VALUE];

/**
 * The totals of one KPI in one group.
 *
 * @param row - the group's row of the result
 * @param kpi - the KPI
 * @param i - its place in the list
 * @param currency - the currency of all money, or null for one without a name; undefined where columns of the row say
 */
export function readKpiPart(
  row: ResultRow,
  kpi: KpiDefinition,
  i: number,
  currency: string | null | undefined,
): KpiPart {
  const totals = readTotals(row, kpi, i);
  if (!readsMoney(kpi)) return totals;
  return { ...totals, currencies: readCurrencies(row, i, totals.n, currency) };
}

function readCurrencies(
  row: ResultRow,
  i: number,
  n: number,
  currency: string | null | undefined,
): KpiPart["currencies"] {
  if (n === 0) return [];
  if (currency !== undefined) return [currency];
  const { firstCurrency, lastCurrency } = kpiColumns(i);
  const [first, last] = [firstCurrency, lastCurrency].map((column) => {
    const name = row.text(column) ?? row.refuse(column, "a currency, or empty text for none");
    return name === "" ? null : name;
  });
  return first === last ? [first!] : [first!, last!];
}

function readTotals(row: ResultRow, kpi: KpiDefinition, i: number): KpiPart {
  const names = kpiColumns(i);
  const n = row.count(names.n);
  const partial = row.count(names.partial);
  if (partial > n) row.refuse(names.partial, `a number from 0 to ${n}`);
  const { formula } = kpi;
  if (formula.op === "quantile") {
    const value = row.number(names.numerator);
    if ((value === null) !== (n === 0)) row.refuse(names.numerator, "a number where rows entered, else null");
    const isHuge = row.has(names.huge) && row.count(names.huge) > 0;
    return {
      n,
      partial,
      numerator: {
        kind: "computed",
        value: value === null || isHuge || !Number.isFinite(value) ? null : value + 0,
      },
      denominator: null,
      moments: null,
    };
  }
  const isHuge = row.has(names.huge) && row.count(names.huge) > 0;
  const total = (column: string, side: KpiFormula): SumTotal | DistinctTotal | LatestTotal => {
    if (side.op === "distinct") return { kind: "counted", count: row.count(column) };
    const sum = row.number(column);
    if ((sum === null) !== (n === 0)) row.refuse(column, "a number where rows entered, else null");
    if (side.op === "latest") {
      const isKnown = sum !== null && !isHuge && Number.isFinite(sum);
      return { kind: "summed", value: sum === null ? 0 : isKnown ? sum + 0 : null };
    }
    if (sum === null) return [0, 0];
    return isHuge || !Number.isFinite(sum) ? UNBOUNDED : [sum + 0, 0];
  };
  if (formula.op !== "ratio") {
    return { n, partial, numerator: total(names.numerator, formula), denominator: null, moments: null };
  }
  return {
    n,
    partial,
    numerator: total(names.numerator, formula.numerator),
    denominator: total(names.denominator, formula.denominator),
    moments: kpi.interval === "delta" ? readMoments(row, i, n) : null,
  };
}

function readMoments(row: ResultRow, i: number, n: number): KpiPart["moments"] {
  if (n === 0) return { n, meanX: 0, meanY: 0, m2X: 0, m2Y: 0, cXY: 0 };
  const { far, moments } = kpiColumns(i);
  if (row.has(far) && row.count(far) > 0) return null;
  const read = (column: string): number => {
    const value = row.number(column);
    return value === null || !Number.isFinite(value) ? row.refuse(column, "a number") : value + 0;
  };
  const square = (column: string): number => Math.max(0, read(column));
  return {
    n,
    meanX: read(moments.meanX),
    meanY: read(moments.meanY),
    m2X: square(moments.m2X),
    m2Y: square(moments.m2Y),
    cXY: read(moments.cXY),
  };
}
