import * as z from "zod/mini";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type SummaryUnit, summaryUnits } from "../customerSummariesSchema.ts";

/** The version of {@link PurchaseModel} that this release writes and reads. */
export const PURCHASE_MODEL_VERSION = 1;

/** The parameters of BG/NBD. */
export interface PurchaseParameters {
  /** Shape of the distribution of rates of buying. */
  r: number;
  /** Its scale, in units of time. */
  alpha: number;
  /** First shape of the distribution of chances to leave after a day with orders. */
  a: number;
  /** Second shape of it. */
  b: number;
}

/** How often and how long customers buy, as JSON without ids. */
export interface PurchaseModel {
  /** Says what it is. */
  kind: "purchase-model";
  /** Version of this form. */
  version: 1;
  /** The model: BG/NBD. */
  method: "bg-nbd";
  /** Unit of time of recency, age and alpha. */
  unit: SummaryUnit;
  /** The moment that the data were looked back from, where it is known. */
  fittedAsOf?: string | null | undefined;
  /** The most likely parameters; null where the data cannot say. */
  parameters: PurchaseParameters | null;
  /** Standard errors of the parameters (observed information, delta method); null where there are none. */
  standardErrors?: PurchaseParameters | null | undefined;
  /** Covariance of the logarithms of r, alpha, a and b; null where there is none. */
  covariance?: number[][] | null | undefined;
  /** Log-likelihood at the parameters; null with them. */
  logLikelihood: number | null;
  /** Whether the search ended at a point without slope. */
  converged: boolean;
  /** `identified`, or `not-identified` where the data cannot tell the parameters: then predictions are absent. */
  verdict?: "identified" | "not-identified" | undefined;
  /** Customers. */
  n?: number | undefined;
  /** Those who came back. */
  repeatCustomers?: number | undefined;
  /** Different histories. */
  histories?: number | undefined;
  /** Steps of the search. */
  iterations?: number | undefined;
  /** Longest age seen, in units: predictions much further than that again are guesses. */
  longestAge?: number | undefined;
  /** Customers whose figures contradict each other, who were left out. */
  contradicting?: number | undefined;
  /** What to know. */
  because?: Because | undefined;
}

/** Schema of {@link PurchaseModel}. */
export const purchaseModelSchema: z.ZodMiniObject<ShapeOf<PurchaseModel>> = /* @__PURE__ */ worded(() => {
  const positive = z.number().check(z.gt(0), z.lte(1e100));
  const parameters = z.object({ r: positive, alpha: positive, a: positive, b: positive });
  const count = z.optional(z.int().check(z.nonnegative()));
  return z.object({
    kind: z.literal("purchase-model"),
    version: z.literal(PURCHASE_MODEL_VERSION),
    method: z.literal("bg-nbd"),
    unit: z.enum(summaryUnits),
    fittedAsOf: z.optional(z.nullable(z.string())),
    parameters: z.nullable(parameters),
    standardErrors: z.optional(
      z.nullable(z.object({ r: z.number(), alpha: z.number(), a: z.number(), b: z.number() })),
    ),
    covariance: z.optional(z.nullable(z.array(z.array(z.number()).check(z.length(4))).check(z.length(4)))),
    logLikelihood: z.nullable(z.number()),
    converged: z.boolean(),
    verdict: z.optional(z.enum(["identified", "not-identified"])),
    n: count,
    repeatCustomers: count,
    histories: count,
    iterations: count,
    longestAge: z.optional(z.number()),
    contradicting: count,
    because: z.optional(becauseSchema),
  });
});
