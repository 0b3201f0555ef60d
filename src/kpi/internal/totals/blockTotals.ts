import { type BlockTotals, blockKernel, type CountedTotals } from "../../../kernel/blockKernel.ts";
import type { KeyColumn, RowGroups } from "../groupRows.ts";
import type { TotalsPlan } from "./totalsPlan.ts";

/** Groups rows and adds up in one pass: counts and totals by combination of codes. Null where the kernel cannot. */
export function countAndAddUp(
  { columns, pairs }: TotalsPlan,
  keys: readonly KeyColumn[],
  length: number,
): CountedTotals | null {
  if (columns.length === 0 || keys.length === 0) return null;
  const sources = columns.map(({ source }) => source);
  const found = blockKernel()?.countAndAddUp(keys, length, sources, pairs) ?? null;
  if (found === null) return null;
  for (const [i, { tell }] of keys.entries()) tell?.(found.keyBits[i]!);
  for (const [i, { tell }] of columns.entries()) tell?.(found.bits[i]!);
  return found;
}

/** The totals of the groups: those of a pass that knew them by cell, or of one over the groups' codes. Null where the kernel cannot. */
export function blockTotals(
  { columns, pairs }: TotalsPlan,
  groups: RowGroups,
  byCell: BlockTotals | null,
): BlockTotals | null {
  const { cells, sizes } = groups;
  const add = (codes: ArrayLike<number>, count: number): BlockTotals | null => {
    const sources = columns.map(({ source }) => source);
    return sources.length === 0 ? null : (blockKernel()?.totals(codes, count, sources, pairs) ?? null);
  };
  if (cells === null) return byCell ?? add(groups.codes, sizes.length);
  const found = byCell ?? add(cells.codes, cells.count);
  if (found === null) return null;
  return {
    sums: found.sums.map((sums) => pick(sums, cells.used, 1)),
    products: found.products.map((products) => pick(products, cells.used, 3)),
  };
}

/** Some cells' totals, of which there are several a cell. */
function pick(totals: Float64Array, cells: readonly number[], each: number): Float64Array {
  const picked = new Float64Array(cells.length * each);
  for (let i = 0; i < picked.length; i++)
    picked[i] = totals[cells[Math.floor(i / each)]! * each + (i % each)]!;
  return picked;
}
