import type { Columns } from "../../../model/readColumns.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import { valueFields } from "../formulaFields.ts";

/** How many rows lack each field that KPIs take. */
export function missingCounts(
  definitions: readonly KpiDefinition[],
  columns: Columns,
): Record<string, number> {
  const fields = [...new Set(definitions.flatMap((kpi) => valueFields(kpi.formula)))].sort();
  return Object.fromEntries(fields.map((field) => [field, countMissing(field, columns)]));
}

function countMissing(field: string, { integers, numbers, texts }: Columns): number {
  let missing = 0;
  if (Object.hasOwn(integers, field)) return integers[field]!.absent;
  if (Object.hasOwn(numbers, field)) {
    const cells = numbers[field]!;
    for (let row = 0; row < cells.length; row++) if (Number.isNaN(cells[row]!)) missing++;
  } else {
    const { codes } = texts[field]!;
    for (let row = 0; row < codes.length; row++) if (codes[row]! < 0) missing++;
  }
  return missing;
}
