import { expect, test } from "vitest";
import type { Condition } from "../../src/condition/conditionSchema.ts";
import { explainMatch } from "../../src/condition/explainMatch.ts";

const is = (field: string): Condition => ({ field, op: "eq", value: true });
const row = { yes: true, no: false };

test.each<[Condition, string[]]>([
  [is("yes"), []],
  [is("no"), [""]],
  [{ all: [] }, []],
  [{ any: [] }, [""]],
  [{ not: { all: [] } }, ["not"]],
  [{ not: { any: [] } }, []],
  [{ not: is("no") }, []],
  [{ not: is("yes") }, ["not"]],
  [{ not: { not: is("no") } }, ["not.not"]],
  [{ all: [is("yes"), is("no"), is("none")] }, ["all[1]", "all[2]"]],
  [{ any: [is("yes"), is("no")] }, []],
  [{ any: [is("no"), is("none")] }, ["any[0]", "any[1]"]],
  // Not any: those that hold. Not all: every one, as the failure of one would be enough.
  [{ not: { any: [is("no"), is("yes")] } }, ["not.any[1]"]],
  [{ not: { all: [is("yes"), is("yes")] } }, ["not.all[0]", "not.all[1]"]],
  [{ not: { all: [is("yes"), is("no")] } }, []],
  [{ all: [{ any: [is("no"), { not: is("yes") }] }, is("yes")] }, ["all[0].any[0]", "all[0].any[1].not"]],
  [{ all: [{ any: [] }, is("yes")] }, ["all[0]"]],
])("%j fails at %j", (condition, failed) => {
  expect(explainMatch(condition, row)).toMatchObject({ matches: failed.length === 0, failed });
});

test("says what the row has", () => {
  const condition: Condition = {
    all: [
      { field: "likes", op: "ge", value: 100 },
      { field: "traits.age", op: "exists" },
      { field: "name", op: "contains", value: "a" },
      { any: [] },
    ],
  };
  expect(explainMatch(condition, { likes: 12, name: ["b"] }).details).toEqual([
    { path: "all[0]", field: "likes", op: "ge", found: "12" },
    { path: "all[1]", field: "traits.age", op: "exists", found: "undefined" },
    { path: "all[2]", field: "name", op: "contains", found: "an array of 1" },
  ]);
});

test.each([undefined, null, 1, "row", []])("a row that is %j has no fields", (nothing) => {
  expect(explainMatch(is("yes"), nothing).matches).toBe(false);
  expect(explainMatch({ field: "a", op: "missing" }, nothing).matches).toBe(true);
});

test("rows of the caller's own are read by its hook, and what that throws passes", () => {
  const condition: Condition = { field: "a", op: "eq", value: 1 };
  const read = (cells: Map<string, number>, field: string): number | undefined => cells.get(field);
  expect(explainMatch(condition, new Map([["a", 1]]), { read }).matches).toBe(true);
  const broken = new RangeError("no such row");
  const hooks = {
    read: (): never => {
      throw broken;
    },
  };
  expect(() => explainMatch(condition, {}, hooks)).toThrow(broken);
  expect(() => explainMatch(condition, {}, 1 as never)).toThrow(
    "explainMatch: hooks: expected an object, received 1",
  );
});

test("wrong conditions are refused in its own name", () => {
  expect(() => explainMatch({} as Condition, {})).toThrow("explainMatch: condition: expected a condition");
});
