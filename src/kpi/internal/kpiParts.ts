import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { RatioMoments } from "../../stats/ratio/ratioMomentsOf.ts";
import type { DistinctTotal, KpiPart, LatestTotal } from "../kpiAggregateSchema.ts";
import type { KpiDefinition } from "../kpiDefinitionSchema.ts";
import type {
  DistinctFormula,
  LatestFormula,
  QuantileFormula,
  RatioFormula,
  TotalFormula,
} from "../kpiFormulaSchema.ts";
import { readsMoney } from "../readsMoney.ts";
import { clustersByGroup } from "./clusterTotals.ts";
import { type CompensatedSum, pairSums, rowSums, sumByGroup } from "./compensatedSum.ts";
import { distinctTotal } from "./distinctTotal.ts";
import type { GroupCodes, RowGroups } from "./groupRows.ts";
import { latestTotal } from "./latestTotal.ts";
import { quantileTotal } from "./quantileTotal.ts";
import { evaluateAmong, type RowEvaluator, type RowValues } from "./rowValues.ts";
import type { IntegerTotals } from "./totals/integerTotals.ts";
import { partsOfTotals } from "./totals/partsOfTotals.ts";
import type { ValueCodes } from "./valueCodes.ts";

/** Where a KPI is computed. */
export interface PartsContext {
  /** The public function, for error messages. */
  where: string;
  /** The argument that names the KPI: `options.kpis[2]`. */
  path: string;
  /** Position of each kept row in the data. */
  rows: () => Int32Array;
  /** The rows by group. */
  groups: RowGroups;
  /** The KPI's totals, where it adds up whole numbers; null where the rows have to be asked. */
  integers: IntegerTotals | null;
  /** Evaluates formulas and conditions in each row. */
  evaluate: RowEvaluator;
  /** The values of a field as codes; -1 is missing. */
  valueCodes: (field: string) => ValueCodes;
  /** The instant of each row, in epoch milliseconds. */
  instants: () => Float64Array;
  /** The unit of analysis of each row; null where the row is the unit. */
  units: ValueCodes | null;
  /** Adds to parts the currencies of the rows that entered; nothing where no money is added up. */
  withCurrencies: (parts: KpiPart[], entered: Float64Array) => KpiPart[];
}

/**
 * Sums of one KPI by group. A ratio takes only rows in which both sides are observed.
 *
 * @throws {@link SocialOpsError} `invalid-argument` where the rows are not what the KPI's interval takes them for
 */
export function kpiParts(definition: KpiDefinition, context: PartsContext): KpiPart[] {
  return context.integers === null
    ? partsOfRows(definition, context)
    : partsOfTotals(context.integers, context.groups.keys.length);
}

function partsOfRows(definition: KpiDefinition, context: PartsContext): KpiPart[] {
  const { where, formula } = definition;
  if (where !== undefined) {
    const among = { ...context, evaluate: evaluateAmong(context.evaluate, where) };
    return partsOfRows({ ...definition, where: undefined }, among);
  }
  if (formula.op === "ratio") return ratioParts(definition, formula, context);
  if (formula.op === "distinct") return distinctParts(formula, context);
  if (formula.op === "latest") return latestParts(formula, context);
  if (formula.op === "quantile") return quantileParts(formula, context);
  const { codes, keys } = context.groups;
  const side = context.evaluate.values(formula);
  if (definition.interval === "poisson") refuseRow(isNoEventCount, side.values, null, definition, context);
  const { n, partial, above } = rowSums(side.values, side.partial, codes, keys.length);
  const parts = keys.map((_, group) => ({
    n: n[group]!,
    partial: partial[group]!,
    numerator: above[group]!,
    denominator: null,
    moments: null,
  }));
  return context.withCurrencies(parts, side.values);
}

function ratioParts(definition: KpiDefinition, formula: RatioFormula, context: PartsContext): KpiPart[] {
  const { codes, keys } = context.groups;
  const sides = [totalSide(formula.numerator, context), totalSide(formula.denominator, context)] as const;
  const isDelta = definition.interval === "delta";
  const units = isDelta ? context.units : null;
  if (isPlainRatio(definition, sides, units)) return plainRatioParts(sides, isDelta, context);
  const [numerator, denominator] = pairwise(sides[0].values, sides[1].values, units);
  if (definition.interval === "wilson") refuseRow(isNoTrial, numerator, denominator, definition, context);
  if (definition.interval === "poisson")
    refuseRow(isNoEventCount, numerator, denominator, definition, context);
  const { n, partial } = countByGroup(numerator, sides, codes, keys.length);
  const above = totals(sides[0], numerator, context);
  const below = totals(sides[1], denominator, context);
  const moments =
    isDelta && units === null
      ? momentsByGroup(numerator, denominator, codes, {
          n,
          above: above as CompensatedSum[],
          below: below as CompensatedSum[],
        })
      : null;
  const clusters = units === null ? null : clustersByGroup(numerator, denominator, units, context.groups);
  const parts = keys.map((_, group) => ({
    n: n[group]!,
    partial: partial[group]!,
    numerator: above[group]!,
    denominator: below[group]!,
    moments: moments === null ? null : moments[group]!,
    ...(clusters === null ? {} : { clusters: clusters[group]! }),
  }));
  return context.withCurrencies(parts, numerator);
}

/** Whether a ratio wants no more of its rows than sums: most do, and are spared the columns of the rows that enter. */
function isPlainRatio(
  definition: KpiDefinition,
  sides: readonly Side[],
  units: PartsContext["units"],
): boolean {
  const { interval } = definition;
  if ((interval !== "delta" && interval !== "none") || units !== null || readsMoney(definition)) return false;
  return sides.every(({ totals }) => totals === null);
}

function plainRatioParts(
  [x, y]: readonly [Side, Side],
  isDelta: boolean,
  { groups: { codes, keys } }: PartsContext,
): KpiPart[] {
  const sums = pairSums(x.values, y.values, [x.partial, y.partial], codes, keys.length);
  const moments = isDelta ? momentsByGroup(x.values, y.values, codes, sums) : null;
  return keys.map((_, group) => ({
    n: sums.n[group]!,
    partial: sums.partial[group]!,
    numerator: sums.above[group]!,
    denominator: sums.below[group]!,
    moments: moments === null ? null : moments[group]!,
  }));
}

/** A side of a ratio: values to add up, or values of which the different ones are counted. */
interface Side extends RowValues {
  /** What else is done with the rows that enter than adding up `values`; null where nothing is. */
  totals: ((entered: Float64Array) => readonly (DistinctTotal | LatestTotal)[]) | null;
}

function totalSide(formula: TotalFormula, context: PartsContext): Side {
  if (formula.op === "latest") return latestSide(formula, context);
  if (formula.op !== "distinct") return { ...context.evaluate.values(formula), totals: null };
  const column = distinctColumn(formula, context);
  return {
    values: column.observed,
    partial: null,
    totals: (entered) => distinctByGroup(column, entered, context.groups),
  };
}

function totals(
  side: Side,
  entered: Float64Array,
  { groups }: PartsContext,
): readonly (CompensatedSum | DistinctTotal | LatestTotal)[] {
  return side.totals === null ? sumByGroup(entered, groups.codes, groups.keys.length) : side.totals(entered);
}

function distinctParts(formula: DistinctFormula, context: PartsContext): KpiPart[] {
  const column = distinctColumn(formula, context);
  const { codes, keys } = context.groups;
  const { n } = countByGroup(column.observed, [], codes, keys.length);
  const numerators = distinctByGroup(column, column.observed, context.groups);
  return keys.map((_, group) => ({
    n: n[group]!,
    partial: 0,
    numerator: numerators[group]!,
    denominator: null,
    moments: null,
  }));
}

function latestParts(formula: LatestFormula, context: PartsContext): KpiPart[] {
  const side = latestSide(formula, context);
  const { codes, keys } = context.groups;
  const { n } = countByGroup(side.values, [], codes, keys.length);
  const numerators = totals(side, side.values, context);
  const parts = keys.map((_, group) => ({
    n: n[group]!,
    partial: 0,
    numerator: numerators[group]!,
    denominator: null,
    moments: null,
  }));
  return context.withCurrencies(parts, side.values);
}

/** The latest value of each thing; rows that do not match enter and tell nothing, as those of a distinct count. */
function latestSide({ field, per, where }: LatestFormula, context: PartsContext): Side {
  const { evaluate, groups } = context;
  const cells = evaluate.values({ op: "sum", field, where }).values;
  const things = context.valueCodes(per);
  const mask = where === undefined ? null : evaluate.matches(where);
  const counts = (row: number): boolean => mask === null || mask[row] === 1;
  const at = context.instants();
  const isPlaced = (row: number): boolean => things.codes[row]! >= 0 && !Number.isNaN(at[row]!);
  const values = cells.map((cell, row) => (counts(row) && !isPlaced(row) ? Number.NaN : cell));
  const totals = (entered: Float64Array): LatestTotal[] => {
    const met = groups.keys.map((): [string | number, number, number][] => []);
    for (let row = 0; row < entered.length; row++) {
      if (Number.isNaN(entered[row]!) || !counts(row)) continue;
      met[groups.codes[row]!]!.push([things.values[things.codes[row]!]!, at[row]!, cells[row]! + 0]);
    }
    return met.map(latestTotal);
  };
  return { values, partial: null, totals };
}

/** The values of a field whose different ones are counted. */
interface DistinctColumn {
  /** 0 where the row is observed, NaN where it matches and has no value. */
  observed: Float64Array;
  /** A code a row; -1 where the row has nothing to count. */
  codes: Int32Array;
  /** The value of each code. */
  values: readonly (string | number)[];
}

function distinctColumn(formula: DistinctFormula, context: PartsContext): DistinctColumn {
  const { codes, values } = context.valueCodes(formula.field);
  const { among } = context.evaluate;
  const mask = formula.where === undefined ? null : context.evaluate.matches(formula.where);
  const own = codes.map((code, row) => (mask === null || mask[row] === 1 ? code : -1));
  const observed = Float64Array.from(codes, (code, row) => {
    if (among !== null && among[row] === 0) return Number.NaN;
    return code >= 0 || (mask !== null && mask[row] === 0) ? 0 : Number.NaN;
  });
  return { observed, codes: own, values };
}

/** The different values of the rows that enter, by group. */
function distinctByGroup(column: DistinctColumn, entered: Float64Array, groups: RowGroups): DistinctTotal[] {
  const met = groups.keys.map(() => new Set<number>());
  for (let row = 0; row < entered.length; row++) {
    if (column.codes[row]! >= 0 && !Number.isNaN(entered[row]!))
      met[groups.codes[row]!]!.add(column.codes[row]!);
  }
  return met.map((codes) => distinctTotal(Array.from(codes, (code) => column.values[code]!)));
}

function quantileParts(formula: QuantileFormula, context: PartsContext): KpiPart[] {
  const { codes, keys } = context.groups;
  const side = context.evaluate.values(formula.of);
  const { n, partial } = countByGroup(side.values, [side], codes, keys.length);
  const values = keys.map((): number[] => []);
  for (let row = 0; row < codes.length; row++) {
    if (!Number.isNaN(side.values[row]!)) values[codes[row]!]!.push(side.values[row]!);
  }
  const parts = keys.map((_, group) => ({
    n: n[group]!,
    partial: partial[group]!,
    numerator: quantileTotal(values[group]!),
    denominator: null,
    moments: null,
  }));
  return context.withCurrencies(parts, side.values);
}

/** Both sides with NaN wherever either has it, or the row names no unit. */
function pairwise(
  a: Float64Array,
  b: Float64Array,
  units: ValueCodes | null,
): readonly [Float64Array, Float64Array] {
  const [outA, outB] = [a.slice(), b.slice()];
  for (let row = 0; row < a.length; row++) {
    if (units !== null && units.codes[row]! < 0) outA[row] = Number.NaN;
    if (Number.isNaN(outA[row]!)) outB[row] = Number.NaN;
    else if (Number.isNaN(b[row]!)) outA[row] = Number.NaN;
  }
  return [outA, outB];
}

function countByGroup(
  values: Float64Array,
  sides: readonly RowValues[],
  codes: GroupCodes,
  groups: number,
): { n: Float64Array; partial: Float64Array } {
  const n = new Float64Array(groups);
  const partial = new Float64Array(groups);
  const [first = null, second = null] = sides.map((side) => side.partial);
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row]!)) continue;
    const group = codes[row]!;
    n[group]! += 1;
    if ((first !== null && first[row] === 1) || (second !== null && second[row] === 1)) partial[group]! += 1;
  }
  return { n, partial };
}

/**
 * Means, and sums of squares and products about them, in a second pass over the columns: with the means known beforehand
 * nothing cancels and nothing is divided a row, which a running update (Welford) would do. Parts are merged by the formulas of
 * Chan, Golub & LeVeque (1979).
 */
function momentsByGroup(
  numerator: Float64Array,
  denominator: Float64Array,
  codes: GroupCodes,
  sums: { n: Float64Array; above: CompensatedSum[]; below: CompensatedSum[] },
): (RatioMoments | null)[] {
  const groups = sums.n.length;
  const mean = (sum: CompensatedSum, group: number): number =>
    sums.n[group] === 0 ? 0 : (sum[0] + sum[1]) / sums.n[group]!;
  const meanX = Float64Array.from(sums.above, mean);
  const meanY = Float64Array.from(sums.below, mean);
  const m2X = new Float64Array(groups);
  const m2Y = new Float64Array(groups);
  const cXY = new Float64Array(groups);
  for (let row = 0; row < numerator.length; row++) {
    const x = numerator[row]!;
    const y = denominator[row]!;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    const group = codes[row]!;
    const dx = x - meanX[group]!;
    const dy = y - meanY[group]!;
    m2X[group]! += dx * dx;
    m2Y[group]! += dy * dy;
    cXY[group]! += dx * dy;
  }
  return Array.from(sums.n, (n, group) => {
    const moments = {
      n,
      meanX: meanX[group]!,
      meanY: meanY[group]!,
      m2X: m2X[group]!,
      m2Y: m2Y[group]!,
      cXY: cXY[group]!,
    };
    return Object.values(moments).every(Number.isFinite) ? moments : null; // squares past 1e308 are not JSON
  });
}

/** Whether a row is not one trial: Wilson's interval is for independent yes-or-no trials (Wilson 1927). */
function isNoTrial(numerator: number, denominator: number): boolean {
  return (
    (numerator !== 0 && numerator !== 1) ||
    (denominator !== 0 && denominator !== 1) ||
    numerator > denominator
  );
}

/** Whether a row is not a count of events over some exposure. */
function isNoEventCount(numerator: number, denominator: number): boolean {
  return !Number.isSafeInteger(numerator) || numerator < 0 || denominator < 0;
}

function refuseRow(
  isWrong: (numerator: number, denominator: number) => boolean,
  numerator: Float64Array,
  denominator: Float64Array | null,
  definition: KpiDefinition,
  context: PartsContext,
): void {
  for (let row = 0; row < numerator.length; row++) {
    const above = numerator[row]!;
    const below = denominator === null ? 1 : denominator[row]!;
    if (Number.isNaN(above) || !isWrong(above, below)) continue;
    const had = denominator === null ? `${above}` : `${above} over ${below}`;
    throw new SocialOpsError(context.where, {
      code: "invalid-argument",
      path: `${context.path}.interval`,
      expected:
        definition.interval === "wilson"
          ? `"delta", or rows that are one trial each (0 or 1, over 0 or 1), for a Wilson interval of ${definition.id}`
          : `"none", or whole counts of at least 0 in each row, for a Poisson interval of ${definition.id}`,
      received: `"${definition.interval}" with ${had} in row ${context.rows()[row]}`,
    });
  }
}
