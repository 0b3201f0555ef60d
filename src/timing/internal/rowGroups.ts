import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { Columns } from "../../model/readColumns.ts";
import { compareCodePoints } from "../../text/compareCodePoints.ts";

/** The rows of one combination of values. */
export interface RowGroup {
  /** Value of each field; null where rows lack it. */
  group: Record<string, string | null>;
  /** Positions of its rows. */
  rows: number[];
}

/**
 * Groups kept rows by columns of text.
 *
 * @param columns - the kept rows
 * @param by - the fields
 * @param where - the public function
 * @returns groups in order of their values, missing ones last
 */
export function rowGroups(columns: Columns, by: readonly string[], where: string): RowGroup[] {
  const texts = by.map((field, i) => {
    const text = Object.hasOwn(columns.texts, field) ? columns.texts[field]! : null;
    if (text === null) throw refuseGroupField(where, `options.by[${i}]`, "a field that holds text", field);
    return text;
  });
  const found = new Map<string, RowGroup & { values: (string | null)[] }>();
  for (let row = 0; row < columns.length; row++) {
    const key = texts.map(({ codes }) => codes[row]!).join();
    let group = found.get(key);
    if (group === undefined) {
      const values = texts.map(({ codes, values }) => (codes[row]! < 0 ? null : values[codes[row]!]!));
      group = { values, group: Object.fromEntries(by.map((field, i) => [field, values[i]!])), rows: [] };
      found.set(key, group);
    }
    group.rows.push(row);
  }
  return [...found.values()]
    .sort((a, b) => compareAll(a.values, b.values))
    .map(({ group, rows }) => ({ group, rows }));
}

function compareAll(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i]!;
    if (x === y) continue;
    if (x === null) return 1;
    if (y === null) return -1;
    return compareCodePoints(x, y);
  }
  return 0;
}

function refuseGroupField(where: string, path: string, expected: string, received: string): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected,
    received: describeValue(received),
  });
}
