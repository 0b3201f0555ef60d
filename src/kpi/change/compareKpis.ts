import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import type { AbsentReason, Estimate } from "../../kernel/estimateSchema.ts";
import type { Reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { finishKpisOptionsSchema } from "../finishKpis.ts";
import { type KpiDefinition, kpiDefinitionSchema } from "../kpiDefinitionSchema.ts";
import { kpiDefinitions } from "../kpiDefinitions.ts";
import { type KpiValue, kpiValueSchema } from "../kpiResultSchema.ts";
import { certaintyReason, changeReason } from "./internal/changeReasons.ts";
import { kpiDifferences } from "./internal/kpiDifferences.ts";
import { type ChangeTest, type OkKpiValue, testOfChange } from "./internal/testOfChange.ts";
import type { KpiComparison } from "./kpiComparisonSchema.ts";

/** Options of {@link compareKpis}. */
export interface CompareKpisOptions {
  /** Nominal coverage of intervals, between 0 and 1. Default 0.95. */
  level?: number | undefined;
  /** The platform that the values are of, where their groups do not say it: breaks of its figures are then looked for. */
  platform?: string | undefined;
  /** The definition of a KPI of your own, so that it is known which figures it reads. Those of the catalogue are known. */
  definition?: KpiDefinition | undefined;
}

/** Schema of {@link CompareKpisOptions}. */
export const compareKpisOptionsSchema: z.ZodMiniObject<ShapeOf<CompareKpisOptions>> = /* @__PURE__ */ worded(
  () =>
    z.strictObject({
      ...finishKpisOptionsSchema.shape,
      platform: z.optional(z.string()),
      definition: z.optional(kpiDefinitionSchema),
    }),
);

/**
 * Compares two values of one KPI, say of two weeks: whether they may be compared, the change with its interval, and whether it can
 * be told from no change.
 *
 * **Comparable** are values of one definition and version, in one unit, over periods of one kind, zone and week start, with no
 * known break of the platform's figures between the two windows. What else differs (length of months, share of rows without
 * figures, platform) is a caution. Values that are not comparable have no change; the reason is `not-comparable`.
 *
 * **Change** is the second minus the first; that of two ratios is in ratio points. **Relative** is the second over the first,
 * minus 1. Both are given, under different names, as "up 25 %" of a rate of 4 % can be read as 5 % and as 29 %.
 *
 * **Interval and p-value** follow the interval that the values carry, and take the rows of the two to be different and independent:
 *
 * - `delta`: Student t with the degrees of freedom of Welch (1947) from both standard errors; the quotient's by Fieller (1954)
 * - `wilson`: Newcombe (1998, method 10), and the pooled z test; Fisher's exact test where less than 5 are expected in a cell. The
 *   quotient's by Donner & Zou (2012)
 * - `poisson`: from both exact intervals (Li, Tang & Wong 2014), and the exact conditional test (as R's `poisson.test`); past
 *   10,000 events the score test. A count without exposure counts once a window
 * - no interval, no test: what was counted is what happened. `pValue` is null and `method` says why
 *
 * Cost: some microseconds; the exact test of rates a few operations an event.
 *
 * @param a - the value before
 * @param b - the value after
 * @param options - coverage, and what the values do not say themselves
 * @returns the comparison
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 * import { compareKpis, computeKpis } from "socialops/kpi";
 *
 * const posts = [
 *   { publishedAt: "2026-03-02T12:00:00Z", clicks: 20, impressions: 1000 },
 *   { publishedAt: "2026-03-04T12:00:00Z", clicks: 33, impressions: 1100 },
 *   { publishedAt: "2026-03-06T12:00:00Z", clicks: 22, impressions: 900 },
 *   { publishedAt: "2026-03-09T12:00:00Z", clicks: 41, impressions: 1000 },
 *   { publishedAt: "2026-03-11T12:00:00Z", clicks: 38, impressions: 1000 },
 *   { publishedAt: "2026-03-13T12:00:00Z", clicks: 36, impressions: 800 },
 * ];
 * const id = "content.click_through_rate";
 * const { rows } = computeKpis(posts, { kpis: [id], period: { unit: "week", timeZone: "UTC" } });
 * const [before, after] = rows.map(({ values }) => values[id]);
 * const compared = before && after && compareKpis(before, after);
 * compared?.comparable; // => true
 * compared?.change.status === "ok" && compared.change.value; // => 0.01607142857142857
 * compared?.relative.status === "ok" && compared.relative.value; // => 0.6428571428571428
 * explain(compared?.because ?? []); // => "content.click_through_rate rose from 2.50% to 4.11%, by 1.61 percentage points. The 95% interval of the change runs from 0.53 to 2.68 points (p = 0.01619): more than chance explains."
 * ```
 */
export function compareKpis(a: KpiValue, b: KpiValue, options: CompareKpisOptions = {}): KpiComparison {
  const before = checkValue(kpiValueSchema, a, "compareKpis", "a");
  const after = checkValue(kpiValueSchema, b, "compareKpis", "b");
  const {
    level = 0.95,
    platform,
    definition,
  } = checkValue(compareKpisOptionsSchema, options, "compareKpis", "options");
  const differences = kpiDifferences(before, after, {
    definition: definition ?? kpiDefinitions.find(({ id }) => id === after.id) ?? null,
    platform: platform ?? null,
  });
  const comparable = differences.every(({ effect }) => effect !== "blocks");
  const cautions = differences.flatMap(({ because }): readonly Reason[] => because);
  const n = before.n + after.n;
  const missing = comparable ? absentReason(before, after) : "not-comparable";
  if (missing !== null || before.status !== "ok" || after.status !== "ok") {
    return {
      comparable,
      differences,
      change: absent(missing ?? "not-observed", n),
      relative: absent(missing ?? "not-observed", n),
      pValue: null,
      method: "no difference: a value is missing or means something else",
      because: cautions,
    };
  }
  const test = testOfChange(before, after, level);
  const { unit } = after;
  return {
    comparable,
    differences,
    change: changeOf(before, after, test, level),
    relative: relativeOf(before, after, test, level),
    pValue: test.pValue,
    method: test.method,
    because: [
      changeReason({ kpi: after.id, unit, before: before.value, after: after.value }),
      certaintyReason({ ...test, isRatio: unit === "ratio", level, interval: test.difference }),
      ...cautions,
    ],
  };
}

/** Why there is nothing to compare; null where there is. */
function absentReason(a: KpiValue, b: KpiValue): AbsentReason | null {
  if (a.status === "absent") return a.reason;
  if (b.status === "absent") return b.reason;
  return Number.isFinite(b.value - a.value) ? null : "unbounded";
}

function changeOf(a: OkKpiValue, b: OkKpiValue, { difference, method }: ChangeTest, level: number): Estimate {
  return {
    status: "ok",
    value: b.value - a.value + 0,
    unit: b.unit === "ratio" ? "ratio points" : b.unit,
    n: a.n + b.n,
    nUnit: b.nUnit,
    method,
    interval: difference === null ? null : { ...difference, level, method },
  };
}

function relativeOf(a: OkKpiValue, b: OkKpiValue, { quotient, method }: ChangeTest, level: number): Estimate {
  const n = a.n + b.n;
  if (a.value === 0) return absent("zero-denominator", n);
  if (a.value < 0 || b.value < 0) return absent("not-identified", n);
  const value = b.value / a.value - 1 + 0;
  if (!Number.isFinite(value)) return absent("unbounded", n);
  return {
    status: "ok",
    value,
    unit: "ratio",
    n,
    nUnit: b.nUnit,
    method: `quotient minus 1; ${method}`,
    interval:
      quotient === null ? null : { low: quotient.low - 1 + 0, high: quotient.high - 1 + 0, level, method },
  };
}
