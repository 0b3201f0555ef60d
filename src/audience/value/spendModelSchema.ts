import * as z from "zod/mini";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";

/** The version of {@link SpendModel} that this release writes and reads. */
export const SPEND_MODEL_VERSION = 1;

/** The parameters of the Gamma-Gamma model. */
export interface SpendParameters {
  /** Shape of spending on one day. */
  p: number;
  /** Shape of the distribution of its scale among customers; the mean exists above 1. */
  q: number;
  /** Scale of that distribution, in money. */
  v: number;
}

/** How much customers spend on a day with orders, as JSON without ids. */
export interface SpendModel {
  /** Says what it is. */
  kind: "spend-model";
  /** Version of this form. */
  version: 1;
  /** The model. */
  method: "gamma-gamma";
  /** Currency of the amounts; null where nobody named one. */
  currency?: string | null | undefined;
  /** The most likely parameters; null where the data cannot say. */
  parameters: SpendParameters | null;
  /** Standard errors of the parameters; null where there are none. */
  standardErrors?: SpendParameters | null | undefined;
  /** Covariance of the logarithms of p, q and v; null where there is none. */
  covariance?: number[][] | null | undefined;
  /** Log-likelihood at the parameters; null with them. */
  logLikelihood: number | null;
  /** Whether the search ended at a point without slope. */
  converged: boolean;
  /** `identified`, or `not-identified` where the data cannot tell the parameters. */
  verdict?: "identified" | "not-identified" | undefined;
  /** Customers who came back and spent. */
  n?: number | undefined;
  /** Customers left out: they never came back, or what they spent is not above 0. */
  leftOut?: number | undefined;
  /** Mean spending among all customers, p v / (q - 1); null where the mean does not exist (q of at most 1). */
  meanSpend?: number | null | undefined;
  /** Correlation of frequency and mean spending: the model takes them for independent. Null where there is none. */
  correlation?: number | null | undefined;
  /** What to know. */
  because?: Because | undefined;
}

/** Schema of {@link SpendModel}. */
export const spendModelSchema: z.ZodMiniObject<ShapeOf<SpendModel>> = /* @__PURE__ */ worded(() => {
  const positive = z.number().check(z.gt(0), z.lte(1e100));
  const count = z.optional(z.int().check(z.nonnegative()));
  return z.object({
    kind: z.literal("spend-model"),
    version: z.literal(SPEND_MODEL_VERSION),
    method: z.literal("gamma-gamma"),
    currency: z.optional(z.nullable(z.string())),
    parameters: z.nullable(z.object({ p: positive, q: positive, v: positive })),
    standardErrors: z.optional(z.nullable(z.object({ p: z.number(), q: z.number(), v: z.number() }))),
    covariance: z.optional(z.nullable(z.array(z.array(z.number()).check(z.length(3))).check(z.length(3)))),
    logLikelihood: z.nullable(z.number()),
    converged: z.boolean(),
    verdict: z.optional(z.enum(["identified", "not-identified"])),
    n: count,
    leftOut: count,
    meanSpend: z.optional(z.nullable(z.number())),
    correlation: z.optional(z.nullable(z.number())),
    because: z.optional(becauseSchema),
  });
});
