import { expect, test } from "vitest";
import type { Condition } from "../../src/condition/conditionSchema.ts";
import { matchColumns } from "../../src/condition/matchColumns.ts";

const ge2: Condition = { field: "a", op: "ge", value: 2 };

test.each<[string, unknown, number[]]>([
  ["an array", [1, 2, null], [0, 1, 0]],
  ["an array with holes", Object.assign(new Array<number>(3), { 1: 2 }), [0, 1, 0]],
  ["floats", Float64Array.of(1, 2, Number.NaN), [0, 1, 0]],
  ["infinite floats", Float64Array.of(Number.POSITIVE_INFINITY, 2, 1), [0, 1, 0]],
  ["single floats", Float32Array.of(Number.POSITIVE_INFINITY, 2, Number.NaN), [0, 1, 0]],
  ["integers", Int32Array.of(1, 2, 3), [0, 1, 1]],
  ["big integers", BigInt64Array.of(1n, 2n, 3n), [0, 1, 1]],
  ["a mask of booleans", { values: [2, 2, 2], valid: [true, false, true] }, [1, 0, 1]],
  ["an Arrow bitmap", { values: Float64Array.of(2, 2, 2), valid: Uint8Array.of(0b101) }, [1, 0, 1]],
  [
    "an Arrow bitmap of two bytes",
    { values: new Array(9).fill(2), valid: Uint8Array.of(0, 1) },
    [0, 0, 0, 0, 0, 0, 0, 0, 1],
  ],
])("%s", (_, a, mask) => {
  expect([...matchColumns(ge2, { a } as never)]).toEqual(mask);
});

test("a field without a column is missing in every row", () => {
  expect([...matchColumns({ field: "b", op: "missing" }, { a: [1, 2] })]).toEqual([1, 1]);
  expect([...matchColumns({ field: "toString", op: "exists" }, { a: [1, 2] })]).toEqual([0, 0]);
  expect([...matchColumns({ all: [] }, {})]).toEqual([]);
});

test.each<[unknown, string]>([
  [null, "columns: expected an object of columns, received null"],
  [[[1]], "columns: expected an object of columns, received an array of 1"],
  [{ a: "text" }, 'columns.a: expected an array, a typed array, or "values" and "valid", received "text"'],
  [{ a: { values: [1] } }, 'columns.a: expected an array, a typed array, or "values" and "valid"'],
  [{ a: { values: [1, 2], valid: [true] } }, "columns.a: expected an array"],
  [{ a: { values: new Array(9).fill(1), valid: Uint8Array.of(1) } }, "columns.a: expected an array"],
  [{ a: new DataView(new ArrayBuffer(8)) }, "columns.a: expected an array"],
  [{ a: [1], b: [1, 2] }, "columns.b: expected a column of 1 cells, received 2"],
])("wrong columns: %j", (columns, message) => {
  expect(() => matchColumns(ge2, columns as never)).toThrow(`matchColumns: ${message}`);
});
