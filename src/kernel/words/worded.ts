import type * as z from "zod/mini";
import { phraseOf } from "./phraseOf.ts";

/** A memo, not state: a schema is given its words once, however many schemas it is part of. */
const known = new WeakSet<z.core.$ZodType>();

type Definition = Omit<z.core.$ZodTypeDef, "error"> & {
  error?: z.core.$ZodErrorMap | undefined;
  format?: string;
  shape?: Readonly<Record<string, unknown>>;
  getter?: () => z.core.$ZodType;
};

/**
 * Makes a schema that says what is wrong wherever it has no `error` text of its own, so that Standard Schema
 * (`schema["~standard"].validate`) says `expected a number of at least 0` and not `Invalid input`. What is valid, the
 * JSON Schema and the type are as they were. Marked pure, the call is dropped from bundles that do not use its schema.
 *
 * @param make - makes the schema
 * @returns the schema made
 */
export function worded<Schema extends z.core.$ZodType>(make: () => Schema): Schema {
  const schema = make();
  giveWords(schema);
  return schema;
}

function giveWords(schema: z.core.$ZodType): void {
  if (known.has(schema)) return;
  known.add(schema);
  const definition = schema._zod.def as Definition;
  const { error, getter } = definition;
  // By the schema: a whole number belongs there whatever was found, and a list too short for a text is no list too short.
  const kind = definition.format === "safeint" ? "int" : definition.type;
  // A text for the whole would call an unknown field anything but that.
  definition.error = (issue: z.core.$ZodRawIssue) =>
    error === undefined || issue.code === "unrecognized_keys"
      ? `expected ${phraseOf({ ...issue, expected: kind, origin: kind } as z.core.$ZodRawIssue)}`
      : error(issue);
  if (getter !== undefined) definition.getter = () => worded(getter);
  // Checks without words of their own take those of the schema that they belong to.
  const { checks: _, shape, ...parts } = definition;
  for (const part of [parts, shape ?? {}].flatMap(Object.values).flat()) if (isSchema(part)) giveWords(part);
}

function isSchema(part: unknown): part is z.core.$ZodType {
  return typeof part === "object" && part !== null && "_zod" in part;
}
