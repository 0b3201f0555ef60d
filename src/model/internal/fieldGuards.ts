import type * as z from "zod/mini";
import { phraseOf } from "../../kernel/words/phraseOf.ts";
import { instantSchema } from "../nouns/instantSchema.ts";
import { type Accepts, cellGuard, definitionOf, type NumberLimits, numberLimits } from "./cellGuard.ts";

/** What a cell of a field holds once read. */
export type CellKind = "number" | "instant" | "text" | "flag" | "list" | "record";

/** One field of a noun as its schema defines it. */
export interface FieldGuard {
  /** Name of the field. */
  name: string;
  /** What its cells hold. */
  kind: CellKind;
  /** Whether a row without it is no row of the noun. */
  required: boolean;
  /** Whether a cell that is not empty is valid; agrees with the schema. */
  accepts: Accepts;
  /** What `accepts` takes, where it is numbers between limits and nothing else. */
  limits: NumberLimits | null;
  /** Whether `accepts` takes every text that is not empty or every instant, as `kind` says, and nothing else. */
  isPlain: boolean;
  /** What belongs there instead of this cell, worded to follow "expected". */
  expected: (cell: unknown) => string;
}

/** A memo, not state: a schema's definition never changes. */
const known = new WeakMap<z.ZodMiniObject, ReadonlyMap<string, FieldGuard>>();

/**
 * The guards of a noun's fields.
 *
 * @param schema - an object schema of this package, or one extended from it
 * @returns a guard a field, in the schema's order; made once a schema
 */
export function fieldGuards(schema: z.ZodMiniObject): ReadonlyMap<string, FieldGuard> {
  let guards = known.get(schema);
  if (guards === undefined) {
    const shape = Object.entries(schema._zod.def.shape as Record<string, z.ZodMiniType>);
    guards = new Map(shape.map(([name, field]) => [name, fieldGuard(name, field)]));
    known.set(schema, guards);
  }
  return guards;
}

/**
 * The guard of a column that no schema knows (a caller's grouping column): its cells are read as texts.
 *
 * @param name - name of the column
 * @returns a guard that takes text, finite numbers and booleans
 */
export function freeTextGuard(name: string): FieldGuard {
  return {
    name,
    kind: "text",
    required: false,
    limits: null,
    isPlain: false,
    accepts: (cell) => typeof cell === "string" || typeof cell === "boolean" || Number.isFinite(cell),
    expected: () => "text, a number, or true or false",
  };
}

function fieldGuard(name: string, field: z.ZodMiniType): FieldGuard {
  let inner = field;
  let required = true;
  for (
    let { type, innerType } = definitionOf(inner);
    WRAPPERS.has(type);
    { type, innerType } = definitionOf(inner)
  ) {
    if (type === "optional") required = false;
    inner = innerType!;
  }
  const kind = kindOf(inner);
  const accepts = cellGuard(inner);
  return {
    name,
    kind,
    required,
    accepts: columnGuard(kind, inner, accepts),
    limits: numberLimits(inner),
    isPlain: isPlain(kind, inner),
    expected: (cell) => {
      const outcome = inner.safeParse(cell);
      return outcome.success ? "a cell of one value" : phraseOf(outcome.error.issues[0]!);
    },
  };
}

/** What a column of a kind takes of what a schema takes. */
function columnGuard(kind: CellKind, schema: z.ZodMiniType, accepts: Accepts): Accepts {
  // A column holds texts, so objects are no cells even where a schema takes them.
  if (kind === "text" && !PLAIN.has(definitionOf(schema).type))
    return (cell) => typeof cell !== "object" && accepts(cell);
  // One bad entry does not spoil the others, each of which is a column of its own.
  if (kind === "record") return (cell) => typeof cell === "object" && cell !== null && !Array.isArray(cell);
  return accepts;
}

function isPlain(kind: CellKind, schema: z.ZodMiniType): boolean {
  const { type, format, coerce, checks = [] } = definitionOf(schema);
  if (kind === "instant") return checks.length === 0;
  const isShort = checks.every(({ _zod: { def } }) => def.check === "min_length" && def.minimum! <= 1);
  return type === "string" && format === undefined && coerce !== true && isShort;
}

const WRAPPERS: ReadonlySet<string> = /* @__PURE__ */ new Set(["optional", "nullable", "readonly"]);
const PLAIN: ReadonlySet<string> = /* @__PURE__ */ new Set(["string", "enum", "literal"]);

function kindOf(schema: z.ZodMiniType): CellKind {
  const { type, fn } = definitionOf(schema);
  switch (type) {
    case "number":
      return "number";
    case "boolean":
      return "flag";
    case "array":
      return "list";
    case "record":
      return "record";
    default:
      // By its function: `z.check` copies a schema but keeps that.
      return fn !== undefined && fn === definitionOf(instantSchema).fn ? "instant" : "text";
  }
}
