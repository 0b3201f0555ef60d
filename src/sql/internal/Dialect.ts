/** What differs between databases, as pieces of SQL. Arguments are SQL expressions, and so are the outcomes. */
export interface Dialect {
  /** Longest name of a table or column, in bytes of UTF-8; longer ones would be cut in silence. */
  readonly longestName: number;
  /** Type of double-precision numbers. */
  readonly doubleType: string;
  /** Type of texts. */
  readonly textType: string;
  /** Type of whole numbers of 64 bits. */
  readonly wholeType: string;
  /** Whether abbreviations of zones have a meaning of their own. */
  readonly readsAbbreviations: boolean;
  /** A number as what its drivers take for a double. */
  numberParameter(value: number): number | string;
  /** A number as a double; null for NaN and infinities. */
  finite(number: string): string;
  /** Whole epoch milliseconds of a timestamp with time zone, cut off downwards; null for infinities. */
  toMilliseconds(timestamp: string): string;
  /** A timestamp with time zone from epoch milliseconds. */
  fromMilliseconds(milliseconds: string): string;
  /** Whole numbers from 1970-01-01 of a local date or timestamp. */
  dayNumber(local: string): string;
  /** The lower-case form of a text, character by character. */
  fold(text: string): string;
  /** A text so that `<` orders by code points. */
  byCodePoint(text: string): string;
  /** Whether a text contains another. */
  contains(text: string, piece: string): string;
  /** Whether a text begins with another. */
  startsWith(text: string, piece: string): string;
  /** Whether a text ends with another. */
  endsWith(text: string, piece: string): string;
  /** Whether a part of a text matches a pattern of `compilePattern`'s portable spelling. */
  matches(text: string, pattern: string): string;
  /** A list of texts; null where an entry is null. */
  wholeList(list: string): string;
  /** How many entries a list has. */
  listLength(list: string): string;
  /** The entries of a list as a table with one column `entry`, for `FROM`. */
  entriesOf(list: string): string;
  /** Whether a column of any type holds floating-point numbers. */
  isFloat(cell: string): string;
  /** Whether a column of any type holds lists or records. */
  isNested(cell: string): string;
  /** The local time of a timestamp with time zone in a zone, without one. */
  localTime(timestamp: string, timeZone: string): string;
  /** The sum of doubles, null over none. */
  sum(number: string): string;
  /** The quantile of doubles that interpolates between order statistics (type 7), null over none. */
  quantile(number: string, p: string): string;
}
