import * as z from "zod/mini";
import type { Issues } from "../../../model/issues.ts";
import { memberSchema } from "../../../model/nouns/memberSchema.ts";
import { readColumns } from "../../../model/readColumns.ts";
import type { ReadOptions, TableInput } from "../../../model/TableInput.ts";
import { compareCodePoints } from "../../../text/compareCodePoints.ts";
import type { AudienceTraitType, AudienceTransform } from "../audienceModelSchema.ts";

/** What is asked of a trait. */
export interface TraitRequest {
  /** Its name. */
  name: string;
  /** What its values are. */
  type: AudienceTraitType;
  /** How it will be scaled. */
  transform: AudienceTransform;
  /** How much it counts. */
  weight: number;
}

/** One trait of all members. */
export interface TraitValues {
  /** Numbers and hours; NaN is missing. */
  numbers: Float64Array | null;
  /** Categories; null is missing. */
  texts: (string | null)[] | null;
  /** Lists; null is missing. */
  lists: (readonly string[] | null)[] | null;
}

/** Members with their traits. */
export interface TraitTable {
  /** Ids, in the order of the data. */
  ids: string[];
  /** Rows that count: the first of each id, in the order of the data. */
  order: number[];
  /** Those of them of whom at least one trait is known that differs between members, in order of their ids. */
  known: number[];
  /** 1 where a row says that the member agreed. */
  consent: Uint8Array;
  /** Rows that count of whom none is. */
  unknown: number;
  /** Further rows of an id. */
  duplicates: number;
  /** The traits in the order asked for. */
  traits: TraitValues[];
  /** What became of the rows. */
  issues: Issues;
}

/**
 * Reads members once.
 *
 * @param members - data of any accepted form
 * @param traits - the traits
 * @param options - names, and what to do with bad rows
 * @param where - the public function
 * @returns ids and traits
 */
export function readTraits(
  members: TableInput<never>,
  traits: readonly TraitRequest[],
  options: ReadOptions,
  where: string,
): TraitTable {
  const fields = traits.map(({ name }) => `traits.${name}`);
  const shape = traits.flatMap((trait, i) => {
    const cell = cellOf(trait);
    return cell === null ? [] : [[fields[i]!, z.optional(z.nullable(cell))] as const];
  });
  const noun = z.omit(memberSchema, { traits: true }) as unknown as z.ZodMiniObject;
  const columns = readColumns(
    members,
    { where, schema: z.extend(noun, Object.fromEntries(shape)), use: [...fields, "consent"], need: ["id"] },
    options,
  );
  const textsOf = ({ codes, values }: { codes: Int32Array; values: string[] }): (string | null)[] =>
    Array.from(codes, (code) => (code < 0 ? null : values[code]!));
  const ids = columns.texts.id!;
  const values = traits.map(({ type }, i): TraitValues => {
    const field = fields[i]!;
    return {
      numbers: type === "numeric" || type === "hour" ? columns.numbers[field]! : null,
      texts: type === "categorical" ? textsOf(columns.texts[field]!) : null,
      lists: type === "list" ? (columns.lists[field]! as (readonly string[] | null)[]) : null,
    };
  });
  const order = firstRows(ids.codes, ids.values.length);
  const telling = values.filter((value) => tellsApart(value, order));
  const known = order.filter((row) => telling.some((value) => isKnown(value, row)));
  const names = ids.values;
  known.sort((a, b) => compareCodePoints(names[ids.codes[a]!]!, names[ids.codes[b]!]!));
  return {
    ids: textsOf(ids) as string[],
    order,
    consent: Uint8Array.from(columns.numbers.consent!, (flag) => (flag === 1 ? 1 : 0)),
    known: telling.length === 0 ? [...order] : known,
    unknown: telling.length === 0 ? 0 : order.length - known.length,
    duplicates: ids.codes.length - order.length,
    traits: values,
    issues: columns.issues,
  };
}

/** A trait of some members. */
export function pickValues({ numbers, texts, lists }: TraitValues, rows: readonly number[]): TraitValues {
  return {
    numbers: numbers === null ? null : Float64Array.from(rows, (row) => numbers[row]!),
    texts: texts === null ? null : rows.map((row) => texts[row]!),
    lists: lists === null ? null : rows.map((row) => lists[row]!),
  };
}

function firstRows(codes: Int32Array, ids: number): number[] {
  const isSeen = new Uint8Array(ids);
  const rows: number[] = [];
  for (const [row, code] of codes.entries()) {
    if (isSeen[code] === 1) continue;
    isSeen[code] = 1;
    rows.push(row);
  }
  return rows;
}

/** Whether a member's value is there. */
export function isKnown({ numbers, texts, lists }: TraitValues, row: number): boolean {
  if (numbers !== null) return !Number.isNaN(numbers[row]!);
  return (texts ?? lists!)[row] !== null;
}

/** Whether two members differ. */
function tellsApart(value: TraitValues, rows: readonly number[]): boolean {
  const first = rows.find((row) => isKnown(value, row));
  if (first === undefined) return false;
  const keyOf = (row: number): number | string => {
    if (value.numbers !== null) return value.numbers[row]!;
    return value.texts === null ? JSON.stringify(value.lists![row]) : value.texts[row]!;
  };
  const key = keyOf(first);
  return rows.some((row) => isKnown(value, row) && keyOf(row) !== key);
}

/** What a cell may hold; null for text, which also takes numbers and flags. */
function cellOf({ type, transform }: TraitRequest): z.ZodMiniType | null {
  if (type === "hour") {
    const error = "expected an hour from 0 to 24";
    return z.number({ error }).check(z.gte(0, { error }), z.lte(24, { error }));
  }
  if (type === "list") return z.array(z.string(), { error: "expected a list of texts" });
  if (type === "categorical") return null;
  if (transform === "log1p") {
    const error = "expected a number above -1 and up to 1e140";
    return z.number({ error }).check(z.gt(-1, { error }), z.lte(1e140, { error }));
  }
  const error = "expected a number up to 1e140 in size";
  return z.number({ error }).check(z.gte(-1e140, { error }), z.lte(1e140, { error }));
}
