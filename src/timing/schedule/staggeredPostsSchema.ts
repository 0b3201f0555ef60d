import * as z from "zod/mini";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { ScheduledItem } from "./scheduleSchema.ts";

/** A post on one of its platforms. */
export interface StaggeredItem extends ScheduledItem {
  /** Which post, from 0 in order of time. */
  post: number;
  /** Hours after the first platform. */
  lagHours: number;
}

/** How much later a platform is. */
export interface StaggerLag {
  /** The platform. */
  platform: string;
  /** Hours after the first platform. */
  lagHours: number;
}

/** Posts with their times on every platform. */
export interface StaggeredPosts {
  /** Says what it is. */
  kind: "staggered-posts";
  /** Each post on each platform, in order of time. */
  items: StaggeredItem[];
  /** The lag of each platform for all posts; absent where each post has its own. */
  lags?: StaggerLag[] | undefined;
  /** How many posts have no time. */
  unplaced: number;
  /** What forbids them: each constraint without which there would have been room. */
  because: Because;
  /** Sum of the values. */
  objective: number;
}

/** Schema of {@link StaggeredPosts}. */
export const staggeredPostsSchema: z.ZodMiniType<StaggeredPosts> = /* @__PURE__ */ worded(() =>
  z.object({
    kind: z.literal("staggered-posts"),
    items: z.array(
      z.object({
        at: z.string(),
        localTime: z.string(),
        timeZone: z.string(),
        platform: z.string(),
        account: z.optional(z.string()),
        draftId: z.optional(z.string()),
        value: z.number(),
        because: becauseSchema,
        post: z.int(),
        lagHours: z.number(),
      }),
    ),
    lags: z.optional(z.array(z.object({ platform: z.string(), lagHours: z.number() }))),
    unplaced: z.int(),
    because: becauseSchema,
    objective: z.number(),
  }),
);
