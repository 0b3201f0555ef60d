import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  type SuppressedTable,
  suppressSmallCells,
} from "../../../src/audience/privacy/suppressSmallCells.ts";

/**
 * What a reader can work out: the hidden numbers whose value follows from all published sums, by elimination in fractions (numbers here are small
 * enough for doubles, with rounding to the nearest 1e-9).
 */
function workedOut(table: SuppressedTable): Map<string, number> {
  const { cells, rowTotals, columnTotals, total } = table;
  const names: string[] = [];
  const place = (name: string): number => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  const equations: { terms: [number, number][]; value: number }[] = [];
  const equation = (parts: [string, number | null][], sum: [string, number | null]): void => {
    const terms: [number, number][] = [];
    let value = 0;
    for (const [name, part] of parts) {
      if (part === null) terms.push([place(name), 1]);
      else value -= part;
    }
    if (sum[1] === null) terms.push([place(sum[0]), -1]);
    else value += sum[1];
    equations.push({ terms, value });
  };
  for (const [i, row] of cells.entries())
    equation(
      row.map((cell, j) => [`${i},${j}`, cell]),
      [`r${i}`, rowTotals[i]!],
    );
  for (const [j, sum] of columnTotals.entries())
    equation(
      cells.map((row, i) => [`${i},${j}`, row[j]!]),
      [`c${j}`, sum],
    );
  equation(
    rowTotals.map((sum, i) => [`r${i}`, sum]),
    ["all", total],
  );
  equation(
    columnTotals.map((sum, j) => [`c${j}`, sum]),
    ["all", total],
  );
  const width = names.length;
  const matrix = equations.map(({ terms, value }) => {
    const line = new Array<number>(width + 1).fill(0);
    for (const [at, sign] of terms) line[at]! += sign;
    line[width] = value;
    return line;
  });
  let rank = 0;
  const pivots: number[] = [];
  for (let column = 0; column < width && rank < matrix.length; column++) {
    const best =
      matrix
        .slice(rank)
        .reduce(
          (top, line, i) => (Math.abs(line[column]!) > Math.abs(matrix[rank + top]![column]!) ? i : top),
          0,
        ) + rank;
    if (Math.abs(matrix[best]![column]!) < 1e-9) continue;
    [matrix[rank], matrix[best]] = [matrix[best]!, matrix[rank]!];
    const scale = matrix[rank]![column]!;
    matrix[rank] = matrix[rank]!.map((x) => x / scale);
    for (const [i, line] of matrix.entries()) {
      if (i === rank || Math.abs(line[column]!) < 1e-12) continue;
      const factor = line[column]!;
      matrix[i] = line.map((x, t) => x - factor * matrix[rank]![t]!);
    }
    pivots.push(column);
    rank++;
  }
  return new Map(
    pivots.flatMap((column, i) => {
      const line = matrix[i]!;
      const isAlone = line.slice(0, width).every((x, t) => t === column || Math.abs(x) < 1e-9);
      return isAlone ? [[names[column]!, Math.round(line[width]! * 1e6) / 1e6] as const] : [];
    }),
  );
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 })), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

test("no count under the minimum is told, or can be worked out from what is told", () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 2, max: 10 }), (counts, minSize) => {
      const table = suppressSmallCells(counts, { minSize });
      const told = [...table.cells.flat(), ...table.rowTotals, ...table.columnTotals, table.total];
      for (const number of told) expect(number === null || number === 0 || number >= minSize).toBe(true);
      for (const [name, value] of workedOut(table))
        expect([name, value === 0 || value >= minSize]).toEqual([name, true]);
    }),
    { numRuns: 600 },
  );
});

test("what is told is true, and tables without small counts are told whole", () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const { cells, rowTotals } = suppressSmallCells(counts);
      for (const [i, row] of cells.entries())
        for (const [j, cell] of row.entries()) if (cell !== null) expect(cell).toBe(counts[i]![j]);
      for (const [i, sum] of rowTotals.entries())
        if (sum !== null) expect(sum).toBe(counts[i]!.reduce((a, b) => a + b, 0));
      const large = counts.map((row) => row.map((count) => count + 5));
      expect(suppressSmallCells(large).cells).toEqual(large);
    }),
  );
});

test.each<[unknown, string]>([
  [[[1], [1, 2]], "table: expected up to 60 rows of equally many counts, up to 60"],
  [[[1.5]], "table[0][0]: expected a whole number from 0 to 1e12, received 1.5"],
  [null, "table: expected up to 60 rows"],
])("wrong tables %#", (table, message) => {
  expect(() => suppressSmallCells(table as never)).toThrow(`suppressSmallCells: ${message}`);
});
