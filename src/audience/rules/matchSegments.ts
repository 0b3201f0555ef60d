import * as z from "zod/mini";
import { conditionMask } from "../../condition/conditionMask.ts";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";
import type { Member } from "../../model/nouns/memberSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { wilsonInterval } from "../../stats/proportion/wilsonInterval.ts";
import { type FailedLeaf, failedLeaves, ruleMembers } from "./internal/ruleMembers.ts";

/** A segment by rule. */
export interface SegmentCondition {
  /** Name of the segment. */
  id: string;
  /** Who is in it: a condition on members (`region`, `consent`, `traits.age`). */
  condition: Condition;
}

/** Options of {@link matchSegments}. */
export interface MatchSegmentsOptions extends ReadOptions {
  /** Level of intervals. Default 0.95. */
  level?: number | undefined;
}

/** Schema of {@link MatchSegmentsOptions}. */
export const matchSegmentsOptionsSchema: z.ZodMiniObject<ShapeOf<MatchSegmentsOptions>> =
  /* @__PURE__ */ worded(
    () =>
      z.strictObject({
        level: z.optional(z.number().check(z.gt(0), z.lt(1))),
        ...readOptionsShape,
      }) as unknown as z.ZodMiniObject<ShapeOf<MatchSegmentsOptions>>,
  );

/** Schema of the rules: 1 to 1,000 segments of different names. */
export const segmentConditionsSchema: z.ZodMiniType<SegmentCondition[]> = /* @__PURE__ */ worded(() => {
  const list = { error: "expected a list of 1 to 1000 segments of different ids" };
  const id = { error: "expected the id of a segment" };
  return z
    .array(z.strictObject({ id: z.string(id).check(z.minLength(1)), condition: conditionSchema }), list)
    .check(
      z.refine(
        (rules) =>
          rules.length > 0 &&
          rules.length <= 1000 &&
          new Set(rules.map((rule) => rule.id)).size === rules.length,
        list,
      ),
    );
});

/** Members that two segments have in common. */
export interface SegmentOverlap {
  /** The other segment. */
  id: string;
  /** Members in both. */
  members: number;
}

/** Who is in a segment by rule. */
export interface MatchedSegment {
  /** Name of the segment. */
  id: string;
  /** Ids of its members, in the order of the data. */
  members: string[];
  /** How many they are. */
  size: number;
  /** Their share of all members. */
  share: Estimate;
  /** Which questions decided against those who are not in it, and how many; a member may count at several. */
  failed: FailedLeaf[];
  /** Members that it has in common with each other segment, where there are any. */
  overlaps: SegmentOverlap[];
}

/** What `matchSegments` returns. */
export interface MatchSegmentsResult {
  /** The segments, in the order of the rules. */
  segments: MatchedSegment[];
  /** Members in no segment. */
  unmatched: number;
  /** All members. */
  members: number;
  /** Further rows of ids that were there before; they are left out. */
  duplicates: number;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link MatchSegmentsResult}. */
export const matchSegmentsResultSchema: z.ZodMiniObject<ShapeOf<MatchSegmentsResult>> =
  /* @__PURE__ */ worded(() => {
    const count = z.int().check(z.nonnegative());
    return z.object({
      segments: z.array(
        z.object({
          id: z.string(),
          members: z.array(z.string()),
          size: count,
          share: estimateSchema,
          failed: z.array(z.object({ path: z.string(), field: z.string(), op: z.string(), members: count })),
          overlaps: z.array(z.object({ id: z.string(), members: count })),
        }),
      ),
      unmatched: count,
      members: count,
      duplicates: count,
      issues: issuesSchema,
    });
  });

/**
 * Puts members into segments by rules: who is in each, which questions kept the others out, and where segments overlap. A member may be in
 * several segments or in none. A missing field matches no comparison, `ne` and `notIn` neither, as in all conditions.
 *
 * Cost: members times questions; overlaps members times segments.
 *
 * @param members - members as rows, columns (`traits.age`) or an Arrow-style table
 * @param rules - the segments
 * @param options - level, and how to read the data
 * @returns the segments, in the order of the rules
 * @throws {@link SocialOpsError} `invalid-argument` for rules and options, `invalid-data` for data of no accepted form, `invalid-row`
 * with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { matchSegments } from "socialops/audience";
 *
 * const members = [
 *   { id: "a", region: "四川", traits: { age: 24, spend: 300 } },
 *   { id: "b", region: "四川", traits: { age: 41, spend: 20 } },
 *   { id: "c", traits: { age: 29 } },
 * ];
 * const { segments, unmatched } = matchSegments(members, [
 *   { id: "young", condition: { field: "traits.age", op: "lt", value: 30 } },
 *   { id: "sichuan spenders", condition: { all: [{ field: "region", op: "eq", value: "四川" }, { field: "traits.spend", op: "ge", value: 100 }] } },
 * ]);
 * segments[0]?.members; // => ["a", "c"]
 * segments[1]?.failed.map(({ path, members }) => [path, members]); // => [["all[0]", 1], ["all[1]", 2]]
 * segments[1]?.overlaps; // => [{ id: "young", members: 1 }]
 * unmatched; // => 1
 * ```
 */
export function matchSegments<Row = Member>(
  members: TableInput<Row>,
  rules: readonly SegmentCondition[],
  options: MatchSegmentsOptions = {},
): MatchSegmentsResult {
  const where = "matchSegments";
  const segments = checkValue(segmentConditionsSchema, rules as SegmentCondition[], where, "rules");
  const checked = checkValue(matchSegmentsOptionsSchema, options, where, "options") as MatchSegmentsOptions;
  const { level = 0.95, fields, onBadRow } = checked;
  const all = { all: segments.map(({ condition }) => condition) };
  const data = ruleMembers(members as TableInput<never>, all, { fields, onBadRow }, where, "rules");
  const n = data.ids.length;
  const masks = segments.map(({ condition }) => conditionMask(condition, data.table));
  const isMatched = new Uint8Array(n);
  for (const mask of masks) for (let row = 0; row < n; row++) isMatched[row]! |= mask[row]!;
  return {
    segments: segments.map(({ id, condition }, i): MatchedSegment => {
      const own = data.ids.filter((_, row) => masks[i]![row] === 1);
      return {
        id,
        members: own,
        size: own.length,
        share: shareOf(own.length, n, level),
        failed: failedLeaves(condition, data.table),
        overlaps: segments.flatMap(({ id: other }, j) => {
          const both = i === j ? 0 : countBoth(masks[i]!, masks[j]!);
          return both === 0 ? [] : [{ id: other, members: both }];
        }),
      };
    }),
    unmatched: n - isMatched.reduce((sum, one) => sum + one, 0),
    members: n,
    duplicates: data.duplicates,
    issues: data.issues,
  };
}

function countBoth(a: Uint8Array, b: Uint8Array): number {
  let both = 0;
  for (let row = 0; row < a.length; row++) both += a[row]! & b[row]!;
  return both;
}

function shareOf(part: number, whole: number, level: number): Estimate {
  if (whole === 0) return absent("zero-denominator", 0);
  const { low, high } = wilsonInterval(part, whole, level);
  const interval = { low, high, level, method: "wilson" };
  return {
    status: "ok",
    value: part / whole,
    unit: "ratio",
    n: whole,
    nUnit: "members",
    method: "share",
    interval,
  };
}
