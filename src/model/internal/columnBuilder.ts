import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import type { ColumnMemory } from "./columnMemory.ts";
import { type ColumnBuilder, type ColumnSets, type OnOddCell, put } from "./columnSets.ts";
import type { FieldGuard } from "./fieldGuards.ts";
import { keepNumbers } from "./keepNumbers.ts";
import { limitedNumbers } from "./limitedNumbers.ts";
import { wholeNumbers } from "./wholeNumbers.ts";

/**
 * Makes the builder that fits a field.
 *
 * @param guard - the field
 * @param length - rows in the column
 * @param memory - where the array of the column comes from
 * @param onOddCell - what to do with cells that are not accepted
 * @param asLabels - whether texts stay texts
 * @returns a builder of numbers, instants, texts or their codes, or lists
 */
export function columnBuilder(
  guard: FieldGuard,
  length: number,
  memory: ColumnMemory,
  onOddCell: OnOddCell,
  asLabels: boolean,
): ColumnBuilder {
  switch (guard.kind) {
    case "number":
    case "flag":
      if (guard.limits === null) return numbers(guard, memory.numbers(length), onOddCell);
      return guard.limits.isWhole
        ? wholeNumbers(guard, guard.limits, memory.integers(length), onOddCell)
        : limitedNumbers(guard, guard.limits, memory.numbers(length), onOddCell);
    case "instant":
      return instants(guard, memory.numbers(length), onOddCell);
    case "list":
    case "record":
      return lists(guard, length, onOddCell);
    default:
      return asLabels ? labels(guard, length, onOddCell) : texts(guard, memory.integers(length), onOddCell);
  }
}

/**
 * Makes a builder that only checks: for fields that a row must have and the question does not use.
 *
 * @param guard - the field
 * @param onOddCell - what to do with cells that are not accepted
 * @returns a builder that stores nothing
 */
export function checkOnly({ kind, accepts, isPlain }: FieldGuard, onOddCell: OnOddCell): ColumnBuilder {
  const isText = isPlain && kind === "text";
  return {
    take(cells, start, end) {
      for (let row = start; row < end; row++) {
        const cell = cells[row - start];
        if (isText && typeof cell === "string" && cell !== "") continue;
        if (!accepts(cell)) onOddCell(row, cell);
      }
    },
    skip() {},
    store() {},
  };
}

/**
 * Puts the column of a field that the data do not have into the result.
 *
 * @param guard - the field
 * @param columns - the result, which knows how many rows are kept
 * @param asLabels - whether texts stay texts
 */
export function missingColumn(
  { name, kind }: FieldGuard,
  columns: ColumnSets & { length: number },
  asLabels: boolean,
): void {
  const { length } = columns;
  if (kind === "number" || kind === "flag")
    put(columns.numbers, name, new Float64Array(length).fill(Number.NaN));
  else if (kind === "instant") put(columns.instants, name, new Float64Array(length).fill(Number.NaN));
  else if (kind !== "text") put(columns.lists, name, new Array<unknown>(length).fill(null));
  else if (asLabels) put(columns.labels, name, new Array<null>(length).fill(null));
  else put(columns.texts, name, { codes: new Int32Array(length).fill(-1), values: [] });
}

// The loops below differ in few lines each and stay apart on purpose: a loop that serves one kind of column only keeps the
// engine's type feedback narrow, and a comparison in place costs a fraction of a call; together a factor of three.

function numbers({ name, accepts }: FieldGuard, column: Float64Array, onOddCell: OnOddCell): ColumnBuilder {
  return {
    skip: (end) => void column.fill(Number.NaN, 0, end),
    take(cells, start, end) {
      for (let row = start; row < end; row++) {
        const cell = cells[row - start];
        if (accepts(cell)) {
          column[row] = cell as number;
        } else {
          const taken = onOddCell(row, cell);
          column[row] = taken === null ? Number.NaN : Number(taken);
        }
      }
    },
    store(columns, kept) {
      put(columns.numbers, name, keepNumbers(column, kept));
    },
  };
}

function instants(
  { name, accepts, isPlain }: FieldGuard,
  column: Float64Array,
  onOddCell: OnOddCell,
): ColumnBuilder {
  return {
    skip: (end) => void column.fill(Number.NaN, 0, end),
    take(cells, start, end) {
      for (let row = start; row < end; row++) {
        const cell = cells[row - start];
        const ms = isPlain || accepts(cell) ? toEpochMilliseconds(cell) : Number.NaN;
        column[row] = Number.isNaN(ms) ? toEpochMilliseconds(onOddCell(row, cell)) : ms;
      }
    },
    store(columns, kept) {
      put(columns.instants, name, keepNumbers(column, kept));
    },
  };
}

function lists({ name, accepts }: FieldGuard, length: number, onOddCell: OnOddCell): ColumnBuilder {
  const column = new Array<unknown>(length);
  return {
    skip: (end) => void column.fill(null, 0, end),
    take(cells, start, end) {
      for (let row = start; row < end; row++) {
        const cell = cells[row - start];
        column[row] = accepts(cell) ? cell : onOddCell(row, cell);
      }
    },
    store(columns, kept) {
      put(columns.lists, name, kept === null ? column : Array.from(kept, (row) => column[row]!));
    },
  };
}

function labels({ name, accepts, isPlain }: FieldGuard, length: number, onOddCell: OnOddCell): ColumnBuilder {
  const column = new Array<string | null>(length);
  return {
    skip: (end) => void column.fill(null, 0, end),
    take(cells, start, end) {
      for (let row = start; row < end; row++) {
        let cell = cells[row - start];
        const isSure = isPlain && typeof cell === "string" && cell !== "";
        if (!isSure && (cell === "" || !accepts(cell))) cell = onOddCell(row, cell);
        column[row] = typeof cell === "string" || cell === null ? cell : String(cell);
      }
    },
    store(columns, kept) {
      put(columns.labels, name, kept === null ? column : Array.from(kept, (row) => column[row]!));
    },
  };
}

function texts(
  { name, accepts, isPlain }: FieldGuard,
  codes: Int32Array,
  onOddCell: OnOddCell,
): ColumnBuilder {
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  return {
    skip: (end) => void codes.fill(-1, 0, end),
    take(cells, start, end) {
      for (let row = start; row < end; row++) {
        let cell = cells[row - start];
        const isSure = isPlain && typeof cell === "string" && cell !== "";
        if (!isSure && (cell === "" || !accepts(cell))) {
          cell = onOddCell(row, cell);
          if (cell === null) {
            codes[row] = -1;
            continue;
          }
        }
        const text = typeof cell === "string" ? cell : String(cell);
        let code = codeOf.get(text);
        if (code === undefined) {
          code = values.length;
          codeOf.set(text, code);
          values.push(text);
        }
        codes[row] = code;
      }
    },
    store(columns, kept) {
      put(columns.texts, name, kept === null ? { codes, values } : keepTexts(codes, values, kept));
    },
  };
}

/** Moves the kept codes to the front, and gives them anew: they count texts in the order in which kept rows show them. */
function keepTexts(
  codes: Int32Array,
  values: readonly string[],
  kept: Int32Array,
): { codes: Int32Array; values: string[] } {
  const newCodes = new Int32Array(values.length).fill(-1);
  const newValues: string[] = [];
  for (let i = 0; i < kept.length; i++) {
    const code = codes[kept[i]!]!;
    if (code >= 0 && newCodes[code] === -1) {
      newCodes[code] = newValues.length;
      newValues.push(values[code]!);
    }
    codes[i] = code < 0 ? -1 : newCodes[code]!;
  }
  return { codes: codes.subarray(0, kept.length), values: newValues };
}
