import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { KpiDefinition } from "../../kpi/kpiDefinitionSchema.ts";
import { kpiDefinitions } from "../../kpi/kpiDefinitions.ts";
import { resolveKpis } from "../../kpi/resolveKpis.ts";

/**
 * The definitions that an argument lists.
 *
 * @param kpis - what the caller gave
 * @param where - the public function
 * @param path - the argument
 */
export function resolveKpiList(kpis: unknown, where: string, path: string): KpiDefinition[] {
  if (Array.isArray(kpis) && kpis.length > 0)
    return resolveKpis(Array.from(kpis), kpiDefinitions, where, path);
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected: Array.isArray(kpis) ? "at least one KPI" : "a list of ids and definitions of KPIs",
    received: describeValue(kpis),
  });
}
