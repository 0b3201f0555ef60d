import type { ConditionKind } from "../../../src/condition/conditionFields.ts";
import type { Condition, ConditionValue } from "../../../src/condition/conditionSchema.ts";
import type { RandomSource } from "../../../src/kernel/createRandomSource.ts";
import type { AgreementTable } from "./AgreementKind.ts";
import { oddTexts, pick, randomInstant, timeZones } from "./randomTable.ts";

/** Fields that conditions can ask about, with what they hold. */
export type AskedFields = Readonly<Record<string, ConditionKind>>;

const comparisons = ["eq", "ne", "lt", "le", "gt", "ge"] as const;

/** A condition tree on a table; its literals often come from the table. */
export function randomCondition(
  random: RandomSource,
  fields: AskedFields,
  table: AgreementTable,
  depth = 3,
): Condition {
  const dice = random.nextFloat();
  const inner = (): Condition => randomCondition(random, fields, table, depth - 1);
  const some = (): Condition[] => Array.from({ length: random.nextInt(4) }, inner);
  if (depth > 0 && dice < 0.15) return { all: some() };
  if (depth > 0 && dice < 0.3) return { any: some() };
  if (depth > 0 && dice < 0.42) return { not: inner() };
  const field = pick(random, Object.keys(fields));
  return fieldCondition(random, field, fields[field]!, table);
}

function fieldCondition(
  random: RandomSource,
  field: string,
  kind: ConditionKind,
  table: AgreementTable,
): Condition {
  if (random.nextFloat() < 0.12) return { field, op: pick(random, ["exists", "missing"]) };
  const value = (): ConditionValue => literal(random, field, kind, table);
  const values = (): ConditionValue[] => Array.from({ length: random.nextInt(4) }, value);
  const cased = random.nextFloat() < 0.3 ? { caseSensitive: random.nextFloat() < 0.7 } : {};
  const op = pick(random, OPERATORS[kind]);
  switch (op) {
    case "between": {
      const pair = [value(), value()] as [string | number, string | number];
      return { field, op, value: pair, ...cased };
    }
    case "in":
    case "notIn":
    case "includesAny":
    case "includesAll": {
      const list = values();
      return { field, op, value: list, ...cased };
    }
    case "contains":
    case "notContains":
    case "startsWith":
    case "endsWith":
      return { field, op, value: pieceOf(random, String(value())), ...cased };
    case "matches":
      return { field, op, value: randomPattern(random, String(value())), ...cased };
    case "before":
    case "after":
      return { field, op, value: isoInstant(random) };
    case "withinLast":
      return random.nextFloat() < 0.5
        ? { field, op, value: { hours: pick(random, [0.5, 1, 24, 1000]), asOf: isoInstant(random) } }
        : {
            field,
            op,
            days: 1 + random.nextInt(40),
            asOf: isoInstant(random),
            timeZone: pick(random, timeZones),
          };
    case "count":
      return { field, op, value: { op: pick(random, comparisons), value: random.nextInt(4) } };
    default:
      return { field, op, value: value(), ...cased };
  }
}

const OPERATORS = {
  number: [...comparisons, "between", "in", "notIn"],
  flag: ["eq", "ne", "in", "notIn"],
  instant: [...comparisons, "between", "in", "notIn", "before", "after", "withinLast"],
  text: [
    ...comparisons,
    "between",
    "in",
    "notIn",
    "contains",
    "notContains",
    "startsWith",
    "endsWith",
    "matches",
  ],
  list: ["includesAny", "includesAll", "count"],
} as const satisfies Record<ConditionKind, readonly string[]>;

function literal(
  random: RandomSource,
  field: string,
  kind: ConditionKind,
  table: AgreementTable,
): ConditionValue {
  const cell = table.rows.length === 0 ? null : pick(random, table.rows)[field];
  const isMet = random.nextFloat() < 0.6;
  switch (kind) {
    case "number":
      if (isMet && typeof cell === "number" && Number.isFinite(cell)) return cell + 0;
      return pick(random, [0, 1, -1, 0.1, 10, 2 ** 53 - 1, 2 ** 53, 1e300, -5.5]);
    case "flag":
      return random.nextFloat() < 0.5;
    case "instant":
      if (isMet && typeof cell === "string") return cell;
      return isMet && typeof cell === "number" && Math.abs(cell) < 8e15
        ? new Date(cell).toISOString()
        : isoInstant(random);
    case "text":
      if (isMet && typeof cell === "string") return random.nextFloat() < 0.3 ? cell.toUpperCase() : cell;
      return random.nextFloat() < 0.05 ? "" : pick(random, oddTexts);
    case "list": {
      const entry = Array.isArray(cell) && cell.length > 0 ? (pick(random, cell) as string) : null;
      return isMet && entry !== null ? entry : pick(random, oddTexts);
    }
  }
}

function isoInstant(random: RandomSource): string {
  return new Date(randomInstant(random)).toISOString();
}

/** A part of a text; not of the halves of a character. */
function pieceOf(random: RandomSource, text: string): string {
  const characters = [...text];
  const start = random.nextInt(characters.length + 1);
  const end = start + random.nextInt(characters.length - start + 1);
  return characters.slice(start, end).join("");
}

/** A pattern that a text may well match: parts of it, made looser. */
function randomPattern(random: RandomSource, text: string): string {
  const parts = [...pieceOf(random, text)].map((character) => {
    const literal = /[\w\s]|[^\u0020-\u007f]/u.test(character) ? character : `\\${character}`;
    return pick(random, [
      literal,
      literal,
      literal,
      ".",
      "\\w",
      "\\S",
      `[${/[a-z]/i.test(character) ? character : "a"}-z]`,
      "[^0-9]",
    ]);
  });
  const loose = parts.map((part) => part + pick(random, ["", "", "", "", "?", "*", "+", "{1,2}"]));
  const body =
    random.nextFloat() < 0.2
      ? `(?:${loose.join("")}|${pick(random, ["a", "x+", "\\d\\d"])})`
      : loose.join("");
  return `${random.nextFloat() < 0.3 ? "^" : ""}${body}${random.nextFloat() < 0.3 ? "$" : ""}`;
}
