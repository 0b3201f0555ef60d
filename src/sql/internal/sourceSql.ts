import { type ConditionKind, conditionFields } from "../../condition/conditionFields.ts";
import type { Condition } from "../../condition/conditionSchema.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { nounFields } from "../../model/nounFields.ts";
import type { NounName } from "../../model/nouns/nouns.ts";
import type { NounField } from "../../model/schemaFields.ts";
import type { SqlInstantType } from "../sqlQueryShape.ts";
import { conditionSql, type SqlColumn } from "./conditionSql.ts";
import type { SqlWriter } from "./sqlWriter.ts";

/** What a query reads. */
export interface SourceRequest {
  /** The public function, for error messages. */
  where: string;
  /** A table, or the parts of its full name. */
  table: string | readonly string[];
  /** Our field names to their columns; a field that is not in it has a column of its own name. */
  columns: Readonly<Record<string, string>>;
  /** How instants are held. */
  instants: SqlInstantType;
  /** What the rows are. */
  noun: NounName;
  /** Fields without which a row is of no use. */
  need: readonly string[];
  /** Rows that do not match are left out. */
  condition: Condition | undefined;
  /** The noun's fields together with columns of the caller's own whose kinds are settled. Default: the noun's fields. */
  fields?: ReadonlyMap<string, NounField> | undefined;
}

/** The rows of a query: the same ones, with the same cells, that the readers of this package would keep. */
export interface SqlSource {
  /** The column of a field, of the kind given where the noun does not know the field. Asks for the field. */
  column: (field: string, kind?: ConditionKind) => SqlColumn;
  /** A column of the caller's own as it is, for grouping; null for empty text, NaN and infinities. */
  own: (field: string) => string;
  /** Writes a condition on these rows. */
  condition: (condition: Condition, path: string) => string;
  /**
   * The common table expressions, to stand after `WITH`: `source` (every row, with `reject`: null or the code of the issue, and
   * `invalid`: cells dropped) and `matching` (the rows that are kept and match). Call it last.
   */
  tables: () => string;
}

/**
 * Reads a table as `readColumns` reads rows: cells that a noun does not take are null, and rows without a field that is needed
 * (or required by the noun, where `columns` or the question names it) are left out.
 *
 * @param request - what to read
 * @param writer - names and literals of the query
 */
export function sourceSql(request: SourceRequest, writer: SqlWriter): SqlSource {
  const known = request.fields ?? nounFields(request.noun);
  const asked = new Map<string, AskedField>();
  const ask = (field: string, kind: ConditionKind | "own"): AskedField => {
    const noun = known.get(field);
    const id = noun === undefined ? `${field} ${kind}` : field;
    let found = asked.get(id);
    if (found === undefined) {
      found = { field, noun, kind: noun === undefined ? kind : kindOf(noun), alias: `f${asked.size + 1}` };
      asked.set(id, found);
    }
    return found;
  };
  const column = (field: string, kind: ConditionKind = "text"): SqlColumn => {
    const found = ask(field, kind);
    return { kind: found.kind as ConditionKind, sql: found.alias };
  };
  const condition = (tree: Condition, path: string): string => {
    const any = (field: string): SqlColumn => {
      const met = [...asked.values()].find((other) => other.field === field && other.kind !== "own");
      return met === undefined && !known.has(field)
        ? { kind: "text", sql: ask(field, "own").alias }
        : column(field, met?.kind as ConditionKind | undefined);
    };
    // What a column of the caller's own holds is told by the conditions that compare it, wherever they stand; and a field that the
    // condition turns out not to need is read all the same, as it is where rows are in memory.
    const fields = conditionFields(tree);
    for (const { field, kinds } of fields) if (kinds !== null) column(field, kinds[0]);
    for (const { field, kinds } of fields) if (kinds === null) any(field);
    return conditionSql(
      tree,
      {
        where: request.where,
        writer,
        column: (field, kinds) => (kinds === null ? any(field) : column(field, kinds[0])),
      },
      path,
    );
  };
  const where = request.condition === undefined ? "TRUE" : condition(request.condition, "options.where");
  for (const field of request.need) ask(field, "text");
  return {
    column,
    own: (field) => ask(field, "own").alias,
    condition,
    tables: () => {
      refuseOtherNames(request, known, asked);
      for (const field of Object.keys(request.columns))
        if (known.get(field)?.required === true) ask(field, "text");
      const fields = [...asked.values()];
      const needed = (field: AskedField): boolean =>
        field.noun?.required === true || request.need.includes(field.field);
      // In the order in which rows are read: of a row that is left out only the first fault counts.
      const order = [...known.values()].filter((field) => field.required).map((field) => field.name);
      const readingOrder = [...order, ...request.need];
      const raw = fields.map(
        ({ field, alias }) =>
          `${writer.name(own(request.columns, field) ?? field, place(request, field))} AS r_${alias}`,
      );
      const isNumber = ({ kind }: AskedField): boolean =>
        kind === "number" || (kind === "instant" && request.instants === "milliseconds");
      const numbers = fields
        .filter(isNumber)
        .map(({ alias }) => `${writer.dialect.finite(`r_${alias}`)} AS n_${alias}`);
      const cells = fields.flatMap((field) => [
        `${cellSql(field, request.instants, writer)} AS ${field.alias}`,
        `r_${field.alias}`,
      ]);
      // Numbers of milliseconds are missing where numbers are.
      const presence = (kind: AskedField["kind"]): AskedField["kind"] =>
        kind === "instant" && request.instants === "milliseconds" ? "number" : kind;
      const inOrder = fields
        .filter(needed)
        .sort((a, b) => readingOrder.indexOf(a.field) - readingOrder.indexOf(b.field));
      const rejects = inOrder.map(({ alias, kind }) => {
        const present = presentSql(`r_${alias}`, presence(kind), writer);
        return `WHEN ${alias} IS NULL THEN CASE WHEN ${present} THEN 'invalid-required' ELSE 'missing-required' END`;
      });
      const invalid = fields
        .filter((field) => !needed(field))
        .map(
          ({ alias, kind }) =>
            `CASE WHEN ${alias} IS NULL AND ${presentSql(`r_${alias}`, presence(kind), writer)} THEN 1 ELSE 0 END`,
        );
      return [
        `raw AS (SELECT ${raw.join(", ") || "1 AS r_none"} FROM ${tableSql(request, writer)})`,
        `numbers AS (SELECT ${["*", ...numbers].join(", ")} FROM raw)`,
        `cells AS (SELECT ${cells.join(", ") || "r_none"} FROM numbers)`,
        `source AS (SELECT *, ${rejects.length === 0 ? `CAST(NULL AS ${writer.dialect.textType})` : `CASE ${rejects.join(" ")} END`} AS reject, ${invalid.join(" + ") || "0"} AS invalid FROM cells)`,
        `matching AS (SELECT * FROM source WHERE reject IS NULL AND ${where})`,
      ].join(",\n");
    },
  };
}

/** A field that the query reads. */
interface AskedField {
  field: string;
  noun: NounField | undefined;
  kind: ConditionKind | "own";
  alias: string;
}

function kindOf({ kind }: NounField): ConditionKind {
  return kind === "record" ? "text" : kind;
}

function own(names: Readonly<Record<string, string>>, field: string): string | undefined {
  return Object.hasOwn(names, field) ? names[field] : undefined;
}

function place({ columns }: SourceRequest, field: string): string {
  return own(columns, field) === undefined ? "options" : `options.columns.${field}`;
}

function tableSql({ table }: SourceRequest, writer: SqlWriter): string {
  if (typeof table === "string") return writer.name(table, "options.table");
  return table.map((part, i) => writer.name(part, `options.table[${i}]`)).join(".");
}

/** A cell as the noun takes it, else null. */
function cellSql({ alias, kind, noun }: AskedField, instants: SqlInstantType, writer: SqlWriter): string {
  const { dialect } = writer;
  const raw = `r_${alias}`;
  switch (kind) {
    case "number":
      return limitedSql(`n_${alias}`, noun?.limits ?? null);
    case "flag":
      return `CAST(${raw} AS BOOLEAN)`;
    case "instant":
      return instants === "timestamptz"
        ? dialect.toMilliseconds(raw)
        : `CASE WHEN n_${alias} BETWEEN -8.64e15 AND 8.64e15 THEN CAST(floor(n_${alias}) AS ${dialect.wholeType}) END`;
    case "list":
      return dialect.wholeList(raw);
    case "own":
      return `CASE WHEN ${emptySql(raw, writer)} OR ${oddSql(raw, writer)} THEN NULL ELSE ${raw} END`;
    case "text": {
      const text = `nullif(CAST(${raw} AS ${dialect.textType}), '')`;
      const texts = noun?.texts;
      if (texts === null || texts === undefined) return text;
      return `CASE WHEN ${text} IN (${texts.map((one) => writer.bind(one, "options")).join(", ")}) THEN ${text} END`;
    }
  }
}

/** A number as the noun takes it, else null. */
function limitedSql(number: string, limits: NounField["limits"]): string {
  if (limits === null) return number;
  const { low, high, isWhole } = limits;
  const tests = [
    ...(low > -Number.MAX_VALUE ? [`${number} >= ${low}`] : []),
    ...(high < Number.MAX_VALUE ? [`${number} <= ${high}`] : []),
    ...(isWhole ? [`${number} = floor(${number})`] : []),
  ];
  return tests.length === 0 ? number : `CASE WHEN ${tests.join(" AND ")} THEN ${number} END`;
}

/** Whether a cell is there at all. */
function presentSql(raw: string, kind: ConditionKind | "own", writer: SqlWriter): string {
  const { dialect } = writer;
  if (kind === "text") return `coalesce(CAST(${raw} AS ${dialect.textType}) <> '', FALSE)`;
  if (kind === "number") {
    return `coalesce(CAST(${raw} AS ${dialect.doubleType}) <> CAST('NaN' AS ${dialect.doubleType}), FALSE)`;
  }
  if (kind === "own") return `(${raw} IS NOT NULL AND NOT ${emptySql(raw, writer)})`;
  return `${raw} IS NOT NULL`;
}

/** Empty text or NaN in a column of any type. */
function emptySql(raw: string, { dialect }: SqlWriter): string {
  const text = `CAST(${raw} AS ${dialect.textType})`;
  return `(${text} = '' OR (${dialect.isFloat(raw)} AND lower(${text}) = 'nan'))`;
}

/** An infinity, a list or a record in a column of any type: no text, number or flag. */
function oddSql(raw: string, { dialect }: SqlWriter): string {
  const text = `lower(CAST(${raw} AS ${dialect.textType}))`;
  const isInfinite = `${dialect.isFloat(raw)} AND ${text} IN ('inf', '-inf', 'infinity', '-infinity')`;
  return `(${dialect.isNested(raw)} OR (${isInfinite}))`;
}

function refuseOtherNames(
  { where, columns }: SourceRequest,
  known: ReadonlyMap<string, NounField>,
  asked: ReadonlyMap<string, AskedField>,
): void {
  const names = new Set([...known.keys(), ...[...asked.values()].map(({ field }) => field)]);
  const odd = Object.keys(columns).find((name) => !names.has(name));
  if (odd === undefined) return;
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path: `options.columns.${odd}`,
    expected: `no such field; the fields are ${[...names].join(", ")}`,
    received: describeValue(columns[odd]),
  });
}
