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
  | { readonly values: ArrayLike<unknown>; readonly valid: ArrayLike<boolean> | Uint8Array };

/** A table in Arrow's style: asked before iterability. */
export interface ArrowTable {
  /** Rows. */
  readonly numRows: number;
  /** One column by name, or null. */
  getChild(name: string): { get(row: number): unknown } | null;
}

/** What every function takes for data: any iterable of rows, an object of equally long columns, or an Arrow-style table. */
export type TableInput<Row> =
  | Iterable<Row>
  | { readonly [Field in keyof Row]?: ColumnInput | undefined }
  | ArrowTable;

/** How to find our fields in data with other names; for rows also a function that gives our row for theirs. */
export type FieldNames = Readonly<Record<string, string>> | ((row: never) => unknown);

/** Options that every function reading data takes. */
export interface ReadOptions {
  /** Our field name to theirs, or (rows only) a function from their row to ours. */
  fields?: FieldNames | undefined;
  /** `"skip"` (default) counts bad rows in `issues`; `"throw"` makes the first one an error. */
  onBadRow?: "skip" | "throw" | undefined;
}
