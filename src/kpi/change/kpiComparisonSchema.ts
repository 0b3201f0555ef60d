import * as z from "zod/mini";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import { worded } from "../../kernel/words/worded.ts";

/** The things in which two values can differ; see {@link KpiDifference}. */
export const kpiDifferenceFields = [
  "id",
  "definitionVersion",
  "unit",
  "nUnit",
  "window",
  "window.unit",
  "window.length",
  "window.timeZone",
  "window.weekStart",
  "window.overlap",
  "platform",
  "metric",
  "leftOut",
  "partial",
] as const;

/** One thing in which two values of a KPI differ besides the value itself. */
export interface KpiDifference {
  /** What differs. */
  field: (typeof kpiDifferenceFields)[number];
  /** What it is before: lengths are hours, `leftOut` and `partial` shares of rows, `metric` the platform's figure up to the break. */
  before: string | number | null;
  /** What it is after; of `metric` the instant of the break. */
  after: string | number | null;
  /** `blocks`: the values mean different things and are not compared. `caution`: they are, and the reader should know. */
  effect: "blocks" | "caution";
  /** The same for `explain`. */
  because: Because;
}

/** A KPI before and after. */
export interface KpiComparison {
  /** Whether nothing blocks the comparison. */
  comparable: boolean;
  /** In what the values differ, what blocks first. */
  differences: KpiDifference[];
  /**
   * The second value minus the first, in the KPI's unit; of two ratios in `ratio points` (0.01 is one percentage point), never in
   * percent of each other. `n` counts the units of analysis of both.
   */
  change: Estimate;
  /**
   * The second value over the first, minus 1: 0.25 is a quarter more. `absent` where the first is 0 (`zero-denominator`) or one of
   * both is negative (`not-identified`).
   */
  relative: Estimate;
  /** Two-sided p-value of no change; null where there is no test. */
  pValue: number | null;
  /** How interval and p-value were computed, or why there are none. */
  method: string;
  /** The comparison in words, for `explain`. */
  because: Because;
}

/** Schema of {@link KpiComparison}. */
export const kpiComparisonSchema: z.ZodMiniType<KpiComparison> = /* @__PURE__ */ worded(() => {
  const side = z.nullable(z.union([z.string(), z.number()]));
  return z.object({
    comparable: z.boolean(),
    differences: z.array(
      z.object({
        field: z.enum(kpiDifferenceFields),
        before: side,
        after: side,
        effect: z.enum(["blocks", "caution"]),
        because: becauseSchema,
      }),
    ),
    change: estimateSchema,
    relative: estimateSchema,
    pValue: z.nullable(z.number().check(z.gte(0), z.lte(1))),
    method: z.string(),
    because: becauseSchema,
  });
});
