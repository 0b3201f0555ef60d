/**
 * The databases that queries can be written for: DuckDB 1.1 or later, PostgreSQL 17 or later (text is compared by its
 * collation `pg_c_utf8`, which came with that version).
 *
 * @example
 * ```ts
 * import { sqlDialects } from "socialops/sql";
 *
 * sqlDialects; // => ["duckdb", "postgresql"]
 * ```
 */
export const sqlDialects = ["duckdb", "postgresql"] as const;

/** One of {@link sqlDialects}. */
export type SqlDialectName = (typeof sqlDialects)[number];
