import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../condition/conditionSchema.ts";
import { plainCondition } from "../condition/plainCondition.ts";
import { checkValue } from "../kernel/checkValue.ts";
import { log1p } from "../kernel/math/log1p.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { worded } from "../kernel/words/worded.ts";
import { instantSchema } from "../model/nouns/instantSchema.ts";
import type { Post } from "../model/nouns/postSchema.ts";
import { readOptionsShape } from "../model/readOptionsShape.ts";
import type { FieldNames, TableInput } from "../model/TableInput.ts";
import { isTimeZone } from "../time/isTimeZone.ts";
import { type Instant, toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import { toIsoString } from "../time/toIsoString.ts";
import { addToCell, createCellTable, groupIndex, orderedCells } from "./internal/cellTable.ts";
import { readPostingRows } from "./internal/readPostingRows.ts";
import { type PostingOutcome, postingOutcomes } from "./postingOutcomes.ts";
import {
  outcomePowers,
  POSTING_SLOT_AGGREGATE_VERSION,
  type PostingSlotAggregate,
} from "./postingSlotAggregateSchema.ts";

/** Where rows without instants have their weekday and hour. */
export interface SlotFields {
  /** Field with the weekday: 1 = Monday to 7 = Sunday, as number or text. */
  weekday: string;
  /** Field with the hour: 0 to 23, as number or text. */
  hour: string;
}

/** Options of {@link aggregatePostingSlots}. */
export interface AggregatePostingSlotsOptions {
  /**
   * Zone in which weekday and hour are meant: the one the audience or the account lives in. Null only with `slotFields`,
   * where nobody knows the zone of the hours.
   */
  timeZone: string | null;
  /** What posts are judged by. Negative outcomes are rejected as bad cells. */
  outcome: PostingOutcome;
  /** For rows that have only weekday and hour and no instant. No instant is invented for them. */
  slotFields?: SlotFields | undefined;
  /**
   * The moment at which the outcomes were read. Posts younger than `maturityHours` then are left out and counted. Without
   * it all posts count as mature.
   */
  asOf?: Instant | undefined;
  /** Hours after which an outcome is taken as final. Default 48: half-lives of reactions are minutes to hours. A convention. */
  maturityHours?: number | undefined;
  /** Posts that do not match are left out before anything else; they still count as kept in `issues`. */
  where?: Condition | undefined;
  /** Our field name to theirs, or (rows only) a function from their row to ours. */
  fields?: FieldNames | undefined;
  /** `"skip"` (default) counts bad rows in `issues`; `"throw"` makes the first one an error. */
  onBadRow?: "skip" | "throw" | undefined;
}

/** Schema of {@link AggregatePostingSlotsOptions}. */
export const aggregatePostingSlotsOptionsSchema: z.ZodMiniObject<ShapeOf<AggregatePostingSlotsOptions>> =
  /* @__PURE__ */ worded(() =>
    z.strictObject({
      timeZone: z
        .nullable(z.string({ error: "expected an IANA time zone" }))
        .check(
          z.refine((zone) => zone === null || isTimeZone(zone), { error: "expected an IANA time zone" }),
        ),
      outcome: z.enum(postingOutcomes),
      slotFields: z.optional(z.strictObject({ weekday: z.string(), hour: z.string() })),
      asOf: z.optional(instantSchema),
      maturityHours: z.optional(z.number().check(z.nonnegative())),
      where: z.optional(conditionSchema),
      ...readOptionsShape,
    }),
  );

const HOUR = 3_600_000;

/**
 * Counts posts by week slot and sums up their outcomes, for {@link estimatePostingTimesFromSlots}. The result is JSON, so
 * parts of the data can be aggregated apart (by file, by day, in a warehouse) and put together by {@link mergePostingSlots}.
 *
 * Posts are kept apart by platform, account and format, and by week, because levels are taken out before times are judged.
 * A row needs an instant (or weekday and hour, see `slotFields`) and the outcome; others are rejected and counted in
 * `issues`. Where rows have a `platform` or `id` at all, each row has to have it. A row twice in the data counts twice.
 *
 * Cost: linear in the rows, some hundred nanoseconds each.
 *
 * @param posts - posts as rows, columns or an Arrow-style table
 * @param options - zone, outcome, and how to read the data
 * @returns the aggregate
 * @throws {@link SocialOpsError} `invalid-argument` for options, `invalid-data` for data of no accepted form, `invalid-row`
 * with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { aggregatePostingSlots } from "socialops/timing";
 *
 * const rows = [
 *   { day: 1, at: 9, likes: 10 },
 *   { day: 1, at: 9, likes: 14 },
 *   { day: 7, at: 24, likes: 3 },
 * ];
 * const slots = aggregatePostingSlots(rows, {
 *   timeZone: null,
 *   outcome: "likes",
 *   slotFields: { weekday: "day", hour: "at" },
 * });
 * slots.n; // => 2
 * slots.cells.slot; // => [9, 9]
 * slots.issues.first[0]?.expected; // => "an hour, 0 to 23"
 * ```
 */
export function aggregatePostingSlots(
  posts: TableInput<Partial<Post>> | TableInput<Readonly<Record<string, unknown>>>,
  options: AggregatePostingSlotsOptions,
): PostingSlotAggregate {
  const where = "aggregatePostingSlots";
  const checked = checkValue(aggregatePostingSlotsOptionsSchema, options, where, "options");
  const { timeZone, outcome, slotFields } = checked;
  if (timeZone === null && slotFields === undefined) {
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: "options.timeZone",
      expected: "an IANA time zone (null only together with slotFields)",
      received: "null",
    });
  }
  const rows = readPostingRows(posts, checked, where);
  const lastMature =
    checked.asOf === undefined
      ? Number.POSITIVE_INFINITY
      : toEpochMilliseconds(checked.asOf) - (checked.maturityHours ?? 48) * HOUR;
  const table = createCellTable();
  const groupOfCode = rows.groups.map((group) => groupIndex(table, group));
  const scaled = new Float64Array(outcomePowers.length);
  const none = new Float64Array(outcomePowers.length);
  let n = 0;
  let immature = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows.length; row++) {
    const slot = rows.slots[row]!;
    if (slot < 0) continue;
    if (rows.instants !== null) {
      const at = rows.instants[row]!;
      if (at > lastMature) {
        immature++;
        continue;
      }
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    scaleOutcome(rows.outcomes[row]!, scaled);
    addToCell(table, groupOfCode[rows.groupCodes[row]!]!, rows.parts[row]!, slot, 1, scaled, none);
    n++;
  }
  return {
    kind: "posting-slot-aggregate",
    version: POSTING_SLOT_AGGREGATE_VERSION,
    timeZone,
    outcome: { kind: outcome === "engagements" ? "sum" : "field", id: outcome },
    partUnit: slotFields === undefined ? "week" : "fold",
    range: n === 0 || rows.instants === null ? null : { from: toIsoString(first), to: toIsoString(last) },
    asOf: checked.asOf === undefined ? null : toIsoString(toEpochMilliseconds(checked.asOf)),
    // As JSON, in which a `Date` of a condition is its ISO 8601 text.
    ...(checked.where === undefined ? {} : { where: plainCondition(checked.where)! }),
    immature,
    n,
    ...orderedCells(table),
    issues: rows.issues,
  };
}

/** The outcome on each scale of outcomePowers; roots by square roots, which every engine rounds alike. */
function scaleOutcome(outcome: number, scaled: Float64Array): void {
  const root = Math.sqrt(1 + outcome);
  scaled[0] = log1p(outcome);
  scaled[1] = (Math.sqrt(root) - 1) / 0.25;
  scaled[2] = (root - 1) / 0.5;
  scaled[3] = outcome;
}
