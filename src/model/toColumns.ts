import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { worded } from "../kernel/words/worded.ts";
import { cellGuard } from "./internal/cellGuard.ts";
import { type CellKind, fieldGuards } from "./internal/fieldGuards.ts";
import { traitSchema } from "./nouns/memberSchema.ts";
import { type NounName, type Nouns, nounNames, nounSchema } from "./nouns/nouns.ts";
import { type Columns, readColumns } from "./readColumns.ts";

/** Options of {@link toColumns}. */
export interface ToColumnsOptions<Noun extends NounName = NounName> {
  /** What the records are. */
  noun: Noun;
}

/** A noun's records as columns of one length, in a form that every function here takes for data. */
export type NounColumns<Row> = {
  [Field in keyof Row]?: Float64Array | (Exclude<Row[Field], undefined> | null)[];
} & {
  [Trait in `traits.${string}`]?: Float64Array | (string | number | boolean | readonly string[] | null)[];
};

/** Schema of {@link ToColumnsOptions}. */
export const toColumnsOptionsSchema: z.ZodMiniType<ToColumnsOptions> = /* @__PURE__ */ worded(() =>
  z.strictObject({ noun: z.enum(nounNames) }),
);

/**
 * Turns records into columns, which take less memory and are read several times faster: numbers and instants (epoch
 * milliseconds) as `Float64Array` with NaN for missing, texts, flags and lists as arrays with null for missing. Fields that
 * no record has make no column; without records there are empty columns of the required fields. Fields that the noun does
 * not have are left out.
 *
 * @param records - valid records, such as {@link readRows} gives; never changed
 * @param options - what the records are
 * @returns the columns, in the order of the noun's fields
 * @throws {@link SocialOpsError} `invalid-row` for a record with a cell that is not valid
 *
 * @example
 * ```ts
 * import { toColumns } from "socialops/model";
 *
 * const orders = [
 *   { memberId: "a", at: "2026-03-02T09:00:00Z", amount: 12.5 },
 *   { memberId: "b", at: "2026-03-02T10:00:00Z", amount: 3, currency: "EUR" },
 * ];
 * const { memberId, amount, currency } = toColumns(orders, { noun: "transaction" });
 * memberId; // => ["a", "b"]
 * amount; // => Float64Array.of(12.5, 3)
 * currency; // => [null, "EUR"]
 * ```
 */
export function toColumns<Noun extends NounName>(
  records: Iterable<Partial<Nouns[Noun]>>,
  options: ToColumnsOptions<Noun>,
): NounColumns<Nouns[Noun]> {
  const { noun } = checkValue(toColumnsOptionsSchema, options, "toColumns", "options");
  const schema = nounSchema(noun) as z.ZodMiniObject;
  const guards = [...fieldGuards(schema).values()];
  const use = guards.map((guard) => guard.name);
  const columns = readColumns(
    records as Iterable<object>,
    { where: "toColumns", schema, use, need: [], asLabels: true, onlySupplied: true },
    { onBadRow: "throw" },
  );
  const absent = new Set(columns.issues.notSupplied);
  const given = guards.filter(
    ({ name, required }) => !absent.has(name) || (required && columns.length === 0),
  );
  return Object.fromEntries(
    given.flatMap(({ name, kind }) =>
      kind === "record"
        ? entryColumns(columns.lists[name]! as (Entries | null)[], name)
        : [[name, columnOf(columns, name, kind)]],
    ),
  ) as NounColumns<Nouns[Noun]>;
}

function columnOf(columns: Columns, name: string, kind: CellKind): Float64Array | unknown[] {
  switch (kind) {
    case "number":
      return columns.numbers[name]!;
    case "instant":
      return columns.instants[name]!;
    case "flag":
      return Array.from(columns.numbers[name]!, (flag) => (Number.isNaN(flag) ? null : flag === 1));
    case "text":
      return columns.labels[name]!;
    default:
      return columns.lists[name]!;
  }
}

type Entries = Readonly<Record<string, unknown>>;

/** A column an entry, in the order in which records show them: numbers as such where all are, else the cells as they are. */
function entryColumns(
  records: readonly (Entries | null)[],
  name: string,
): [string, Float64Array | unknown[]][] {
  const accepts = cellGuard(traitSchema);
  const found = new Map<string, unknown[]>();
  for (const [row, entries] of records.entries()) {
    for (const [entry, cell] of Object.entries(entries ?? {})) {
      if (!accepts(cell ?? null)) throw badEntry(row, `${name}.${entry}`, cell);
      let column = found.get(entry);
      if (column === undefined) {
        column = new Array<unknown>(records.length).fill(null);
        found.set(entry, column);
      }
      column[row] = cell ?? null;
    }
  }
  return [...found].map(([entry, column]) => {
    const isNumeric =
      column.some((cell) => cell !== null) &&
      column.every((cell) => cell === null || typeof cell === "number");
    return [
      `${name}.${entry}`,
      isNumeric
        ? Float64Array.from(column, (cell) => (cell === null ? Number.NaN : (cell as number)))
        : column,
    ];
  });
}

function badEntry(row: number, name: string, cell: unknown): SocialOpsError {
  return new SocialOpsError("toColumns", {
    code: "invalid-row",
    path: `rows[${row}].${name}`,
    expected: "a number, text, true or false, a list of texts, or null",
    received: describeValue(cell),
  });
}
