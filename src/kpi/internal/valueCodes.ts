import type { Columns } from "../../model/readColumns.ts";
import type { KpiGroupValue } from "../kpiAggregateSchema.ts";

/** The values of a field as integer codes. */
export interface ValueCodes<Value = string | number> {
  /** A code a row; -1 is missing. */
  codes: Int32Array;
  /** The value of each code. */
  values: readonly Value[];
}

/**
 * The values of a field as codes, in order of first appearance.
 *
 * @param field - a field of texts, numbers or flags
 * @param columns - the kept rows
 * @param isFlag - whether its numbers are flags
 */
export function valueCodes(field: string, columns: Columns, isFlag: boolean): ValueCodes<KpiGroupValue> {
  if (Object.hasOwn(columns.texts, field)) return columns.texts[field]!;
  return numberCodes(columns.numbers[field]!, isFlag);
}

function numberCodes(cells: Float64Array, isFlag: boolean): ValueCodes<KpiGroupValue> {
  const codes = new Int32Array(cells.length);
  const values: KpiGroupValue[] = [];
  const codeOf = new Map<number, number>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    if (Number.isNaN(cell)) {
      codes[row] = -1;
      continue;
    }
    let code = codeOf.get(cell);
    if (code === undefined) {
      code = values.length;
      codeOf.set(cell, code);
      values.push(isFlag ? cell === 1 : cell + 0); // + 0 makes -0 a plain 0, as JSON would
    }
    codes[row] = code;
  }
  return { codes, values };
}
