import { checkValue } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { nearestId } from "./internal/nearestId.ts";
import { type KpiDefinition, kpiDefinitionSchema } from "./kpiDefinitionSchema.ts";

/**
 * The definitions that ids and objects stand for, in their order. Faults are reported at their own place in the list.
 *
 * @param kpis - ids and definitions
 * @param catalogue - where ids are looked up
 * @param where - the public function, for error messages
 * @param argument - the argument that lists them
 * @returns the definitions
 * @throws {@link SocialOpsError} `unknown-id`, naming the nearest id; `invalid-argument` for a bad or repeated definition
 */
export function resolveKpis(
  kpis: readonly unknown[],
  catalogue: readonly KpiDefinition[],
  where: string,
  argument = "options.kpis",
): KpiDefinition[] {
  const definitions = kpis.map((kpi, i) => {
    const path = `${argument}[${i}]`;
    if (typeof kpi !== "string") return checkValue(kpiDefinitionSchema, kpi, where, path);
    const found = catalogue.find((definition) => definition.id === kpi);
    if (found !== undefined) return found;
    const ids = catalogue.map((definition) => definition.id);
    throw new SocialOpsError(where, {
      code: "unknown-id",
      path,
      expected:
        ids.length === 0
          ? "a KPI definition; this function knows no ids"
          : `the id of a KPI (did you mean "${nearestId(kpi, ids)}"?) or a definition of your own`,
      received: describeValue(kpi),
    });
  });
  for (const [i, { id }] of definitions.entries()) {
    if (definitions.findIndex((other) => other.id === id) === i) continue;
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: `${argument}[${i}]`,
      expected: "each id once",
      received: describeValue(id),
    });
  }
  return definitions;
}
