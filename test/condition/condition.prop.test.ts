import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCondition } from "../../src/condition/compileCondition.ts";
import { type Condition, conditionSchema } from "../../src/condition/conditionSchema.ts";
import { describeCondition } from "../../src/condition/describeCondition.ts";
import { explainMatch } from "../../src/condition/explainMatch.ts";
import { matchColumns } from "../../src/condition/matchColumns.ts";

const field = fc.constantFrom("a", "b", "traits.c", "list", "at");
const text = fc.constantFrom(
  "",
  "x",
  "X",
  "xy",
  "İ",
  "Σ",
  "σ",
  "😀",
  "豈",
  "2026-03-08T12:00:00Z",
  "2026-03-08T20:00:00+08:00",
);
const number = fc.constantFrom(0, -0, 1, -1, 0.5, 2 ** 53, 1_772_971_200_000);
const value = fc.oneof(text, number, fc.boolean());
const caseSensitive = fc.option(fc.boolean(), { nil: undefined });
const window = fc.oneof(
  fc.record({
    days: fc.integer({ min: 1, max: 9 }),
    asOf: fc.constant("2026-03-08T12:00:00Z"),
    timeZone: fc.constantFrom("UTC", "America/New_York"),
  }),
  fc.record({ hours: fc.constantFrom(0.5, 24, 72), asOf: fc.constant("2026-03-08T12:00:00Z") }),
);
const comparison = fc.constantFrom("eq", "ne", "lt", "le", "gt", "ge");

/** Conditions of every operator. */
const conditions = fc.letrec<{ tree: Condition; leaf: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.record({ all: fc.array(tie("tree"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("tree"), { maxLength: 3 }) }),
    fc.record({ not: tie("tree") }),
  ),
  leaf: fc.oneof(
    fc.record({ field, op: fc.constantFrom("eq", "ne"), value, caseSensitive }),
    fc.record({
      field,
      op: fc.constantFrom("lt", "le", "gt", "ge"),
      value: fc.oneof(text, number),
      caseSensitive,
    }),
    fc.record({
      field,
      op: fc.constant("between"),
      value: fc.tuple(fc.oneof(text, number), fc.oneof(text, number)),
    }),
    fc.record({
      field,
      op: fc.constantFrom("in", "notIn", "includesAny", "includesAll"),
      value: fc.array(value, { maxLength: 3 }),
      caseSensitive,
    }),
    fc.record({
      field,
      op: fc.constantFrom("contains", "notContains", "startsWith", "endsWith"),
      value: text,
      caseSensitive,
    }),
    fc.record({
      field,
      op: fc.constant("matches"),
      value: fc.constantFrom("^x", "[xy]+$", "Σ", "."),
      caseSensitive,
    }),
    fc.record({ field, op: fc.constantFrom("exists", "missing") }),
    fc.record({ field, op: fc.constantFrom("before", "after"), value: fc.constant("2026-03-08T12:00:00Z") }),
    fc.record({ field, op: fc.constant("withinLast"), value: window }),
    window.chain((own) =>
      fc.record({ field, op: fc.constant("withinLast") }).map((leaf) => ({ ...leaf, ...own })),
    ),
    fc.record({
      field: fc.constant("list"),
      op: fc.constant("count"),
      value: fc.record({
        op: comparison,
        value: fc.integer({ min: 0, max: 3 }),
        within: fc.option(window, { nil: undefined }),
      }),
    }),
  ) as fc.Arbitrary<Condition>,
})).tree;

const cell = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    Number.NaN,
    1n,
    new Date("2026-03-08T12:00:00Z"),
    { epochMilliseconds: 1_772_971_200_000 },
    {},
  ),
  value,
  fc.array(fc.oneof(text, number, fc.constantFrom("2026-03-07T12:00:00Z", null)), { maxLength: 3 }),
);
const rows = fc.record({ a: cell, b: cell, "traits.c": cell, list: cell, at: cell }, { requiredKeys: [] });

test("what is generated is valid, and says so in JSON Schema's terms too", () => {
  fc.assert(fc.property(conditions, (condition) => conditionSchema.safeParse(condition).success));
});

test("not is the opposite, all is not any not, any is not all not", () => {
  fc.assert(
    fc.property(conditions, conditions, rows, (p, q, row) => {
      const holds = (condition: Condition): boolean => compileCondition(condition)(row);
      expect(holds({ not: p })).toBe(!holds(p));
      expect(holds({ all: [p, q] })).toBe(holds(p) && holds(q));
      expect(holds({ not: { all: [p, q] } })).toBe(holds({ any: [{ not: p }, { not: q }] }));
      expect(holds({ not: { any: [p, q] } })).toBe(holds({ all: [{ not: p }, { not: q }] }));
    }),
  );
});

test("a missing field matches nothing but missing", () => {
  fc.assert(
    fc.property(conditions, fc.constantFrom(null, undefined, "", Number.NaN), (condition, nothing) => {
      fc.pre("field" in condition);
      const row = { a: nothing, b: nothing, traits: { c: nothing }, list: nothing, at: nothing };
      expect(compileCondition(condition)(row)).toBe(condition.op === "missing");
    }),
  );
});

test("columns match as rows do", () => {
  fc.assert(
    fc.property(conditions, fc.array(rows, { maxLength: 8 }), (condition, list) => {
      const names = ["a", "b", "traits.c", "list", "at"] as const;
      const columns = Object.fromEntries(names.map((name) => [name, list.map((row) => row[name])]));
      expect([...matchColumns(condition, columns)]).toEqual(
        list.map((row) => Number(compileCondition(condition)(row))),
      );
    }),
  );
});

test("an explanation agrees, and names a place exactly where the row does not match", () => {
  fc.assert(
    fc.property(conditions, rows, (condition, row) => {
      const { matches, failed, details } = explainMatch(condition, row);
      expect(matches).toBe(compileCondition(condition)(row));
      expect(failed.length === 0).toBe(matches);
      for (const { path } of details) expect(failed).toContain(path);
    }),
  );
});

test("a condition survives JSON, and has words in both languages", () => {
  fc.assert(
    fc.property(conditions, rows, (condition, row) => {
      const copy = JSON.parse(JSON.stringify(condition)) as Condition;
      expect(compileCondition(copy)(row)).toBe(compileCondition(condition)(row));
      for (const locale of ["en", "zh-CN"] as const) {
        const words = describeCondition(condition, { locale });
        expect(words).not.toMatch(/undefined|\{\w+\}/);
        expect(words.length).toBeGreaterThan(0);
      }
    }),
  );
});
