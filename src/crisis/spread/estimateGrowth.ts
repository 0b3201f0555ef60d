import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { normalQuantile } from "../../stats/distribution/normalQuantile.ts";
import { studentTQuantile } from "../../stats/distribution/studentTQuantile.ts";
import { type GrowthFit, logLinearGrowth, poissonGrowth } from "./internal/growthFits.ts";
import { reproductionFromGrowth } from "./reproductionFromGrowth.ts";

/** Options of {@link estimateGrowth}. */
export interface EstimateGrowthOptions {
  /** `poisson` (default) or `log-linear`: least squares on the logarithms, which needs counts above 0. */
  method?: "poisson" | "log-linear" | undefined;
  /** Coverage of the intervals. Default 0.95. */
  level?: number | undefined;
  /** Mean time from a post to those it brings about, in steps, 0.001 to 1,000; with it the reproduction number is given. */
  generationTime?: number | undefined;
  /** Coefficient of variation of that time, 0 to 10. Default 1. */
  generationVariation?: number | undefined;
}

/** Schema of {@link EstimateGrowthOptions}. */
export const estimateGrowthOptionsSchema: z.ZodMiniObject<
  ShapeOf<EstimateGrowthOptions>,
  z.core.$strict
> = /* @__PURE__ */ worded(() =>
  z.strictObject({
    method: z.optional(z.enum(["poisson", "log-linear"])),
    level: z.optional(z.number().check(z.gt(0), z.lt(1))),
    generationTime: z.optional(z.number().check(z.gte(0.001), z.lte(1000))),
    generationVariation: z.optional(z.number().check(z.gte(0), z.lte(10))),
  }),
);

/** How fast counts grow. */
export interface GrowthEstimate {
  /** Growth rate a step: counts go up by the factor exp(rate). */
  rate: Estimate;
  /** Steps in which counts double; `unbounded` where they do not grow. Its interval is null where that of the rate has 0 in it. */
  doublingTime: Estimate;
  /** How many further posts one post brings about; `not-observed` without `generationTime`. */
  reproduction: Estimate;
  /** Pearson's chi square over its degrees of freedom; null for `log-linear`. Above 1 the intervals are widened by its root. */
  dispersion: number | null;
}

/** Schema of {@link GrowthEstimate}. */
export const growthEstimateSchema: z.ZodMiniObject<ShapeOf<GrowthEstimate>> = /* @__PURE__ */ worded(() =>
  z.object({
    rate: estimateSchema,
    doublingTime: estimateSchema,
    reproduction: estimateSchema,
    dispersion: z.nullable(z.number()),
  }),
);

/**
 * How fast counts grow: the rate of exponential growth, the doubling time, and with a generation time the reproduction number.
 *
 * `poisson` is regression with log link by maximum likelihood; its standard error is Fisher's, widened by the root of Pearson's dispersion
 * where that is above 1. `log-linear` is least squares with Student's t. The doubling time is ln 2 over the rate, its interval that of
 * the rate transformed; the reproduction number is that of `reproductionFromGrowth`.
 *
 * @param counts - counts of equally long steps in order, at least 3, whole or not, up to 1e12; null where missing
 * @param options - method, coverage, generation time
 * @returns rate, doubling time, reproduction number, each with its interval
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * Cost: a few passes over the counts.
 *
 * @example
 * ```ts
 * import { estimateGrowth } from "socialops/crisis";
 *
 * const { rate, doublingTime } = estimateGrowth([3, 5, 4, 8, 11, 15, 17, 29, 38, 51]);
 * rate.status === "ok" && rate.value; // => 0.317931783843
 * doublingTime.status === "ok" && doublingTime.interval?.low; // => 1.81768625419
 * ```
 */
export function estimateGrowth(
  counts: readonly (number | null | undefined)[],
  options: EstimateGrowthOptions = {},
): GrowthEstimate {
  const checked = checkValue(estimateGrowthOptionsSchema, options, "estimateGrowth", "options");
  const { method = "poisson", level = 0.95, generationTime, generationVariation = 1 } = checked;
  const given = checkValue(countsSchema(), counts, "estimateGrowth", "counts");
  const steps: number[] = [];
  const values: number[] = [];
  for (const [step, count] of given.entries()) {
    if (count === null || count === undefined || Number.isNaN(count)) continue;
    steps.push(step);
    values.push(count + 0);
  }
  const n = values.length;
  if (n < 3) return without(absent("too-few", n, 3));
  if (values.filter((value) => value > 0).length < 2) return without(absent("not-identified", n));
  if (method === "log-linear" && values.some((value) => value === 0))
    return without(absent("not-identified", n));
  const fit = method === "poisson" ? poissonGrowth(steps, values) : logLinearGrowth(steps, values);
  if (fit === null) return without(absent("not-identified", n));
  const upper = (1 + level) / 2;
  // A level next to 1 rounds to 1, where the quantile is infinite.
  if (!(upper < 1)) return without(absent("unbounded", n));
  const width =
    fit.standardError * (method === "poisson" ? normalQuantile(upper) : studentTQuantile(upper, n - 2));
  return growthOf(fit, width, { n, level, method, generationTime, generationVariation });
}

function growthOf(
  { rate, dispersion }: GrowthFit,
  width: number,
  how: {
    n: number;
    level: number;
    method: string;
    generationTime: number | undefined;
    generationVariation: number;
  },
): GrowthEstimate {
  const { n, level, method, generationTime, generationVariation } = how;
  const name = method === "poisson" ? "Poisson regression" : "log-linear regression";
  const ok = (value: number, unit: string, low: number, high: number): Estimate => ({
    status: "ok",
    value,
    unit,
    n,
    nUnit: "steps",
    method: name,
    interval: Number.isFinite(low) && Number.isFinite(high) ? { low, high, level, method: name } : null,
  });
  const low = rate - width;
  const high = rate + width;
  const doubling = (growth: number): number => LN_2 / growth;
  const number = (growth: number): number =>
    reproductionFromGrowth(Math.max(-100, Math.min(100, growth)), generationTime!, generationVariation);
  return {
    rate: ok(rate, "per step", low, high),
    doublingTime:
      rate > 0 && Number.isFinite(doubling(rate))
        ? ok(
            doubling(rate),
            "steps",
            low > 0 ? doubling(high) : Number.NaN,
            low > 0 ? doubling(low) : Number.NaN,
          )
        : absent("unbounded", n),
    reproduction:
      generationTime === undefined
        ? absent("not-observed", n)
        : ok(number(rate), "posts", number(low), number(high)),
    dispersion,
  };
}

const LN_2 = Math.LN2;

function without(reason: Estimate): GrowthEstimate {
  return { rate: reason, doublingTime: reason, reproduction: reason, dispersion: null };
}

function countsSchema(): z.ZodMiniType<(number | null | undefined)[]> {
  const error = "expected a count from 0 to 1,000,000,000,000, or null where missing";
  return z.array(
    z.nullish(z.union([z.nan(), z.number().check(z.gte(0), z.lte(1e12))], { error })),
  ) as z.ZodMiniType<(number | null | undefined)[]>;
}
