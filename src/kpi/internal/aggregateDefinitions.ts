import type { Condition } from "../../condition/conditionSchema.ts";
import { type NounName, nounInstants } from "../../model/nouns/nouns.ts";
import { openReading } from "../../model/readColumns.ts";
import { selectRows } from "../../model/selectRows.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import type { PeriodOptions } from "../../time/Period.ts";
import type { KpiAggregate } from "../kpiAggregateSchema.ts";
import type { KpiDefinition } from "../kpiDefinitionSchema.ts";
import { planKpiReading } from "../planKpiReading.ts";
import { readsMoney } from "../readsMoney.ts";
import { resolveKpis } from "../resolveKpis.ts";
import { aggregateChunks } from "./aggregate/aggregateChunks.ts";
import { aggregateColumns } from "./aggregate/aggregateColumns.ts";
import type { ColumnsAggregate } from "./aggregate/aggregateOf.ts";
import { refuseOtherKinds } from "./aggregate/refuseOtherKinds.ts";
import { conditionalFields, formulaFields, readsInstant } from "./formulaFields.ts";

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
  const data = openReading(
    rows,
    { where, schema: reading.schema, use, need: needsInstant ? [instant] : [] },
    { fields: options.fields, onBadRow: options.onBadRow },
  );
  const request = { noun, by, period, clusterBy, where };
  const aggregate = (onTrust: boolean): ColumnsAggregate | null => {
    const columns = data.columns(onTrust);
    const definitions =
      options.kpis === "available"
        ? asked.filter((kpi) => isAvailable(kpi, new Set(columns.issues.notSupplied)))
        : asked;
    refuseOtherKinds(definitions, columns, where);
    const selected =
      options.where === undefined ? columns : selectRows(columns, options.where, reading.schema);
    return aggregateColumns(selected, definitions, request, reading.schema);
  };
  // What is available is told from all rows, and a condition asks about values, which have to be checked before.
  const isPlain = options.kpis !== "available" && options.where === undefined;
  const found =
    (isPlain ? aggregateChunks(data, asked, request, reading.schema) : null) ??
    aggregate(options.where === undefined) ??
    aggregate(false)!;
  return { ...found, where: options.where ?? null, ...(clusterBy === undefined ? {} : { clusterBy }) };
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
