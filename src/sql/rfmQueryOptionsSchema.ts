import * as z from "zod/mini";
import { type FinishSummariesOptions, finishSummariesOptionsSchema } from "../audience/finishSummaries.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { isTimeZone } from "../time/isTimeZone.ts";
import { type SqlQueryOptions, sqlQueryShape } from "./sqlQueryShape.ts";

/** Options of {@link rfmQuery}. */
export interface RfmQueryOptions extends SqlQueryOptions, FinishSummariesOptions {
  /** IANA time zone whose calendar days are counted. */
  timeZone: string;
  /** The currency of all amounts, or null for one that nobody named, where the table has no `currency` column. Default: the column says. */
  currency?: string | null | undefined;
}

/** Schema of {@link RfmQueryOptions}. */
export const rfmQueryOptionsSchema: z.ZodMiniObject<ShapeOf<RfmQueryOptions>> = /* @__PURE__ */ worded(() => {
  const zone = { error: "expected an IANA time zone" };
  const text = z.string({ error: "expected text that is not empty" }).check(z.minLength(1));
  return z.strictObject({
    ...sqlQueryShape,
    ...finishSummariesOptionsSchema.shape,
    timeZone: z.string(zone).check(z.refine(isTimeZone, zone)),
    currency: z.optional(z.nullable(text)),
  });
});
