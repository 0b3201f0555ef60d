import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import type { Post } from "../../model/nouns/postSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { type PostingOutcome, postingOutcomes } from "../postingOutcomes.ts";
import type { CadenceGroup, CadenceResult } from "./cadenceResultSchema.ts";
import { cadenceProfile } from "./internal/cadenceProfile.ts";
import { readCadencePosts } from "./internal/readCadencePosts.ts";

/** Options of {@link measureCadence}. */
export interface MeasureCadenceOptions extends ReadOptions {
  /** IANA zone whose midnights begin days and weeks. */
  timeZone: string;
  /** First day of weeks, 1 (Monday) to 7 (Sunday). Default 1. */
  weekStart?: number | undefined;
  /** Up to when posts were seen. Silence since the last post then counts; later posts are left out and counted. Without it, up to the last post. */
  asOf?: Instant | undefined;
  /** What posts are judged by, to see whether more of them do less. Without it, `frequency` is null. */
  outcome?: PostingOutcome | undefined;
  /** With `asOf`: hours after which an outcome is taken as final. Younger posts count, their outcomes do not. Default 48, a convention. */
  maturityHours?: number | undefined;
  /** What a burst is. Default 3 posts within 60 minutes, a convention. */
  burst?:
    | {
        /** Least posts, 2 to 1000. */
        posts: number;
        /** Within so many minutes, both ends counted; above 0, at most 10080. */
        withinMinutes: number;
      }
    | undefined;
  /** Fields of text to measure apart: `platform`, `account`, or a column of the caller's own. */
  by?: readonly string[] | undefined;
  /** Level of intervals. Default 0.95. */
  level?: number | undefined;
  /** Posts that do not match are left out before anything else. */
  where?: Condition | undefined;
}

/** Schema of {@link MeasureCadenceOptions}. */
export const measureCadenceOptionsSchema: z.ZodMiniObject<ShapeOf<MeasureCadenceOptions>> =
  /* @__PURE__ */ worded(() => {
    const zone = { error: "expected an IANA time zone" };
    const weekday = { error: "expected a day of the week from 1 (Monday) to 7 (Sunday)" };
    const fields = { error: "expected a list of up to 5 different names of fields" };
    return z.strictObject({
      timeZone: z.string(zone).check(z.refine(isTimeZone, zone)),
      weekStart: z.optional(z.int(weekday).check(z.gte(1, weekday), z.lte(7, weekday))),
      asOf: z.optional(instantSchema),
      outcome: z.optional(z.enum(postingOutcomes)),
      maturityHours: z.optional(z.number().check(z.nonnegative())),
      burst: z.optional(
        z.strictObject({
          posts: z.int().check(z.gte(2), z.lte(1000)),
          withinMinutes: z.number().check(z.gt(0), z.lte(10_080)),
        }),
      ),
      by: z.optional(
        z
          .array(z.string(fields), fields)
          .check(z.refine((names) => names.length <= 5 && new Set(names).size === names.length, fields)),
      ),
      level: z.optional(z.number().check(z.gt(0), z.lt(1))),
      where: z.optional(conditionSchema),
      ...readOptionsShape,
    });
  });

/**
 * How often and how regularly posts come, where they bunch, and whether each does less when there are more.
 *
 * - **Rates**: means over local days and over whole local weeks, silent ones counted, with t intervals of their spread.
 * - **Gaps** are elapsed hours between one post and the next; the interval of a quantile is that of order statistics.
 * - **Regularity**: coefficient of variation of the gaps; burstiness (Goh and Barabási 2008, with the correction of Kim and Jo
 *   2016 for the number of gaps); entropy over weekdays and over hours. Intervals by the jackknife, which takes gaps or posts as
 *   independent; from 10 of them on.
 * - **Bursts** are stretches in which each post is one of `burst.posts` within `burst.withinMinutes`.
 * - **Frequency against outcome**: over whole weeks with posts, the rank correlation of posts a week with mean outcome a post
 *   (and with the whole outcome) given the course of time, from 12 weeks on. `no-difference` means that the interval holds 0, not
 *   that there is none; a correlation is no proof that posting more was the cause. Weeks count as independent.
 *
 * Days and weeks are those of the zone's calendar, 23 and 25 hours long where its clock changes; a date that a zone skipped
 * counts as a day. Several accounts together are measured as if they were one: use `by`. Rows without an outcome still count
 * as posts.
 *
 * @param posts - posts as rows, columns or an Arrow-style table; `publishedAt` is needed
 * @param options - zone, outcome, rule of bursts, and how to read the data
 * @returns rates, gaps, regularity, bursts, and outcome against frequency, for all and by part
 * @throws {@link SocialOpsError} `invalid-argument` for options, `invalid-data` for data of no accepted form, `invalid-row`
 * with `onBadRow: "throw"`
 *
 * Cost: a sort of the posts.
 *
 * @example
 * ```ts
 * import { measureCadence } from "socialops/timing";
 *
 * // Twenty weeks with 2 to 5 posts each; the more posts, the fewer likes each of them gets.
 * const posts = Array.from({ length: 20 }, (_, week) => {
 *   const count = 2 + ((week * 7) % 4);
 *   return Array.from({ length: count }, (_, day) => ({
 *     id: `${week}-${day}`,
 *     platform: "x",
 *     publishedAt: Date.UTC(2026, 0, 5 + 7 * week + day, 9),
 *     likes: 100 - 10 * count + (week % 3),
 *   }));
 * }).flat();
 * const cadence = measureCadence(posts, { timeZone: "UTC", asOf: "2026-05-24T23:59:59Z", outcome: "likes" });
 * cadence.postsPerWeek.status === "ok" && cadence.postsPerWeek.value; // => 3.5
 * cadence.gaps.longest?.hours; // => 144
 * cadence.frequency?.verdict; // => "falls"
 * cadence.regularity.hourEvenness.status === "ok" && cadence.regularity.hourEvenness.value; // => 0
 * ```
 */
export function measureCadence<Row = Post>(
  posts: TableInput<Row>,
  options: MeasureCadenceOptions,
): CadenceResult {
  const checked = checkValue(measureCadenceOptionsSchema, options, "measureCadence", "options");
  const { timeZone, weekStart = 1, level = 0.95, burst = { posts: 3, withinMinutes: 60 }, by = [] } = checked;
  const asOf = checked.asOf === undefined ? null : toEpochMilliseconds(checked.asOf);
  const read = readCadencePosts(posts as TableInput<never>, { ...checked, asOf }, by);
  const settings = { timeZone, weekStart, level, burst, outcome: checked.outcome ?? null, asOf };
  return {
    timeZone,
    level,
    burst,
    ...cadenceProfile(read.all, settings),
    groups: read.parts.map(
      ({ group, posts: own }): CadenceGroup => ({ group, ...cadenceProfile(own, settings) }),
    ),
    afterAsOf: read.afterAsOf,
    issues: read.issues,
  };
}
