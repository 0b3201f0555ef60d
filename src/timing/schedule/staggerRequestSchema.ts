import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import { type Disambiguation, disambiguations } from "../../time/disambiguations.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { type BlackoutWindow, blackoutSchema } from "../blackoutSchema.ts";
import { type PostingTimeModel, postingTimeModelSchema } from "../postingTimeModelSchema.ts";

/** A platform on which each post goes out. */
export interface StaggeredPlatform {
  /** The platform. */
  platform: string;
  /** Zone in which its hours are meant. Default: the model's zone. */
  timeZone?: string | undefined;
  /**
   * What the hours of the week are worth there: a model of `estimatePostingTimes`, or 168 numbers of at least 0, Monday 0:00 first.
   * Default: hours from 8:00 to 22:00 count 1, others 0.
   */
  values?: PostingTimeModel | readonly number[] | undefined;
  /** Least hours after the first platform, which itself has no lag. Default 0. */
  minLagHours?: number | undefined;
  /** Most hours after the first platform. Default: `minLagHours`. */
  maxLagHours?: number | undefined;
  /** Slots of the week (0 to 167) and windows in which nothing goes out there. */
  blackout?: readonly (number | BlackoutWindow)[] | undefined;
}

/** What `staggerCrossPosts` is asked. */
export interface StaggerRequest {
  /** First moment of the period. */
  from: Instant;
  /** Its end, not in it. At most 370 days after `from`. */
  until: Instant;
  /** The platforms; lags count from the first. */
  platforms: readonly StaggeredPlatform[];
  /** Posts, each to go out on every platform. Default 1. */
  count?: number | undefined;
  /** Least hours between two posts on one platform. Default 24. */
  minGapHours?: number | undefined;
  /**
   * `constant`: a platform has one lag for all posts, as people come to expect it; `free`: each post has its own lags. Default
   * `constant`.
   */
  lags?: "constant" | "free" | undefined;
  /** Minutes between the times and lags that are tried. Default 60. */
  stepMinutes?: 15 | 20 | 30 | 60 | undefined;
  /** What to do with local times of the first platform that its clock skips or shows twice. Default `compatible`. */
  disambiguation?: Disambiguation | undefined;
}

/** Schema of {@link StaggerRequest}. */
export const staggerRequestSchema: z.ZodMiniObject<ShapeOf<StaggerRequest>> = /* @__PURE__ */ worded(() => {
  const hours = z.number().check(z.minimum(0), z.maximum(1000));
  const platform = z
    .strictObject({
      platform: z.string().check(z.minLength(1)),
      timeZone: z.optional(
        z
          .string({ error: "expected an IANA time zone" })
          .check(z.refine((name) => isTimeZone(name), { error: "expected an IANA time zone" })),
      ),
      values: z.optional(
        z.union([postingTimeModelSchema, z.array(z.number().check(z.minimum(0))).check(z.length(168))], {
          error: "expected a model of estimatePostingTimes, or 168 numbers of at least 0",
        }),
      ),
      minLagHours: z.optional(hours),
      maxLagHours: z.optional(hours),
      blackout: z.optional(blackoutSchema),
    })
    .check(
      z.refine(({ minLagHours = 0, maxLagHours = minLagHours }) => minLagHours <= maxLagHours, {
        error: "expected a largest lag that is not below the smallest",
        path: ["maxLagHours"],
      }),
    );
  return z.strictObject({
    from: instantSchema,
    until: instantSchema,
    platforms: z.array(platform).check(
      z.minLength(1),
      z.maxLength(20),
      z.refine((all) => new Set(all.map((one) => one.platform)).size === all.length, {
        error: "expected different platforms",
      }),
      z.refine(([first]) => (first?.minLagHours ?? 0) === 0 && (first?.maxLagHours ?? 0) === 0, {
        error: "expected no lag for the first platform, from which lags count",
        path: [0],
      }),
    ),
    count: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
    minGapHours: z.optional(hours),
    lags: z.optional(z.enum(["constant", "free"])),
    stepMinutes: z.optional(z.literal([15, 20, 30, 60])),
    disambiguation: z.optional(z.enum(disambiguations)),
  }) as unknown as z.ZodMiniObject<ShapeOf<StaggerRequest>>;
});
