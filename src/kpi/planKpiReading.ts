import * as z from "zod/mini";
import type { Condition } from "../condition/conditionSchema.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { type NounName, nounSchema } from "../model/nouns/nouns.ts";
import { withConditionFields } from "../model/withConditionFields.ts";
import { definitionConditions, readsInstant, summedFields, valueFields } from "./internal/formulaFields.ts";
import type { KpiDefinition } from "./kpiDefinitionSchema.ts";

/** What KPIs read of rows. */
export interface KpiReading {
  /** The noun's schema with the caller's own columns that formulas and conditions take. */
  schema: z.ZodMiniObject;
  /** The fields whose values formulas take, in order of name. */
  values: string[];
  /** These, and the fields that conditions ask about. */
  fields: string[];
  /** Whether a formula asks which of two rows is later. */
  readsInstant: boolean;
}

/**
 * What to read of rows for KPIs; the same for rows in memory and for tables of a database.
 *
 * @param noun - what the rows are
 * @param definitions - the KPIs
 * @param condition - the condition that the rows have to match
 * @param where - the public function, for error messages
 * @param path - the argument that lists the KPIs
 * @returns schema and fields
 * @throws {@link SocialOpsError} `invalid-argument` for KPIs of another noun, and for conditions that no row can match because
 * of what a field holds
 */
export function planKpiReading(
  noun: NounName,
  definitions: readonly KpiDefinition[],
  condition: Condition | undefined,
  where: string,
  path = "options.kpis",
): KpiReading {
  refuseOtherNouns(definitions, noun, where, path);
  const values = [...new Set(definitions.flatMap(({ formula }) => valueFields(formula)))];
  let schema = withNumbers(noun, [...new Set(definitions.flatMap(({ formula }) => summedFields(formula)))]);
  const fields = new Set(values);
  const asked = definitions.flatMap((kpi, i) => definitionConditions(kpi, `${path}[${i}]`));
  if (condition !== undefined) asked.push({ condition, path: "options.where" });
  for (const { condition: one, path: place } of asked) {
    const needs = withConditionFields(schema, one, where, place);
    schema = needs.schema;
    for (const field of needs.fields) fields.add(field);
  }
  return {
    schema,
    values: values.sort(),
    fields: [...fields],
    readsInstant: definitions.some(({ formula }) => readsInstant(formula)),
  };
}

/** The noun's schema, extended by the number columns of the caller's own that its definitions name. */
function withNumbers(noun: NounName, fields: readonly string[]): z.ZodMiniObject {
  const schema = nounSchema(noun) as z.ZodMiniObject;
  const own = fields.filter((field) => !Object.hasOwn(schema.shape, field));
  if (own.length === 0) return schema;
  const number = z.optional(z.nullable(z.number({ error: "expected a number" })));
  return z.extend(schema, Object.fromEntries(own.map((field) => [field, number])));
}

function refuseOtherNouns(
  definitions: readonly KpiDefinition[],
  noun: NounName,
  where: string,
  path: string,
): void {
  for (const [i, kpi] of definitions.entries()) {
    if (kpi.noun === noun) continue;
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: `${path}[${i}]`,
      expected: `a KPI over rows of the noun "${noun}"`,
      received: `"${kpi.id}" over rows of the noun "${kpi.noun}"`,
    });
  }
}
