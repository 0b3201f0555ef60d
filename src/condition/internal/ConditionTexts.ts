/** Comparisons that are said in a way of their own for a kind of value. */
type SaidComparison = "lt" | "le" | "gt" | "ge";

/**
 * How conditions are said in one language. Gaps that are filled in: `{field}`, `{value}`, `{values}`, `{low}`, `{high}`, `{count}`,
 * `{unit}`, `{asOf}`, `{zone}`, `{part}`, `{text}`.
 */
export interface ConditionTexts {
  /** A sentence for each operator. */
  ops: Readonly<
    Record<
      | "eq"
      | "ne"
      | "lt"
      | "le"
      | "gt"
      | "ge"
      | "between"
      | "in"
      | "notIn"
      | "contains"
      | "notContains"
      | "startsWith"
      | "endsWith"
      | "matches"
      | "exists"
      | "missing"
      | "includesAny"
      | "includesAll"
      | "before"
      | "after"
      | "days"
      | "hours",
      string
    >
  >;
  /** Comparisons of instants. */
  instants: Readonly<Record<SaidComparison, string>>;
  /** Comparisons of texts. */
  texts: Readonly<Record<SaidComparison, string>>;
  /** A sentence for each comparison of a number of entries; `{field}` is the list, or {@link ConditionTexts.entries}. */
  counts: Readonly<Record<"eq" | "ne" | "lt" | "le" | "gt" | "ge", string>>;
  /** The entries of a list that count, where not all do. */
  entries: string;
  /** What an entry's own instant is called. */
  entryInstant: string;
  /** One of a unit, and several. */
  units: Readonly<Record<"entry" | "day" | "hour", readonly [one: string, several: string]>>;
  /** What stands between the conditions of `all`. */
  and: string;
  /** What stands between the conditions of `any`. */
  or: string;
  /** What stands between values. */
  comma: string;
  /** The opposite. */
  not: string;
  /** A condition inside another. */
  group: string;
  /** An empty `all`. */
  always: string;
  /** An empty `any`. */
  never: string;
  /** Added where case counts. */
  cased: string;
  /** A text in quotes. */
  quoted: string;
  /** The quotation marks; in a text they, and backslashes, stand after a backslash. */
  quotes: RegExp;
  /** Whether a space stands between Han characters and letters or digits that are filled in. */
  isSpaced: boolean;
  /** True. */
  yes: string;
  /** False. */
  no: string;
}
