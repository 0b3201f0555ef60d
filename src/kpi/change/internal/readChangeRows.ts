import type * as z from "zod/mini";
import type { Condition } from "../../../condition/conditionSchema.ts";
import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { conditionTable } from "../../../model/conditionTable.ts";
import { nounInstants } from "../../../model/nouns/nouns.ts";
import { type Columns, readColumns, type TextColumn } from "../../../model/readColumns.ts";
import { selectRows } from "../../../model/selectRows.ts";
import type { ReadOptions, TableInput } from "../../../model/TableInput.ts";
import { weekSlotColumn } from "../../../time/weekSlotColumn.ts";
import { aggregateColumns } from "../../internal/aggregate/aggregateColumns.ts";
import { summedFields } from "../../internal/formulaFields.ts";
import { evaluateAmong, rowEvaluator } from "../../internal/rowValues.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import { planKpiReading } from "../../planKpiReading.ts";
import { readsMoney } from "../../readsMoney.ts";
import { type ChangeSide, type SideRows, sideOf } from "./changeSide.ts";
import { type RowRatio, withMoments } from "./rowRatio.ts";

const WHERE = "explainChange";

/** What is read of a row for the checks, where the noun has it. */
const CHECKED_FIELDS = ["id", "platform", "campaign", "paid"] as const;

/** How the rows of a side are read. */
export interface ChangeReading extends ReadOptions {
  /** Zone of slots. */
  timeZone?: string | undefined;
  /** Rows that do not match are left out. */
  where?: Condition | undefined;
}

/** Reads the rows of one side, and sums them up by group. */
export function readChangeRows(
  data: TableInput<object>,
  definition: KpiDefinition,
  formula: RowRatio,
  options: ChangeReading,
  by: readonly string[],
): ChangeSide {
  const kpi = withMoments(definition, formula);
  const { noun } = kpi;
  const reading = planKpiReading(noun, [kpi], options.where, WHERE, "options.kpi");
  const { shape } = reading.schema;
  const instant = nounInstants[noun];
  const asksSlot = by.includes("slot") && options.timeZone !== undefined;
  const use = new Set([
    ...reading.fields,
    ...by.filter((field) => !(asksSlot && field === "slot")),
    ...CHECKED_FIELDS.filter((field) => Object.hasOwn(shape, field)),
    ...(readsMoney(kpi) ? ["currency"] : []),
    instant,
  ]);
  const columns = readColumns(
    data,
    { where: WHERE, schema: reading.schema, use: [...use], need: asksSlot ? [instant] : [] },
    { fields: options.fields, onBadRow: options.onBadRow },
  );
  refuseTexts(kpi, columns);
  const selected = options.where === undefined ? columns : selectRows(columns, options.where, reading.schema);
  const keyed = withKeys(selected, by, asksSlot ? { instant, timeZone: options.timeZone! } : null);
  // Nothing was taken on trust.
  const aggregate = aggregateColumns(keyed, [kpi], { noun, by, where: WHERE }, reading.schema)!;
  const rows = sideRows(keyed, kpi, formula, reading.schema);
  return sideOf({ ...aggregate, where: options.where ?? null }, 0, rows);
}

function refuseTexts({ formula }: KpiDefinition, columns: Columns): void {
  for (const field of summedFields(formula)) {
    if (Object.hasOwn(columns.numbers, field)) continue;
    throw new SocialOpsError(WHERE, {
      code: "invalid-argument",
      path: "options.kpi.formula",
      expected: "fields that hold numbers",
      received: describeValue(field),
    });
  }
}

/** The columns with those that groups are named by: the hour of the week, and lists as texts. */
function withKeys(
  columns: Columns,
  by: readonly string[],
  slot: { instant: string; timeZone: string } | null,
): Columns {
  const numbers = { ...columns.numbers };
  const texts = { ...columns.texts };
  if (slot !== null) {
    const slots = weekSlotColumn(columns.instants[slot.instant]!, slot.timeZone);
    numbers.slot = Float64Array.from(slots, (one) => (one < 0 ? Number.NaN : one));
    delete texts.slot;
  }
  for (const field of by) {
    const list = Object.hasOwn(columns.lists, field) ? columns.lists[field]! : null;
    if (list?.every((cell) => cell === null || Array.isArray(cell))) texts[field] = joinedLists(list);
  }
  return { ...columns, numbers, texts };
}

/** Lists of texts as one text each, in order of the texts: a row with two topics is one row of the group of both. */
function joinedLists(lists: readonly unknown[]): TextColumn {
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(lists, (list) => {
    if (list === null) return -1;
    const name = [...new Set((list as unknown[]).map(String))].sort().join(" + ");
    const code = codeOf.get(name) ?? codeOf.size;
    codeOf.set(name, code);
    return code;
  });
  return { codes, values: [...codeOf.keys()] };
}

function sideRows(
  columns: Columns,
  kpi: KpiDefinition,
  formula: RowRatio,
  schema: z.ZodMiniObject,
): SideRows {
  const every = rowEvaluator(columns, conditionTable(columns, schema));
  const evaluate = kpi.where === undefined ? every : evaluateAmong(every, kpi.where);
  const above = evaluate.values(formula.numerator).values;
  const below = evaluate.values(formula.denominator).values;
  const instant = nounInstants[kpi.noun];
  const supplied = <Column>(from: Readonly<Record<string, Column>>, field: string): Column | null =>
    Object.hasOwn(from, field) && !columns.issues.notSupplied.includes(field) ? from[field]! : null;
  return {
    rows: columns.rows,
    x: above.map((value, row) => (Number.isNaN(below[row]!) ? Number.NaN : value)),
    y: below.map((value, row) => (Number.isNaN(above[row]!) ? Number.NaN : value)),
    instants: supplied(columns.instants, instant),
    ids: supplied(columns.texts, "id"),
    platforms: supplied(columns.texts, "platform"),
    campaigns: supplied(columns.texts, "campaign"),
    paid: supplied(columns.numbers, "paid"),
  };
}
