import type { RandomSource } from "../../../src/kernel/createRandomSource.ts";
import type { Engine, Query } from "../engines.ts";
import type { TableColumns } from "./randomTable.ts";

/** A row as functions of this package take it. */
export type Row = Readonly<Record<string, unknown>>;

/** A table that questions are asked of: here as rows, in each database as a table of the name `data`. */
export interface AgreementTable {
  columns: TableColumns;
  rows: readonly Row[];
}

/** What a database said. */
interface EngineAnswer {
  query: Query;
  /** As JSON, comparable with the answer from rows. */
  answer: unknown;
}

/** A kind of question that has one answer, whoever is asked. */
export interface AgreementKind<Case = unknown> {
  name: string;
  /** Cases that are asked of one table, as making tables takes time. */
  casesPerTable: number;
  makeTable(random: RandomSource): AgreementTable;
  makeCase(random: RandomSource, table: AgreementTable): Case;
  /** The answer from rows. */
  expected(asked: Case, table: AgreementTable): unknown;
  /** The answer from a database that holds the table. */
  ask(asked: Case, engine: Engine): Promise<EngineAnswer>;
  /** In words where two answers differ, or null. */
  compare(expected: unknown, answer: unknown, asked: Case, table: AgreementTable): string | null;
}

/** One disagreement, with all that is needed to see it again. */
export interface Difference {
  kind: string;
  seed: string;
  index: number;
  dialect: string;
  what: string;
  asked: string;
  query: Query | null;
}

/** The outcome of a run. */
export interface AgreementReport {
  cases: number;
  differences: Difference[];
  seconds: number;
}
