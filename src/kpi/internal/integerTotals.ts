import type { Columns } from "../../model/readColumns.ts";
import type { RatioMoments } from "../../stats/ratio/ratioMomentsOf.ts";
import type { RowFormula, TotalFormula } from "../kpiFormulaSchema.ts";
import type { RowGroups } from "./groupRows.ts";

type GroupCodes = Uint16Array | Int32Array;

/** A number a row, all of them whole and none missing, and the most that one can be, whichever its sign. */
interface WholeRows {
  values: ArrayLike<number>;
  most: number;
}

/** Totals by group of formulas over whole numbers that no row lacks: exact, whatever the order of rows, and a few nanoseconds a row. */
export interface IntegerTotals {
  /** The total of a formula in each group; null where it may be more than a double holds exactly, or is of other numbers. */
  total(formula: TotalFormula): Float64Array | null;
  /** Moments of two such formulas in each group; null likewise. */
  moments(numerator: RowFormula, denominator: RowFormula): RatioMoments[] | null;
}

/**
 * Totals over the columns that hold nothing but whole numbers.
 *
 * @param columns - the kept rows
 * @param groups - the rows by group
 */
export function integerTotals({ integers, numbers }: Columns, groups: RowGroups): IntegerTotals {
  const { sizes } = groups;
  // Half the bytes to read in each of the loops below; made only where there is one.
  let narrow: Uint16Array | undefined;
  const codesOfRows = (): GroupCodes => {
    if (sizes.length > 65_536) return groups.codes;
    narrow ??= new Uint16Array(groups.codes);
    return narrow;
  };
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const isExact = (most: number): boolean => most * largest <= Number.MAX_SAFE_INTEGER;
  const sums = new Map<string, Float64Array>();
  const rows = new Map<string, WholeRows>();

  const columns = new Map<string, WholeRows | null>();
  const columnOf = (field: string): WholeRows | null => {
    let found = columns.get(field);
    if (found !== undefined) return found;
    // Whatever form the data have, so that it does not show in the last digits.
    if (Object.hasOwn(integers, field)) {
      const { values, low, high } = integers[field]!;
      found = { values, most: Math.max(-low, high) };
    } else {
      found = Object.hasOwn(numbers, field) ? wholeRows(numbers[field]!) : null;
    }
    columns.set(field, found);
    return found;
  };
  const sumOf = (field: string): Float64Array | null => {
    const column = columnOf(field);
    if (column === null || !isExact(column.most)) return null;
    const found = sums.get(field) ?? addUp(column.values, codesOfRows(), sizes.length);
    sums.set(field, found);
    return found;
  };
  const total = (formula: TotalFormula): Float64Array | null => {
    if (formula.op === "count") return formula.where === undefined ? sizes : null;
    const fields = fieldsOf(formula);
    const parts = fields?.map(sumOf) ?? [];
    if (fields === null || parts.some((part) => part === null)) return null;
    const [first, ...others] = parts as Float64Array[];
    if (others.length === 0) return first!;
    const added = first!.map((sum, group) => others.reduce((all, part) => all + part[group]!, sum));
    return added.every(Number.isSafeInteger) ? added : null;
  };
  const rowsOf = (formula: RowFormula): WholeRows | null => {
    const fields = fieldsOf(formula);
    const terms = fields?.map(columnOf) ?? [];
    if (fields === null || terms.some((term) => term === null)) return null;
    const [first, ...others] = terms as WholeRows[];
    if (others.length === 0) return first!;
    const most = others.reduce((sum, term) => sum + term.most, first!.most);
    // Past 2^31 a sum of a row would not fit its column.
    if (most >= 2147483648) return null;
    const id = fields.join(" ");
    const found = rows.get(id) ?? { values: addRows(first!, others), most };
    rows.set(id, found);
    return found;
  };
  const moments = (numerator: RowFormula, denominator: RowFormula): RatioMoments[] | null => {
    const [x, y] = [rowsOf(numerator), rowsOf(denominator)];
    const [sumX, sumY] = [total(numerator), total(denominator)];
    if (x === null || y === null || sumX === null || sumY === null) return null;
    const most = Math.max(x.most, y.most);
    if (!isExact(most * most)) return null;
    const products = addUpProducts(x.values, y.values, codesOfRows(), sizes.length);
    return Array.from(sizes, (n, group) => momentsOf(n, sumX[group]!, sumY[group]!, products, 3 * group));
  };
  return { total, moments };
}

/** The fields that a formula adds up, or null for a formula that does something else. */
function fieldsOf(formula: TotalFormula): string[] | null {
  if (formula.op === "sum") return formula.where === undefined ? [formula.field] : null;
  if (formula.op !== "add") return null;
  const fields = formula.terms.map(fieldsOf);
  return fields.every((part) => part !== null) ? fields.flat() : null;
}

/** Four rows a turn: the engine then keeps what it has loaded, which is a third of the cost. */
function addUp(values: ArrayLike<number>, codes: GroupCodes, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  const { length } = codes;
  let row = 0;
  for (; row + 3 < length; row += 4) {
    sums[codes[row]!]! += values[row]!;
    sums[codes[row + 1]!]! += values[row + 1]!;
    sums[codes[row + 2]!]! += values[row + 2]!;
    sums[codes[row + 3]!]! += values[row + 3]!;
  }
  for (; row < length; row++) sums[codes[row]!]! += values[row]!;
  return sums;
}

function addRows(first: WholeRows, others: readonly WholeRows[]): Int32Array {
  const sums = Int32Array.from(first.values);
  for (const { values } of others) for (let row = 0; row < sums.length; row++) sums[row]! += values[row]!;
  return sums;
}

/** A column of doubles, where they are whole numbers of 32 bits and none is missing. */
function wholeRows(values: Float64Array): WholeRows | null {
  let most = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== (value | 0)) return null;
    most = Math.max(most, Math.abs(value));
  }
  return { values, most };
}

/** Squares of x, squares of y and products, three a group. */
function addUpProducts(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  codes: GroupCodes,
  groups: number,
): Float64Array {
  const sums = new Float64Array(3 * groups);
  for (let row = 0; row < codes.length; row++) {
    const at = 3 * codes[row]!;
    const a = x[row]!;
    const b = y[row]!;
    sums[at]! += a * a;
    sums[at + 1]! += b * b;
    sums[at + 2]! += a * b;
  }
  return sums;
}

/** Centered sums from exact plain ones: the difference is taken in whole numbers of any length, so that nothing cancels. */
function momentsOf(n: number, sumX: number, sumY: number, products: Float64Array, at: number): RatioMoments {
  if (n === 0) return { n, meanX: 0, meanY: 0, m2X: 0, m2Y: 0, cXY: 0 };
  const centered = (product: number, a: number, b: number): number =>
    Number(BigInt(n) * BigInt(product) - BigInt(a) * BigInt(b)) / n;
  return {
    n,
    meanX: sumX / n,
    meanY: sumY / n,
    m2X: centered(products[at]!, sumX, sumX),
    m2Y: centered(products[at + 1]!, sumY, sumY),
    cXY: centered(products[at + 2]!, sumX, sumY),
  };
}
