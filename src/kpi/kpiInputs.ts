import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { worded } from "../kernel/words/worded.ts";
import { nounFields } from "../model/nounFields.ts";
import { nounInstants } from "../model/nouns/nouns.ts";
import { fieldUnits } from "./fieldUnits.ts";
import { fieldTitles } from "./internal/fieldTitles.ts";
import { conditionalFields, formulaFields, readsInstant } from "./internal/formulaFields.ts";
import { type KpiDefinition, kpiDefinitionSchema, type LocalizedText } from "./kpiDefinitionSchema.ts";

/**
 * What a KPI does with a column: without one that is `needed` a row does not enter; of those that are `any-of` one suffices, and
 * the row counts as partial; one that is a `condition` is only asked about.
 */
export type KpiInputRole = "needed" | "any-of" | "condition";

/** A column that a KPI reads. */
export interface KpiInput {
  /** Its name: a field of the noun, or a column that the caller adds to it. */
  field: string;
  /** What it counts or measures, as in `fieldUnits`; null where it does neither or that is not known. */
  unit: string | null;
  /** Whether the noun has no such field, so that the caller has to supply the column. */
  own: boolean;
  /** What it is for. */
  role: KpiInputRole;
  /** What people call it; its name where the package knows no other. */
  title: LocalizedText;
}

/** Schema of what `kpiInputs` gives. */
export const kpiInputsSchema: z.ZodMiniType<KpiInput[]> = /* @__PURE__ */ worded(() =>
  z.array(
    z.strictObject({
      field: z.string(),
      unit: z.nullable(z.string()),
      own: z.boolean(),
      role: z.enum(["needed", "any-of", "condition"]),
      title: z.strictObject({ en: z.string(), "zh-CN": z.string() }),
    }),
  ),
);

/**
 * The columns that a KPI reads, so that a form can ask for them or a query can supply them. They follow from the definition:
 * first those of its formula in order of appearance, then those that only its conditions ask about.
 *
 * @param definition - a definition, of the catalogue or your own
 * @returns the columns; none for a count of all rows
 * @throws {@link SocialOpsError} `invalid-argument` for what is no definition
 *
 * @example
 * ```ts
 * import { kpiInputs, retentionDayN, wechatOpenRate } from "socialops/kpi";
 *
 * kpiInputs(wechatOpenRate).map(({ field, unit, own }) => [field, unit, own]); // => [["reads", "people", false], ["delivered", "messages", false]]
 * const [retained] = kpiInputs(retentionDayN);
 * retained; // => { field: "retained", unit: "people", own: true, role: "needed", title: { en: "Retained members", "zh-CN": "留存用户数" } }
 * ```
 */
export function kpiInputs(definition: KpiDefinition): KpiInput[] {
  const checked = checkValue(kpiDefinitionSchema, definition, "kpiInputs", "definition");
  const { noun, formula } = checked;
  const known = nounFields(noun);
  const { needed, anyOf } = formulaFields(formula);
  const roles = new Map<string, KpiInputRole>();
  const add = (role: KpiInputRole, fields: readonly string[]): void => {
    for (const field of fields) if (!roles.has(field)) roles.set(field, role);
  };
  add("needed", needed);
  for (const components of anyOf) add(components.length === 1 ? "needed" : "any-of", components);
  if (readsInstant(formula)) add("needed", [nounInstants[noun]]);
  add("condition", conditionalFields(checked));
  return Array.from(roles, ([field, role]) => ({
    field,
    unit: Object.hasOwn(fieldUnits, field) ? fieldUnits[field]! : null,
    own: !known.has(field) && !isEntry(field, known),
    role,
    title: Object.hasOwn(fieldTitles, field) ? fieldTitles[field]! : { en: field, "zh-CN": field },
  }));
}

/** Whether a field is an entry of a record of the noun: `traits.age`. */
function isEntry(field: string, known: ReadonlyMap<string, unknown>): boolean {
  const dot = field.indexOf(".");
  return dot > 0 && known.has(field.slice(0, dot));
}
