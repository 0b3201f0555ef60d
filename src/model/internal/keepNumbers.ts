/**
 * Moves the kept cells to the front: a second column of the same size would cost as much as reading the first.
 *
 * @param column - a cell a row of the data
 * @param kept - the rows to keep; null keeps all
 * @returns the kept cells, in the same memory
 */
export function keepNumbers<Column extends Float64Array | Int32Array>(
  column: Column,
  kept: Int32Array | null,
): Column {
  if (kept === null) return column;
  for (let i = 0; i < kept.length; i++) column[i] = column[kept[i]!]!;
  return column.subarray(0, kept.length) as Column;
}
