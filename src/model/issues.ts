import * as z from "zod/mini";
import { worded } from "../kernel/words/worded.ts";

/**
 * What can be wrong with a row.
 *
 * - `not-a-row`: it is not an object
 * - `missing-required`: a required cell is empty; the row is dropped
 * - `invalid-required`: a required cell is not what it has to be; the row is dropped
 * - `invalid-cell`: another cell is not what it has to be; the cell is dropped, the row kept
 * - `adjusted-local-time`: a local time that the zone's clock skipped or showed twice was read by the `compatible` rule (the
 *   later in a gap, the earlier in an overlap); nothing is dropped
 * - `lower-bound`: a number that says "at least" (`≥100`, `10万+`) was read as that least number; nothing is dropped
 * - `broken-sum`: a cell is not the sum of the cells that it is declared to sum up; nothing is dropped
 * - `duplicate-id`: another row has the same id; which of them is kept is an option
 */
export const rowIssueCodes = [
  "not-a-row",
  "missing-required",
  "invalid-required",
  "invalid-cell",
  "adjusted-local-time",
  "lower-bound",
  "broken-sum",
  "duplicate-id",
] as const;

/** One of {@link rowIssueCodes}. */
export type RowIssueCode = (typeof rowIssueCodes)[number];

/** One thing wrong with one row. */
export interface RowIssue {
  /** Position of the row in the data, from 0. */
  row: number;
  /** The field, as this package calls it; empty for the row as a whole. */
  field: string;
  /** What is wrong. */
  code: RowIssueCode;
  /** What belongs there. */
  expected: string;
  /** What was there. */
  received: string;
}

/** What became of the rows of a data set: `read = kept + rejected`, and every rejected row has an issue. */
export interface Issues {
  /** Rows in the data. */
  read: number;
  /** Rows that were used. */
  kept: number;
  /** Rows that were dropped. */
  rejected: number;
  /** How many issues of each kind. */
  byCode: Partial<Record<RowIssueCode, number>>;
  /** The first 100 issues, by row. */
  first: RowIssue[];
  /** Fields that the question would use and the data do not have at all. */
  notSupplied: string[];
}

/** How many issues {@link Issues.first} keeps. */
export const MOST_ISSUES_KEPT = 100;

/** Schema of {@link Issues}. */
export const issuesSchema: z.ZodMiniType<Issues> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  return z.object({
    read: count,
    kept: count,
    rejected: count,
    byCode: z.partialRecord(z.enum(rowIssueCodes), count),
    first: z.array(
      z.object({
        row: count,
        field: z.string(),
        code: z.enum(rowIssueCodes),
        expected: z.string(),
        received: z.string(),
      }),
    ),
    notSupplied: z.array(z.string()),
  });
});
