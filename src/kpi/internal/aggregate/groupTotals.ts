import * as z from "zod/mini";
import type { IntegerColumn } from "../../../model/IntegerColumn.ts";
import { integersOf } from "../../../model/integersOf.ts";
import { type NounName, nounInstants } from "../../../model/nouns/nouns.ts";
import type { Columns } from "../../../model/readColumns.ts";
import type { PeriodOptions } from "../../../time/Period.ts";
import { periodColumn } from "../../../time/periodColumn.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import { fieldKeyColumn, groupRows, type KeyColumn, periodKeyColumn, type RowGroups } from "../groupRows.ts";
import { once } from "../once.ts";
import { blockTotals, countAndAddUp } from "../totals/blockTotals.ts";
import { type IntegerTotals, integerTotals } from "../totals/integerTotals.ts";
import { planTotals } from "../totals/totalsPlan.ts";
import { wantedTotals } from "../totals/wantedTotals.ts";
import { refuseManyValued } from "./refuseManyValued.ts";

/** What the aggregate of columns is made by. */
export interface ColumnsRequest {
  /** What the rows are. */
  noun: NounName;
  /** Fields to group by. */
  by: readonly string[];
  /** Periods to group by. */
  period?: PeriodOptions | undefined;
  /** Field that names the unit of analysis. */
  clusterBy?: string | undefined;
  /** The public function. */
  where: string;
}

/** Rows by group, and totals of the KPIs that add up whole numbers. */
export interface GroupTotals {
  groups: RowGroups;
  /** Those of a definition, by its position; null where the rows have to be asked. */
  totalsOf: (definition: number) => IntegerTotals | null;
}

/**
 * Groups rows and adds up whole numbers, in one pass where there are many rows.
 *
 * @param columns - the rows
 * @param definitions - the KPIs
 * @param request - how to group
 * @param schema - what the fields hold
 * @returns null where a column that was taken on trust does not hold
 */
export function groupTotals(
  columns: Columns,
  definitions: readonly KpiDefinition[],
  { noun, by, period, clusterBy, where }: ColumnsRequest,
  schema: z.ZodMiniObject,
): GroupTotals | null {
  const periods: KeyColumn[] = [];
  if (period !== undefined) {
    const found = periodColumn(columns.instants[nounInstants[noun]]!, period);
    periods.push(periodKeyColumn(found.codes, found.periods));
  }
  const keysOf = (guess: boolean): KeyColumn[] => [
    ...periods,
    ...by.map((field, i) => keyColumnOf(field, i, columns, { schema, where, guess })),
  ];
  const plan = planTotals(
    definitions.map((kpi) => wantedTotals(kpi, clusterBy !== undefined)),
    wholeColumns(columns),
  );
  const guessed = keysOf(true);
  const byCell = countAndAddUp(plan, guessed, columns.length);
  if (!Object.values(columns.integers).every((column) => column.holds())) return null;
  const groups =
    byCell === null
      ? groupRows(columns.length, keysOf(false))
      : groupRows(columns.length, guessed, byCell.counts);
  const totalsOf = integerTotals(
    plan,
    groups,
    once(() => blockTotals(plan, groups, byCell)),
  );
  return { groups, totalsOf: (i) => (plan.totals[i] === null ? null : totalsOf(plan.totals[i]!)) };
}

/** The fields as whole numbers of 32 bits, whatever form the data have, so that it does not show in the last digits. */
function wholeColumns({ integers, numbers }: Columns): (field: string) => IntegerColumn | null {
  const known = new Map<string, IntegerColumn | null>();
  return (field) => {
    let found = known.get(field);
    if (found === undefined) {
      // By own names: a field may be called constructor.
      const isWhole = Object.hasOwn(integers, field);
      found = isWhole ? integers[field]! : Object.hasOwn(numbers, field) ? integersOf(numbers[field]!) : null;
      known.set(field, found);
    }
    return found;
  };
}

function keyColumnOf(
  field: string,
  i: number,
  columns: Columns,
  { schema: { shape }, where, guess }: { schema: z.ZodMiniObject; where: string; guess: boolean },
): KeyColumn {
  refuseManyValued(field, `options.by[${i}]`, columns, where);
  const isFlag = Object.hasOwn(shape, field) && z.safeParse(shape[field] as z.ZodMiniType, true).success;
  return fieldKeyColumn(field, columns, isFlag, guess);
}
