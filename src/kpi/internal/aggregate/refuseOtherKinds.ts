import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import type { Columns } from "../../../model/readColumns.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import { summedFields, valueFields } from "../formulaFields.ts";

/**
 * Refuses KPIs of fields that hold something else than they take.
 *
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function refuseOtherKinds(
  definitions: readonly KpiDefinition[],
  columns: Columns,
  where: string,
): void {
  for (const [i, { formula }] of definitions.entries()) {
    const summed = new Set(summedFields(formula));
    for (const field of valueFields(formula)) {
      const isFound =
        Object.hasOwn(columns.numbers, field) || (!summed.has(field) && Object.hasOwn(columns.texts, field));
      if (isFound) continue;
      throw new SocialOpsError(where, {
        code: "invalid-argument",
        path: `options.kpis[${i}].formula`,
        expected: summed.has(field) ? "fields that hold numbers" : "fields that hold texts or numbers",
        received: describeValue(field),
      });
    }
  }
}
