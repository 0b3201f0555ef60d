import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../condition/conditionSchema.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { type SqlDialectName, sqlDialects } from "./sqlDialects.ts";

/** How a table holds instants: `timestamptz` is a timestamp with time zone, `milliseconds` a number of them since 1970. */
export const sqlInstantTypes = ["timestamptz", "milliseconds"] as const;

/** One of {@link sqlInstantTypes}. */
export type SqlInstantType = (typeof sqlInstantTypes)[number];

/** What a literal of a query can be. */
export type SqlParameter = string | number | boolean;

/** A query as text with the literals that its `$1`, `$2`, … stand for. Nothing that a caller gives is part of the text but quoted names. */
export interface SqlQuery {
  /** The query. */
  sql: string;
  /** Its literals in order, to be handed to the database's driver. */
  parameters: SqlParameter[];
}

/** What every query needs to know of a table. */
export interface SqlQueryOptions {
  /**
   * The table: one name, which is quoted as a whole (`posts`; in DuckDB also a file, `exports/*.parquet`), or the parts of a full
   * name (`["warehouse", "public", "posts"]`). Choose it yourself: quoting keeps a stranger's text from being SQL, not from naming
   * another table or file.
   */
  table: string | readonly string[];
  /**
   * Our field names to their columns: `{ publishedAt: "published_at" }`. A field that is not in it has a column of its own name.
   * A required field of the noun (the `id` of a post) is looked at only where the question reads it or where it is named here;
   * rows without it are then left out, as they are when rows are read.
   */
  columns?: Readonly<Record<string, string>> | undefined;
  /** Rows that do not match are left out; they still count as read and kept. */
  where?: Condition | undefined;
  /** The database that the query is for. */
  dialect: SqlDialectName;
  /** How the table holds instants. Default `"timestamptz"`. */
  instants?: SqlInstantType | undefined;
}

/** The shape of {@link SqlQueryOptions}, to spread into the options schema of a function that writes or reads a query. */
export const sqlQueryShape: ShapeOf<SqlQueryOptions> = /* @__PURE__ */ (() => {
  const table = { error: "expected the name of a table, or the parts of its full name" };
  const name = z.string({ error: "expected text that is not empty" }).check(z.minLength(1));
  return {
    table: z.union([name, z.readonly(z.array(name).check(z.minLength(1)))], table),
    columns: z.optional(
      z.record(z.string(), z.string({ error: "expected the name of a column" }), {
        error: "expected an object of our field names to their columns",
      }),
    ),
    where: z.optional(conditionSchema),
    dialect: z.enum(sqlDialects),
    instants: z.optional(z.enum(sqlInstantTypes)),
  };
})();
