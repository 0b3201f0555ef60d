import { checkValue } from "../kernel/checkValue.ts";
import type { TableInput } from "../model/TableInput.ts";
import { type ComputeKpisOptions, computeKpisOptionsSchema } from "./computeKpis.ts";
import { aggregateDefinitions } from "./internal/aggregateDefinitions.ts";
import { checkKpis } from "./internal/checkKpis.ts";
import { finishAggregate } from "./internal/finishAggregate.ts";
import type { KpiDefinition } from "./kpiDefinitionSchema.ts";
import type { KpiResult } from "./kpiResultSchema.ts";

/** Options of {@link evaluateKpis}. */
export interface EvaluateKpisOptions extends Omit<ComputeKpisOptions, "kpis"> {
  /** Definitions: those of the package that you import, or your own. */
  kpis: readonly KpiDefinition[];
}

/**
 * {@link computeKpis} for definitions alone: it knows no ids, so that a bundle holds only the definitions that are imported.
 *
 * @param rows - rows, columns or an Arrow-style table
 * @param options - which KPIs, and how to group
 * @returns KPIs by group, with evidence
 * @throws {@link SocialOpsError} as {@link computeKpis}; `unknown-id` for any id
 *
 * @example
 * ```ts
 * import { evaluateKpis, shareRate } from "socialops/kpi";
 *
 * const { rows } = evaluateKpis([{ shares: 3, impressions: 400 }], { kpis: [shareRate] });
 * rows[0]?.values["content.share_rate"]?.denominator; // => 400
 * ```
 */
export function evaluateKpis(rows: TableInput<object>, options: EvaluateKpisOptions): KpiResult {
  checkKpis(options, "evaluateKpis");
  const { level = 0.95, ...grouping } = checkValue(
    computeKpisOptionsSchema,
    options,
    "evaluateKpis",
    "options",
  );
  return finishAggregate(aggregateDefinitions(rows, grouping, [], "evaluateKpis"), level);
}
