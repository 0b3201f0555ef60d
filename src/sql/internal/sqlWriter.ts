import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { utf8Length } from "../../text/utf8Length.ts";
import type { SqlParameter } from "../sqlQueryShape.ts";
import type { Dialect } from "./Dialect.ts";

/** Names and literals of one query. */
export interface SqlWriter {
  /** The database. */
  readonly dialect: Dialect;
  /** The literals so far, for `$1`, `$2`, … */
  readonly parameters: SqlParameter[];
  /** A bound literal of the database's type for it. */
  bind(value: SqlParameter, path: string): string;
  /** A bound whole number of 64 bits. */
  bindWhole(value: number): string;
  /** A quoted name. */
  name(name: string, path: string): string;
}

/**
 * Collects a query's literals and quotes its names: nothing that a caller gives becomes SQL text in any other way.
 *
 * @param dialect - the database
 * @param where - the public function, for error messages
 */
export function sqlWriter(dialect: Dialect, where: string): SqlWriter {
  const parameters: SqlParameter[] = [];
  const known = new Map<string, string>();
  const bindAs = (value: SqlParameter, type: string): string => {
    const key = `${typeof value} ${Object.is(value, -0) ? 0 : value} ${type}`;
    let sql = known.get(key);
    if (sql === undefined) {
      sql = `CAST($${parameters.push(value)} AS ${type})`;
      known.set(key, sql);
    }
    return sql;
  };
  return {
    dialect,
    parameters,
    bind: (value, path) => {
      if (typeof value === "number") return bindAs(dialect.numberParameter(value), dialect.doubleType);
      if (typeof value === "boolean") return bindAs(value, "BOOLEAN");
      if (!isStorable(value))
        throw refuseSqlText(where, path, "text without null characters and halves of characters", value);
      return bindAs(value, dialect.textType);
    },
    bindWhole: (value) => bindAs(value, dialect.wholeType),
    name: (name, path) => {
      const bytes = utf8Length(name);
      if (name === "" || bytes > dialect.longestName || !isStorable(name)) {
        throw refuseSqlText(
          where,
          path,
          `a name of 1 to ${dialect.longestName} bytes without null characters`,
          name,
        );
      }
      return `"${name.replaceAll('"', '""')}"`;
    },
  };
}

/** Databases hold no null character, and UTF-8 no half of a surrogate pair. */
function isStorable(text: string): boolean {
  return !/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

function refuseSqlText(where: string, path: string, expected: string, value: string): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected,
    received: describeValue(value),
  });
}
