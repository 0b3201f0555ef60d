import type * as z from "zod/mini";
import type { Condition } from "../../condition/conditionSchema.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { type Issues, MOST_ISSUES_KEPT, type RowIssueCode } from "../../model/issues.ts";
import { type Post, postSchema } from "../../model/nouns/postSchema.ts";
import { type Columns, readColumns, type TextColumn } from "../../model/readColumns.ts";
import { selectRows } from "../../model/selectRows.ts";
import type { FieldNames, TableInput } from "../../model/TableInput.ts";
import { withConditionFields } from "../../model/withConditionFields.ts";
import { weekSlotColumn } from "../../time/weekSlotColumn.ts";
import type { PostingOutcome } from "../postingOutcomes.ts";
import type { PostingLevelGroup } from "../postingSlotAggregateSchema.ts";
import { foldOfText } from "./foldOfText.ts";

/** How to read rows; see AggregatePostingSlotsOptions. */
export interface PostingRowsRequest {
  timeZone: string | null;
  outcome: PostingOutcome;
  slotFields?: SlotFieldNames | undefined;
  fields?: FieldNames | undefined;
  onBadRow?: "skip" | "throw" | undefined;
  where?: Condition | undefined;
}

interface SlotFieldNames {
  weekday: string;
  hour: string;
}

/** Rows of posts as columns. */
export interface PostingRows {
  /** Rows that reading kept; those found bad afterwards have slot -1. */
  length: number;
  /** Week slot a row, or -1. */
  slots: Int16Array;
  /** Week or fold a row; see `PostingSlotAggregate.partUnit`. */
  parts: Int32Array;
  /** Outcome a row. */
  outcomes: Float64Array;
  /** Epoch milliseconds a row; null where rows have no instants. */
  instants: Float64Array | null;
  /** Level group a row, as an index into `groups`. */
  groupCodes: Int32Array;
  /** The level groups. */
  groups: PostingLevelGroup[];
  /** What became of the rows. */
  issues: Issues;
}

const ENGAGEMENTS = ["likes", "comments", "shares", "saves"] as const;
const HOUR = 3_600_000;

/** Rejects a kept row after the fact. */
type Reject = (row: number, code: RowIssueCode, field: string, expected: string, received: unknown) => void;

/** Reads what an aggregate needs of each row: slot, week or fold, outcome and level group. */
export function readPostingRows(posts: unknown, options: PostingRowsRequest, where: string): PostingRows {
  const { timeZone, outcome, slotFields, fields, onBadRow } = options;
  const isSum = outcome === "engagements";
  const noun = postSchema as z.ZodMiniObject;
  const needs =
    options.where === undefined
      ? { schema: noun, fields: [] }
      : withConditionFields(noun, options.where, where, "options.where");
  const read = readColumns(
    posts as TableInput<Post>,
    {
      where,
      schema: needs.schema,
      use: ["id", "platform", "account", "format", ...(isSum ? ENGAGEMENTS : []), ...needs.fields],
      need: [
        ...(slotFields === undefined ? ["publishedAt"] : [slotFields.weekday, slotFields.hour]),
        ...(isSum ? [] : [outcome]),
      ],
    },
    { fields, onBadRow },
  );
  const columns = options.where === undefined ? read : selectRows(read, options.where, needs.schema);
  const { length } = columns;
  columns.issues.notSupplied.sort();
  const rejected = new Uint8Array(length);
  const reject: Reject = (row, code, field, expected, received) => {
    rejected[row] = 1;
    rejectRow(columns, row, { code, field, expected, received: describeValue(received) }, onBadRow, where);
  };
  const outcomes = isSum ? sumOfEngagements(columns, reject) : notNegative(columns, outcome, reject);
  const instants = slotFields === undefined ? columns.instants.publishedAt! : null;
  const slots =
    instants === null
      ? slotsOfFields(columns, slotFields!, rejected, reject)
      : weekSlotColumn(instants, timeZone!);
  for (let row = 0; row < length; row++) if (rejected[row] === 1) slots[row] = -1;
  const parts = instants === null ? foldsOf(columns, slots, outcomes) : weeksOf(instants, slots);
  return { length, slots, parts, outcomes, instants, ...levelGroups(columns), issues: columns.issues };
}

function rejectRow(
  { issues, rows }: Columns,
  row: number,
  fault: { code: RowIssueCode; field: string; expected: string; received: string },
  onBadRow: "skip" | "throw" | undefined,
  where: string,
): void {
  const at = rows[row]!;
  if (onBadRow === "throw") {
    const { field, expected, received } = fault;
    throw new SocialOpsError(where, {
      code: "invalid-row",
      path: `rows[${at}].${field}`,
      expected,
      received,
    });
  }
  issues.kept--;
  issues.rejected++;
  issues.byCode[fault.code] = (issues.byCode[fault.code] ?? 0) + 1;
  issues.first.push({ row: at, ...fault });
  issues.first.sort((a, b) => a.row - b.row);
  issues.first.length = Math.min(issues.first.length, MOST_ISSUES_KEPT);
}

function notNegative(columns: Columns, outcome: string, reject: Reject): Float64Array {
  const outcomes = columns.numbers[outcome]!;
  for (let row = 0; row < columns.length; row++) {
    if (outcomes[row]! < 0)
      reject(row, "invalid-required", outcome, "an outcome of at least 0", outcomes[row]);
  }
  return outcomes;
}

function sumOfEngagements(columns: Columns, reject: Reject): Float64Array {
  const parts = ENGAGEMENTS.map((field) => columns.numbers[field]!);
  const sums = new Float64Array(columns.length);
  for (let row = 0; row < columns.length; row++) {
    let observed = 0;
    for (const part of parts) {
      if (Number.isNaN(part[row]!)) continue;
      sums[row] = sums[row]! + part[row]!;
      observed++;
    }
    if (observed === 0)
      reject(row, "missing-required", "engagements", "likes, comments, shares or saves", null);
  }
  return sums;
}

/** Weeks since the one that began on Monday 1969-12-29: the week in which the slot's local hour is nearest to the UTC hour. */
function weeksOf(instants: Float64Array, slots: Int16Array): Int32Array {
  const weeks = new Int32Array(instants.length);
  for (let row = 0; row < weeks.length; row++) {
    const hour = Math.floor(instants[row]! / HOUR) + 72;
    weeks[row] = Math.round((hour - slots[row]!) / 168);
  }
  return weeks;
}

function slotsOfFields(
  columns: Columns,
  fields: SlotFieldNames,
  rejected: Uint8Array,
  reject: Reject,
): Int16Array {
  const weekdays = wholeNumbers(columns, fields.weekday, 1, 7);
  const hours = wholeNumbers(columns, fields.hour, 0, 23);
  const slots = new Int16Array(columns.length);
  for (let row = 0; row < columns.length; row++) {
    const weekday = weekdays.at(row);
    const hour = hours.at(row);
    if (rejected[row] === 1) continue;
    if (weekday === null) {
      const expected = "a weekday, 1 (Monday) to 7 (Sunday)";
      reject(row, "invalid-required", fields.weekday, expected, weekdays.cell(row));
    } else if (hour === null) {
      reject(row, "invalid-required", fields.hour, "an hour, 0 to 23", hours.cell(row));
    } else {
      slots[row] = (weekday - 1) * 24 + hour;
    }
  }
  return slots;
}

interface WholeNumbers {
  /** The number of a row, or null where it is none within the bounds. */
  at(row: number): number | null;
  /** What the row had. */
  cell(row: number): string;
}

function wholeNumbers(columns: Columns, field: string, least: number, most: number): WholeNumbers {
  const within = (cell: unknown): number | null => {
    const number = Number(cell);
    return Number.isInteger(number) && number >= least && number <= most ? number : null;
  };
  const column = columns.texts[field];
  if (column !== undefined) {
    const { codes, values } = column;
    const numbers = values.map(within);
    return { at: (row) => numbers[codes[row]!]!, cell: (row) => values[codes[row]!]! };
  }
  // A condition, or the noun itself, may have the field hold something else than text.
  const cells = columns.numbers[field] ?? columns.instants[field];
  return {
    at: (row) => (cells === undefined ? null : within(cells[row])),
    cell: (row) => String(cells === undefined ? columns.lists[field]?.[row] : cells[row]),
  };
}

function foldsOf(columns: Columns, slots: Int16Array, outcomes: Float64Array): Int32Array {
  const ids = columns.texts.id;
  const folds = new Int32Array(columns.length);
  for (let row = 0; row < folds.length; row++) {
    const code = ids === undefined ? -1 : ids.codes[row]!;
    folds[row] = foldOfText(code < 0 ? `${slots[row]}:${outcomes[row]}` : ids!.values[code]!);
  }
  return folds;
}

function levelGroups(columns: Columns): Pick<PostingRows, "groupCodes" | "groups"> {
  const { platform, account, format } = columns.texts;
  const groupCodes = new Int32Array(columns.length);
  const groups: PostingLevelGroup[] = [];
  const codeOf = new Map<number, number>();
  const nameOf = (column: TextColumn | undefined, row: number): string | null =>
    column === undefined || column.codes[row]! < 0 ? null : column.values[column.codes[row]!]!;
  const accounts = (account?.values.length ?? 0) + 1;
  const formats = (format?.values.length ?? 0) + 1;
  for (let row = 0; row < columns.length; row++) {
    const ofPlatform = platform === undefined ? -1 : platform.codes[row]!;
    const ofAccount = account === undefined ? -1 : account.codes[row]!;
    const ofFormat = format === undefined ? -1 : format.codes[row]!;
    const key = ((ofPlatform + 1) * accounts + ofAccount + 1) * formats + ofFormat + 1;
    let code = codeOf.get(key);
    if (code === undefined) {
      code =
        groups.push({
          platform: nameOf(platform, row),
          account: nameOf(account, row),
          format: nameOf(format, row),
        }) - 1;
      codeOf.set(key, code);
    }
    groupCodes[row] = code;
  }
  return { groupCodes, groups };
}
