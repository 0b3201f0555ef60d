import * as z from "zod/mini";
import { type ConditionKind, conditionFields } from "../condition/conditionFields.ts";
import type { Condition } from "../condition/conditionSchema.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { fieldGuards } from "./internal/fieldGuards.ts";
import { instantSchema } from "./nouns/instantSchema.ts";

/** What a condition needs to be read. */
export interface ConditionNeeds {
  /** The schema, with the fields of the caller's own that the condition compares. */
  schema: z.ZodMiniObject;
  /** The fields that the condition asks about. */
  fields: string[];
}

/**
 * Prepares the reading of rows for a condition: columns that the noun does not know are read as what the condition compares
 * them with, and a field of the noun that holds something else is refused.
 *
 * @param schema - the schema of the rows
 * @param condition - a checked condition
 * @param where - the public function, for error messages
 * @param path - where the condition stands: `options.where`
 * @returns schema and fields to read by
 * @throws {@link SocialOpsError} `invalid-argument` for a condition that no row can match because of what a field holds
 */
export function withConditionFields(
  schema: z.ZodMiniObject,
  condition: Condition,
  where: string,
  path: string,
): ConditionNeeds {
  const guards = fieldGuards(schema);
  const own = new Map<string, ConditionKind>();
  const asked = conditionFields(condition, path);
  for (const { field, kinds, path: at } of asked) {
    if (kinds === null) continue;
    const guard = guards.get(field);
    const kind = guard?.kind ?? own.get(field) ?? kinds[0];
    if (kind === undefined) continue;
    if (!kinds.some((one) => one === kind)) {
      throw refuseConditionKind(
        where,
        `${at}.field`,
        `a field that can hold what it is compared with (${kinds.join(", ")})`,
        field,
      );
    }
    if (guard === undefined) own.set(field, kind as ConditionKind);
  }
  const shape = [...own].map(([field, kind]) => [field, z.optional(z.nullable(cellOf(kind)))] as const);
  return {
    schema: shape.length === 0 ? schema : z.extend(schema, Object.fromEntries(shape)),
    fields: [...new Set(asked.map(({ field }) => field))],
  };
}

function cellOf(kind: ConditionKind): z.ZodMiniType {
  switch (kind) {
    case "number":
      return z.number({ error: "expected a number" });
    case "flag":
      return z.boolean({ error: "expected true or false" });
    case "instant":
      return instantSchema;
    case "list":
      return z.array(z.string(), { error: "expected a list of texts" });
    case "text":
      return z.string({ error: "expected text" });
  }
}

function refuseConditionKind(
  where: string,
  path: string,
  expected: string,
  received: string,
): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected,
    received: describeValue(received),
  });
}
