import { expect, test } from "vitest";
import * as z from "zod/mini";
import { compileCondition } from "../../src/condition/compileCondition.ts";
import { type Condition, conditionSchema } from "../../src/condition/conditionSchema.ts";

function faultOf(condition: unknown): string {
  try {
    compileCondition(condition as Condition);
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
}

test.each([
  [undefined, "condition: expected a condition, received undefined"],
  [[], "condition: expected a condition, received an array of 0"],
  [{}, 'condition: expected a condition: "all", "any", "not", or "field" and "op", received an object'],
  [{ all: {} }, "condition.all: expected a list of conditions, received an object"],
  [{ all: [{ not: 1 }] }, "condition.all[0].not: expected a condition, received 1"],
  [{ all: [], any: [] }, "condition.any: expected no such field, received an array of 0"],
  [{ field: "", op: "exists" }, "condition.field: expected the name of a field"],
  [{ field: "a", op: "is" }, 'condition.op: expected one of "eq", "ne", '],
  [
    { field: "a", op: "eq" },
    "condition.value: expected text, a number, or true or false, received undefined",
  ],
  [
    { field: "a", op: "eq", value: null },
    "condition.value: expected text, a number, or true or false, received null",
  ],
  [{ field: "a", op: "lt", value: true }, "condition.value: expected text or a number, received true"],
  [{ field: "a", op: "eq", value: Number.NaN }, "condition.value: expected text, a number, or true or false"],
  [{ field: "a", op: "between", value: [1] }, "condition.value"],
  [{ field: "a", op: "in", value: "x" }, "condition.value: expected a list of values, received"],
  [
    { field: "a", op: "in", value: [{}] },
    "condition.value[0]: expected text, a number, or true or false, received an object",
  ],
  [{ field: "a", op: "contains", value: 1 }, "condition.value: expected text, received 1"],
  [{ field: "a", op: "matches", value: "(" }, "condition.value: expected a pattern of literals"],
  [
    { field: "a", op: "before", value: "2026-03-08" },
    "condition.value: expected an instant (ISO 8601 with an offset",
  ],
  [{ field: "a", op: "exists", value: 1 }, "condition.value: expected no such field, received 1"],
  [
    { field: "a", op: "withinLast", value: { asOf: 0 } },
    'condition.value.days: expected either "days" or "hours"',
  ],
  [
    { field: "a", op: "withinLast", days: 1, hours: 1, asOf: 0, timeZone: "UTC" },
    'condition.days: expected either "days" or "hours"',
  ],
  [{ field: "a", op: "withinLast", days: 1, asOf: 0 }, "condition.timeZone: expected an IANA time zone"],
  [
    { field: "a", op: "withinLast", days: 0, asOf: 0, timeZone: "UTC" },
    "condition.days: expected a whole number from 1 to 100000",
  ],
  [{ field: "a", op: "count", value: { op: "ge" } }, "condition.value.value: expected a number"],
  [
    { field: "a", op: "count", value: { op: "ge", value: 1, of: { any: [1] } } },
    "condition.value.of.any[0]: expected a condition, received 1",
  ],
])("says what is wrong and where: %j", (condition, message) => {
  expect(faultOf(condition)).toContain(`compileCondition: ${message}`);
});

test("a tree deeper than the stack is refused", () => {
  let condition: Condition = { field: "a", op: "exists" };
  for (let i = 0; i < 100_000; i++) condition = { not: condition };
  expect(faultOf(condition)).toContain("expected a value that can be read");
});

test("a condition that holds itself is refused", () => {
  const condition: { not?: unknown } = {};
  condition.not = condition;
  expect(faultOf(condition)).toContain("expected a value that can be read");
});

test("hooks are checked", () => {
  const condition: Condition = { field: "a", op: "exists" };
  expect(() => compileCondition(condition, null as never)).toThrow(
    "compileCondition: hooks: expected an object, received null",
  );
  expect(() => compileCondition(condition, { read: 1 } as never)).toThrow(
    "compileCondition: hooks.read: expected a function of row and field, received 1",
  );
  expect(compileCondition(condition, { read: (row: { b: number }) => row.b })({ b: 1 })).toBe(true);
});

test("names that every object has are no fields", () => {
  for (const field of ["constructor", "__proto__", "toString", "traits.constructor"])
    expect(compileCondition({ field, op: "exists" })({ traits: {} }), field).toBe(false);
  expect(compileCondition({ field: "a.b", op: "exists" })({ "a.b": 1 })).toBe(true);
});

test("the JSON Schema refers to itself", () => {
  const schema = JSON.stringify(z.toJSONSchema(conditionSchema));
  expect(schema).toContain('"$ref":"#"');
  expect(schema).toContain('"withinLast"');
});
