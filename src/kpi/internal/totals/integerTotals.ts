import type { BlockTotals } from "../../../kernel/blockKernel.ts";
import type { GroupCodes, RowGroups } from "../groupRows.ts";
import { once } from "../once.ts";
import type { PlannedTotals, TotalsPlan } from "./totalsPlan.ts";

/** Totals of one KPI in each group: exact, whatever the order of rows. */
export interface IntegerTotals {
  /** Rows that entered. */
  n: ArrayLike<number>;
  /** Those of them that lack a component; null where none does. */
  partial: ArrayLike<number> | null;
  /** The value, or the numerator. */
  above: ArrayLike<number>;
  /** The denominator; null where there is none. */
  below: ArrayLike<number> | null;
  /** Squares of the numerator, squares of the denominator and products, three a group; null where none are wanted. */
  products: ArrayLike<number> | null;
  /** The most that one row adds to any of them. */
  most: number;
}

/** Whether all sums are whole numbers that a double holds, where a row adds at most so much and no group has more rows. */
export function isExact(most: number, rows: number): boolean {
  return most * rows <= Number.MAX_SAFE_INTEGER;
}

/**
 * Gives the totals of KPIs by group.
 *
 * @param plan - what is added up
 * @param groups - the rows by group
 * @param together - totals that were, or will be, added up in one pass; null where they are not
 * @returns the totals of a KPI, or null where one may be more than a double holds exactly
 */
export function integerTotals(
  { columns, pairs }: TotalsPlan,
  groups: RowGroups,
  together: () => BlockTotals | null,
): (planned: PlannedTotals) => IntegerTotals | null {
  const { sizes } = groups;
  // Half the bytes to read in each of the loops below; made only where there is one.
  const codesOfRows = once((): GroupCodes => {
    const { codes } = groups;
    return sizes.length > 65_536 || codes instanceof Uint16Array ? codes : new Uint16Array(codes);
  });
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const mostOf = (places: readonly number[]): number =>
    places.reduce((sum, place) => sum + columns[place]!.most(), 0);

  const rowsOf = (place: number): ArrayLike<number> => {
    const { source } = columns[place]!;
    if (typeof source !== "function") return source;
    const rows = new Int32Array(codesOfRows().length);
    source(rows, 0);
    return rows;
  };
  const sumOf = remember((place): Float64Array | null => {
    const { source, most } = columns[place]!;
    const fits = most() < FIRST_TOO_LARGE;
    if (!isExact(most(), largest) || (typeof source === "function" && !fits)) return null;
    // The kernel takes numbers for signed ones of 32 bits.
    return (fits ? together()?.sums[place] : null) ?? addUp(rowsOf(place), codesOfRows(), sizes.length);
  });
  const totalOf = (places: readonly number[], n: Float64Array): Float64Array | null => {
    const parts = places.map(sumOf);
    if (parts.some((part) => part === null)) return null;
    const [first, ...others] = parts as Float64Array[];
    if (first === undefined) return n;
    if (others.length === 0) return first;
    const added = first.map((sum, group) => others.reduce((all, part) => all + part[group]!, sum));
    return added.every(Number.isSafeInteger) ? added : null;
  };
  /** Totals of squares and products, where they are exact and what a row adds up to fits 32 bits. */
  const productsOf = remember((pair): Float64Array | null => {
    const { x, y } = pairs[pair]!;
    const most = Math.max(mostOf(x), mostOf(y));
    if (most >= FIRST_TOO_LARGE || !isExact(most * most, largest)) return null;
    const added = (places: readonly number[]): ArrayLike<number> =>
      places.length === 1 ? rowsOf(places[0]!) : addRows(places.map(rowsOf));
    return together()?.products[pair] ?? addUpProducts(added(x), added(y), codesOfRows(), sizes.length);
  });

  return ({ rows, partial, above, below, pair }) => {
    const n = rows === null ? sizes : sumOf(rows)!;
    const [sumX, sumY] = [totalOf(above, n), below === null ? null : totalOf(below, n)];
    if (sumX === null || (below !== null && sumY === null)) return null;
    const products = pair === null ? null : productsOf(pair);
    if (pair !== null && products === null) return null;
    const most = Math.max(mostOf(above), mostOf(below ?? []));
    return {
      n,
      partial: partial === null ? null : sumOf(partial),
      above: sumX,
      below: sumY,
      products,
      most: products === null ? most : most * most,
    };
  };
}

const FIRST_TOO_LARGE = 2_147_483_648;

/** What a function gives for each place, worked out once. */
function remember<Value>(make: (place: number) => Value): (place: number) => Value {
  const known = new Map<number, () => Value>();
  return (place) => {
    const found = known.get(place) ?? once(() => make(place));
    known.set(place, found);
    return found();
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

function addRows([first, ...others]: readonly ArrayLike<number>[]): Int32Array {
  const sums = Int32Array.from(first!);
  for (const values of others) for (let row = 0; row < sums.length; row++) sums[row]! += values[row]!;
  return sums;
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
