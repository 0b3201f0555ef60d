import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Interaction } from "../../model/nouns/interactionSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import { rowGroups } from "../internal/rowGroups.ts";
import type { ActiveHoursResult, ActivityGroup } from "./activeHoursResultSchema.ts";
import { activityProfile } from "./internal/activityProfile.ts";
import { memberWeeks } from "./internal/memberWeeks.ts";
import { readActiveHours } from "./internal/readActiveHours.ts";
import { withholdSmall } from "./internal/withholdSmall.ts";

/** Options of {@link activeHours}. */
export interface ActiveHoursOptions extends ReadOptions {
  /**
   * IANA zone in which weekday and hour are meant, or `"member"`: each row's own, in its field `timeZone`. Rows without a
   * valid one are rejected then.
   */
  timeZone: string;
  /** Fields of text that make the parts of the audience: `platform`, `channel`, or a column of the caller's own. */
  by?: readonly string[] | undefined;
  /** Members that a part has to have to be shown, 1 to 1,000,000. Default 5, a convention. */
  minMembers?: number | undefined;
  /** Level of intervals and of the candidates for the peak. Default 0.95. */
  level?: number | undefined;
  /** Samples of members that say how sure the peak is, 100 to 10,000. Default 500. */
  draws?: number | undefined;
  /** Seed of these samples. Default 1. */
  seed?: number | string | undefined;
  /** Interactions that do not match are left out before anything else. */
  where?: Condition | undefined;
}

/** Schema of {@link ActiveHoursOptions}. */
export const activeHoursOptionsSchema: z.ZodMiniObject<ShapeOf<ActiveHoursOptions>> = /* @__PURE__ */ worded(
  () => {
    const zone = { error: 'expected an IANA time zone, or "member"' };
    const fields = { error: "expected a list of up to 5 different names of fields" };
    const seed = { error: "expected a safe integer or text" };
    return z.strictObject({
      timeZone: z.string(zone).check(z.refine((name) => name === "member" || isTimeZone(name), zone)),
      by: z.optional(
        z
          .array(z.string(fields), fields)
          .check(z.refine((names) => names.length <= 5 && new Set(names).size === names.length, fields)),
      ),
      minMembers: z.optional(z.int().check(z.gte(1), z.lte(1_000_000))),
      level: z.optional(z.number().check(z.gt(0), z.lt(1))),
      draws: z.optional(z.int().check(z.gte(100), z.lte(10_000))),
      seed: z.optional(z.union([z.int(seed), z.string(seed)], seed)),
      where: z.optional(conditionSchema),
      ...readOptionsShape,
    });
  },
);

/**
 * When an audience acts: its activity by hour of the week, overall and by part of the audience, with the peak and how sure
 * it is.
 *
 * **Each member counts as one**: a slot's `share` is the mean over members of the part of their own interactions that fell into
 * it, so one loud member makes no peak. Its interval is Wilson's for the number of trials that has the variance between
 * members (Korn and Graubard 1998). How probable it is that a slot is the peak comes from samples of members drawn with
 * replacement, beyond 400 members of 400 bags of them; slots that tie share the draw. The mean hour is that of the members' own mean hours around the clock
 * (middles of hours). All this is about those who acted in the data; who reads in silence is not seen.
 *
 * Weekday and hour are those of the zone's clock at each instant, so a habit stays in its slot across daylight saving.
 *
 * The shares are what {@link estimatePostingTimes} takes as `audienceActivity`.
 *
 * @param interactions - interactions as rows, columns or an Arrow-style table; `memberId` and `at` are needed
 * @param options - zone, parts, and how to read the data
 * @returns 168 slots, peak, mean hour and concentration, for all and by part
 * @throws {@link SocialOpsError} `invalid-argument` for options, `invalid-data` for data of no accepted form, `invalid-row`
 * with `onBadRow: "throw"`
 *
 * Cost: a sort of the rows, and `draws` times members (at most 400) times the slots each uses, for each part.
 *
 * @example
 * ```ts
 * import { activeHours, estimatePostingTimes } from "socialops/timing";
 *
 * const interactions = Array.from({ length: 60 }, (_, i) => ({
 *   memberId: `m${i % 12}`,
 *   kind: "like",
 *   at: Date.UTC(2026, 2, 2 + 7 * (i % 4), i % 3 === 0 ? 9 : 20), // Mondays
 * }));
 * const loud = Array.from({ length: 500 }, () => ({ memberId: "loud", kind: "like", at: "2026-03-05T03:00:00Z" }));
 * const hours = activeHours([...interactions, ...loud], { timeZone: "UTC" });
 * [hours.peak?.weekday, hours.peak?.hour, hours.members]; // => [1, 20, 13]
 * hours.slots[75]?.interactions; // => 500
 *
 * const posts = [{ id: "1", platform: "x", publishedAt: "2026-03-02T20:00:00Z", likes: 8 }];
 * const audienceActivity = hours.slots.map(({ share }) => share);
 * const model = estimatePostingTimes(posts, { timeZone: "UTC", outcome: "likes", seed: 1, audienceActivity });
 * model.verdict; // => "insufficient"
 * ```
 */
export function activeHours<Row = Interaction>(
  interactions: TableInput<Row>,
  options: ActiveHoursOptions,
): ActiveHoursResult {
  const checked = checkValue(activeHoursOptionsSchema, options, "activeHours", "options");
  const { timeZone, by = [], minMembers = 5, level = 0.95, draws = 500, seed = 1 } = checked;
  const { columns, members, slots, ranks } = readActiveHours(interactions as TableInput<never>, checked, by);
  const settings = { level, draws, seed };
  const all = memberWeeks(Int32Array.from(slots.keys()), members, slots, ranks);
  const parts = by.length === 0 ? [] : rowGroups(columns, by, "activeHours");
  const weeks = parts.map(({ rows }) => memberWeeks(rows, members, slots, ranks));
  const withheld = withholdSmall(
    weeks.map(({ totals }) => totals.length),
    minMembers,
  );
  const groups = parts.flatMap(({ group }, i): ActivityGroup[] =>
    withheld[i] === true ? [] : [{ group, ...activityProfile(weeks[i]!, settings) }],
  );
  return {
    timeZone,
    level,
    ...activityProfile(all, settings),
    groups,
    withheld: { groups: parts.length - groups.length, minMembers },
    issues: columns.issues,
  };
}
