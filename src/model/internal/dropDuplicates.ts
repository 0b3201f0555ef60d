import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import type { FieldGuard } from "./fieldGuards.ts";
import type { IssueLog } from "./issueLog.ts";

/** A record and the row it was read from. */
export interface ReadRecord {
  /** Position of the row in the data. */
  row: number;
  /** What was read. */
  record: Record<string, unknown>;
  /** Whether an amount in it has a currency's sign. */
  isSigned: boolean;
}

/**
 * Drops all but one of the records that are the same thing, and reports each of the others.
 *
 * @param records - the records, by row
 * @param key - the fields that together name one thing; the guards of the noun's fields
 * @param wins - which one is kept
 * @param log - where the others are reported
 * @returns the records that are kept, by row
 */
export function dropDuplicates(
  records: readonly ReadRecord[],
  key: readonly FieldGuard[],
  wins: "first" | "last",
  log: IssueLog,
): readonly ReadRecord[] {
  const keptOf = new Map<string, ReadRecord>();
  const dropped = new Map<ReadRecord, string>();
  for (const one of records) {
    const name = nameOf(one.record, key);
    if (name === null) continue;
    const met = keptOf.get(name);
    if (met === undefined || wins === "last") keptOf.set(name, one);
    if (met !== undefined) dropped.set(wins === "last" ? met : one, name);
  }
  if (dropped.size === 0) return records;
  const byRow = [...dropped].sort(([a], [b]) => a.row - b.row);
  for (const [i, [{ row, record }, name]] of byRow.entries()) {
    const expected = (): string => `an id that no other row has (row ${keptOf.get(name)!.row} is kept)`;
    log.report(row, "id", "duplicate-id", record.id, expected);
    if (i % 256 === 255) log.endBlock();
  }
  log.endBlock();
  return records.filter((one) => !dropped.has(one));
}

/** Null where the record has no id to compare. */
function nameOf(record: Readonly<Record<string, unknown>>, key: readonly FieldGuard[]): string | null {
  if (record.id === undefined) return null;
  return JSON.stringify(
    key.map(({ name, kind }) =>
      kind === "instant" ? toEpochMilliseconds(record[name]) : (record[name] ?? null),
    ),
  );
}
