import * as z from "zod/mini";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { parsePattern } from "../text/parsePattern.ts";
import { isTimeZone } from "../time/isTimeZone.ts";
import { type Instant, toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import { byShape } from "./internal/byShape.ts";

/** What a field is compared with. A text that is ISO 8601 with an offset is an instant. */
export type ConditionValue = string | number | boolean;

/** How a field compares with one value. */
export type ComparisonOp = "eq" | "ne" | "lt" | "le" | "gt" | "ge";

/** A stretch of time that ends at a given moment; there is no "now". */
export interface TimeWindow {
  /** Calendar days in `timeZone`, the day of `asOf` being the last: 7 begins at midnight six days before. Either this or `hours`. */
  days?: number | undefined;
  /** Hours of elapsed time before `asOf`, which itself belongs to the window. */
  hours?: number | undefined;
  /** The moment at which the window ends; it belongs to it. */
  asOf: Instant;
  /** Zone of the calendar days; needed with `days`. */
  timeZone?: string | undefined;
}

/** How many entries of a list are asked for. */
export interface EntryCount {
  /** Which entries count. Default: all. */
  of?: Condition | undefined;
  /** How the number of entries compares. */
  op: ComparisonOp;
  /** With what. */
  value: number;
  /** Counts only entries whose `at` lies in this window (or that are instants in it themselves). */
  within?: TimeWindow | undefined;
}

/** One field against one value. */
export interface ComparisonCondition {
  /** A field, or one entry of a record: `traits.age`. */
  field: string;
  /** Discriminates the union. */
  op: ComparisonOp;
  /** What it is compared with. */
  value: ConditionValue;
  /** Whether text is compared with its case. Default false. */
  caseSensitive?: boolean | undefined;
}

/** One field against two limits, both of which belong to the range. */
export interface RangeCondition {
  /** A field. */
  field: string;
  /** Discriminates the union. */
  op: "between";
  /** Lowest and highest value. */
  value: readonly [low: string | number, high: string | number];
  /** Whether text is compared with its case. Default false. */
  caseSensitive?: boolean | undefined;
}

/** One field, or the entries of a list, against a list of values. */
export interface MembershipCondition {
  /** A field. */
  field: string;
  /** Discriminates the union. */
  op: "in" | "notIn" | "includesAny" | "includesAll";
  /** The values. */
  value: readonly ConditionValue[];
  /** Whether text is compared with its case. Default false. */
  caseSensitive?: boolean | undefined;
}

/** A text against a piece of text or a pattern. */
export interface TextCondition {
  /** A field. */
  field: string;
  /** Discriminates the union. */
  op: "contains" | "notContains" | "startsWith" | "endsWith" | "matches";
  /** The piece of text; for `matches` a pattern, see `compilePattern`. */
  value: string;
  /** Whether text is compared with its case. Default false. */
  caseSensitive?: boolean | undefined;
}

/** Whether a field is there at all. */
export interface PresenceCondition {
  /** A field. */
  field: string;
  /** Discriminates the union. */
  op: "exists" | "missing";
}

/** An instant against another. */
export interface InstantCondition {
  /** A field. */
  field: string;
  /** Discriminates the union. */
  op: "before" | "after";
  /** The other instant, which belongs to neither side. */
  value: Instant;
}

/** An instant in a window of time. The window may stand in `value` or beside `op`. */
export type WindowCondition =
  | {
      /** A field. */
      field: string;
      /** Discriminates the union. */
      op: "withinLast";
      /** The window. */
      value: TimeWindow;
    }
  | ({
      /** A field. */
      field: string;
      /** Discriminates the union. */
      op: "withinLast";
    } & TimeWindow);

/** How many entries a list has. */
export interface CountCondition {
  /** A field that holds a list. */
  field: string;
  /** Discriminates the union. */
  op: "count";
  /** Which entries, and how many. */
  value: EntryCount;
}

/** One question about one field. */
export type FieldCondition =
  | ComparisonCondition
  | RangeCondition
  | MembershipCondition
  | TextCondition
  | PresenceCondition
  | InstantCondition
  | WindowCondition
  | CountCondition;

/** All of some conditions; true where there are none. */
export interface AllCondition {
  /** The conditions. */
  all: readonly Condition[];
}

/** Any of some conditions; false where there are none. */
export interface AnyCondition {
  /** The conditions. */
  any: readonly Condition[];
}

/** The opposite of a condition. */
export interface NotCondition {
  /** The condition. */
  not: Condition;
}

/** A condition on a row, as JSON. */
export type Condition = AllCondition | AnyCondition | NotCondition | FieldCondition;

/** The operators of {@link FieldCondition}. */
export const conditionOps = [
  "eq",
  "ne",
  "lt",
  "le",
  "gt",
  "ge",
  "between",
  "in",
  "notIn",
  "contains",
  "notContains",
  "startsWith",
  "endsWith",
  "matches",
  "exists",
  "missing",
  "includesAny",
  "includesAll",
  "withinLast",
  "before",
  "after",
  "count",
] as const;

/** Schema of {@link Condition}. */
export const conditionSchema: z.ZodMiniType<Condition> = /* @__PURE__ */ worded(() => {
  const condition: z.ZodMiniType<Condition> = z.lazy(() => tree);
  const list = z.array(condition, { error: "expected a list of conditions" });
  const branches = {
    all: z.strictObject({ all: list }),
    any: z.strictObject({ any: list }),
    not: z.strictObject({ not: condition }),
  };
  const questions = fieldConditions(condition);
  const { withinLast, withinLastFlat } = questions;
  const byOp = new Map<unknown, z.core.$ZodType>(
    Object.values(questions).flatMap((schema) =>
      [...(schema._zod.propValues?.op ?? [])].map((op) => [op, schema] as const),
    ),
  );
  const tree = byShape(
    z.union([...Object.values(branches), ...Object.values(questions)]) as z.ZodMiniType<Condition>,
    (value) => {
      if (typeof value !== "object" || value === null || Array.isArray(value))
        return { expected: "a condition", path: [], value };
      for (const key of ["all", "any", "not"] as const) if (Object.hasOwn(value, key)) return branches[key];
      if (!Object.hasOwn(value, "field") || !Object.hasOwn(value, "op"))
        return { expected: 'a condition: "all", "any", "not", or "field" and "op"', path: [], value };
      const { op } = value as { op: unknown };
      if (op === "withinLast") return Object.hasOwn(value, "value") ? withinLast : withinLastFlat;
      return byOp.get(op) ?? { expected: `one of ${listOps()}`, path: ["op"], value: op };
    },
  );
  return tree;
});

function listOps(): string {
  return conditionOps.map((op) => `"${op}"`).join(", ");
}

type FieldConditionSchemas = Readonly<
  Record<
    | "equality"
    | "order"
    | "range"
    | "membership"
    | "piece"
    | "pattern"
    | "presence"
    | "moment"
    | "withinLast"
    | "withinLastFlat"
    | "count",
    z.ZodMiniObject
  >
>;

/** One schema for each form of question about a field. */
function fieldConditions(condition: z.ZodMiniType<Condition>): FieldConditionSchemas {
  const field = z.string({ error: "expected the name of a field" }).check(z.minLength(1));
  const text = z.string({ error: "expected text" });
  const caseSensitive = z.optional(z.boolean({ error: "expected true or false" }));
  const finite = z.number({ error: "expected a number" });
  const value = z.union([text, finite, z.boolean()], { error: "expected text, a number, or true or false" });
  const ordered = z.union([text, finite], { error: "expected text or a number" });
  const instant = instantText();
  const comparison = z.enum(["eq", "ne", "lt", "le", "gt", "ge"]);
  const windowShape = timeWindowShape(instant);
  const isWindow = [
    z.refine<Partial<TimeWindow>>((window) => (window.days === undefined) !== (window.hours === undefined), {
      path: ["days"],
      error: 'expected either "days" or "hours"',
    }),
    z.refine<Partial<TimeWindow>>((window) => window.days === undefined || window.timeZone !== undefined, {
      path: ["timeZone"],
      error: "expected an IANA time zone",
    }),
  ];
  const window = z.strictObject(windowShape).check(...isWindow);
  return {
    equality: z.strictObject({ field, op: z.enum(["eq", "ne"]), value, caseSensitive }),
    order: z.strictObject({ field, op: z.enum(["lt", "le", "gt", "ge"]), value: ordered, caseSensitive }),
    range: z.strictObject({
      field,
      op: z.literal("between"),
      value: z.tuple([ordered, ordered], { error: "expected a list of the lowest and the highest value" }),
      caseSensitive,
    }),
    membership: z.strictObject({
      field,
      op: z.enum(["in", "notIn", "includesAny", "includesAll"]),
      value: z.array(value, { error: "expected a list of values" }),
      caseSensitive,
    }),
    piece: z.strictObject({
      field,
      op: z.enum(["contains", "notContains", "startsWith", "endsWith"]),
      value: text,
      caseSensitive,
    }),
    pattern: z.strictObject({
      field,
      op: z.literal("matches"),
      value: text.check(
        z.refine((pattern) => parsePattern(pattern) !== null, {
          error:
            "expected a pattern of literals, . [ ] ( ) | * + ? {m,n} ^ $ and \\d \\w \\s, of at most 2000 steps",
        }),
      ),
      caseSensitive,
    }),
    presence: z.strictObject({ field, op: z.enum(["exists", "missing"]) }),
    moment: z.strictObject({ field, op: z.enum(["before", "after"]), value: instant }),
    withinLast: z.strictObject({ field, op: z.literal("withinLast"), value: window }),
    withinLastFlat: z.strictObject({ field, op: z.literal("withinLast"), ...windowShape }).check(...isWindow),
    count: z.strictObject({
      field,
      op: z.literal("count"),
      value: z.strictObject({
        of: z.optional(condition),
        op: comparison,
        value: finite,
        within: z.optional(window),
      }),
    }),
  };
}

function instantText(): z.ZodMiniType<Instant> {
  const instant = z.custom<Instant>((given) => !Number.isNaN(toEpochMilliseconds(given)), {
    error: "expected an instant (ISO 8601 with an offset, epoch milliseconds, or a Date)",
  });
  instant._zod.toJSONSchema = () => ({
    anyOf: [{ type: "string", format: "date-time" }, { type: "number" }],
  });
  return instant;
}

function timeWindowShape(instant: z.ZodMiniType<Instant>): ShapeOf<TimeWindow> {
  const zone = { error: "expected an IANA time zone" };
  const days = { error: "expected a whole number from 1 to 100000" };
  const hours = { error: "expected a number above 0" };
  return {
    days: z.optional(z.int(days).check(z.gte(1, days), z.lte(100_000, days))),
    hours: z.optional(z.number(hours).check(z.gt(0, hours))),
    asOf: instant,
    timeZone: z.optional(z.string(zone).check(z.refine(isTimeZone, zone))),
  };
}
