import type * as z from "zod/mini";
import { conditionTable } from "../../../model/conditionTable.ts";
import { nounInstants } from "../../../model/nouns/nouns.ts";
import type { Columns } from "../../../model/readColumns.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import { readsMoney } from "../../readsMoney.ts";
import { currencyEnds } from "../currencyEnds.ts";
import { kpiParts } from "../kpiParts.ts";
import { rowEvaluator } from "../rowValues.ts";
import { type ValueCodes, valueCodes } from "../valueCodes.ts";
import { aggregateOf, type ColumnsAggregate } from "./aggregateOf.ts";
import { type ColumnsRequest, groupTotals } from "./groupTotals.ts";
import { missingCounts } from "./missingCounts.ts";
import { refuseManyValued } from "./refuseManyValued.ts";

/**
 * The aggregate of columns; behind {@link aggregateDefinitions}, for those who have read the rows themselves. Null where a column that was taken on
 * trust does not hold.
 */
export function aggregateColumns(
  columns: Columns,
  definitions: readonly KpiDefinition[],
  request: ColumnsRequest,
  schema: z.ZodMiniObject,
): ColumnsAggregate | null {
  const found = groupTotals(columns, definitions, request, schema);
  if (found === null) return null;
  const { groups, totalsOf } = found;
  const { noun, clusterBy, where } = request;
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
      integers: totalsOf(i),
      withCurrencies: (made, entered) => {
        if (!readsMoney(kpi)) return made;
        const ends = currencyEnds(entered, columns.texts.currency!, groups);
        return made.map((part, group) => ({ ...part, currencies: ends[group]! }));
      },
    }),
  );
  return aggregateOf(definitions, request, {
    groups,
    parts,
    missing: missingCounts(definitions, columns),
    issues: columns.issues,
  });
}

function unitsOf(field: string, columns: Columns, where: string): ValueCodes {
  refuseManyValued(field, "options.clusterBy", columns, where);
  return valueCodes(field, columns, false) as ValueCodes;
}
