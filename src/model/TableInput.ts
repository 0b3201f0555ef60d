/** Values with a validity mask. */
export interface MaskedColumn {
  /** The values; those that the mask calls invalid are not looked at. */
  readonly values: ArrayLike<unknown>;
  /** A boolean a value, or an Arrow bitmap, lowest bit first. */
  readonly valid: ArrayLike<boolean> | Uint8Array;
}

/** A column: an array, a typed array, or values with a validity mask (a boolean a value, or an Arrow bitmap, lowest bit first). */
export type ColumnInput =
  | readonly unknown[]
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | BigInt64Array
  | BigUint64Array
  | MaskedColumn;

/** A column of an {@link ArrowTable}. */
export interface ArrowColumn {
  /**
   * One cell.
   *
   * @param row - its row, from 0
   * @returns its value, or null
   */
  get(row: number): unknown;
}

/** A table in Arrow's style: asked before iterability. */
export interface ArrowTable {
  /** Rows. */
  readonly numRows: number;
  /**
   * One column.
   *
   * @param name - its name
   * @returns the column, or null where there is none of that name
   */
  getChild(name: string): ArrowColumn | null;
}

/** What every function takes for data: any iterable of rows, an object of equally long columns, or an Arrow-style table. */
export type TableInput<Row> =
  | Iterable<Row>
  | { readonly [Field in keyof Row]?: ColumnInput | undefined }
  | ArrowTable;

/**
 * Gives our row for theirs.
 *
 * @param row - a row of the caller's
 * @returns a row of the noun
 */
export type RowAccessor = (row: never) => unknown;

/** How to find our fields in data with other names; for rows also a function that gives our row for theirs. */
export type FieldNames = Readonly<Record<string, string>> | RowAccessor;

/** Options that every function reading data takes. */
export interface ReadOptions {
  /** Our field name to theirs, or (rows only) a function from their row to ours. */
  fields?: FieldNames | undefined;
  /** `"skip"` (default) counts bad rows in `issues`; `"throw"` makes the first one an error. */
  onBadRow?: "skip" | "throw" | undefined;
}
