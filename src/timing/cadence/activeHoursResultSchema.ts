import * as z from "zod/mini";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";

/** One hour of the week, as an audience uses it. */
export interface ActiveSlot {
  /** Position in the week, 0 (Monday 0:00) to 167 (Sunday 23:00). */
  slot: number;
  /** 1 = Monday to 7 = Sunday. */
  weekday: number;
  /** 0 to 23. */
  hour: number;
  /** Interactions in this slot. */
  interactions: number;
  /** Members with at least one of them. */
  members: number;
  /** Part of the audience's activity that is in this slot, each member counting as one; all 168 sum to 1. */
  share: number;
  /** Lower end of the interval of `share`; null with fewer than two members. */
  low: number | null;
  /** Upper end of the interval of `share`; null with fewer than two members. */
  high: number | null;
  /** How probable it is that this slot has the greatest share; null with fewer than 10 members. */
  probabilityPeak: number | null;
}

/** The hour of the week in which most is going on. */
export interface ActivityPeak {
  /** The slot with the greatest share; the earliest of equal ones. */
  slot: number;
  /** 1 = Monday to 7 = Sunday. */
  weekday: number;
  /** 0 to 23. */
  hour: number;
  /** Its share. */
  share: Estimate;
  /** How probable it is that it is the peak, from resampled members. */
  probability: Estimate;
  /** Fewest slots, the likeliest first, that hold the peak with a probability of at least the level; none where that is not known. */
  candidates: number[];
}

/** How activity lies over the hours of a day. */
export interface ActiveDay {
  /** Mean hour of the members' own mean hours around the clock, 0 up to 24: 23.5 is half past eleven at night. */
  meanHour: Estimate;
  /** How closely these mean hours lie together: 1 = all the same, 0 = around the clock. */
  resultantLength: Estimate;
  /** Probability of mean hours lying as closely where members prefer no hour (Rayleigh's test). */
  pValue: Estimate;
}

/** How little of the week the activity is in. */
export interface ActivityConcentration {
  /** Entropy of the 168 shares as a part of the greatest possible: 1 = spread evenly, 0 = one hour. Few members make it low. */
  evenness: Estimate;
  /** Gini coefficient of the 168 shares: 0 = spread evenly. Few members make it high. */
  gini: Estimate;
}

/** When an audience acts. */
export interface ActivityProfile {
  /** Interactions. */
  interactions: number;
  /** Members who acted. */
  members: number;
  /** Members as many as would give as certain a count of interactions if all were equally active (Kish 1965); 0 without any. */
  effectiveMembers: number;
  /** The week's 168 hours in order; none without interactions. */
  slots: ActiveSlot[];
  /** The busiest hour; null without interactions. */
  peak: ActivityPeak | null;
  /** Activity around the clock. */
  day: ActiveDay;
  /** How concentrated activity is. */
  concentration: ActivityConcentration;
  /** What can be said of the peak. */
  because: Because;
}

/** When one part of the audience acts. */
export interface ActivityGroup extends ActivityProfile {
  /** Value of each field of `by`; null where rows lack it. */
  group: Readonly<Record<string, string | null>>;
}

/** What `activeHours` returns. */
export interface ActiveHoursResult extends ActivityProfile {
  /** Zone of weekday and hour, or `member`: each one's own. */
  timeZone: string;
  /** Level of the intervals. */
  level: number;
  /** The parts of the audience in order of their values, missing ones last; none without `by`. */
  groups: ActivityGroup[];
  /** Parts that are not shown because too few members are in them, or one could work out such a part from the others. */
  withheld: {
    /** How many parts. */
    groups: number;
    /** Members asked for in a part. */
    minMembers: number;
  };
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link ActivityProfile}. */
export const activityProfileSchema: z.ZodMiniObject<ShapeOf<ActivityProfile>> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  const part = z.number().check(z.gte(0), z.lte(1));
  const place = {
    slot: count.check(z.lte(167)),
    weekday: z.int().check(z.gte(1), z.lte(7)),
    hour: count.check(z.lte(23)),
  };
  return z.object({
    interactions: count,
    members: count,
    effectiveMembers: z.number().check(z.nonnegative()),
    slots: z.array(
      z.object({
        ...place,
        interactions: count,
        members: count,
        share: part,
        low: z.nullable(part),
        high: z.nullable(part),
        probabilityPeak: z.nullable(part),
      }),
    ),
    peak: z.nullable(
      z.object({
        ...place,
        share: estimateSchema,
        probability: estimateSchema,
        candidates: z.array(place.slot),
      }),
    ),
    day: z.object({ meanHour: estimateSchema, resultantLength: estimateSchema, pValue: estimateSchema }),
    concentration: z.object({ evenness: estimateSchema, gini: estimateSchema }),
    because: becauseSchema,
  });
});

/** Schema of {@link ActiveHoursResult}. */
export const activeHoursResultSchema: z.ZodMiniObject<ShapeOf<ActiveHoursResult>> = /* @__PURE__ */ worded(
  () => {
    const count = z.int().check(z.nonnegative());
    const { shape } = activityProfileSchema;
    return z.object({
      ...shape,
      timeZone: z.string(),
      level: z.number().check(z.gt(0), z.lt(1)),
      groups: z.array(z.object({ ...shape, group: z.record(z.string(), z.nullable(z.string())) })),
      withheld: z.object({ groups: count, minMembers: count }),
      issues: issuesSchema,
    });
  },
);
