import { nounFields } from "../model/nounFields.ts";
import { fieldUnits } from "./fieldUnits.ts";
import { summedFields } from "./internal/formulaFields.ts";
import type { KpiDefinition } from "./kpiDefinitionSchema.ts";

/**
 * Whether a KPI adds up money of rows that say their currency, so that one currency has to be made sure of.
 *
 * @param definition - the KPI
 */
export function readsMoney({ noun, formula }: KpiDefinition): boolean {
  const fields = nounFields(noun);
  return fields.has("currency") && summedFields(formula).some((field) => fieldUnits[field] === "money");
}
