import type { ConditionKind } from "../../condition/conditionFields.ts";
import type {
  Condition,
  ConditionValue,
  FieldCondition,
  MembershipCondition,
} from "../../condition/conditionSchema.ts";
import { windowSpan } from "../../condition/windowSpan.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { compilePattern } from "../../text/compilePattern.ts";
import { foldCase } from "../../text/foldCase.ts";
import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import type { SqlWriter } from "./sqlWriter.ts";

/** A column that conditions can be asked about: instants are whole epoch milliseconds. */
export interface SqlColumn {
  /** What it holds. */
  kind: ConditionKind;
  /** The expression; null is missing. */
  sql: string;
}

/** What a condition is written with. */
export interface ConditionContext {
  /** The public function, for error messages. */
  where: string;
  /** Names and literals of the query. */
  writer: SqlWriter;
  /** The column of a field, of the kind that the condition needs where the field's own is not known. */
  column: (field: string, kinds: readonly ConditionKind[] | null) => SqlColumn;
}

const OPERATORS = { eq: "=", ne: "<>", lt: "<", le: "<=", gt: ">", ge: ">=" } as const;

/**
 * A checked condition as SQL that is true or false and never null, so that `NOT` negates the outcome.
 *
 * @param condition - the condition
 * @param context - columns, names and literals
 * @param path - where the condition stands: `options.where`
 */
export function conditionSql(condition: Condition, context: ConditionContext, path: string): string {
  if ("all" in condition) {
    const parts = condition.all.map((part, i) => conditionSql(part, context, `${path}.all[${i}]`));
    return parts.length === 0 ? "TRUE" : `(${parts.join(" AND ")})`;
  }
  if ("any" in condition) {
    const parts = condition.any.map((part, i) => conditionSql(part, context, `${path}.any[${i}]`));
    return parts.length === 0 ? "FALSE" : `(${parts.join(" OR ")})`;
  }
  if ("not" in condition) return `(NOT ${conditionSql(condition.not, context, `${path}.not`)})`;
  return fieldSql(condition, context, path);
}

function fieldSql(condition: FieldCondition, context: ConditionContext, path: string): string {
  const { writer } = context;
  const { dialect } = writer;
  const isCased = "caseSensitive" in condition && condition.caseSensitive === true;
  const column = (kinds: readonly ConditionKind[] | null): SqlColumn => {
    const found = context.column(condition.field, kinds);
    if (kinds === null || kinds.includes(found.kind)) return found;
    throw refuseCondition(
      context.where,
      `${path}.field`,
      "a field that holds what it is compared with",
      condition.field,
    );
  };
  const compare = (left: SqlColumn, op: keyof typeof OPERATORS, value: ConditionValue): string =>
    `${comparable(left, isCased, writer)} ${OPERATORS[op]} ${literal(left.kind, value, isCased, writer, path)}`;
  switch (condition.op) {
    case "exists":
      return `(${column(null).sql} IS NOT NULL)`;
    case "missing":
      return `(${column(null).sql} IS NULL)`;
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return known(compare(column([kindOf(condition.value)]), condition.op, condition.value));
    case "between": {
      const [low, high] = condition.value;
      // Limits of two kinds: nothing is of both.
      if (kindOf(low) !== kindOf(high)) return "FALSE";
      const cell = column([kindOf(low)]);
      return known(`${compare(cell, "ge", low)} AND ${compare(cell, "le", high)}`);
    }
    case "in":
    case "notIn":
      return membershipSql(
        condition,
        column,
        (cell, value) => literal(cell.kind, value, isCased, writer, path),
        (cell) => comparable(cell, isCased, writer),
      );
    case "includesAny":
    case "includesAll": {
      const { sql } = column(["list"]);
      const has = condition.value.map((value) =>
        typeof value === "string" && value !== ""
          ? `EXISTS (SELECT 1 FROM ${dialect.entriesOf(sql)} WHERE ${isCased ? "entry" : dialect.fold("entry")} = ${literal("text", value, isCased, writer, path)})`
          : "FALSE",
      );
      if (condition.op === "includesAny") return `(${sql} IS NOT NULL AND (${has.join(" OR ") || "FALSE"}))`;
      return `(${sql} IS NOT NULL AND (${has.join(" AND ") || "TRUE"}))`;
    }
    case "contains":
    case "notContains":
    case "startsWith":
    case "endsWith": {
      const text = isCased ? column(["text"]).sql : dialect.fold(column(["text"]).sql);
      const piece = literal("text", condition.value, isCased, writer, path);
      if (condition.op === "contains") return known(dialect.contains(text, piece));
      if (condition.op === "notContains") return known(`NOT ${dialect.contains(text, piece)}`);
      if (condition.op === "startsWith") return known(dialect.startsWith(text, piece));
      return known(dialect.endsWith(text, piece));
    }
    case "matches": {
      const { sql } = column(["text"]);
      const { source } = compilePattern(condition.value, isCased);
      return known(dialect.matches(isCased ? sql : dialect.fold(sql), writer.bind(source, `${path}.value`)));
    }
    case "before":
    case "after": {
      const limit = writer.bindWhole(toEpochMilliseconds(condition.value));
      return known(`${column(["instant"]).sql} ${condition.op === "before" ? "<" : ">"} ${limit}`);
    }
    case "withinLast": {
      const { from, to } = windowSpan("value" in condition ? condition.value : condition);
      return known(
        `${column(["instant"]).sql} BETWEEN ${writer.bindWhole(from)} AND ${writer.bindWhole(to)}`,
      );
    }
    case "count": {
      const { of, op, value, within } = condition.value;
      if (of !== undefined || within !== undefined) {
        throw refuseCondition(
          context.where,
          `${path}.value`,
          "a count of all entries, without of and within",
          condition.value,
        );
      }
      return known(
        `${dialect.listLength(column(["list"]).sql)} ${OPERATORS[op]} ${writer.bind(value, path)}`,
      );
    }
  }
}

function membershipSql(
  condition: MembershipCondition,
  column: (kinds: readonly ConditionKind[] | null) => SqlColumn,
  write: (cell: SqlColumn, value: ConditionValue) => string,
  read: (cell: SqlColumn) => string,
): string {
  const { op, value } = condition;
  if (value.length === 0) return op === "in" ? "FALSE" : `(${column(null).sql} IS NOT NULL)`;
  const cell = column([...new Set(value.map(kindOf))]);
  const values = value.filter((one) => kindOf(one) === cell.kind).map((one) => write(cell, one));
  return known(`${read(cell)} ${op === "in" ? "IN" : "NOT IN"} (${values.join(", ")})`);
}

function comparable({ kind, sql }: SqlColumn, isCased: boolean, { dialect }: SqlWriter): string {
  if (kind !== "text") return sql;
  return dialect.byCodePoint(isCased ? sql : dialect.fold(sql));
}

function literal(
  kind: ConditionKind,
  value: ConditionValue,
  isCased: boolean,
  writer: SqlWriter,
  path: string,
): string {
  if (kind === "instant") return writer.bindWhole(toEpochMilliseconds(value));
  return writer.bind(typeof value === "string" && !isCased ? foldCase(value) : value, `${path}.value`);
}

/** A comparison with a missing cell is false. */
function known(sql: string): string {
  return `coalesce(${sql}, FALSE)`;
}

function kindOf(value: ConditionValue): ConditionKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "flag";
  return Number.isNaN(toEpochMilliseconds(value)) ? "text" : "instant";
}

function refuseCondition(where: string, path: string, expected: string, value: unknown): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected,
    received: describeValue(value),
  });
}
