import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { type Issues, MOST_ISSUES_KEPT, type RowIssue, type RowIssueCode } from "../issues.ts";

/** Counts what is wrong with rows, and keeps the words for the first rows only: they cost far more than the count. */
export interface IssueLog {
  /** 1 for each row that is dropped. */
  readonly rejected: Uint8Array;
  /** How many are. */
  readonly dropped: number;
  /** Counts one fault; of a row that is already dropped only the fault that dropped it counts. */
  report(row: number, field: string, code: RowIssueCode, received: unknown, expected: () => string): void;
  /** To be called after a block of rows, when none of them will be reported on again but by {@link endRows}. */
  endBlock(): void;
  /** To be called after all rows: faults that only all rows together show may be of any row, and are kept by row too. */
  endRows(): void;
  /** The totals. */
  finish(notSupplied: readonly string[]): Issues;
}

/** The codes that drop the row. */
const DROPS_ROW: Readonly<Record<RowIssueCode, boolean>> = {
  "not-a-row": true,
  "missing-required": true,
  "invalid-required": true,
  "invalid-cell": false,
  "adjusted-local-time": false,
  "lower-bound": false,
  "broken-sum": false,
  "duplicate-id": true,
};

/**
 * Starts an empty log.
 *
 * @param length - rows in the data
 * @param where - public function that reads, for error messages
 * @param onBadRow - with `"throw"`, `endBlock` throws the first fault of the block (a value with a note is no fault)
 * @returns the log
 */
export function issueLog(length: number, where: string, onBadRow: "skip" | "throw" | undefined): IssueLog {
  let rejected: Uint8Array | undefined;
  /** Made with the first row that is dropped: mostly there is none. */
  const rows = (): Uint8Array => {
    rejected ??= new Uint8Array(length);
    return rejected;
  };
  const byCode: Issues["byCode"] = {};
  const first: RowIssue[] = [];
  let isFull = false;
  let dropped = 0;
  /** The first issues of the rows one by one, while those of all rows together are gathered. */
  let ofRows: RowIssue[] = [];
  return {
    get rejected() {
      return rows();
    },
    get dropped() {
      return dropped;
    },
    report(row, field, code, received, expected) {
      if (rejected?.[row] === 1) return;
      byCode[code] = (byCode[code] ?? 0) + 1;
      if (DROPS_ROW[code]) {
        rows()[row] = 1;
        dropped++;
      }
      if (isFull) return;
      first.push({ row, field, code, expected: expected(), received: describeValue(received) });
    },
    endBlock() {
      if (isFull) return;
      // Within a block faults come field by field. The sort is stable, so those of one row keep that order.
      first.sort((a, b) => a.row - b.row);
      if (onBadRow === "throw") throwFirst(first, where);
      isFull = first.length >= MOST_ISSUES_KEPT;
      if (isFull) first.length = MOST_ISSUES_KEPT;
    },
    endRows() {
      ofRows = first.splice(0);
      isFull = false;
    },
    finish: (notSupplied) => ({
      read: length,
      kept: length - dropped,
      rejected: dropped,
      byCode,
      first: [...ofRows, ...first].sort((a, b) => a.row - b.row).slice(0, MOST_ISSUES_KEPT),
      notSupplied: [...notSupplied],
    }),
  };
}

/** Issues of cells that are used all the same. */
const TAKEN_AS_IT_IS: ReadonlySet<RowIssueCode> = /* @__PURE__ */ new Set<RowIssueCode>([
  "adjusted-local-time",
  "lower-bound",
  "broken-sum",
]);

function throwFirst(issues: readonly RowIssue[], where: string): void {
  const fault = issues.find(({ code }) => !TAKEN_AS_IT_IS.has(code));
  if (fault === undefined) return;
  const { row, field, expected, received } = fault;
  const path = field === "" ? `rows[${row}]` : `rows[${row}].${field}`;
  throw new SocialOpsError(where, { code: "invalid-row", path, expected, received });
}
