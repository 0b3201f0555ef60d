import type { BlockColumn, BlockPair } from "../../../kernel/blockKernel.ts";
import type { IntegerColumn } from "../../../model/IntegerColumn.ts";
import { fillRows, type RowColumn } from "./rowColumn.ts";
import type { SideFields, WantedTotals } from "./wantedTotals.ts";

/** A column to add up by group. */
interface PlannedColumn {
  /** Its numbers, or what fills them in. */
  source: BlockColumn;
  /** Takes the bits in use, from who has been through all numbers. */
  tell: ((bits: number) => void) | null;
  /** The most that one number can be, whichever its sign. */
  most: () => number;
}

/** Where the totals of a KPI come from: positions of columns and of a pair. */
export interface PlannedTotals {
  /** Counts the rows that enter; null where all do. */
  rows: number | null;
  /** Counts those of them that lack a component; null where none does. */
  partial: number | null;
  /** Columns whose totals add up to the value or the numerator; none where it is the rows. */
  above: readonly number[];
  /** The same for the denominator; null where there is none. */
  below: readonly number[] | null;
  /** The pair with the moments; null where none are wanted. */
  pair: number | null;
}

/** What to add up by group, in one pass if there is somebody who can. */
export interface TotalsPlan {
  columns: readonly PlannedColumn[];
  pairs: readonly BlockPair[];
  /** By KPI; null for one that is not made of whole numbers. */
  totals: readonly (PlannedTotals | null)[];
}

/**
 * Plans the totals of KPIs over columns of whole numbers. A row enters a ratio that has something on both sides, so where fields lack
 * numbers, what is added up depends on what else the row has. Whether totals are exact shows afterwards: it takes the bounds of columns.
 *
 * @param wanted - what each KPI is made of
 * @param columnOf - a field as whole numbers of 32 bits; null where it is not
 */
export function planTotals(
  wanted: readonly (WantedTotals | null)[],
  columnOf: (field: string) => IntegerColumn | null,
): TotalsPlan {
  const columns = placedOnce<PlannedColumn>();
  const pairs = placedOnce<BlockPair>();
  const column = (field: string): IntegerColumn => columnOf(field)!;
  const lacking = (fields: SideFields): SideFields => fields.filter((field) => column(field).absent > 0);
  /** Fields of which a row must have one to enter, unless all rows have. */
  const conditionOf = (side: SideFields | null): SideFields[] =>
    side === null || side.length === 0 || lacking(side).length < side.length ? [] : [side];

  const derived = (of: RowColumn["of"], fields: SideFields, among: readonly SideFields[]): number =>
    columns.place([of, fields, among], () => {
      const valuesOf = (names: SideFields): RowColumn["columns"] => names.map((name) => column(name).values);
      const made: RowColumn = { of, columns: valuesOf(fields), among: among.map(valuesOf) };
      const most = (): number =>
        of === "sum" ? fields.reduce((sum, field) => sum + mostOf(column(field)), 0) : 1;
      return { source: (into, start) => fillRows(made, into, start), tell: null, most };
    });
  const plain = (field: string): number => {
    const integers = column(field);
    if (integers.absent > 0) return derived("sum", [field], []);
    return columns.place(field, () => ({
      source: integers.values,
      tell: integers.tell,
      most: () => mostOf(integers),
    }));
  };
  /** The columns of one side in the rows that enter by the other. */
  const sideOf = (side: SideFields, other: SideFields | null): number[] => {
    const among = conditionOf(other);
    if (among.length === 0) return side.map(plain);
    return [side.length === 0 ? derived("rows", [], among) : derived("sum", side, among)];
  };

  const totalsOf = ({ above, below, withMoments }: WantedTotals): PlannedTotals | null => {
    const sides = below === null ? [above] : [above, below];
    if (!sides.flat().every((field) => columnOf(field) !== null)) return null;
    const among = sides.flatMap(conditionOf);
    // Of a side with one field a row that lacks it does not enter.
    const components = sides.flatMap((side) => (side.length > 1 ? lacking(side) : []));
    const planned = {
      rows: among.length === 0 ? null : derived("rows", [], among),
      partial: components.length === 0 ? null : derived("partial", components, among),
      above: sideOf(above, below),
      below: below === null ? null : sideOf(below, above),
    };
    if (!withMoments) return { ...planned, pair: null };
    const placesOf = (places: readonly number[]): readonly number[] =>
      places.length === 0 ? [derived("rows", [], [])] : places;
    const pair: BlockPair = { x: placesOf(planned.above), y: placesOf(planned.below!) };
    return { ...planned, pair: pairs.place(pair, () => pair) };
  };
  const totals = wanted.map((one) => (one === null ? null : totalsOf(one)));
  return { columns: columns.all, pairs: pairs.all, totals };
}

function mostOf({ low, high }: IntegerColumn): number {
  return Math.max(-low, high);
}

interface PlacedOnce<Thing> {
  all: Thing[];
  /** The position of what an id names, made when it is first asked for. */
  place(id: unknown, make: () => Thing): number;
}

function placedOnce<Thing>(): PlacedOnce<Thing> {
  const all: Thing[] = [];
  const places = new Map<string, number>();
  return {
    all,
    place(id, make) {
      const text = JSON.stringify(id);
      const known = places.get(text) ?? all.push(make()) - 1;
      places.set(text, known);
      return known;
    },
  };
}
