import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { ExportPreset } from "../exportPresetSchema.ts";
import { listColumns } from "./listColumns.ts";
import { normalizeName } from "./normalizeName.ts";

/** Where a field of every record comes from. */
export type FieldSource =
  | { kind: "column"; column: string; scale: number }
  | { kind: "joined"; columns: readonly string[] }
  | { kind: "constant"; value: unknown }
  | { kind: "row-number" };

/** What decides where fields come from; the options of `readRows`. */
export interface SourceRules {
  /** Our names to theirs. */
  fields: Readonly<Record<string, string>>;
  /** Values that are the same in every row. */
  constants: Readonly<Record<string, unknown>>;
  /** Whether ids are made of row numbers. */
  rowIds: boolean;
  /** Fields that records come without. */
  without: readonly string[];
  /** The export's preset. */
  preset: ExportPreset | undefined;
}

/**
 * Decides where each field comes from: what the caller says, then the preset, then a column of the field's name. A column
 * that the caller or the preset gives to one field is not found by its name for another.
 *
 * @param names - our fields
 * @param columns - the columns of the data
 * @param rules - what the caller and the preset say
 * @param where - public function that reads
 * @returns the source of each field that has one, in the order of the fields
 * @throws {@link SocialOpsError} `invalid-argument` for a column that the data do not have
 */
export function findSources(
  names: readonly string[],
  columns: readonly string[],
  rules: SourceRules,
  where: string,
): ReadonlyMap<string, FieldSource> {
  const { fields, preset, without } = rules;
  const byKey = new Map<string, string>();
  for (const column of columns)
    if (!byKey.has(normalizeName(column))) byKey.set(normalizeName(column), column);
  const exact = new Set(columns);
  const find = (name: string): string | undefined =>
    exact.has(name) ? name : byKey.get(normalizeName(name));
  const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
    Object.hasOwn(record, name) ? record[name] : undefined;

  const constants = { ...preset?.constants, ...rules.constants };
  const found = new Map<string, FieldSource>();
  const taken = new Set<string>();
  const scales = new Map(
    Object.entries(preset?.scales ?? {}).map(([theirs, scale]) => [find(theirs) ?? theirs, scale]),
  );
  const give = (name: string, column: string): void => {
    found.set(name, { kind: "column", column, scale: scales.get(column) ?? 1 });
    taken.add(column);
  };
  for (const name of names) {
    const theirs = own(fields, name);
    if (theirs !== undefined) {
      const column = find(theirs);
      // Without rows there are no columns to miss.
      if (column === undefined && columns.length > 0) throw noColumn(where, name, theirs, columns);
      if (column !== undefined) give(name, column);
    } else if (own(constants, name) !== undefined) {
      found.set(name, { kind: "constant", value: own(constants, name) });
    } else if (name === "id" && rules.rowIds) {
      found.set(name, { kind: "row-number" });
    }
  }
  for (const [theirs, name] of Object.entries(preset?.columns ?? {})) {
    const column = find(theirs);
    if (column !== undefined && !found.has(name) && !taken.has(column) && names.includes(name))
      give(name, column);
  }
  for (const name of names) {
    const column = find(name);
    // The preset knows better what such a column means.
    const isOther = column !== undefined && preset?.otherColumns.includes(column) === true;
    if (column !== undefined && !isOther && !found.has(name) && !taken.has(column)) give(name, column);
  }
  const idColumns = preset?.idFrom?.map(find);
  if (idColumns !== undefined && !found.has("id") && !idColumns.includes(undefined))
    found.set("id", { kind: "joined", columns: idColumns as string[] });
  const wanted = names.filter((name) => found.has(name) && !without.includes(name));
  return new Map(wanted.map((name) => [name, found.get(name)!]));
}

function noColumn(where: string, name: string, theirs: string, columns: readonly string[]): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-argument",
    path: `options.fields.${name}`,
    expected: `one of the columns ${listColumns(columns)}`,
    received: describeValue(theirs),
  });
}
