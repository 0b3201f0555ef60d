import type { Columns } from "../../src/model/readColumns.ts";

/** Columns without what only says how whole numbers were found: functions are never equal. */
export function comparable<Part extends Pick<Columns, "integers">>(columns: Part): Part {
  const integers = Object.entries(columns.integers).map(([field, { values, absent }]) => [
    field,
    { values, absent },
  ]);
  return { ...columns, integers: Object.fromEntries(integers) };
}
