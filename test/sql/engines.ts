/** The databases that queries are tried on. */
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { SqlDialectName } from "../../src/sql/sqlDialects.ts";
import type { SqlParameter } from "../../src/sql/sqlQueryShape.ts";

/** A query, as the functions of `socialops/sql` give it. */
export interface Query {
  sql: string;
  parameters: readonly SqlParameter[];
}

/** A database in memory. */
export interface Engine {
  dialect: SqlDialectName;
  /** Runs a query and gives its rows as the driver does. */
  run(query: Query | string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Starts both; the zone of their sessions is one that no answer may depend on. */
export async function startEngines(): Promise<readonly Engine[]> {
  return Promise.all([startDuckdb(), startPostgresql()]);
}

async function startDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'Pacific/Chatham'");
  return {
    dialect: "duckdb",
    run: async (query) => {
      const { sql, parameters } = typeof query === "string" ? { sql: query, parameters: [] } : query;
      const reader = await connection.runAndReadAll(sql, [...parameters]);
      return reader.getRowObjectsJS();
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function startPostgresql(): Promise<Engine> {
  const database = new PGlite();
  await database.waitReady;
  await database.exec("SET TimeZone = 'Pacific/Chatham'");
  return {
    dialect: "postgresql",
    run: async (query) => {
      const { sql, parameters } = typeof query === "string" ? { sql: query, parameters: [] } : query;
      return (await database.query<Record<string, unknown>>(sql, [...parameters])).rows;
    },
    close: () => database.close(),
  };
}
