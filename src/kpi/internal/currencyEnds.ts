import { compareCodePoints } from "../../text/compareCodePoints.ts";
import type { RowGroups } from "./groupRows.ts";

/** The first and the last currency of some rows in order of name; null stands for rows that name none, and comes first. */
export type CurrencyEnds = readonly (string | null)[];

/** A column of currencies. */
interface CurrencyColumn {
  /** A code a row; -1 where it names none. */
  codes: Int32Array;
  /** The name of each code. */
  values: readonly string[];
}

/**
 * The currencies of the rows that enter, by group. The first and the last tell whether there is one, and merge.
 *
 * @param entered - NaN in rows that do not enter
 * @param column - the currencies
 * @param groups - the rows by group
 */
export function currencyEnds(
  entered: Float64Array,
  column: CurrencyColumn,
  { codes, keys }: RowGroups,
): CurrencyEnds[] {
  const met = keys.map(() => new Set<number>());
  for (let row = 0; row < entered.length; row++) {
    if (!Number.isNaN(entered[row]!)) met[codes[row]!]!.add(column.codes[row]!);
  }
  return met.map((found) => endsOf(Array.from(found, (code) => (code < 0 ? null : column.values[code]!))));
}

/** The currencies of two groups of rows together. */
export function mergeCurrencies(a: CurrencyEnds, b: CurrencyEnds): CurrencyEnds {
  return endsOf([...a, ...b]);
}

/** The first and the last of some currencies. */
function endsOf(currencies: readonly (string | null)[]): CurrencyEnds {
  const sorted = [...new Set(currencies)].sort(compareNames);
  return sorted.length <= 2 ? sorted : [sorted[0]!, sorted.at(-1)!];
}

function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return compareCodePoints(a, b);
}
