import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../condition/conditionSchema.ts";
import { worded } from "../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../model/issues.ts";

/** The version of {@link PostingSlotAggregate} that this release writes and reads. */
export const POSTING_SLOT_AGGREGATE_VERSION = 1;

/**
 * The outcome scales that an aggregate keeps, by Box-Cox power p of 1 + outcome: `ln(1 + y)` for 0, `((1 + y)^p - 1) / p`
 * otherwise, so that 1 is the outcome itself (Box and Cox 1964, An analysis of transformations).
 */
export const outcomePowers = [0, 0.25, 0.5, 1] as const;

/** One of {@link outcomePowers}. */
export type OutcomePower = (typeof outcomePowers)[number];

/** A level group: posts whose outcomes are compared with each other before their times are. Null: the data do not say. */
export interface PostingLevelGroup {
  /** Platform of the posts. */
  platform: string | null;
  /** Account of the posts. */
  account: string | null;
  /** Format of the posts. */
  format: string | null;
}

/** Posts counted by level group, part and week slot; four columns of equal length, ordered by group, part, slot. */
export interface PostingCells {
  /** Index into `groups`. */
  group: number[];
  /** See `PostingSlotAggregate.partUnit`. */
  part: number[];
  /** Week slot, 0 (Monday 0:00) to 167 (Sunday 23:00). */
  slot: number[];
  /** Posts, at least 1. */
  n: number[];
}

/** Mean and sum of squared deviations of each cell's outcomes on one scale. */
export interface PostingMoments {
  /** The scale; see {@link outcomePowers}. */
  power: OutcomePower;
  /** Mean, one a cell. */
  mean: number[];
  /** Sum of squared deviations from the mean, one a cell. */
  m2: number[];
}

/**
 * Everything that {@link estimatePostingTimesFromSlots} needs to know about posts, as JSON: how many posts each level group
 * has in each week slot of each week, with their outcomes' moments on four scales. Aggregates of parts of the data merge
 * with {@link mergePostingSlots}. Holds no post ids. Has at most as many cells as posts, and at most 168 a group and week.
 */
export interface PostingSlotAggregate {
  /** Says what it is. */
  kind: "posting-slot-aggregate";
  /** Version of this form. */
  version: number;
  /** Zone that weekday and hour are in; null where the data did not say. */
  timeZone: string | null;
  /** What posts are judged by: `field` is a field of a post, `sum` a sum of fields. */
  outcome: {
    /** A field of a post, or a sum of fields. */
    kind: "field" | "sum";
    /** Its name. */
    id: string;
  };
  /**
   * What `part` means. `week`: weeks since the one that began on Monday 1969-12-29, in local time; levels are taken out by
   * 4 of them, and cross-fitting leaves out weeks together. `fold`: 0 to 4, where rows have no dates: a hash of the post's
   * id, or of slot and outcome where it has none.
   */
  partUnit: "week" | "fold";
  /** First and last instant of the posts, ISO 8601; null where rows have no dates or there are no posts. */
  range: {
    /** First instant. */
    from: string;
    /** Last instant. */
    to: string;
  } | null;
  /** Latest `asOf` of the parts, ISO 8601. */
  asOf: string | null;
  /** The condition that the posts match; absent where all count. */
  where?: Condition | undefined;
  /** Posts left out because their outcomes were still growing at `asOf`. */
  immature: number;
  /** Posts counted. */
  n: number;
  /** Level groups, ordered by platform, account, format (null first, then by code unit). */
  groups: PostingLevelGroup[];
  /** Posts by group, part and slot. */
  cells: PostingCells;
  /** Moments of the outcome on each scale. */
  moments: PostingMoments[];
  /** What became of the rows. `first` holds row positions of the part that each issue came from. */
  issues: Issues;
}

/** Schema of {@link PostingSlotAggregate}. */
export const postingSlotAggregateSchema: z.ZodMiniType<PostingSlotAggregate> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  const name = z.nullable(z.string());
  const schema = z.object({
    kind: z.literal("posting-slot-aggregate"),
    version: z.literal(POSTING_SLOT_AGGREGATE_VERSION),
    timeZone: name,
    outcome: z.object({ kind: z.enum(["field", "sum"]), id: z.string() }),
    partUnit: z.enum(["week", "fold"]),
    range: z.nullable(z.object({ from: z.string(), to: z.string() })),
    asOf: name,
    where: z.optional(conditionSchema),
    immature: count,
    n: count,
    groups: z.array(z.object({ platform: name, account: name, format: name })),
    cells: z.object({
      group: z.array(count),
      part: z.array(z.int().check(z.minimum(-16_777_216), z.maximum(16_777_215))),
      slot: z.array(count.check(z.maximum(167))),
      n: z.array(z.int().check(z.positive())),
    }),
    moments: z.array(
      z.object({
        power: z.literal(outcomePowers),
        mean: z.array(z.number()),
        m2: z.array(z.number().check(z.nonnegative())),
      }),
    ),
    issues: issuesSchema,
  });
  return schema.check(
    z.refine(columnsAgree, {
      error: "expected columns of one length and groups that exist",
      path: ["cells"],
    }),
    z.refine(hasAllScales, { error: "expected moments of the powers 0, 0.25, 0.5 and 1", path: ["moments"] }),
  );
});

function columnsAgree({ cells, groups, moments, n }: PostingSlotAggregate): boolean {
  const { length } = cells.n;
  const columns = [
    cells.group,
    cells.part,
    cells.slot,
    ...moments.flatMap((moment) => [moment.mean, moment.m2]),
  ];
  return (
    columns.every((column) => column.length === length) &&
    cells.group.every((group) => group < groups.length) &&
    cells.n.reduce((sum, posts) => sum + posts, 0) === n
  );
}

function hasAllScales({ moments }: PostingSlotAggregate): boolean {
  return outcomePowers.every((power) => moments.some((moment) => moment.power === power));
}
