import { checkValue } from "../../kernel/checkValue.ts";
import { kpiDefinitionSchema } from "../kpiDefinitionSchema.ts";

/**
 * Checks the definitions among `options.kpis` one by one, before the options as a whole: a fault inside a union of id and
 * definition would otherwise be reported at `options.kpis` without its place.
 *
 * @param options - what the caller gave
 * @param where - the public function
 */
export function checkKpis(options: unknown, where: string): void {
  const kpis = (options as { kpis?: unknown } | null | undefined)?.kpis;
  if (!Array.isArray(kpis)) return;
  for (const [i, kpi] of kpis.entries()) {
    if (typeof kpi === "object" && kpi !== null)
      checkValue(kpiDefinitionSchema, kpi, where, `options.kpis[${i}]`);
  }
}
