import type * as z from "zod/mini";
import type { Issues } from "../../../model/issues.ts";
import type { Reading } from "../../../model/readColumns.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import type { IntegerTotals } from "../totals/integerTotals.ts";
import { TotalsMerger } from "../totals/mergedTotals.ts";
import { partsOfTotals } from "../totals/partsOfTotals.ts";
import { wantedTotals } from "../totals/wantedTotals.ts";
import { aggregateOf, type ColumnsAggregate } from "./aggregateOf.ts";
import { type ColumnsRequest, groupTotals } from "./groupTotals.ts";
import { missingCounts } from "./missingCounts.ts";
import { refuseOtherKinds } from "./refuseOtherKinds.ts";

/** Rows a chunk. */
const CHUNK = 65_536;
/** With fewer rows there is little to save, and more lost where a chunk shows that all rows have to be asked together. */
const FEWEST_CHUNKS = 4;
/** With more groups than this a chunk, putting chunks together costs as much as it saves. */
const MOST_GROUPS = 2_048;

/**
 * Aggregates rows chunk by chunk, where all that is asked for are totals of whole numbers: of many rows as objects the columns would be so large
 * that the engine clears room for them by going through all those objects.
 *
 * @param reading - the rows
 * @param definitions - the KPIs
 * @param request - how to group
 * @param schema - what the fields hold
 * @param size - rows a chunk
 * @returns the same as `aggregateColumns`; null where the rows have to be aggregated together
 */
export function aggregateChunks(
  reading: Reading,
  definitions: readonly KpiDefinition[],
  request: ColumnsRequest,
  schema: z.ZodMiniObject,
  size: number = CHUNK,
): ColumnsAggregate | null {
  if (!reading.isByRow || reading.length < FEWEST_CHUNKS * size) return null;
  if (definitions.some((kpi) => wantedTotals(kpi, request.clusterBy !== undefined) === null)) return null;
  const merger = new TotalsMerger(definitions.length);
  const missing = new Map<string, number>();
  let issues: Issues | undefined;
  for (const columns of reading.chunks(size)) {
    refuseOtherKinds(definitions, columns, request.where);
    const { groups, totalsOf } = groupTotals(columns, definitions, request, schema)!;
    const totals = definitions.map((_, i) => totalsOf(i));
    if (groups.keys.length > MOST_GROUPS || !totals.every(isKnown)) return null;
    merger.add(groups, totals);
    for (const [field, rows] of Object.entries(missingCounts(definitions, columns)))
      missing.set(field, (missing.get(field) ?? 0) + rows);
    issues = columns.issues;
  }
  const merged = merger.finish();
  if (merged === null) return null;
  const parts = merged.totals.map((totals) => partsOfTotals(totals, merged.keys.length));
  return aggregateOf(definitions, request, {
    groups: merged,
    parts,
    missing: Object.fromEntries(missing),
    issues: issues!,
  });
}

function isKnown(totals: IntegerTotals | null): totals is IntegerTotals {
  return totals !== null;
}
