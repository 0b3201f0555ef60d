/** A column that conditions can be asked about. */
export type ConditionColumn =
  | {
      /** Numbers; flags as 1 and 0; instants as epoch milliseconds. */
      kind: "number" | "flag" | "instant";
      /** A value a row; NaN is missing. */
      values: ArrayLike<number>;
    }
  | {
      /** Texts by code. */
      kind: "text";
      /** A code a row; -1 is missing. */
      codes: ArrayLike<number>;
      /** The text of each code. */
      values: readonly string[];
    }
  | {
      /** Cells as they come. */
      kind: "cells";
      /** A cell a row. */
      values: ArrayLike<unknown>;
    };

/** Rows as columns, for conditions. */
export interface ConditionTable {
  /** Rows. */
  readonly length: number;
  /**
   * One column.
   *
   * @param field - its name
   * @returns the column, or undefined where rows do not have it
   */
  column(field: string): ConditionColumn | undefined;
}
