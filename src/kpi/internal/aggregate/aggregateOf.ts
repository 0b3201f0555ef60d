import type { Issues } from "../../../model/issues.ts";
import { compareGroups } from "../../compareGroups.ts";
import type { KpiAggregate, KpiGroupParts, KpiPart } from "../../kpiAggregateSchema.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import type { RowGroups } from "../groupRows.ts";
import type { ColumnsRequest } from "./groupTotals.ts";

/** What was found in the rows. */
interface Found {
  groups: { keys: RowGroups["keys"]; sizes: ArrayLike<number> };
  /** Of each KPI what it is made of in each group. */
  parts: readonly (readonly KpiPart[])[];
  missing: Record<string, number>;
  issues: Issues;
}

/** An aggregate of columns, which do not know what their rows were selected by. */
export type ColumnsAggregate = Omit<KpiAggregate, "where" | "clusterBy">;

/** The aggregate of rows, from what was found in them: its groups in order. */
export function aggregateOf(
  definitions: readonly KpiDefinition[],
  { noun, by, period }: ColumnsRequest,
  { groups: { keys, sizes }, parts, missing, issues }: Found,
): ColumnsAggregate {
  const groups = keys.map(({ group, period }, i): KpiGroupParts => {
    const rest = { rows: sizes[i]!, parts: parts.map((kpi) => kpi[i]!) };
    return period === undefined ? { group, ...rest } : { group, period, ...rest };
  });
  return {
    kind: "kpi-aggregate",
    version: 1,
    noun,
    definitions: [...definitions],
    by: [...by],
    period: period === undefined ? null : { ...period, weekStart: period.weekStart ?? 1 },
    groups: groups.sort(compareGroups),
    missing,
    issues,
  };
}
