/** Reads the cells of some fields, block by block. */
export interface BlockReader {
  /** For each field its cells of the block that was read last, from 0; undefined is no cell. */
  cells: readonly unknown[][];
  /** Whether a cell of the field may have come up to now. */
  isListed(field: number): boolean;
  /**
   * Reads the rows from `start` up to `end`, no more than {@link BLOCK}.
   *
   * @returns those that are not objects; their cells are all undefined
   */
  read(start: number, end: number): readonly NotRow[];
}

/** What stands where a row should. */
export interface NotRow {
  row: number;
  received: unknown;
}

/** Of data that have no row but those of their columns. */
export const NONE: readonly NotRow[] = /* @__PURE__ */ Object.freeze([]);

/** Rows a block: few enough that its cells and row objects stay in the cache while one field after the other is looked at. */
export const BLOCK = 256;

/** Data of any accepted form, asked for blocks of cells. */
export interface Table {
  /** Rows. */
  length: number;
  /** Whether the data have a field of this name of ours: a column, or a cell in any row. */
  has(name: string): boolean;
  /** The column of a field of ours as it was given, where every row has a cell of it; undefined where rows or cells have to be asked. */
  whole(name: string): ArrayLike<unknown> | undefined;
  /** How to get the cells of some fields of ours. */
  reader(names: readonly string[]): BlockReader;
  /** Whether the data come row by row: then each is to be read, as it may be no object. */
  isByRow: boolean;
}
