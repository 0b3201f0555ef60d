import { compileModule } from "./compileModule.ts";

/** A key to group by: whole numbers, from the lowest. */
export interface BlockKey {
  /** A number a row. */
  codes: ArrayLike<number>;
  /** No number is below. */
  low: number;
  /** How many numbers there can be, from the lowest. */
  size: number;
  /** Whether lowest (0) and size are guesses: then they are checked. Default false. */
  isGuess?: boolean | undefined;
}

/** A column to add up: a number a row, or a function that fills in the rows from a row on, as many as there is room for. */
export type BlockColumn = ArrayLike<number> | ((into: Int32Array, start: number) => void);

/** Two sides of a ratio, each the sum of some columns: their positions. */
export interface BlockPair {
  /** Columns of the numerator. */
  x: readonly number[];
  /** Columns of the denominator. */
  y: readonly number[];
}

/** Totals by group, exact where they are safe integers. */
export interface BlockTotals {
  /** For each column its total in each group. */
  sums: Float64Array[];
  /** For each pair the totals of x², y² and xy, three a group. */
  products: Float64Array[];
}

/** Counts and totals by group. */
export interface CountedTotals extends BlockTotals {
  /** How often each group occurs. */
  counts: Float64Array;
  /** For each column the bits that are in use in some number: negative where a number is. */
  bits: Int32Array;
  /** The same for each key whose size was a guess. */
  keyBits: Int32Array;
}

/**
 * Loops over columns of 32-bit whole numbers that run several times faster outside JavaScript: a block of rows is copied to where
 * WebAssembly can read it and used while it is in the cache. Whole numbers have one exact total, so that nothing differs from the
 * same loops in JavaScript but the time. Each function gives null for what it cannot take; the caller then does it by itself.
 */
export interface BlockKernel {
  /** The combination of keys in each row as a number below the product of their sizes, the last key changing fastest, and how often each occurs. */
  cells(keys: readonly BlockKey[], length: number): { codes: Uint16Array; counts: Float64Array } | null;
  /**
   * Counts of combinations of keys, as `cells`, and totals of columns by them, as `totals`, in one pass. Both are by cell, so that those
   * that do not occur are 0.
   */
  countAndAddUp(
    keys: readonly BlockKey[],
    length: number,
    columns: readonly BlockColumn[],
    pairs: readonly BlockPair[],
  ): CountedTotals | null;
  /** Totals of columns by group. */
  totals(
    codes: ArrayLike<number>,
    groups: number,
    columns: readonly BlockColumn[],
    pairs: readonly BlockPair[],
  ): BlockTotals | null;
}

/** Fewer rows than this are read before the module would be there. */
const FEWEST = 32_768;
/** Rows a block. All that is known of one stays in the second cache. */
const BLOCK = 16_384;
// Places in the module's memory, which never grows: codes of 16 bits, cells, columns, two sides of a ratio, totals.
const CELLS = 2 * BLOCK;
const COLUMN = 4 * BLOCK;
const COLUMNS: number = CELLS + COLUMN;
const MOST_COLUMNS = 16;
const SIDES: number = COLUMNS + MOST_COLUMNS * COLUMN;
const TOTALS: number = SIDES + 2 * COLUMN;
const MEMORY = 2_097_152;
const MOST_CELLS = 65_536;

/** A memo, not state: the module is always the same, and nothing in its memory outlives a call. */
const made: { kernel?: BlockKernel | null } = {};

/**
 * The loops, made once.
 *
 * @returns null where the engine has no WebAssembly with 128-bit vectors, or a page's policy forbids it
 */
export function blockKernel(): BlockKernel | null {
  if (made.kernel === undefined) {
    const routines = instantiate();
    made.kernel = routines === null ? null : kernelOf(routines);
  }
  return made.kernel;
}

/** What the module has; `test/kernel/makeBlockKernel.ts` says what each does. Places and ends are in bytes. */
interface Routines {
  memory: { buffer: ArrayBuffer };
  mixIn(cells: number, end: number, keys: number, size: number, low: number): void;
  addIn(to: number, end: number, from: number): void;
  countCells(cells: number, end: number, codes: number, counts: number): void;
  sum1(codes: number, end: number, totals: number, stride: number, column: number): void;
  sum2(codes: number, end: number, totals: number, stride: number, column: number): void;
  sum4(codes: number, end: number, totals: number, stride: number, column: number): void;
  sum6(codes: number, end: number, totals: number, stride: number, column: number): void;
  products(codes: number, end: number, totals: number, stride: number, x: number, y: number): void;
  bitsOf(column: number, end: number): number;
}

function instantiate(): Routines | null {
  const make = compileModule(MODULE);
  return make === null ? null : (make() as Routines);
}

function kernelOf(routines: Routines): BlockKernel {
  const { buffer } = routines.memory;
  const words = new Int32Array(buffer);
  const halves = new Uint16Array(buffer);

  /** Copies the rows from `start` up to `end` of a column to a place. */
  const copy = (column: BlockColumn, start: number, end: number, place: number): void => {
    const rows = end - start;
    const to = place / 4;
    if (typeof column === "function") column(words.subarray(to, to + rows), start);
    else {
      const { buffer: from, byteOffset } = column as Words;
      words.set(new Int32Array(from, byteOffset + 4 * start, rows), to);
    }
    // Loops take up to sixteen numbers a turn.
    if (rows % 16 !== 0) words.fill(0, to + rows, to + rows + 16 - (rows % 16));
  };

  const cells: BlockKernel["cells"] = (keys, length) => {
    const size = sizeOf(keys);
    if (length < FEWEST || size > MOST_CELLS || !keys.every(({ codes }) => isWords(codes))) return null;
    const codes = new Uint16Array(length);
    words.fill(0, TOTALS / 4, TOTALS / 4 + size);
    for (let start = 0; start < length; start += BLOCK) {
      const end = Math.min(start + BLOCK, length);
      countBlock(keys, start, end, null);
      codes.set(halves.subarray(0, end - start), start);
    }
    return { codes, counts: countsOf(size) };
  };

  /** Codes of a block's cells from place 0 on, and their counts added to those at TOTALS; false where a guess at a key's size does not hold. */
  const countBlock = (
    keys: readonly BlockKey[],
    start: number,
    end: number,
    keyBits: Int32Array | null,
  ): boolean => {
    for (const [i, { codes, size, low, isGuess }] of keys.entries()) {
      // The first key's numbers are the cells so far, where they begin at 0.
      const isStart = i === 0 && low === 0;
      const place = isStart ? CELLS : COLUMNS;
      copy(codes, start, end, place);
      if (keyBits !== null && isGuess === true) {
        keyBits[i]! |= routines.bitsOf(place, place + 4 * (end - start));
        if (keyBits[i]! < 0 || keyBits[i]! >= size) return false;
      }
      if (isStart) continue;
      if (i === 0) words.fill(0, CELLS / 4, (CELLS + COLUMN) / 4);
      routines.mixIn(CELLS, CELLS + COLUMN, COLUMNS, size, low);
    }
    routines.countCells(CELLS, CELLS + 4 * (end - start), 0, TOTALS);
    return true;
  };

  const countsOf = (size: number): Float64Array =>
    Float64Array.from(words.subarray(TOTALS / 4, TOTALS / 4 + size));

  const totals: BlockKernel["totals"] = (codes, groups, columns, pairs) => {
    const { length } = codes;
    if (!(codes instanceof Uint16Array) || length < FEWEST) return null;
    const adding = startAdding(TOTALS, groups, columns, pairs);
    if (adding === null) return null;
    for (let start = 0; start < length; start += BLOCK) {
      const end = Math.min(start + BLOCK, length);
      halves.set(codes.subarray(start, end));
      adding.addBlock(start, end);
    }
    return adding.finish();
  };

  const countAndAddUp: BlockKernel["countAndAddUp"] = (keys, length, columns, pairs) => {
    const size = sizeOf(keys);
    if (length < FEWEST || size > MOST_CELLS || !keys.every(({ codes }) => isWords(codes))) return null;
    // Counts of 32 bits, then totals of 64.
    const adding = startAdding(TOTALS + 8 * Math.ceil(size / 2), size, columns, pairs);
    if (adding === null) return null;
    words.fill(0, TOTALS / 4, TOTALS / 4 + size);
    const bits = new Int32Array(columns.length);
    const keyBits = new Int32Array(keys.length);
    for (let start = 0; start < length; start += BLOCK) {
      const end = Math.min(start + BLOCK, length);
      if (!countBlock(keys, start, end, keyBits)) return null;
      adding.addBlock(start, end);
      for (let i = 0; i < bits.length; i++) {
        const at = COLUMNS + i * COLUMN;
        bits[i]! |= routines.bitsOf(at, at + 4 * (end - start));
      }
    }
    return { counts: countsOf(size), bits, keyBits, ...adding.finish() };
  };

  /** Totals of columns from a place on, to which blocks are added whose codes stand from place 0 on; null where there is no room for them. */
  const startAdding = (
    place: number,
    groups: number,
    columns: readonly BlockColumn[],
    pairs: readonly BlockPair[],
  ): { addBlock: (start: number, end: number) => void; finish: () => BlockTotals } | null => {
    const stride = 8 * (columns.length + 3 * pairs.length);
    if (!columns.every(isTaken) || columns.length > MOST_COLUMNS || place + groups * stride > MEMORY)
      return null;
    words.fill(0, place / 4, (place + groups * stride) / 4);
    return {
      addBlock: (start, end) => {
        for (const [i, column] of columns.entries()) copy(column, start, end, COLUMNS + i * COLUMN);
        addUp(columns.length, 2 * (end - start), place, stride);
        for (const [i, { x, y }] of pairs.entries()) {
          const at = place + 8 * (columns.length + 3 * i);
          routines.products(0, 2 * (end - start), at, stride, side(x, SIDES), side(y, SIDES + COLUMN));
        }
      },
      finish: () => ({
        sums: columns.map((_, i) => wideTotals(groups, place + 8 * i, stride, 1)),
        products: pairs.map((_, i) => wideTotals(groups, place + 8 * (columns.length + 3 * i), stride, 3)),
      }),
    };
  };

  /** Adds up the columns of a block, as many at a time as there is a loop for. */
  const addUp = (columns: number, end: number, place: number, stride: number): void => {
    for (let i = 0; i < columns; ) {
      const rest = columns - i;
      const count = rest >= 6 ? 6 : rest >= 4 ? 4 : rest >= 2 ? 2 : 1;
      const sum = routines[`sum${count}`];
      sum(0, end, place + 8 * i, stride, COLUMNS + i * COLUMN);
      i += count;
    }
  };

  /** Where the sum of some columns stands: with itself, where it is one. */
  const side = ([first, ...others]: readonly number[], place: number): number => {
    const at = COLUMNS + first! * COLUMN;
    if (others.length === 0) return at;
    words.copyWithin(place / 4, at / 4, (at + COLUMN) / 4);
    for (const other of others) routines.addIn(place, place + COLUMN, COLUMNS + other * COLUMN);
    return place;
  };

  /** Totals of 64 bits as doubles. */
  const wideTotals = (groups: number, place: number, stride: number, each: number): Float64Array => {
    const found = new Float64Array(groups * each);
    for (let i = 0; i < found.length; i++) {
      const at = (place + Math.floor(i / each) * stride) / 4 + 2 * (i % each);
      found[i] = words[at + 1]! * 4294967296 + (words[at]! >>> 0);
    }
    return found;
  };

  return { cells, countAndAddUp, totals };
}

/** How many combinations of keys there can be. */
function sizeOf(keys: readonly BlockKey[]): number {
  return keys.reduce((product, { size }) => product * size, 1);
}

function isTaken(column: BlockColumn): boolean {
  return typeof column === "function" || isWords(column);
}

type Words = Int32Array | Uint32Array;

function isWords(values: ArrayLike<number>): values is Words {
  return values instanceof Int32Array || values instanceof Uint32Array;
}

/** Written by `test/kernel/makeBlockKernel.ts`. */
const MODULE =
  "AGFzbQEAAAABRQlgBX9/f39/AGADf39/AGAEf39/fwBgBX9/f39/AGAFf39/f38AYAV/f39/fwBgBX9/f39/AGAGf39/f39/AGACf38BfwMKCQABAgMEBQYHCAUDAQAgB1cKBm1lbW9yeQIABW1peEluAAAFYWRkSW4AAQpjb3VudENlbGxzAAIEc3VtMQADBHN1bTIABARzdW00AAUEc3VtNgAGCHByb2R1Y3RzAAcGYml0c09mAAgKkQYJPQADQCAAIAD9AAIAIAP9Ef21ASAC/QACACAE/RH9sQH9rgH9CwIAIABBEGohACACQRBqIQIgACABSQ0ACwsvAANAIAAgAP0AAgAgAv0AAgD9rgH9CwIAIABBEGohACACQRBqIQIgACABSQ0ACwtDAgF/AX8DQCAAKAIAIQQgAiAEOwEAIAMgBEEEbGohBSAFIAUoAgBBAWo2AgAgAEEEaiEAIAJBAmohAiAAIAFJDQALCzkBAX8DQCACIAAvAQAgA2xqIQUgBSAFKQMAIAQ0AgB8NwMAIABBAmohACAEQQRqIQQgACABSQ0ACwtLAQF/A0AgAiAALwEAIANsaiEFIAUgBSkDACAENAIAfDcDACAFIAUpAwggBDQCgIAEfDcDCCAAQQJqIQAgBEEEaiEEIAAgAUkNAAsLbwEBfwNAIAIgAC8BACADbGohBSAFIAUpAwAgBDQCAHw3AwAgBSAFKQMIIAQ0AoCABHw3AwggBSAFKQMQIAQ0AoCACHw3AxAgBSAFKQMYIAQ0AoCADHw3AxggAEECaiEAIARBBGohBCAAIAFJDQALC5MBAQF/A0AgAiAALwEAIANsaiEFIAUgBSkDACAENAIAfDcDACAFIAUpAwggBDQCgIAEfDcDCCAFIAUpAxAgBDQCgIAIfDcDECAFIAUpAxggBDQCgIAMfDcDGCAFIAUpAyAgBDQCgIAQfDcDICAFIAUpAyggBDQCgIAUfDcDKCAAQQJqIQAgBEEEaiEEIAAgAUkNAAsLcgMBfwF+AX4DQCACIAAvAQAgA2xqIQYgBDQCACEHIAU0AgAhCCAGIAYpAwAgByAHfnw3AwAgBiAGKQMIIAggCH58NwMIIAYgBikDECAHIAh+fDcDECAAQQJqIQAgBEEEaiEEIAVBBGohBSAAIAFJDQALC18CAXsBewNAIAIgAP0AAgAgAP0AAhD9UP1QIQIgAyAA/QACICAA/QACMP1Q/VAhAyAAQcAAaiEAIAAgAUkNAAsgAiAD/VAhAiAC/RsDIAL9GwByIAL9GwFyIAL9GwJyCw";
