import type { NumberLimits } from "./cellGuard.ts";
import { type ColumnBuilder, type OnOddCell, put } from "./columnSets.ts";
import type { FieldGuard } from "./fieldGuards.ts";
import { keepNumbers } from "./keepNumbers.ts";

/**
 * Makes a builder of numbers between limits, which are compared in place.
 *
 * @param guard - the field
 * @param limits - what it takes
 * @param column - where they go
 * @param onOddCell - what to do with cells that are not accepted
 */
export function limitedNumbers(
  { name }: FieldGuard,
  { isWhole, low, high }: NumberLimits,
  column: Float64Array,
  onOddCell: OnOddCell,
): ColumnBuilder {
  return {
    skip: (end) => void column.fill(Number.NaN, 0, end),
    take(cells, start, end) {
      // What a closure holds is loaded again in every turn.
      const [into, least, most, mayBreak] = [column, low, high, !isWhole];
      for (let row = start; row < end; row++) {
        const cell = cells[row - start];
        // NaN fails every comparison.
        if (
          typeof cell === "number" &&
          cell >= least &&
          cell <= most &&
          (mayBreak || Math.floor(cell) === cell)
        ) {
          into[row] = cell;
        } else {
          const given = onOddCell(row, cell);
          into[row] = given === null ? Number.NaN : Number(given);
        }
      }
    },
    store(columns, kept) {
      put(columns.numbers, name, keepNumbers(column, kept));
    },
  };
}
