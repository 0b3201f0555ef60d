import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { checkAggregate } from "./internal/checkAggregate.ts";
import { finishAggregate } from "./internal/finishAggregate.ts";
import type { KpiAggregate } from "./kpiAggregateSchema.ts";
import type { KpiResult } from "./kpiResultSchema.ts";

/** Options of {@link finishKpis}. */
export interface FinishKpisOptions {
  /** Nominal coverage of intervals, between 0 and 1. Default 0.95. */
  level?: number | undefined;
}

/** Schema of {@link FinishKpisOptions}. */
export const finishKpisOptionsSchema: z.ZodMiniObject<ShapeOf<FinishKpisOptions>> = /* @__PURE__ */ worded(
  () =>
    z.strictObject({
      level: z.optional(
        z
          .number({ error: "expected a number between 0 and 1" })
          .check(z.refine((level) => level > 0 && level < 1, { error: "expected a number between 0 and 1" })),
      ),
    }),
);

/**
 * Turns an aggregate into values, intervals and evidence.
 *
 * A ratio is the sum of its numerators over the sum of its denominators, with an interval by the delta method: the rows are
 * the unit of analysis, Student t with n - 1 degrees of freedom (Deng, Knoblich & Lu 2018), cut to the KPI's range. From one
 * row, or from rows that all have the same ratio, there is a value without an interval. Sums and counts are what happened and
 * have none.
 *
 * @param aggregate - of {@link aggregateKpis} or `mergeKpis`
 * @param options - coverage
 * @returns KPIs by group
 * @throws {@link SocialOpsError} `invalid-argument`, `unsupported-version`
 *
 * @example
 * ```ts
 * import { aggregateKpis, finishKpis } from "socialops/kpi";
 *
 * const rows = [{ clicks: 2, impressions: 20 }, { clicks: 3, impressions: 60 }];
 * const aggregate = aggregateKpis(rows, { kpis: ["content.click_through_rate"] });
 * const rate = finishKpis(aggregate, { level: 0.9 }).rows[0]?.values["content.click_through_rate"];
 * rate?.status === "ok" && rate.value; // => 0.0625
 * ```
 */
export function finishKpis(aggregate: KpiAggregate, options: FinishKpisOptions = {}): KpiResult {
  const checked = checkAggregate(aggregate, "finishKpis", "aggregate");
  const { level = 0.95 } = checkValue(finishKpisOptionsSchema, options, "finishKpis", "options");
  return finishAggregate(checked, level);
}
