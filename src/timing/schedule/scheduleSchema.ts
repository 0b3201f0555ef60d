import * as z from "zod/mini";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import { worded } from "../../kernel/words/worded.ts";

/** A post with its time. */
export interface ScheduledItem {
  /** When it goes out, ISO 8601 in UTC. */
  at: string;
  /** What the clock of its zone shows then, `2026-03-09T20:00`. */
  localTime: string;
  /** The zone. */
  timeZone: string;
  /** The platform. */
  platform: string;
  /** The account, where the request has one. */
  account?: string | undefined;
  /** The draft; absent where a place waits to be filled. */
  draftId?: string | undefined;
  /** What the time is worth, in the unit of the channel's values. */
  value: number;
  /** Why it is there, and how its local time was read where the clock changes. */
  because: Because;
}

/** A post without a time. */
export interface UnplacedItem {
  /** The platform. */
  platform: string;
  /** The account, where the request has one. */
  account?: string | undefined;
  /** The draft; absent where there are only numbers. */
  draftId?: string | undefined;
  /** What forbids it: each constraint without which there would have been room. */
  because: Because;
}

/** Posts with their times. */
export interface Schedule {
  /** Says what it is. */
  kind: "posting-schedule";
  /** Posts with their times, in order of time. */
  items: ScheduledItem[];
  /** Posts without a time, by channel. */
  unmet: UnplacedItem[];
  /** Sum of the values, less what uneven rhythms cost. */
  objective: number;
  /** The most that any schedule of as many posts could reach. Equal to `objective` up to rounding where that is proven to be the best. */
  bound: number;
}

/** Schema of {@link Schedule}. */
export const scheduleSchema: z.ZodMiniType<Schedule> = /* @__PURE__ */ worded(() => {
  const place = {
    platform: z.string(),
    account: z.optional(z.string()),
    draftId: z.optional(z.string()),
    because: becauseSchema,
  };
  return z.object({
    kind: z.literal("posting-schedule"),
    items: z.array(
      z.object({ at: z.string(), localTime: z.string(), timeZone: z.string(), ...place, value: z.number() }),
    ),
    unmet: z.array(z.object(place)),
    objective: z.number(),
    bound: z.number(),
  });
});
