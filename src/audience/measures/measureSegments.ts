import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import type { Estimate } from "../../kernel/estimateSchema.ts";
import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Interaction } from "../../model/nouns/interactionSchema.ts";
import type { Transaction } from "../../model/nouns/transactionSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { wilsonInterval } from "../../stats/proportion/wilsonInterval.ts";
import { ratioInterval } from "../../stats/ratio/ratioInterval.ts";
import { ratioMomentsOf } from "../../stats/ratio/ratioMomentsOf.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import { hideSmallCells } from "../privacy/hideSmallCells.ts";
import type { SegmentAssignment } from "../segments/segmentAudienceResultSchema.ts";
import { readActivity, readOrders } from "./internal/readMeasures.ts";
import { segmentHours } from "./internal/segmentHours.ts";
import { segmentMeans } from "./internal/segmentMeans.ts";
import type { MeasureSegmentsResult, SegmentMeasures } from "./measureSegmentsResultSchema.ts";

/** What {@link measureSegments} looks at. */
export interface SegmentData {
  /** What members did. */
  interactions?: TableInput<Interaction> | undefined;
  /** What members bought. */
  transactions?: TableInput<Transaction> | undefined;
}

/** Options of {@link measureSegments}. */
export interface MeasureSegmentsOptions extends ReadOptions {
  /** Zone of the hours. Without it hours are not looked at. */
  timeZone?: string | undefined;
  /** Fewer members than this are not told of, nor what would give them away by subtraction. Default 5, a convention. */
  minMembers?: number | undefined;
  /** Level of intervals and tests. Default 0.95. */
  level?: number | undefined;
}

/** Schema of {@link MeasureSegmentsOptions}. */
export const measureSegmentsOptionsSchema: z.ZodMiniObject<ShapeOf<MeasureSegmentsOptions>> =
  /* @__PURE__ */ worded(() => {
    const zone = { error: "expected an IANA time zone" };
    const least = { error: "expected a whole number of at least 1" };
    return z.strictObject({
      timeZone: z.optional(z.string(zone).check(z.refine(isTimeZone, zone))),
      minMembers: z.optional(z.int(least).check(z.gte(1, least))),
      level: z.optional(z.number().check(z.gt(0), z.lt(1))),
      ...readOptionsShape,
    }) as unknown as z.ZodMiniObject<ShapeOf<MeasureSegmentsOptions>>;
  });

const assignmentsSchema: z.ZodMiniType<SegmentAssignment[]> = /* @__PURE__ */ worded(() => {
  const error = "expected a list of assignments of different members, each with id and segment";
  const assignment = z.object({ id: z.string({ error }), segment: z.string({ error }) }, { error });
  return z
    .array(assignment, { error })
    .check(z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error }));
});

/**
 * What each segment does and brings: how many are active and how often, at what hours, how many buy, how often and for how much, each against
 * all other members.
 *
 * - **Unit.** Members: a member without interactions or orders counts as 0 of them. Which span is looked at, the data say: give rows of one period.
 * - **Shares** have Wilson's interval, means Student's, differences Welch's; p-values are adjusted over all segments and means (Benjamini and
 *   Hochberg 1995). Amounts of money are skewed: under some hundred members their intervals are too narrow.
 * - **Hours.** Each active member counts as one, so a loud one makes no peak. `candidates` are the hours that could be the busiest.
 * - **Revenue** is what was paid less refunds, in one currency. The share of revenue has the interval of a ratio of sums (delta method).
 * - **Small cells.** Where fewer than `minMembers` are active or inactive, buyers or not, the segment's figures on that are left out, and those of
 *   another segment with them where they could be worked out from the rest.
 *
 * Traits that segments were made of differ between them by construction: revenue says nothing new of segments made of revenue.
 *
 * Cost: linear in rows; segments times members.
 *
 * @param assignments - who is in which segment, as `segmentAudience` or `assignSegments` say; each member once
 * @param data - interactions, transactions or both
 * @param options - zone of the hours, privacy minimum, level
 * @returns measures of each segment
 * @throws {@link SocialOpsError} `invalid-argument`, `invalid-data` for data of no accepted form, two currencies or amounts beyond the range
 * of numbers, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { measureSegments } from "socialops/audience";
 *
 * const assignments = Array.from({ length: 60 }, (_, i) => ({ id: `m${i}`, segment: i < 20 ? "s1" : "s2" }));
 * const transactions = assignments.flatMap(({ id, segment }, i) =>
 *   i % 2 === 0 ? [{ memberId: id, at: "2026-03-01T10:00:00Z", amount: (segment === "s1" ? 200 : 40) + i, currency: "CNY" }] : [],
 * );
 * const { segments, currency } = measureSegments(assignments, { transactions });
 * const { buyers, revenue } = segments[0]!;
 * buyers.status === "ok" && buyers.value; // => 0.5
 * revenue.own.status === "ok" && [revenue.own.value, revenue.others, currency]; // => [104.5, 39.5, "CNY"]
 * revenue.differs; // => true
 * ```
 */
export function measureSegments(
  assignments: readonly SegmentAssignment[],
  data: SegmentData,
  options: MeasureSegmentsOptions = {},
): MeasureSegmentsResult {
  const where = "measureSegments";
  const list = checkValue(assignmentsSchema, assignments as SegmentAssignment[], where, "assignments");
  const checked = checkValue(
    measureSegmentsOptionsSchema,
    options,
    where,
    "options",
  ) as MeasureSegmentsOptions;
  const { timeZone, minMembers = 5, level = 0.95 } = checked;
  const { interactions, transactions } = sources(data, where);
  const memberOf = new Map(list.map(({ id }, i) => [id, i]));
  const activity =
    interactions === undefined ? null : readActivity(interactions, memberOf, timeZone, checked, where);
  const orders = transactions === undefined ? null : readOrders(transactions, memberOf, checked, where);

  const { ids, membersOf } = grouped(list);
  const active = cellsOf(activity?.counts, membersOf, minMembers);
  const buyers = cellsOf(orders?.counts, membersOf, minMembers);
  const currency = orders?.currency ?? null;
  const [actions, ordered, paid] = segmentMeans(
    [
      { values: activity?.counts ?? null, unit: "interactions", hidden: active.hidden },
      { values: orders?.counts ?? null, unit: "orders", hidden: buyers.hidden },
      { values: orders?.revenue ?? null, unit: currency ?? "currency", hidden: buyers.hidden },
    ],
    membersOf,
    level,
    minMembers,
  );
  const hours = activity?.hours;
  const segments = ids.map(
    (id, j): SegmentMeasures => ({
      id,
      members: membersOf[j]!.length,
      active: shareOf(active, j, membersOf[j]!.length, level, minMembers),
      interactions: actions![j]!,
      hours:
        hours === null || hours === undefined || active.hidden[j]
          ? null
          : segmentHours(hours, membersOf[j]!, level),
      buyers: shareOf(buyers, j, membersOf[j]!.length, level, minMembers),
      orders: ordered![j]!,
      revenue: paid![j]!,
      revenueShare: revenueShareOf(orders?.revenue, membersOf[j]!, buyers.hidden[j]!, level, minMembers),
    }),
  );
  const hidden = ids.filter((_, j) => active.hidden[j] || buyers.hidden[j]).length;
  return {
    segments,
    currency,
    unassignedInteractions: activity?.unassigned ?? 0,
    unassignedTransactions: orders?.unassigned ?? 0,
    because: groundsOf(segments, hidden, minMembers),
    interactionIssues: activity?.issues ?? null,
    transactionIssues: orders?.issues ?? null,
  };
}

function sources(data: SegmentData, where: string): SegmentData {
  const isObject = typeof data === "object" && data !== null;
  const { interactions, transactions } = isObject ? data : {};
  if (interactions !== undefined || transactions !== undefined) return { interactions, transactions };
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path: "data",
    expected: "an object with interactions, transactions or both",
    received: describeValue(data),
  });
}

/** Members by segment: by length of the id first, so that s2 stands before s10. */
function grouped(list: readonly SegmentAssignment[]): { ids: string[]; membersOf: number[][] } {
  const bySegment = new Map<string, number[]>();
  for (const [member, { segment }] of list.entries()) {
    const members = bySegment.get(segment);
    if (members === undefined) bySegment.set(segment, [member]);
    else members.push(member);
  }
  const ids = [...bySegment.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return { ids, membersOf: ids.map((id) => bySegment.get(id)!) };
}

/** Members of each segment who did something, and which of these counts must not be told. */
interface Cells {
  counts: number[] | null;
  hidden: boolean[];
}

function cellsOf(
  values: Float64Array | undefined,
  membersOf: readonly (readonly number[])[],
  minMembers: number,
): Cells {
  if (values === undefined) return { counts: null, hidden: membersOf.map(() => false) };
  const counts = membersOf.map((members) => members.filter((member) => values[member]! > 0).length);
  const did = hideSmallCells(counts, minMembers);
  const didNot = hideSmallCells(
    membersOf.map((members, j) => members.length - counts[j]!),
    minMembers,
  );
  return { counts, hidden: did.map((isHidden, j) => isHidden || didNot[j]!) };
}

function shareOf(
  { counts, hidden }: Cells,
  segment: number,
  members: number,
  level: number,
  minMembers: number,
): Estimate {
  if (counts === null) return absent("not-observed", members);
  if (hidden[segment]) return absent("too-few", members, minMembers);
  const count = counts[segment]!;
  const interval = { ...wilsonInterval(count, members, level), level, method: "wilson" };
  return {
    status: "ok",
    value: count / members,
    unit: "ratio",
    n: members,
    nUnit: "members",
    method: "share",
    interval,
  };
}

function revenueShareOf(
  revenue: Float64Array | undefined,
  members: readonly number[],
  isHidden: boolean,
  level: number,
  minMembers: number,
): Estimate {
  if (revenue === undefined) return absent("not-observed", members.length);
  if (isHidden) return absent("too-few", members.length, minMembers);
  const own = new Float64Array(revenue.length);
  for (const member of members) own[member] = revenue[member]!;
  const total = revenue.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return absent("zero-denominator", members.length);
  const found = ratioInterval(ratioMomentsOf(own, revenue), level);
  if (found === null) return absent("too-few", revenue.length, 2);
  const { value, low, high } = found;
  return {
    status: "ok",
    value,
    unit: "ratio",
    n: revenue.length,
    nUnit: "members",
    method: "segment's revenue over all",
    interval: { low, high, level, method: "delta (member)" },
  };
}

function groundsOf(segments: readonly SegmentMeasures[], hidden: number, minMembers: number): Reason[] {
  const grounds = segments.flatMap(({ id, hours, ...means }): Reason[] => [
    ...(["interactions", "orders", "revenue"] as const).flatMap((measure) => {
      const { own, others, differs } = means[measure];
      if (!differs || own.status === "absent" || others === null) return [];
      return [
        reason("audience.measures-differ", { segment: id, measure, inside: own.value, outside: others }),
      ];
    }),
    ...(hours === null || hours.peak === null || hours.share.status === "absent"
      ? []
      : [reason("audience.measures-hour", { segment: id, hour: hours.peak, share: hours.share.value })]),
  ]);
  if (grounds.length === 0 && segments.length > 0) grounds.push(reason("audience.measures-alike", {}));
  if (hidden > 0) grounds.push(reason("audience.measures-hidden", { segments: hidden, minMembers }));
  return grounds;
}
