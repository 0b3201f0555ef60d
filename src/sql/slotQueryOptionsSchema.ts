import * as z from "zod/mini";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { instantSchema } from "../model/nouns/instantSchema.ts";
import { isTimeZone } from "../time/isTimeZone.ts";
import type { Instant } from "../time/toEpochMilliseconds.ts";
import { type PostingOutcome, postingOutcomes } from "../timing/postingOutcomes.ts";
import { type SqlQueryOptions, sqlQueryShape } from "./sqlQueryShape.ts";

/** What posts of one level group have in common: their outcomes are compared with each other before their times are. */
export const slotLevels = ["platform", "account", "format"] as const;

/** One of {@link slotLevels}. */
export type SlotLevel = (typeof slotLevels)[number];

/** Options of {@link slotQuery}. */
export interface SlotQueryOptions extends SqlQueryOptions {
  /** IANA time zone in which weekday and hour are meant. */
  timeZone: string;
  /** What posts are judged by. */
  outcome: PostingOutcome;
  /** For `engagements`: the fields that the table has of likes, comments, shares and saves. Default: all four. */
  engagements?: readonly ("likes" | "comments" | "shares" | "saves")[] | undefined;
  /** Which of platform, account and format the table has columns for. Default: all three. */
  levels?: readonly SlotLevel[] | undefined;
  /** The moment at which the outcomes were read; see `aggregatePostingSlots`. */
  asOf?: Instant | undefined;
  /** Hours after which an outcome is taken as final. Default 48. */
  maturityHours?: number | undefined;
}

/** Schema of {@link SlotQueryOptions}. */
export const slotQueryOptionsSchema: z.ZodMiniObject<ShapeOf<SlotQueryOptions>> = /* @__PURE__ */ worded(
  () => {
    const zone = { error: "expected an IANA time zone" };
    return z.strictObject({
      ...sqlQueryShape,
      timeZone: z.string(zone).check(z.refine(isTimeZone, zone)),
      outcome: z.enum(postingOutcomes),
      engagements: z.optional(
        z.array(z.enum(["likes", "comments", "shares", "saves"])).check(z.minLength(1)),
      ),
      levels: z.optional(z.array(z.enum(slotLevels))),
      asOf: z.optional(instantSchema),
      maturityHours: z.optional(z.number().check(z.nonnegative())),
    });
  },
);
