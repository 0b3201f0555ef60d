import type { Columns } from "../../model/readColumns.ts";
import type { RatioMoments } from "../../stats/ratio/ratioMomentsOf.ts";
import type { RowFormula, TotalFormula } from "../kpiFormulaSchema.ts";
import { type BlockSums, pairId } from "./blockTotals.ts";
import type { GroupCodes, RowGroups } from "./groupRows.ts";
import { addedFields } from "./wantedTotals.ts";

/** A number a row, all of them whole and none missing, and the most that one can be, whichever its sign. */
interface WholeRows {
  values: ArrayLike<number>;
  most: number;
}

/** Totals by group of formulas over whole numbers that no row lacks: exact, whatever the order of rows, and a few nanoseconds a row. */
export interface IntegerTotals {
  /** Whether a field holds nothing but whole numbers of 32 bits, and no row lacks it. */
  isWhole(field: string): boolean;
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
 * @param together - totals that were, or will be, added up in one pass
 */
export function integerTotals(
  { integers, numbers }: Columns,
  groups: RowGroups,
  together: () => BlockSums,
): IntegerTotals {
  const { sizes } = groups;
  // Half the bytes to read in each of the loops below; made only where there is one.
  let narrow: Uint16Array | undefined;
  const codesOfRows = (): GroupCodes => {
    if (sizes.length > 65_536) return groups.codes;
    narrow ??= groups.codes instanceof Uint16Array ? groups.codes : new Uint16Array(groups.codes);
    return narrow;
  };
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const isExact = (most: number): boolean => most * largest <= Number.MAX_SAFE_INTEGER;

  const columnOf = remember((field: string): WholeRows | null => {
    // Whatever form the data have, so that it does not show in the last digits.
    if (!Object.hasOwn(integers, field))
      return Object.hasOwn(numbers, field) ? wholeRows(numbers[field]!) : null;
    const { values, low, high } = integers[field]!;
    return { values, most: Math.max(-low, high) };
  });
  /** The columns that a formula adds up, and the most that their sum in one row can be. */
  const sideOf = (formula: TotalFormula): Side | null => {
    const fields = addedFields(formula);
    const terms = fields?.map(columnOf) ?? [];
    if (fields === null || terms.some((term) => term === null)) return null;
    const most = terms.reduce((sum, term) => sum + term!.most, 0);
    return { fields, terms: terms as WholeRows[], most };
  };
  /** Both sides of a ratio, where the total of their products is exact and what a row adds up to fits 32 bits. */
  const sidesOf = (numerator: TotalFormula, denominator: TotalFormula): readonly [Side, Side] | null => {
    const [x, y] = [sideOf(numerator), sideOf(denominator)];
    if (x === null || y === null) return null;
    const most = Math.max(x.most, y.most);
    return most < 2147483648 && isExact(most * most) ? [x, y] : null;
  };

  const sumOf = remember((field: string): Float64Array | null => {
    const column = columnOf(field);
    if (column === null || !isExact(column.most)) return null;
    // The kernel takes numbers for signed ones of 32 bits.
    const added = column.most < 2147483648 ? together().sums.get(field) : undefined;
    return added ?? addUp(column.values, codesOfRows(), sizes.length);
  });
  const rows = new Map<string, ArrayLike<number>>();
  const rowsOf = (side: Side): ArrayLike<number> => {
    const [first, ...others] = side.terms;
    if (others.length === 0) return first!.values;
    const found = rows.get(sideId(side)) ?? addRows(first!, others);
    rows.set(sideId(side), found);
    return found;
  };
  const total = (formula: TotalFormula): Float64Array | null => {
    if (formula.op === "count") return formula.where === undefined ? sizes : null;
    const fields = addedFields(formula);
    const parts = fields?.map((field) => sumOf(field)) ?? [];
    if (fields === null || parts.some((part) => part === null)) return null;
    const [first, ...others] = parts as Float64Array[];
    if (others.length === 0) return first!;
    const added = first!.map((sum, group) => others.reduce((all, part) => all + part[group]!, sum));
    return added.every(Number.isSafeInteger) ? added : null;
  };
  const moments = (numerator: RowFormula, denominator: RowFormula): RatioMoments[] | null => {
    const sides = sidesOf(numerator, denominator);
    const [sumX, sumY] = [total(numerator), total(denominator)];
    if (sides === null || sumX === null || sumY === null) return null;
    const [x, y] = sides;
    const products =
      together().products.get(pairId(x.fields, y.fields)) ??
      addUpProducts(rowsOf(x), rowsOf(y), codesOfRows(), sizes.length);
    return Array.from(sizes, (n, group) => momentsOf(n, sumX[group]!, sumY[group]!, products, 3 * group));
  };
  return { isWhole: (field) => columnOf(field) !== null, total, moments };
}

/** One side of a ratio. */
interface Side {
  fields: readonly string[];
  terms: readonly WholeRows[];
  most: number;
}

const sideId = ({ fields }: Side): string => JSON.stringify(fields);

/** What a function gives for each text, worked out once. */
function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = { value: make(text) };
      known.set(text, found);
    }
    return found.value;
  };
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
