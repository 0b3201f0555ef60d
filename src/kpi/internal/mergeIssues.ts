import { type Issues, MOST_ISSUES_KEPT, type RowIssue, rowIssueCodes } from "../../model/issues.ts";

/**
 * Puts together what became of the rows of two parts of a data set. Row numbers stay those of each part; a field is not
 * supplied if neither part that has rows supplied it.
 */
export function mergeIssues(a: Issues, b: Issues): Issues {
  const byCode: Issues["byCode"] = {};
  for (const code of rowIssueCodes) {
    const count = (a.byCode[code] ?? 0) + (b.byCode[code] ?? 0);
    if (count > 0) byCode[code] = count;
  }
  return {
    read: a.read + b.read,
    kept: a.kept + b.kept,
    rejected: a.rejected + b.rejected,
    byCode,
    first: [...a.first, ...b.first].sort(compareIssues).slice(0, MOST_ISSUES_KEPT),
    notSupplied: bothLack(a, b),
  };
}

/** By row, and within a row by everything else, so that either order of merging gives the same list. */
function compareIssues(a: RowIssue, b: RowIssue): number {
  if (a.row !== b.row) return a.row - b.row;
  const [textA, textB] = [a, b].map((issue) => JSON.stringify([issue.field, issue.code, issue.received]));
  return textA! < textB! ? -1 : textA! > textB! ? 1 : 0;
}

function bothLack(a: Issues, b: Issues): string[] {
  if (a.read === 0) return [...b.notSupplied].sort();
  if (b.read === 0) return [...a.notSupplied].sort();
  return a.notSupplied.filter((field) => b.notSupplied.includes(field)).sort();
}
