import * as z from "zod/mini";
import type { Condition } from "../../condition/conditionSchema.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { conditionTable } from "../../model/conditionTable.ts";
import type { IntegerColumn } from "../../model/IntegerColumn.ts";
import { integersOf } from "../../model/integersOf.ts";
import type { NounName } from "../../model/nouns/nouns.ts";
import { nounInstants } from "../../model/nouns/nouns.ts";
import { type Columns, readColumns } from "../../model/readColumns.ts";
import { selectRows } from "../../model/selectRows.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import type { PeriodOptions } from "../../time/Period.ts";
import { periodColumn } from "../../time/periodColumn.ts";
import { compareGroups } from "../compareGroups.ts";
import type { KpiAggregate, KpiGroupParts } from "../kpiAggregateSchema.ts";
import type { KpiDefinition } from "../kpiDefinitionSchema.ts";
import { planKpiReading } from "../planKpiReading.ts";
import { readsMoney } from "../readsMoney.ts";
import { resolveKpis } from "../resolveKpis.ts";
import { currencyEnds } from "./currencyEnds.ts";
import {
  conditionalFields,
  formulaFields,
  readsInstant,
  summedFields,
  valueFields,
} from "./formulaFields.ts";
import { fieldKeyColumn, groupRows, type KeyColumn, periodKeyColumn, type RowGroups } from "./groupRows.ts";
import { kpiParts } from "./kpiParts.ts";
import { once } from "./once.ts";
import { rowEvaluator } from "./rowValues.ts";
import { blockTotals, countAndAddUp } from "./totals/blockTotals.ts";
import { integerTotals } from "./totals/integerTotals.ts";
import { planTotals } from "./totals/totalsPlan.ts";
import { wantedTotals } from "./totals/wantedTotals.ts";
import { type ValueCodes, valueCodes } from "./valueCodes.ts";

/** Checked options of the functions that aggregate. */
export interface AggregateRequest extends ReadOptions {
  /** Ids and definitions, or all whose fields the data have. */
  kpis: readonly (string | KpiDefinition)[] | "available";
  /** What the rows are. */
  noun?: NounName | undefined;
  /** Fields to group by. */
  by?: readonly string[] | undefined;
  /** Periods to group by. */
  period?: PeriodOptions | undefined;
  /** Rows that do not match are left out. */
  where?: Condition | undefined;
  /** Field that names the unit of analysis. */
  clusterBy?: string | undefined;
}

/**
 * Aggregates KPIs over rows; behind `aggregateKpis`, `computeKpis` and `evaluateKpis`.
 *
 * @param rows - data of any accepted form, read once
 * @param options - checked options
 * @param catalogue - where ids are looked up and `"available"` chooses from
 * @param where - the public function, for error messages
 */
export function aggregateDefinitions(
  rows: TableInput<object>,
  options: AggregateRequest,
  catalogue: readonly KpiDefinition[],
  where: string,
): KpiAggregate {
  const { noun = "post", by = [], period, clusterBy } = options;
  const asked =
    options.kpis === "available"
      ? catalogue.filter((kpi) => kpi.noun === noun)
      : resolveKpis(options.kpis, catalogue, where);

  const instant = nounInstants[noun];
  const reading = planKpiReading(noun, asked, options.where, where);
  // What is available is told from the rows, so that nothing is asked of them there.
  const needsInstant = period !== undefined || (reading.readsInstant && options.kpis !== "available");
  const use = [
    ...new Set([
      ...reading.fields,
      ...by,
      ...(asked.some(readsMoney) ? ["currency"] : []),
      ...(clusterBy === undefined ? [] : [clusterBy]),
      ...(reading.readsInstant ? [instant] : []),
    ]),
  ];
  const aggregate = (onTrust: boolean): KpiAggregate | null => {
    const columns = readColumns(
      rows,
      { where, schema: reading.schema, use, need: needsInstant ? [instant] : [], onTrust },
      { fields: options.fields, onBadRow: options.onBadRow },
    );
    const definitions =
      options.kpis === "available"
        ? asked.filter((kpi) => isAvailable(kpi, new Set(columns.issues.notSupplied)))
        : asked;
    refuseOtherKinds(definitions, columns, where);
    const selected =
      options.where === undefined ? columns : selectRows(columns, options.where, reading.schema);
    const parts = aggregateColumns(
      selected,
      definitions,
      { noun, by, period, clusterBy, where },
      reading.schema,
    );
    if (parts === null) return null;
    return { ...parts, where: options.where ?? null, ...(clusterBy === undefined ? {} : { clusterBy }) };
  };
  // A condition asks about values, which have to be checked before.
  return aggregate(options.where === undefined) ?? aggregate(false)!;
}

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

/**
 * The aggregate of columns; behind {@link aggregateDefinitions}, for those who have read the rows themselves. Null where a column that was taken on
 * trust does not hold.
 */
export function aggregateColumns(
  columns: Columns,
  definitions: readonly KpiDefinition[],
  { noun, by, period, clusterBy, where }: ColumnsRequest,
  schema: z.ZodMiniObject,
): Omit<KpiAggregate, "where" | "clusterBy"> | null {
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
  const context = {
    where,
    rows: () => columns.rows,
    groups,
    evaluate: rowEvaluator(columns, conditionTable(columns, schema)),
    valueCodes: (field: string) => valueCodes(field, columns, false) as ValueCodes,
    instants: () => columns.instants[nounInstants[noun]]!,
    units: clusterBy === undefined ? null : unitsOf(clusterBy, columns, where),
  };
  const parts = definitions.map((kpi, i) =>
    kpiParts(kpi, {
      ...context,
      path: `options.kpis[${i}]`,
      integers: plan.totals[i] === null ? null : totalsOf(plan.totals[i]!),
      withCurrencies: (found, entered) => {
        if (!readsMoney(kpi)) return found;
        const ends = currencyEnds(entered, columns.texts.currency!, groups);
        return found.map((part, group) => ({ ...part, currencies: ends[group]! }));
      },
    }),
  );
  return {
    kind: "kpi-aggregate",
    version: 1,
    noun,
    definitions,
    by: [...by],
    period: period === undefined ? null : { ...period, weekStart: period.weekStart ?? 1 },
    groups: groupParts(groups, parts).sort(compareGroups),
    missing: missingCounts(definitions, columns),
    issues: columns.issues,
  };
}

function groupParts(groups: RowGroups, parts: readonly KpiGroupParts["parts"][]): KpiGroupParts[] {
  return groups.keys.map(({ group, period }, i) => {
    const rest = { rows: groups.sizes[i]!, parts: parts.map((kpi) => kpi[i]!) };
    return period === undefined ? { group, ...rest } : { group, period, ...rest };
  });
}

/** Whether the data have what a KPI cannot do without: its needed fields, one component at least of each sum, and what its conditions ask about. */
function isAvailable(kpi: KpiDefinition, notSupplied: ReadonlySet<string>): boolean {
  const { needed, anyOf } = formulaFields(kpi.formula);
  return (
    [
      ...needed,
      ...conditionalFields(kpi),
      ...(readsInstant(kpi.formula) ? [nounInstants[kpi.noun]] : []),
    ].every((field) => !notSupplied.has(field)) &&
    anyOf.every((components) => components.some((field) => !notSupplied.has(field)))
  );
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

function missingCounts(definitions: readonly KpiDefinition[], columns: Columns): Record<string, number> {
  const fields = [...new Set(definitions.flatMap((kpi) => valueFields(kpi.formula)))].sort();
  return Object.fromEntries(fields.map((field) => [field, countMissing(field, columns)]));
}

function countMissing(field: string, { integers, numbers, texts }: Columns): number {
  let missing = 0;
  if (Object.hasOwn(integers, field)) return integers[field]!.absent;
  if (Object.hasOwn(numbers, field)) {
    const cells = numbers[field]!;
    for (let row = 0; row < cells.length; row++) if (Number.isNaN(cells[row]!)) missing++;
  } else {
    const { codes } = texts[field]!;
    for (let row = 0; row < codes.length; row++) if (codes[row]! < 0) missing++;
  }
  return missing;
}

function refuseOtherKinds(definitions: readonly KpiDefinition[], columns: Columns, where: string): void {
  for (const [i, { formula }] of definitions.entries()) {
    const summed = new Set(summedFields(formula));
    for (const field of valueFields(formula)) {
      const isFound =
        Object.hasOwn(columns.numbers, field) || (!summed.has(field) && Object.hasOwn(columns.texts, field));
      if (isFound) continue;
      throw new SocialOpsError(where, {
        code: "invalid-argument",
        path: `options.kpis[${i}].formula`,
        expected: summed.has(field) ? "fields that hold numbers" : "fields that hold texts or numbers",
        received: describeValue(field),
      });
    }
  }
}

function unitsOf(field: string, columns: Columns, where: string): ValueCodes {
  refuseManyValued(field, "options.clusterBy", columns, where);
  return valueCodes(field, columns, false) as ValueCodes;
}

function refuseManyValued(field: string, path: string, columns: Columns, where: string): void {
  if (Object.hasOwn(columns.texts, field) || Object.hasOwn(columns.numbers, field)) return;
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected: "a field with one text, number or flag a row (for instants use period)",
    received: describeValue(field),
  });
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
