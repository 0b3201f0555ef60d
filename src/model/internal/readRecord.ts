import { traitSchema } from "../nouns/memberSchema.ts";
import { cellGuard } from "./cellGuard.ts";
import type { ReadCell } from "./cells/cellReader.ts";
import type { SignedAmount } from "./currencyLedger.ts";
import type { FieldGuard } from "./fieldGuards.ts";
import type { FieldSource } from "./findSources.ts";
import type { IssueLog } from "./issueLog.ts";
import type { TraitColumn } from "./traitColumns.ts";

/** A row as it was given. */
export type Raw = Readonly<Record<string, unknown>>;

/** One field to read. */
export interface FieldPlan {
  guard: FieldGuard;
  /** Whether a record has to have it. */
  mustHave: boolean;
  source: FieldSource | undefined;
  read: (cell: unknown) => ReadCell;
}

/** A number field that has to be the sum of columns. */
export interface SumPlan {
  /** Our field. */
  field: string;
  /** The column it is read from; none for a constant. */
  column: string | undefined;
  /** The columns that add up to it. */
  columns: readonly string[];
  /** Reads their cells. */
  read: (cell: unknown) => ReadCell;
}

/** How to make a record of a row. */
export interface RecordPlan {
  fields: readonly FieldPlan[];
  /** Trait columns of members; null for other nouns. */
  traits: readonly TraitColumn[] | null;
  sums: readonly SumPlan[];
}

/**
 * Reads one row.
 *
 * @param raw - the row
 * @param row - its position
 * @param plan - how to read it
 * @param log - where faults are reported
 * @param amounts - gets the amounts whose cells have a currency's sign
 * @returns the record; worth nothing where the log has rejected the row
 */
export function readRecord(
  raw: Raw,
  row: number,
  plan: RecordPlan,
  log: IssueLog,
  amounts: SignedAmount[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { guard, mustHave, source, read } of plan.fields) {
    const { name } = guard;
    if (source?.kind === "constant") {
      record[name] = source.value;
      continue;
    }
    if (source?.kind === "row-number") {
      record[name] = `row-${row + 1}`;
      continue;
    }
    const cell = source === undefined ? undefined : cellOf(raw, source);
    const found = read(cell);
    if (found.kind === "value") {
      record[name] = found.value;
      const { note, currencies } = found;
      if (note !== undefined) log.report(row, name, note.code, cell, () => note.expected);
      if (currencies !== undefined && source?.kind === "column")
        amounts.push({ field: name, column: source.column, currencies, cell, mustHave });
    } else if (found.kind === "bad") {
      log.report(row, name, mustHave ? "invalid-required" : "invalid-cell", cell, () => found.expected);
    } else if (mustHave) {
      log.report(row, name, "missing-required", cell, () => guard.expected(undefined));
    }
  }
  if (plan.traits !== null) record.traits = readTraits(raw, record.traits, row, plan.traits, log);
  for (const sum of plan.sums) checkSum(raw, row, record, sum, log);
  return record;
}

/** The cell of one column. Names that every object has (`constructor`) are no columns. */
export function ownCell(raw: Raw, column: string): unknown {
  return Object.hasOwn(raw, column) ? raw[column] : undefined;
}

function cellOf(raw: Raw, source: Extract<FieldSource, { kind: "column" | "joined" }>): unknown {
  if (source.kind === "column") return ownCell(raw, source.column);
  const texts = source.columns.map((column) => {
    const cell = ownCell(raw, column);
    return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
  });
  return texts.every((text) => text === "") ? undefined : texts.join(" · ");
}

const isTrait = /* @__PURE__ */ cellGuard(traitSchema);
const TRAIT = "a number, text, true or false, a list of texts, or null";

function readTraits(
  raw: Raw,
  given: unknown,
  row: number,
  columns: readonly TraitColumn[],
  log: IssueLog,
): Record<string, unknown> {
  const traits: [string, unknown][] = [];
  for (const [trait, value] of Object.entries((given ?? {}) as Record<string, unknown>)) {
    if (isTrait(value)) traits.push([trait, value]);
    else log.report(row, `traits.${trait}`, "invalid-cell", value, () => TRAIT);
  }
  for (const { trait, column, read } of columns) {
    const cell = ownCell(raw, column);
    const found = read(cell);
    if (found.kind === "value") {
      traits.push([trait, found.value]);
      const { note } = found;
      if (note !== undefined) log.report(row, `traits.${trait}`, note.code, cell, () => note.expected);
    } else if (found.kind === "bad") {
      log.report(row, `traits.${trait}`, "invalid-cell", cell, () => found.expected);
    }
  }
  // From entries, so that a trait may have any name.
  return Object.fromEntries(traits);
}

/** Where the total and all parts can be read and do not agree. */
function checkSum(
  raw: Raw,
  row: number,
  record: Readonly<Record<string, unknown>>,
  { field, column, columns, read }: SumPlan,
  log: IssueLog,
): void {
  const total = record[field];
  if (typeof total !== "number") return;
  let sum = 0;
  for (const part of columns) {
    const found = read(ownCell(raw, part));
    // A part that is only known to be at least so much breaks no sum.
    if (found.kind !== "value" || found.note !== undefined) return;
    sum += found.value as number;
  }
  // Money in binary: 0.1 + 0.2 is the sum of 0.1 and 0.2.
  if (Math.abs(sum - total) <= 1e-12 * Math.max(Math.abs(sum), Math.abs(total))) return;
  const received = column === undefined ? total : ownCell(raw, column);
  log.report(row, field, "broken-sum", received, () => `${sum}, the sum of ${columns.join(" + ")}`);
}
