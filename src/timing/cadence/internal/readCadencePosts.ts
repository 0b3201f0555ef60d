import type * as z from "zod/mini";
import type { Condition } from "../../../condition/conditionSchema.ts";
import type { Issues } from "../../../model/issues.ts";
import { postSchema } from "../../../model/nouns/postSchema.ts";
import { type Columns, readColumns } from "../../../model/readColumns.ts";
import { selectRows } from "../../../model/selectRows.ts";
import type { ReadOptions, TableInput } from "../../../model/TableInput.ts";
import { withConditionFields } from "../../../model/withConditionFields.ts";
import { type RowGroup, rowGroups } from "../../internal/rowGroups.ts";
import type { PostingOutcome } from "../../postingOutcomes.ts";
import type { CadencePosts } from "./cadenceProfile.ts";

/** Checked options; see `MeasureCadenceOptions`. */
interface CadenceReading extends ReadOptions {
  asOf: number | null;
  outcome?: PostingOutcome | undefined;
  maturityHours?: number | undefined;
  where?: Condition | undefined;
}

/** Posts, in order of time. */
export interface CadenceRows {
  /** All of them. */
  all: CadencePosts;
  /** By part. */
  parts: (Pick<RowGroup, "group"> & { posts: CadencePosts })[];
  /** Posts later than `asOf`. */
  afterAsOf: number;
  /** What became of the rows. */
  issues: Issues;
}

const ENGAGEMENTS = ["likes", "comments", "shares", "saves"] as const;
const HOUR = 3_600_000;

/** Reads posts once. */
export function readCadencePosts(
  posts: TableInput<never>,
  options: CadenceReading,
  by: readonly string[],
): CadenceRows {
  const { outcome, asOf, where, fields, onBadRow } = options;
  const noun = postSchema as z.ZodMiniObject;
  const needs =
    where === undefined
      ? { schema: noun, fields: [] }
      : withConditionFields(noun, where, "measureCadence", "options.where");
  const outcomeFields = outcome === undefined ? [] : outcome === "engagements" ? ENGAGEMENTS : [outcome];
  const read = readColumns(
    posts,
    {
      where: "measureCadence",
      schema: needs.schema,
      use: [...by, ...outcomeFields, ...needs.fields],
      need: ["publishedAt"],
    },
    { fields, onBadRow },
  );
  const columns = where === undefined ? read : selectRows(read, where, needs.schema);
  const instants = columns.instants.publishedAt!;
  const outcomes = outcomeFields.length === 0 ? null : sumOf(columns, outcomeFields);
  const isSeen = (row: number): boolean => asOf === null || instants[row]! <= asOf;
  const lastMature = asOf === null ? Infinity : asOf - (options.maturityHours ?? 48) * HOUR;
  const inOrder = (rows: readonly number[]): CadencePosts => {
    const order = rows.filter(isSeen).sort((a, b) => instants[a]! - instants[b]! || a - b);
    const isMature = (row: number): boolean => instants[row]! <= lastMature;
    return {
      instants: Float64Array.from(order, (row) => instants[row]!),
      outcomes: outcomes && Float64Array.from(order, (row) => (isMature(row) ? outcomes[row]! : Number.NaN)),
      immature: order.filter((row) => !isMature(row)).length,
    };
  };
  const groups = by.length === 0 ? [] : rowGroups(columns, by, "measureCadence");
  const rows = Array.from({ length: columns.length }, (_, row) => row);
  const all = inOrder(rows);
  return {
    all,
    parts: groups.map(({ group, rows: own }) => ({ group, posts: inOrder(own) })),
    afterAsOf: columns.length - all.instants.length,
    issues: columns.issues,
  };
}

/** The sum of the fields that a row has; NaN where it has none. */
function sumOf(columns: Columns, fields: readonly string[]): Float64Array {
  const parts = fields.map((field) => columns.numbers[field]!);
  return Float64Array.from({ length: columns.length }, (_, row) => {
    let sum = Number.NaN;
    for (const part of parts) {
      const value = part[row]!;
      if (!Number.isNaN(value)) sum = Number.isNaN(sum) ? value : sum + value;
    }
    return sum;
  });
}
