import type * as z from "zod/mini";
import { type NounName, nounSchema } from "./nouns/nouns.ts";
import { type NounField, schemaFields } from "./schemaFields.ts";

/**
 * The fields of a noun, as its schema defines them, for code that reads the same rows elsewhere (a database).
 *
 * @param noun - its name
 * @returns its fields by name
 */
export function nounFields(noun: NounName): ReadonlyMap<string, NounField> {
  return schemaFields(nounSchema(noun) as z.ZodMiniObject);
}
