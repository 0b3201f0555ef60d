import type * as z from "zod/mini";
import { describeValue } from "../../kernel/describeValue.ts";
import { detectPreset } from "../detectPreset.ts";
import type { ExportPreset } from "../exportPresetSchema.ts";
import { exportPresets } from "../exportPresets.ts";
import { type NounName, nounSchema } from "../nouns/nouns.ts";
import type { ReadRowsOptions } from "../readRowsOptionsSchema.ts";
import { cellReader } from "./cells/cellReader.ts";
import { localTimeReader, type ReadInstant } from "./cells/localTimeReader.ts";
import { numberStyle } from "./cells/numberStyle.ts";
import { checkFieldNames } from "./checkFieldNames.ts";
import { type FieldGuard, fieldGuards } from "./fieldGuards.ts";
import { type FieldSource, findSources } from "./findSources.ts";
import { listColumns } from "./listColumns.ts";
import type { FieldPlan, Raw, RecordPlan, SumPlan } from "./readRecord.ts";
import { ownCell } from "./readRecord.ts";
import { readFault, WHERE } from "./readRowsFault.ts";
import { type MakeReader, type TraitColumn, traitColumn } from "./traitColumns.ts";

/** Everything that is decided before the first row is read. */
export interface ReadPlan extends RecordPlan {
  guards: ReadonlyMap<string, FieldGuard>;
  preset: ExportPreset | undefined;
  sources: ReadonlyMap<string, FieldSource>;
  /** Columns that some field, trait or sum is read from. */
  usedColumns: ReadonlySet<string>;
}

/** The options of `readRows` whatever the noun. */
type Options = ReadRowsOptions<NounName, string>;

/**
 * Decides how to read the rows of an export.
 *
 * @param options - the options of `readRows`, checked by their schema
 * @param columns - the columns of the data
 * @param rows - the rows, for what is decided by all cells of a column
 * @returns the plan
 * @throws {@link SocialOpsError} `invalid-argument`, `unknown-id`
 */
export function planReading(options: Options, columns: readonly string[], rows: readonly Raw[]): ReadPlan {
  const guards = fieldGuards(nounSchema(options.noun) as z.ZodMiniObject);
  checkNames(options, guards);
  const preset = findPreset(options, columns);
  const { fields = {}, constants = {}, rowIds = false, without = [] } = options;
  const ofFields = Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith(TRAITS)));
  const rules = { fields: ofFields, constants, rowIds, without, preset };
  const sources = findSources([...guards.keys()], columns, rules, WHERE);
  const taken = new Set([...sources.values()].flatMap(columnsOf));
  const makeReader = readerMaker(options, preset);
  const traits = guards.has("traits") ? traitColumns(options, columns, taken, rows, makeReader) : null;
  const sums = sumPlans(options, columns, guards, sources, makeReader);
  return {
    guards,
    preset,
    sources,
    fields: fieldPlans(options, guards, sources, traits !== null, makeReader, preset),
    traits,
    sums,
    usedColumns: new Set([
      ...taken,
      ...(traits ?? []).map(({ column }) => column),
      ...sums.flatMap((sum) => sum.columns),
    ]),
  };
}

/** What names of trait columns begin with. */
const TRAITS = "traits.";

/** The preset that is asked for, else without `fields` the one that the columns' names leave no doubt about. */
function findPreset({ noun, preset, fields }: Options, columns: readonly string[]): ExportPreset | undefined {
  if (preset === null || (preset === undefined && fields !== undefined)) return undefined;
  if (preset === undefined) {
    const found = detectPreset(columns, { noun }).preset;
    return exportPresets.find(({ id }) => id === found);
  }
  const found = typeof preset === "string" ? exportPresets.find(({ id }) => id === preset) : preset;
  if (found === undefined) {
    const ids = exportPresets.map(({ id }) => describeValue(id)).join(", ");
    throw readFault("unknown-id", "options.preset", `one of ${ids}`, preset);
  }
  if (found.noun !== noun)
    throw readFault("invalid-argument", "options.preset", `a preset of the noun ${noun}`, found.id);
  return found;
}

/** Names of fields in the options have to exist, and say one thing about a field. */
function checkNames(options: Options, guards: ReadonlyMap<string, FieldGuard>): void {
  const { fields = {}, constants = {}, without = [], rowIds = false } = options;
  const known = new Set(guards.keys());
  const traits = known.has("traits") ? Object.keys(fields).filter((name) => name.startsWith(TRAITS)) : [];
  checkFieldNames(fields, new Set([...known, ...traits]), WHERE);
  for (const name of Object.keys(constants)) {
    const path = `options.constants.${name}`;
    if (!known.has(name))
      throw readFault(
        "invalid-argument",
        path,
        `no such field; the fields are ${[...known].join(", ")}`,
        constants[name],
      );
    if (Object.hasOwn(fields, name))
      throw readFault(
        "invalid-argument",
        path,
        "no constant for a field that options.fields has",
        constants[name],
      );
  }
  for (const [i, name] of without.entries()) {
    if (guards.get(name)?.required !== true) {
      const required = [...guards.values()].filter((guard) => guard.required).map((guard) => guard.name);
      throw readFault(
        "invalid-argument",
        `options.without[${i}]`,
        `one of the required fields ${required.join(", ")}`,
        name,
      );
    }
  }
  if (options.traits !== undefined && !known.has("traits"))
    throw readFault(
      "invalid-argument",
      "options.traits",
      "no traits: only members have them",
      options.traits,
    );
  for (const name of Object.keys(options.sums ?? {})) {
    if (guards.get(name)?.kind === "number") continue;
    throw readFault(
      "invalid-argument",
      `options.sums.${name}`,
      "the name of a number field",
      options.sums![name],
    );
  }
  if (!rowIds) return;
  if (!known.has("id") || Object.hasOwn(fields, "id") || Object.hasOwn(constants, "id"))
    throw readFault("invalid-argument", "options.rowIds", "false where the ids come from elsewhere", rowIds);
}

/** Makes readers of cells in the export's forms. */
function readerMaker(options: Options, preset: ExportPreset | undefined): MakeReader {
  const { dateFormat = preset?.dateFormat, timeZone = preset?.timeZone } = options;
  const missing = new Set(options.missing ?? preset?.missing ?? []);
  const style = numberStyle(options.locale ?? "en");
  const readInstant = localTimeReader(dateFormat, timeZone);
  if (readInstant === null) {
    const expected =
      'a date pattern with year, month and day such as "yyyy-MM-dd HH:mm", "epoch-s", "epoch-ms", "excel" or "excel-1904"';
    throw readFault("invalid-argument", "options.dateFormat", expected, dateFormat);
  }
  return (guard, scale = 1) => cellReader(guard, missing, readInstant, scale, style);
}

/** The fields to read: those with a source, and those that a record must have. */
function fieldPlans(
  options: Options,
  guards: ReadonlyMap<string, FieldGuard>,
  sources: ReadonlyMap<string, FieldSource>,
  hasTraits: boolean,
  makeReader: MakeReader,
  preset: ExportPreset | undefined,
): FieldPlan[] {
  const { timeZone = preset?.timeZone, without = [] } = options;
  return [...guards.values()].flatMap((guard) => {
    const source = sources.get(guard.name);
    // Members without any trait have an empty record of them.
    const isTraits = hasTraits && guard.kind === "record";
    const mustHave = guard.required && !isTraits && !without.includes(guard.name);
    if (source === undefined && !mustHave) return [];
    const read = makeReader(guard, source?.kind === "column" ? source.scale : 1);
    return [{ guard, mustHave, source: fixConstant(guard, source, timeZone), read }];
  });
}

/** Constants are read once, in the plain forms whatever the export's own are, and are the caller's to get right. */
function fixConstant(
  guard: FieldGuard,
  source: FieldSource | undefined,
  timeZone: string | undefined,
): FieldSource | undefined {
  if (source?.kind !== "constant") return source;
  const readInstant = localTimeReader(undefined, timeZone) as (cell: unknown) => ReadInstant;
  const read = cellReader(guard, new Set(), readInstant)(source.value);
  if (read.kind === "value" && read.note === undefined) return { kind: "constant", value: read.value };
  const expected =
    read.kind === "value"
      ? read.note!.expected
      : read.kind === "bad"
        ? read.expected
        : guard.expected(undefined);
  throw readFault("invalid-argument", `options.constants.${guard.name}`, expected, source.value);
}

/** The columns that become traits: those that `fields` or their own names say so of, and those that `traits` asks for. */
function traitColumns(
  { fields = {}, traits = [] }: Options,
  columns: readonly string[],
  taken: ReadonlySet<string>,
  rows: readonly Raw[],
  makeReader: MakeReader,
): TraitColumn[] {
  const columnOf = new Map<string, string>();
  for (const [name, column] of Object.entries(fields)) {
    if (!name.startsWith(TRAITS)) continue;
    if (columns.length > 0 && !columns.includes(column))
      throw readFault(
        "invalid-argument",
        `options.fields.${name}`,
        `one of the columns ${listColumns(columns)}`,
        column,
      );
    columnOf.set(name.slice(TRAITS.length), column);
  }
  const isFree = (column: string): boolean => !taken.has(column) && ![...columnOf.values()].includes(column);
  for (const column of columns) {
    if (column.startsWith(TRAITS) && isFree(column)) columnOf.set(column.slice(TRAITS.length), column);
  }
  for (const [i, column] of (traits === "others" ? columns.filter(isFree) : traits).entries()) {
    if (columns.length > 0 && !columns.includes(column))
      throw readFault("invalid-argument", `options.traits[${i}]`, "a column of the data", column);
    columnOf.set(column, column);
  }
  return [...columnOf].map(([trait, column]) =>
    traitColumn(
      trait,
      column,
      rows.map((raw) => ownCell(raw, column)),
      makeReader,
    ),
  );
}

function sumPlans(
  { sums = {} }: Options,
  columns: readonly string[],
  guards: ReadonlyMap<string, FieldGuard>,
  sources: ReadonlyMap<string, FieldSource>,
  makeReader: MakeReader,
): SumPlan[] {
  return Object.entries(sums).map(([field, parts]) => {
    for (const [i, part] of parts.entries()) {
      if (columns.length > 0 && !columns.includes(part))
        throw readFault("invalid-argument", `options.sums.${field}[${i}]`, "a column of the data", part);
    }
    const guard = guards.get(field)!;
    const source = sources.get(field);
    const column = source?.kind === "column" ? source.column : undefined;
    return { field, column, columns: parts, read: makeReader({ ...guard, accepts: Number.isFinite }) };
  });
}

/** The columns of a source. */
function columnsOf(source: FieldSource): readonly string[] {
  if (source.kind === "joined") return source.columns;
  return source.kind === "column" ? [source.column] : [];
}
