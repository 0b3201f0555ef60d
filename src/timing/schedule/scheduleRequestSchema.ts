import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import { type Disambiguation, disambiguations } from "../../time/disambiguations.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { type BlackoutWindow, blackoutSchema, weekdaySchema } from "../blackoutSchema.ts";
import { type PostingTimeModel, postingTimeModelSchema } from "../postingTimeModelSchema.ts";
import { localDateSchema } from "./internal/localDateSchema.ts";

/** A stretch of time in which nothing goes out on any channel. */
export interface FreezePeriod {
  /** When it begins. */
  from: Instant;
  /** When it ends; itself open. */
  until: Instant;
}

/** A time that a caller values himself. */
export interface CandidateTime {
  /** When. */
  at: Instant;
  /** What it is worth, in any unit. */
  value: number;
}

/** A post that waits to be published. */
export interface WaitingDraft {
  /** Its id, unique in its channel. */
  id: string;
  /** The higher, the better a time it gets. Default 0. */
  priority?: number | undefined;
}

/** How much an even rhythm is worth. */
export interface ScheduleRegularity {
  /**
   * Loss for a gap twice the ideal one, in units of a channel's values; a gap that is off by a part x of the ideal costs x squared of
   * it.
   */
  weight: number;
  /** Hours between two posts that are ideal. Default: the period, divided by the posts. */
  idealGapHours?: number | undefined;
}

/** One account on one platform. */
export interface ScheduleChannel {
  /** The platform. */
  platform: string;
  /** The account, where there are several on a platform. */
  account?: string | undefined;
  /** Zone in which its hours, days and weeks are meant. Default: the model's zone. */
  timeZone?: string | undefined;
  /** How many posts. Default: as many as there are drafts. */
  count?: number | undefined;
  /** What is to go out. Fewer than `count` leave places to be filled later. */
  drafts?: readonly WaitingDraft[] | undefined;
  /**
   * What times are worth: a model of `estimatePostingTimes`; 168 numbers of at least 0, Monday 0:00 first; or times of your own, which
   * are then the only ones. Default: hours from 8:00 to 22:00, evenly spread.
   */
  values?: PostingTimeModel | readonly number[] | readonly CandidateTime[] | undefined;
  /** Least hours between two posts. Default 2. */
  minGapHours?: number | undefined;
  /** Slots of the week (0 to 167) and windows in which nothing goes out. */
  blackout?: readonly (number | BlackoutWindow)[] | undefined;
  /** Days on which nothing goes out, 1 = Monday to 7 = Sunday. */
  daysOff?: readonly number[] | undefined;
  /** Most posts on a local date. Default: no limit. */
  perDay?: number | undefined;
  /** Most posts in a local week from Monday. Default: no limit. */
  perWeek?: number | undefined;
  /** What an even rhythm is worth. Default: nothing, or 1 where times are not told apart otherwise. */
  regularity?: ScheduleRegularity | undefined;
}

/** What {@link buildSchedule} is asked. */
export interface ScheduleRequest {
  /** First moment of the period. */
  from: Instant;
  /** Its end; itself not in it. At most 1,100 days after `from`. */
  until: Instant;
  /** The channels, the more important first. */
  channels: readonly ScheduleChannel[];
  /** Minutes between the times that are tried, from the full hour. Default 60. */
  stepMinutes?: 5 | 10 | 15 | 20 | 30 | 60 | undefined;
  /** Stretches in which nothing goes out. */
  freezes?: readonly FreezePeriod[] | undefined;
  /** Local dates, `2026-10-01`, on which nothing goes out. */
  holidays?: readonly string[] | undefined;
  /** Least hours between posts of different channels. Default 0. */
  minGapHoursAcross?: number | undefined;
  /** What to do with local times that a zone's clock skips or shows twice. Default `compatible`. */
  disambiguation?: Disambiguation | undefined;
}

/** Schema of {@link ScheduleRequest}. */
export const scheduleRequestSchema: z.ZodMiniObject<ShapeOf<ScheduleRequest>> = /* @__PURE__ */ worded(() => {
  const hours = z.number().check(z.minimum(0), z.maximum(10_000));
  const limit = z.int().check(z.minimum(1));
  const zone = z
    .string({ error: "expected an IANA time zone" })
    .check(z.refine((name) => isTimeZone(name), { error: "expected an IANA time zone" }));
  const values = z.union(
    [
      postingTimeModelSchema,
      z.array(z.number().check(z.minimum(0))).check(z.length(168)),
      z.array(z.strictObject({ at: instantSchema, value: z.number() })).check(z.maxLength(100_000)),
    ],
    { error: "expected a model of estimatePostingTimes, 168 numbers of at least 0, or times with values" },
  );
  const draft = z.strictObject({
    id: z.string().check(z.minLength(1)),
    priority: z.optional(z.number()),
  });
  const channel = z.strictObject({
    platform: z.string().check(z.minLength(1)),
    account: z.optional(z.string()),
    timeZone: z.optional(zone),
    count: z.optional(z.int().check(z.minimum(0), z.maximum(5000))),
    drafts: z.optional(
      z.array(draft).check(
        z.maxLength(5000),
        z.refine((drafts) => new Set(drafts.map(({ id }) => id)).size === drafts.length, {
          error: "expected drafts of different ids",
        }),
      ),
    ),
    values: z.optional(values),
    minGapHours: z.optional(hours),
    blackout: z.optional(blackoutSchema),
    daysOff: z.optional(z.array(weekdaySchema)),
    perDay: z.optional(limit),
    perWeek: z.optional(limit),
    regularity: z.optional(
      z.strictObject({
        weight: z.number().check(z.minimum(0)),
        idealGapHours: z.optional(z.number().check(z.gt(0))),
      }),
    ),
  });
  return z.strictObject({
    from: instantSchema,
    until: instantSchema,
    channels: z.array(channel).check(z.minLength(1), z.maxLength(100)),
    stepMinutes: z.optional(z.literal([5, 10, 15, 20, 30, 60])),
    freezes: z.optional(z.array(z.strictObject({ from: instantSchema, until: instantSchema }))),
    holidays: z.optional(z.array(localDateSchema)),
    minGapHoursAcross: z.optional(hours),
    disambiguation: z.optional(z.enum(disambiguations)),
  }) as unknown as z.ZodMiniObject<ShapeOf<ScheduleRequest>>;
});
