import type * as z from "zod/mini";
import { definitionOf, type NumberLimits } from "./internal/cellGuard.ts";
import { type CellKind, fieldGuards } from "./internal/fieldGuards.ts";

/** What one field of a noun may hold. */
export interface NounField {
  /** Its name. */
  name: string;
  /** What its cells hold. */
  kind: CellKind;
  /** Whether a row without it is no row of the noun. */
  required: boolean;
  /** The numbers that it takes; null for other kinds. */
  limits: NumberLimits | null;
  /** The texts that it takes; null for any. */
  texts: readonly string[] | null;
}

/**
 * The fields of a noun's schema, or of one extended by columns of the caller's own, for code that reads the same rows elsewhere
 * (a database).
 *
 * @param schema - the schema
 * @returns its fields by name
 */
export function schemaFields(schema: z.ZodMiniObject): ReadonlyMap<string, NounField> {
  return new Map(
    [...fieldGuards(schema)].map(([name, { kind, required, limits }]) => [
      name,
      { name, kind, required, limits, texts: textsOf(schema.shape[name] as z.ZodMiniType) },
    ]),
  );
}

function textsOf(field: z.ZodMiniType): readonly string[] | null {
  const { innerType, entries } = definitionOf(field);
  if (innerType !== undefined) return textsOf(innerType);
  return entries === undefined ? null : (Object.values(entries) as string[]);
}
