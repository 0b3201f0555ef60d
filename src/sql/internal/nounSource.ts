import type * as z from "zod/mini";
import { type NounName, nounSchema } from "../../model/nouns/nouns.ts";
import { schemaFields } from "../../model/schemaFields.ts";
import { withConditionFields } from "../../model/withConditionFields.ts";
import type { SqlQueryOptions } from "../sqlQueryShape.ts";
import { type SqlSource, sourceSql } from "./sourceSql.ts";
import type { SqlWriter } from "./sqlWriter.ts";

/**
 * The rows of a table as those of a noun.
 *
 * @param noun - what the rows are
 * @param need - fields without which a row is of no use
 * @param options - checked options of a query
 * @param where - the public function, for error messages
 * @param writer - names and literals of the query
 */
export function nounSource(
  noun: NounName,
  need: readonly string[],
  options: SqlQueryOptions,
  where: string,
  writer: SqlWriter,
): SqlSource {
  const schema = nounSchema(noun) as z.ZodMiniObject;
  const { where: condition } = options;
  const asked =
    condition === undefined ? schema : withConditionFields(schema, condition, where, "options.where").schema;
  return sourceSql(
    {
      where,
      table: options.table,
      columns: options.columns ?? {},
      instants: options.instants ?? "timestamptz",
      noun,
      need,
      condition,
      fields: schemaFields(asked),
    },
    writer,
  );
}
