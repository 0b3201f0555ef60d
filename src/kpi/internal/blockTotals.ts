import {
  type BlockPair,
  type BlockTotals,
  blockKernel,
  type CountedTotals,
} from "../../kernel/blockKernel.ts";
import type { IntegerArray } from "../../model/IntegerColumn.ts";
import type { Columns } from "../../model/readColumns.ts";
import type { TotalFormula } from "../kpiFormulaSchema.ts";
import type { KeyColumn, RowGroups } from "./groupRows.ts";
import type { WantedTotals } from "./wantedTotals.ts";
import { addedFields } from "./wantedTotals.ts";

/** What one pass over columns of whole numbers gives: totals by field, and of squares and products by {@link pairId}. */
export interface BlockSums {
  sums: ReadonlyMap<string, Float64Array>;
  products: ReadonlyMap<string, Float64Array>;
}

/** The columns and the pairs of sides to add up in one pass. */
export interface BlockPlan {
  /** Position of each field's column. */
  fields: ReadonlyMap<string, number>;
  columns: readonly IntegerArray[];
  /** Pairs by {@link pairId}. */
  pairs: ReadonlyMap<string, BlockPair>;
}

/** A pair of sides, by the fields that each adds up. */
export const pairId = (x: readonly string[], y: readonly string[]): string => JSON.stringify([x, y]);

/**
 * What of the totals that will be asked for can be added up from columns of whole numbers. Whether the totals are exact shows afterwards: it takes
 * the bounds of the columns.
 */
export function planBlocks(wanted: readonly WantedTotals[], integers: Columns["integers"]): BlockPlan {
  const fields = new Map<string, number>();
  const columns: IntegerArray[] = [];
  const pairs = new Map<string, BlockPair>();
  const placesOf = (formula: TotalFormula | undefined): { names: string[]; places: number[] } | null => {
    const names = formula === undefined ? null : addedFields(formula);
    if (names === null || !names.every((name) => Object.hasOwn(integers, name))) return null;
    for (const name of names)
      if (!fields.has(name)) fields.set(name, columns.push(integers[name]!.values) - 1);
    return { names, places: names.map((name) => fields.get(name)!) };
  };
  for (const { totals, withMoments } of wanted) {
    const [x, y] = [placesOf(totals[0]), placesOf(totals[1])];
    if (withMoments && x !== null && y !== null)
      pairs.set(pairId(x.names, y.names), { x: x.places, y: y.places });
  }
  return { fields, columns, pairs };
}

/** Groups rows and adds up in one pass: counts and totals by combination of codes. Null where the kernel cannot. */
export function countAndAddUp(
  plan: BlockPlan,
  keys: readonly KeyColumn[],
  { length, integers }: Columns,
): CountedTotals | null {
  if (plan.columns.length === 0 || keys.length === 0) return null;
  const found = blockKernel()?.countAndAddUp(keys, length, plan.columns, [...plan.pairs.values()]) ?? null;
  if (found === null) return null;
  for (const [i, { tell }] of keys.entries()) tell?.(found.keyBits[i]!);
  for (const [field, i] of plan.fields) integers[field]!.tell(found.bits[i]!);
  return found;
}

/** The totals of the groups: those of a pass that knew them by cell, or of one over the groups' codes. */
export function blockSums(plan: BlockPlan, groups: RowGroups, byCell: BlockTotals | null): BlockSums {
  const { cells, sizes } = groups;
  const add = (codes: ArrayLike<number>, count: number): BlockTotals | null =>
    plan.columns.length === 0
      ? null
      : (blockKernel()?.totals(codes, count, plan.columns, [...plan.pairs.values()]) ?? null);
  const isByCell = byCell !== null || cells !== null;
  const found = byCell ?? (cells === null ? add(groups.codes, sizes.length) : add(cells.codes, cells.count));
  if (found === null) return { sums: new Map(), products: new Map() };
  const ofGroups = (totals: Float64Array, each: number): Float64Array =>
    isByCell ? pick(totals, cells!.used, each) : totals;
  return {
    sums: new Map([...plan.fields].map(([field, i]) => [field, ofGroups(found.sums[i]!, 1)])),
    products: new Map([...plan.pairs.keys()].map((id, i) => [id, ofGroups(found.products[i]!, 3)])),
  };
}

/** Some cells' totals, of which there are several a cell. */
function pick(totals: Float64Array, cells: readonly number[], each: number): Float64Array {
  const picked = new Float64Array(cells.length * each);
  for (let i = 0; i < picked.length; i++)
    picked[i] = totals[cells[Math.floor(i / each)]! * each + (i % each)]!;
  return picked;
}
