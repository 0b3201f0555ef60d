import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { cells } from "./cells.ts";
import { instantSchema } from "./instantSchema.ts";

/** One live broadcast. */
export interface LiveSession {
  /** The platform's own id. */
  id: string;
  /** Platform id. */
  platform: string;
  /** When it began. */
  startsAt: Instant;
  /** When it ended. */
  endsAt: Instant;
  /** Distinct people who watched. */
  viewers?: number | null | undefined;
  /** Most people watching at one moment. */
  peakConcurrent?: number | null | undefined;
  /** People watching, as a mean over time. */
  meanConcurrent?: number | null | undefined;
  /** Seconds watched, all viewers together. */
  watchSeconds?: number | null | undefined;
  /** Follows it brought. */
  newFollowers?: number | null | undefined;
  /** Comments during it. */
  comments?: number | null | undefined;
  /** Clicks on products. */
  productClicks?: number | null | undefined;
  /** Orders paid. */
  orders?: number | null | undefined;
  /** What they paid, in `currency`. */
  revenue?: number | null | undefined;
  /** ISO 4217 code of `revenue`. */
  currency?: string | null | undefined;
}

/**
 * Schema of {@link LiveSession}. Extend it with zod's `z.extend` for columns of your own.
 *
 * @example
 * ```ts
 * import { liveSessionSchema } from "socialops/model";
 *
 * const session = {
 *   id: "live-1",
 *   platform: "douyin",
 *   startsAt: "2026-03-02T20:00:00+08:00",
 *   endsAt: "2026-03-02T22:30:00+08:00",
 *   meanConcurrent: 812.5,
 * };
 * liveSessionSchema.safeParse(session).success; // => true
 * ```
 */
export const liveSessionSchema: z.ZodMiniObject<ShapeOf<LiveSession>> = /* @__PURE__ */ worded(() => {
  const { name, text, count, amount, number } = cells();
  return z.object(
    {
      id: name,
      platform: name,
      startsAt: instantSchema,
      endsAt: instantSchema,
      viewers: count,
      peakConcurrent: count,
      meanConcurrent: amount,
      watchSeconds: amount,
      newFollowers: count,
      comments: count,
      productClicks: count,
      orders: count,
      revenue: number,
      currency: text,
    },
    { error: "expected an object" },
  );
});
