import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileCondition } from "../../src/condition/compileCondition.ts";
import { type Condition, conditionOps } from "../../src/condition/conditionSchema.ts";

const guide = readFileSync(new URL("../../docs/guide/conditions.md", import.meta.url), "utf8");

const noon = Date.UTC(2026, 2, 8, 12);
const iso = (ms: number): string => new Date(ms).toISOString();

/** Cells of each kind: those that a value below would match, and others. */
const cells: Readonly<Record<string, readonly unknown[]>> = {
  number: [4, 5, 6, 5n, noon - 1, noon, noon + 1],
  flag: [true, false],
  instant: [new Date(noon - 1), new Date(noon), { epochMilliseconds: noon + 1 }],
  text: ["l", "m", "M", "n", "5", "true", iso(noon - 1), iso(noon), iso(noon + 1)],
  list: [[], ["m"], [5], [true], [noon], [iso(noon)], [null]],
  record: [{}, { m: 1 }, { value: 5 }],
  missing: [null, undefined, "", Number.NaN],
};

/** A value of each kind. */
const values: Readonly<Record<string, readonly [low: unknown, high: unknown]>> = {
  number: [5, 5.5],
  flag: [true, true],
  instant: [iso(noon), iso(noon)],
  text: ["m", "mm"],
};

/** The condition of an operator with a value of a kind; null for values that it does not take. */
function ask(op: string, kind: string): Condition | null {
  const [low, high] = values[kind]!;
  const leaf = (value: unknown): Condition => ({ field: "a", op, value }) as Condition;
  switch (op) {
    case "between":
      return kind === "flag" ? null : leaf([low, high]);
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return kind === "flag" ? null : leaf(low);
    case "in":
    case "notIn":
    case "includesAny":
    case "includesAll":
      return leaf([low]);
    case "contains":
    case "notContains":
    case "startsWith":
    case "endsWith":
    case "matches":
      return kind === "text" ? leaf(low) : null;
    case "before":
    case "after":
      return kind === "instant" ? leaf(low) : null;
    case "withinLast":
      return kind === "instant" ? leaf({ hours: 1e-6, asOf: low }) : null;
    case "count":
      return kind === "number" ? leaf({ op: "ge", value: 1 }) : null;
    default:
      return leaf(low);
  }
}

/** Cells of the table by operator and kind. */
function readTable(): Map<string, Readonly<Record<string, string>>> {
  const lines = guide.split("<!-- operators -->\n")[1]!.split("\n");
  const table = lines.slice(0, lines.indexOf("")).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const [head, , ...body] = table;
  return new Map(
    body.map(([op, ...row]) => [
      op!.replaceAll("`", ""),
      Object.fromEntries(row.map((cell, i) => [head![i + 1]!, cell])),
    ]),
  );
}

const table = readTable();

test("the table has every operator and every kind of cell", () => {
  expect([...table.keys()].sort()).toEqual([...conditionOps].sort());
  for (const row of table.values()) expect(Object.keys(row)).toEqual(Object.keys(cells));
});

test.each(
  [...table].flatMap(([op, row]) => Object.entries(row).map(([kind, says]) => [op, kind, says] as const)),
)("%s of %s: %s", (op, kind, says) => {
  if (op === "exists" || op === "missing") {
    const holds = compileCondition({ field: "a", op });
    for (const a of cells[kind]!) expect(holds({ a })).toBe(says === "always");
    return;
  }
  const compared = says === "never" ? [] : says.split(", ");
  for (const valueKind of Object.keys(values)) {
    const condition = ask(op, valueKind);
    if (condition === null) {
      expect(compared).not.toContain(valueKind);
      continue;
    }
    const outcomes = new Set(cells[kind]!.map((a) => compileCondition(condition)({ a })));
    expect([...outcomes].sort(), valueKind).toEqual(compared.includes(valueKind) ? [false, true] : [false]);
  }
});

test("the sentences below the table", () => {
  const holds = (condition: object, a: unknown): boolean =>
    compileCondition({ field: "a", ...condition } as Condition)({ a });
  for (const a of [5, true, "m", [], {}, new Date(0)]) {
    expect(holds({ op: "in", value: [] }, a)).toBe(false);
    expect(holds({ op: "notIn", value: [] }, a)).toBe(true);
  }
  for (const a of cells.missing!) expect(holds({ op: "notIn", value: [] }, a)).toBe(false);
  expect(holds({ op: "between", value: [1, 2] }, 1) && holds({ op: "between", value: [1, 2] }, 2)).toBe(true);
  expect(
    holds({ op: "before", value: iso(noon) }, noon) || holds({ op: "after", value: iso(noon) }, noon),
  ).toBe(false);
  expect(holds({ op: "includesAny", value: [] }, ["m"])).toBe(false);
  expect(holds({ op: "includesAll", value: [] }, [])).toBe(true);
  for (const a of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    for (const op of ["eq", "ne", "lt", "gt"]) expect(holds({ op, value: 0 }, a)).toBe(false);
    expect(holds({ op: "exists" }, a) || holds({ op: "missing" }, a)).toBe(false);
  }
});

test("the README knows the guide", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(readme.includes("docs/guide/conditions.md")).toBe(true);
});
