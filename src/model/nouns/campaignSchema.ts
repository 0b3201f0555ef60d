import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { cells } from "./cells.ts";
import { instantSchema } from "./instantSchema.ts";

/** A marketing campaign: what was done from when to when for what. */
export interface Campaign {
  /** The caller's own id. */
  id: string;
  /** First moment. */
  startsAt: Instant;
  /** Moment after the last. */
  endsAt: Instant;
  /** What it is for: `awareness`, `conversion`. */
  goal?: string | null | undefined;
  /** Money set aside, in `currency`. */
  budget?: number | null | undefined;
  /** Money spent, in `currency`. */
  spend?: number | null | undefined;
  /** ISO 4217 code of `budget` and `spend`. */
  currency?: string | null | undefined;
  /** Ids of the platforms it runs on. */
  platforms?: readonly string[] | null | undefined;
}

/**
 * Schema of {@link Campaign}. Extend it with zod's `z.extend` for columns of your own.
 *
 * @example
 * ```ts
 * import { campaignSchema } from "socialops/model";
 *
 * const sale = { id: "double-11", startsAt: "2025-10-20T20:00:00+08:00", endsAt: "2025-11-12T00:00:00+08:00" };
 * campaignSchema.safeParse(sale).success; // => true
 * ```
 */
export const campaignSchema: z.ZodMiniObject<ShapeOf<Campaign>> = /* @__PURE__ */ worded(() => {
  const { name, text, amount, texts } = cells();
  return z.object(
    {
      id: name,
      startsAt: instantSchema,
      endsAt: instantSchema,
      goal: text,
      budget: amount,
      spend: amount,
      currency: text,
      platforms: texts,
    },
    { error: "expected an object" },
  );
});
