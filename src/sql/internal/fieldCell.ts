import type { NounField } from "../../model/schemaFields.ts";
import type { SqlSource } from "./sourceSql.ts";
import type { SqlWriter } from "./sqlWriter.ts";

/** What cells are written with. */
export interface CellContext {
  source: SqlSource;
  writer: SqlWriter;
  /** The fields that rows are read by. */
  fields: ReadonlyMap<string, NounField>;
}

/**
 * The column of a field; one of the caller's own as it is where nothing says its kind.
 *
 * @param field - the field
 * @param context - the rows and the query
 */
export function fieldCell(field: string, { source, fields }: CellContext): string {
  return fields.has(field) ? source.column(field).sql : source.own(field);
}

/**
 * An expression that is equal for equal cells of a field, as `computeKpis` takes them for equal: texts by their code points, 0 and
 * -0 as one number, cells of a column of the caller's own by their text.
 *
 * @param field - the field
 * @param context - the rows and the query
 */
export function fieldKey(field: string, context: CellContext): string {
  const { dialect } = context.writer;
  const cell = fieldCell(field, context);
  const kind = context.fields.get(field)?.kind;
  if (kind === "number") return `CASE WHEN ${cell} = 0 THEN 0 ELSE ${cell} END`;
  if (kind === "text") return dialect.byCodePoint(cell);
  if (kind !== undefined) return cell;
  const text = `CAST(${cell} AS ${dialect.textType})`;
  const isZero = `${dialect.isFloat(cell)} AND ${text} IN ('-0', '-0.0')`;
  return dialect.byCodePoint(`(CASE WHEN ${isZero} THEN ltrim(${text}, '-') ELSE ${text} END)`);
}
