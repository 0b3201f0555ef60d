import type { SqlDialectName } from "../sqlDialects.ts";
import type { Dialect } from "./Dialect.ts";
import { duckdb } from "./dialects/duckdb.ts";
import { postgresql } from "./dialects/postgresql.ts";

/** The pieces of SQL of a database. */
export function dialectOf(name: SqlDialectName): Dialect {
  return name === "duckdb" ? duckdb : postgresql;
}
