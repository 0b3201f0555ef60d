import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../condition/conditionSchema.ts";
import { checkValue } from "../kernel/checkValue.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { type NounName, nounNames } from "../model/nouns/nouns.ts";
import { readOptionsShape } from "../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../model/TableInput.ts";
import type { PeriodOptions } from "../time/Period.ts";
import { aggregateDefinitions } from "./internal/aggregateDefinitions.ts";
import { checkKpis } from "./internal/checkKpis.ts";
import { periodOptionsSchema } from "./internal/periodSchemas.ts";
import type { KpiAggregate } from "./kpiAggregateSchema.ts";
import { type KpiDefinition, kpiDefinitionSchema } from "./kpiDefinitionSchema.ts";
import { kpiDefinitions } from "./kpiDefinitions.ts";

/** Options of {@link aggregateKpis}. */
export interface AggregateKpisOptions extends ReadOptions {
  /** Ids of the catalogue, definitions of your own, or all of the catalogue whose fields the data have. */
  kpis: readonly (string | KpiDefinition)[] | "available";
  /** What the rows are. Default `"post"`. */
  noun?: NounName | undefined;
  /** Fields to group by, columns of your own too; rows without a value make the group `null`. */
  by?: readonly string[] | undefined;
  /** Periods to group by, by the local calendar of a zone; the rows' instant is then required. */
  period?: PeriodOptions | undefined;
  /** Rows that do not match are left out; they count as read and kept in `issues`. */
  where?: Condition | undefined;
  /**
   * Field that names the unit of analysis of intervals by the delta method: `memberId`, where a person has many rows, which are
   * not independent of each other. Rows without it do not enter those KPIs. Default: the row is the unit.
   */
  clusterBy?: string | undefined;
}

/** Schema of {@link AggregateKpisOptions}. */
export const aggregateKpisOptionsSchema: z.ZodMiniObject<ShapeOf<AggregateKpisOptions>> =
  /* @__PURE__ */ worded(() => {
    return z.strictObject({
      kpis: z.union([
        z.literal("available"),
        z
          .array(z.union([z.string(), kpiDefinitionSchema]))
          .check(z.minLength(1, { error: "expected at least one KPI" })),
      ]),
      noun: z.optional(z.enum(nounNames)),
      by: z.optional(
        z
          .array(z.string({ error: "expected the name of a field" }))
          .check(
            z.refine((names) => new Set(names).size === names.length, { error: "expected each field once" }),
          ),
      ),
      period: z.optional(periodOptionsSchema),
      where: z.optional(conditionSchema),
      clusterBy: z.optional(z.string({ error: "expected the name of a field" }).check(z.minLength(1))),
      ...readOptionsShape,
    });
  });

/**
 * Sums up what KPIs need, as JSON that merges: aggregate each day, file or shard where it lies, put the parts together with
 * {@link mergeKpis}, and turn them into values with {@link finishKpis}. The aggregate of any split of the rows, merged, is
 * the aggregate of them all.
 *
 * Sums are compensated (Neumaier), so whole numbers are exact; for the delta method, squares and products are taken about the
 * means. Distinct counts and quantiles keep up to 10,000 values a group and KPI, past that a sketch of some 10 to 70 kB. Cost:
 * linear in rows times KPIs; a group costs some hundred bytes a sum.
 *
 * @param rows - rows, columns or an Arrow-style table
 * @param options - which KPIs, and how to group
 * @returns the aggregate
 * @throws {@link SocialOpsError} `invalid-argument`, `unknown-id` (naming the nearest id), `invalid-data`, `invalid-row`
 *
 * @example
 * ```ts
 * import { aggregateKpis, finishKpis, mergeKpis } from "socialops/kpi";
 *
 * const kpis = ["content.impressions"];
 * const monday = aggregateKpis([{ platform: "x", impressions: 900 }], { kpis });
 * const tuesday = aggregateKpis([{ platform: "x", impressions: 600 }], { kpis });
 * const { rows } = finishKpis(mergeKpis(monday, tuesday));
 * rows[0]?.values["content.impressions"]?.numerator; // => 1500
 * ```
 */
export function aggregateKpis(rows: TableInput<object>, options: AggregateKpisOptions): KpiAggregate {
  checkKpis(options, "aggregateKpis");
  const checked = checkValue(aggregateKpisOptionsSchema, options, "aggregateKpis", "options");
  return aggregateDefinitions(rows, checked, kpiDefinitions, "aggregateKpis");
}
