import type * as z from "zod/mini";

/** What a cell of a field holds once read. */
export type CellKind = "number" | "instant" | "text" | "flag" | "list";

/** One field of a noun as its schema defines it. */
export interface FieldGuard {
  /** Name of the field. */
  name: string;
  /** What its cells hold. */
  kind: CellKind;
  /** Whether a row without it is no row of the noun. */
  required: boolean;
  /** Whether a cell that is not empty is valid; agrees with the schema. */
  accepts: (cell: unknown) => boolean;
  /** The schema, for words about a cell that is not. */
  schema: z.ZodMiniType;
}

type Definition = {
  type: string;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  entries?: Record<string, string>;
  format?: string;
  fn?: (cell: unknown) => boolean;
  checks?: readonly {
    _zod: { def: { check: string; value?: number; inclusive?: boolean; minimum?: number } };
  }[];
};

/**
 * Derives the guards of a noun's fields from its schema's own definition: plain comparisons, no `eval`, no allocation.
 *
 * @param schema - an object schema of this package, or one extended from it
 * @returns a guard a field, in the schema's order
 */
export function guardsOf(schema: z.ZodMiniObject): ReadonlyMap<string, FieldGuard> {
  const guards = new Map<string, FieldGuard>();
  for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodMiniType>)) {
    let inner = field;
    let required = true;
    while (definition(inner).type === "optional" || definition(inner).type === "nullable") {
      if (definition(inner).type === "optional") required = false;
      inner = definition(inner).innerType!;
    }
    guards.set(name, { name, kind: kindOf(inner), required, accepts: acceptOf(inner), schema: inner });
  }
  return guards;
}

function definition(schema: z.ZodMiniType): Definition {
  return schema._zod.def as unknown as Definition;
}

function kindOf(schema: z.ZodMiniType): CellKind {
  switch (definition(schema).type) {
    case "number":
      return "number";
    case "custom":
      return "instant";
    case "boolean":
      return "flag";
    case "array":
      return "list";
    default:
      return "text";
  }
}

function acceptOf(schema: z.ZodMiniType): (cell: unknown) => boolean {
  const def = definition(schema);
  const limits = (def.checks ?? []).map((check) => check._zod.def);
  switch (def.type) {
    case "number": {
      const least = limits.find((limit) => limit.check === "greater_than");
      const low = least?.value ?? Number.NEGATIVE_INFINITY;
      const whole = def.format === "safeint";
      return (cell) =>
        typeof cell === "number" &&
        cell >= low &&
        (whole
          ? Number.isSafeInteger(cell)
          : cell < Number.POSITIVE_INFINITY && cell > Number.NEGATIVE_INFINITY);
    }
    case "string": {
      const shortest = limits.find((limit) => limit.check === "min_length")?.minimum ?? 0;
      return (cell) => typeof cell === "string" && cell.length >= shortest;
    }
    case "enum": {
      const known = new Set(Object.values(def.entries!));
      return (cell) => typeof cell === "string" && known.has(cell);
    }
    case "boolean":
      return (cell) => typeof cell === "boolean";
    case "custom":
      return def.fn!;
    case "array": {
      const element = acceptOf(def.element!);
      return (cell) => Array.isArray(cell) && cell.every(element);
    }
    default:
      return (cell) => schema.safeParse(cell).success;
  }
}
