import * as z from "zod/mini";
import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { NounName } from "../../model/nouns/nouns.ts";
import { nounInstants, nounSchema } from "../../model/nouns/nouns.ts";
import { type Columns, readColumns } from "../../model/readColumns.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import type { PeriodOptions } from "../../time/Period.ts";
import { periodColumn } from "../../time/periodColumn.ts";
import type { KpiAggregate, KpiGroupParts } from "../kpiAggregateSchema.ts";
import type { KpiDefinition } from "../kpiDefinitionSchema.ts";
import { compareGroups } from "./compareGroups.ts";
import { allFields, formulaFields } from "./formulaFields.ts";
import { fieldKeyColumn, groupRows, type KeyColumn, periodKeyColumn, type RowGroups } from "./groupRows.ts";
import { kpiParts } from "./kpiParts.ts";
import { resolveKpis } from "./resolveKpis.ts";
import { rowEvaluator } from "./rowValues.ts";

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
  const { noun = "post", by = [], period } = options;
  const asked =
    options.kpis === "available"
      ? catalogue.filter((kpi) => kpi.noun === noun)
      : resolveKpis(options.kpis, catalogue, where);
  refuseOtherNouns(asked, noun, where);

  const fields = [...new Set(asked.flatMap((kpi) => allFields(kpi.formula)))];
  const instant = nounInstants[noun];
  const columns = readColumns(
    rows,
    {
      where,
      schema: withNumbers(noun, fields),
      use: [...new Set([...fields, ...by])],
      need: period === undefined ? [] : [instant],
    },
    { fields: options.fields, onBadRow: options.onBadRow },
  );
  const definitions =
    options.kpis === "available"
      ? asked.filter((kpi) => isAvailable(kpi, new Set(columns.issues.notSupplied)))
      : asked;
  refuseOtherKinds(definitions, columns, where);

  const keys: KeyColumn[] = [];
  if (period !== undefined) {
    const found = periodColumn(columns.instants[instant]!, period);
    keys.push(periodKeyColumn(found.codes, found.periods));
  }
  for (const [i, field] of by.entries()) keys.push(keyColumnOf(field, i, columns, noun, where));
  const groups = groupRows(columns.length, keys);

  const context = { where, rows: columns.rows, groups, evaluate: rowEvaluator(columns) };
  const parts = definitions.map((kpi, i) => kpiParts(kpi, { ...context, path: `options.kpis[${i}]` }));
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

/** The noun's schema, extended by the number columns of the caller's own that its definitions name. */
function withNumbers(noun: NounName, fields: readonly string[]): z.ZodMiniObject {
  const schema = nounSchema(noun) as z.ZodMiniObject;
  const own = fields.filter((field) => !Object.hasOwn(schema.shape, field));
  if (own.length === 0) return schema;
  const number = z.optional(z.nullable(z.number({ error: "expected a number" })));
  return z.extend(schema, Object.fromEntries(own.map((field) => [field, number])));
}

function groupParts(groups: RowGroups, parts: readonly KpiGroupParts["parts"][]): KpiGroupParts[] {
  const rows = new Float64Array(groups.keys.length);
  for (let row = 0; row < groups.codes.length; row++) rows[groups.codes[row]!]! += 1;
  return groups.keys.map((key, i) => ({ ...key, rows: rows[i]!, parts: parts.map((kpi) => kpi[i]!) }));
}

/** Whether the data have what a KPI cannot do without: its needed fields, and one component at least of each sum. */
function isAvailable(kpi: KpiDefinition, notSupplied: ReadonlySet<string>): boolean {
  const { needed, anyOf } = formulaFields(kpi.formula);
  return (
    needed.every((field) => !notSupplied.has(field)) &&
    anyOf.every((components) => components.some((field) => !notSupplied.has(field)))
  );
}

function missingCounts(definitions: readonly KpiDefinition[], columns: Columns): Record<string, number> {
  const fields = [...new Set(definitions.flatMap((kpi) => allFields(kpi.formula)))].sort();
  return Object.fromEntries(
    fields.map((field) => {
      const cells = columns.numbers[field]!;
      let missing = 0;
      for (let row = 0; row < cells.length; row++) if (Number.isNaN(cells[row]!)) missing++;
      return [field, missing];
    }),
  );
}

function refuseOtherNouns(definitions: readonly KpiDefinition[], noun: NounName, where: string): void {
  for (const [i, kpi] of definitions.entries()) {
    if (kpi.noun === noun) continue;
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: `options.kpis[${i}]`,
      expected: `a KPI over rows of the noun "${noun}"`,
      received: `"${kpi.id}" over rows of the noun "${kpi.noun}"`,
    });
  }
}

function refuseOtherKinds(definitions: readonly KpiDefinition[], columns: Columns, where: string): void {
  for (const [i, kpi] of definitions.entries()) {
    const field = allFields(kpi.formula).find((name) => columns.numbers[name] === undefined);
    if (field === undefined) continue;
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: `options.kpis[${i}].formula`,
      expected: "fields that hold numbers",
      received: describeValue(field),
    });
  }
}

function keyColumnOf(field: string, i: number, columns: Columns, noun: NounName, where: string): KeyColumn {
  if (columns.texts[field] === undefined && columns.numbers[field] === undefined) {
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: `options.by[${i}]`,
      expected: "a field with one text, number or flag a row (for instants use period)",
      received: describeValue(field),
    });
  }
  const shape = nounSchema(noun).shape as Readonly<Record<string, z.ZodMiniType>>;
  const isFlag = Object.hasOwn(shape, field) && z.safeParse(shape[field]!, true).success;
  return fieldKeyColumn(field, columns, isFlag);
}
