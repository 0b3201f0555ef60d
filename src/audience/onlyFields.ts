import type { ReadOptions } from "../model/TableInput.ts";

/**
 * The names of fields that one table of several is read by.
 *
 * @param fields - names for all tables, as in {@link ReadOptions}
 * @param names - fields of this table
 * @returns the names for these fields alone
 */
export function onlyFields(
  fields: ReadOptions["fields"],
  names: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (fields === undefined || typeof fields === "function") return undefined;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
