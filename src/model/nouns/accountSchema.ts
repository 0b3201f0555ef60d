import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { cells } from "./cells.ts";
import { instantSchema } from "./instantSchema.ts";

/** What is known of an account, one's own or a competitor's, at one moment; several rows of one account are its history. */
export interface Account {
  /** The platform's own id or name of the account. */
  id: string;
  /** Platform id. */
  platform: string;
  /** The brand it belongs to. */
  brand?: string | null | undefined;
  /** When the figures were taken. */
  at: Instant;
  /** Followers at that moment. */
  followers?: number | null | undefined;
  /** Posts published, as the source counts them. */
  posts?: number | null | undefined;
  /** Engagements on them, as the source counts them. */
  engagements?: number | null | undefined;
  /** Advertisements seen running. */
  adCount?: number | null | undefined;
  /** Estimate of what they cost. */
  adSpendEstimate?: number | null | undefined;
}

/**
 * Schema of {@link Account}. Extend it with zod's `z.extend` for columns of your own.
 *
 * @example
 * ```ts
 * import { accountSchema } from "socialops/model";
 *
 * const rival = { id: "rival", platform: "weibo", at: "2026-03-02T00:00:00+08:00", followers: 120_000 };
 * accountSchema.safeParse(rival).success; // => true
 * ```
 */
export const accountSchema: z.ZodMiniObject<ShapeOf<Account>> = /* @__PURE__ */ worded(() => {
  const { name, text, count, amount } = cells();
  return z.object(
    {
      id: name,
      platform: name,
      brand: text,
      at: instantSchema,
      followers: count,
      posts: count,
      engagements: count,
      adCount: count,
      adSpendEstimate: amount,
    },
    { error: "expected an object" },
  );
});
