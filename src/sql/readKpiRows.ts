import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { worded } from "../kernel/words/worded.ts";
import { compareGroups, groupId } from "../kpi/compareGroups.ts";
import type { KpiAggregate, KpiGroupParts, KpiGroupValue } from "../kpi/kpiAggregateSchema.ts";
import { type KpiDefinition, kpiDefinitionSchema } from "../kpi/kpiDefinitionSchema.ts";
import { planKpiReading } from "../kpi/planKpiReading.ts";
import { type NounField, schemaFields } from "../model/schemaFields.ts";
import { periodOf } from "../time/periodOf.ts";
import { canRefuse, kpiColumns } from "./internal/kpiColumns.ts";
import { readIssues } from "./internal/readIssues.ts";
import { readKpiPart } from "./internal/readKpiPart.ts";
import { resolveKpiList } from "./internal/resolveKpiList.ts";
import { type ResultRow, resultRows } from "./internal/resultRows.ts";
import { totalRow } from "./internal/totalRow.ts";
import { type KpiQueryOptions, kpiQueryOptionsSchema } from "./kpiQuery.ts";

/** Options of {@link readKpiRows}: those that the query was written with, and its KPIs. */
export interface ReadKpiRowsOptions extends KpiQueryOptions {
  /** The KPIs, in the order in which the query has them. */
  kpis: readonly (string | KpiDefinition)[];
}

/** Schema of {@link ReadKpiRowsOptions}. */
export const readKpiRowsOptionsSchema: z.ZodMiniObject<ShapeOf<ReadKpiRowsOptions>> = /* @__PURE__ */ worded(
  () =>
    z.strictObject({
      ...kpiQueryOptionsSchema.shape,
      kpis: z
        .array(z.union([z.string(), kpiDefinitionSchema]))
        .check(z.minLength(1, { error: "expected at least one KPI" })),
    }),
);

/**
 * Reads the result of a `kpiQuery` as an aggregate, which `finishKpis` turns into values and `mergeKpis` puts together with others.
 *
 * Rows are taken as drivers give them: counts and sums as numbers, `bigint` or text. A database has no positions of rows, so
 * `issues.first` is empty; columns that a query names exist, so `issues.notSupplied` is. Order of the rows does not matter.
 *
 * Cost: linear in groups times KPIs.
 *
 * @param rows - the rows of the result, as objects by column
 * @param options - the options of the query, and its KPIs
 * @returns the aggregate
 * @throws {@link SocialOpsError} `invalid-data` for rows that are no result of this query; `invalid-argument`, also for rows that are
 * not what an interval takes them for (as `aggregateKpis`); `unknown-id`
 *
 * @example
 * ```ts
 * import { finishKpis } from "socialops/kpi";
 * import { readKpiRows } from "socialops/sql";
 *
 * const rows = [
 *   { row_kind: "group", row_count: 3n, kpi_1_n: 2n, kpi_1_partial: 0n, kpi_1_numerator: 900 },
 *   { row_kind: "total", rows_read: 4n, rows_kept: 3n, missing_required: 1n, invalid_required: 0n, invalid_cells: 0n, missing_1: 1n },
 * ];
 * const aggregate = readKpiRows(rows, { kpis: ["content.impressions"], table: "posts", dialect: "duckdb" });
 * const { rows: groups, issues } = finishKpis(aggregate);
 * groups[0]?.values["content.impressions"]?.numerator; // => 900
 * issues.rejected; // => 1
 * ```
 */
export function readKpiRows(rows: readonly object[], options: ReadKpiRowsOptions): KpiAggregate {
  const definitions = resolveKpiList(
    (options as ReadKpiRowsOptions | null | undefined)?.kpis,
    "readKpiRows",
    "options.kpis",
  );
  const checked = checkValue(readKpiRowsOptionsSchema, options, "readKpiRows", "options");
  const { noun = "post", by = [], period } = checked;
  const reading = planKpiReading(noun, definitions, checked.where, "readKpiRows");
  const found = resultRows(rows, "readKpiRows");
  const total = totalRow(found, "readKpiRows");
  const grouped = found.filter((row) => row !== total);
  for (const row of grouped)
    if (row.text("row_kind") !== "group") row.refuse("row_kind", '"group" or "total"');
  refuseOddRows(grouped, definitions);
  const fields = schemaFields(reading.schema);
  const groups = grouped
    .map((row): KpiGroupParts => {
      const size = row.count("row_count");
      const group: Record<string, KpiGroupValue> = {};
      for (const [i, field] of by.entries()) {
        // Not by assignment: a field may be called __proto__.
        Object.defineProperty(group, field, {
          value: readKey(row, `by_${i + 1}`, fields.get(field)),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      const parts = definitions.map((kpi, i) => {
        const part = readKpiPart(row, kpi, i, checked.currency);
        if (part.n > size) row.refuse(kpiColumns(i).n, `a number from 0 to ${size}`);
        return part;
      });
      if (period === undefined) return { group, rows: size, parts };
      const at = row.number("period_at");
      if (at === null || !(Math.abs(at) <= 8.64e15)) row.refuse("period_at", "epoch milliseconds");
      return { group, period: periodOf(at as number, period), rows: size, parts };
    })
    .sort(compareGroups);
  refuseTwice(groups);
  return {
    kind: "kpi-aggregate",
    version: 1,
    noun,
    definitions,
    by: [...by],
    period: period === undefined ? null : { ...period, weekStart: period.weekStart ?? 1 },
    where: checked.where ?? null,
    groups,
    missing: Object.fromEntries(reading.values.map((field, i) => [field, total.count(`missing_${i + 1}`)])),
    issues: readIssues(total),
  };
}

/** A value of a field of `by`, as `readColumns` has it: cells of the caller's own columns as texts. */
function readKey(row: ResultRow, column: string, field: NounField | undefined): KpiGroupValue {
  const cell = row.cell(column);
  if (cell === null) return null;
  switch (field?.kind) {
    case "number": {
      const value = row.number(column);
      return Number.isFinite(value) ? value! + 0 : row.refuse(column, "a number or null");
    }
    case "flag":
      return typeof cell === "boolean" ? cell : row.refuse(column, "true, false or null");
    case "text":
      return row.text(column);
    default:
      if (typeof cell === "string" || typeof cell === "boolean" || typeof cell === "bigint")
        return String(cell);
      return Number.isFinite(cell)
        ? String(cell)
        : row.refuse(column, "text, a number, true or false, or null");
  }
}

/** Rows that an interval cannot take are the caller's mistake, as where rows are in memory. */
function refuseOddRows(rows: readonly ResultRow[], definitions: readonly KpiDefinition[]): void {
  for (const [i, kpi] of definitions.entries()) {
    if (!canRefuse(kpi)) continue;
    const odd = rows.reduce((sum, row) => sum + row.count(kpiColumns(i).refused), 0);
    if (odd === 0) continue;
    throw new SocialOpsError("readKpiRows", {
      code: "invalid-argument",
      path: `options.kpis[${i}].interval`,
      expected:
        kpi.interval === "wilson"
          ? `"delta", or rows that are one trial each (0 or 1, over 0 or 1), for a Wilson interval of ${kpi.id}`
          : `"none", or whole counts of at least 0 in each row, for a Poisson interval of ${kpi.id}`,
      received: `"${kpi.interval}" with ${odd} other rows`,
    });
  }
}

function refuseTwice(groups: readonly KpiGroupParts[]): void {
  const ids = new Set<string>();
  for (const group of groups) {
    const id = groupId(group);
    if (ids.has(id)) throw refuseKpiRows("rows", "each group once", `${id} twice`);
    ids.add(id);
  }
}

function refuseKpiRows(path: string, expected: string, received: string): SocialOpsError {
  return new SocialOpsError("readKpiRows", { code: "invalid-data", path, expected, received });
}
