import { type Issues, MOST_ISSUES_KEPT, type RowIssue, rowIssueCodes } from "./issues.ts";

/**
 * The issues of two parts of a data set: counts add up; of the single issues the first hundred by row, field and code stay
 * (row positions remain those of the part); a field
 * counts as not supplied when no part with rows had it.
 *
 * @param a - issues of one part
 * @param b - issues of the other
 * @returns issues of both; the same whichever comes first
 */
export function mergeIssues(a: Issues, b: Issues): Issues {
  const merged: Issues = {
    read: a.read + b.read,
    kept: a.kept + b.kept,
    rejected: a.rejected + b.rejected,
    byCode: {},
    first: [...a.first, ...b.first].sort(compareIssues).slice(0, MOST_ISSUES_KEPT),
    notSupplied: bothLack(a, b),
  };
  for (const code of rowIssueCodes) {
    const count = (a.byCode[code] ?? 0) + (b.byCode[code] ?? 0);
    if (count > 0) merged.byCode[code] = count;
  }
  return merged;
}

function bothLack(a: Issues, b: Issues): string[] {
  if (a.read === 0) return [...b.notSupplied].sort();
  if (b.read === 0) return [...a.notSupplied].sort();
  return a.notSupplied.filter((field) => b.notSupplied.includes(field)).sort();
}

function compareIssues(a: RowIssue, b: RowIssue): number {
  return (
    a.row - b.row ||
    compareTexts(a.field, b.field) ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.received, b.received)
  );
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
