import type { PostingCells, PostingLevelGroup, PostingMoments } from "../postingSlotAggregateSchema.ts";
import { outcomePowers } from "../postingSlotAggregateSchema.ts";

/** Cells while they are being filled: columns that grow, and where each cell stands. */
export interface CellTable {
  /** Level groups in order of appearance. */
  groups: PostingLevelGroup[];
  /** Index of each level group by its names. */
  groupAt: Map<string, number>;
  /** Index of each cell by group, part and slot. */
  cellAt: Map<number, number>;
  /** The cells in order of appearance. */
  cells: PostingCells;
  /** Their moments. */
  moments: PostingMoments[];
}

/** More than the weeks that instants can be in. */
const MOST_PARTS = 33_554_432;

/** An empty table. */
export function createCellTable(): CellTable {
  return {
    groups: [],
    groupAt: new Map(),
    cellAt: new Map(),
    cells: { group: [], part: [], slot: [], n: [] },
    moments: outcomePowers.map((power) => ({ power, mean: [], m2: [] })),
  };
}

/** The index of a level group, which joins the table if it is new. */
export function groupIndex(table: CellTable, group: PostingLevelGroup): number {
  const key = JSON.stringify([group.platform, group.account, group.format]);
  let index = table.groupAt.get(key);
  if (index === undefined) {
    index = table.groups.push(group) - 1;
    table.groupAt.set(key, index);
  }
  return index;
}

/**
 * Puts posts into their cell: n of them, with mean and squared deviations on each scale. Pooled after Chan, Golub and
 * LeVeque 1979 (Updating formulae and a pairwise algorithm for computing sample variances), the mean in the form that
 * does not depend on which side comes first.
 */
export function addToCell(
  table: CellTable,
  group: number,
  part: number,
  slot: number,
  n: number,
  means: ArrayLike<number>,
  m2s: ArrayLike<number>,
): void {
  const { cells, moments } = table;
  const key = (group * MOST_PARTS + part + MOST_PARTS / 2) * 168 + slot;
  const at = table.cellAt.get(key);
  if (at === undefined) {
    table.cellAt.set(key, cells.n.length);
    cells.group.push(group);
    cells.part.push(part);
    cells.slot.push(slot);
    cells.n.push(n);
    for (let p = 0; p < moments.length; p++) {
      moments[p]!.mean.push(means[p]!);
      moments[p]!.m2.push(m2s[p]!);
    }
    return;
  }
  const before = cells.n[at]!;
  const after = before + n;
  cells.n[at] = after;
  for (let p = 0; p < moments.length; p++) {
    const { mean, m2 } = moments[p]!;
    const apart = mean[at]! - means[p]!;
    m2[at] = m2[at]! + m2s[p]! + (apart * apart * (before * n)) / after;
    mean[at] = apart === 0 ? mean[at]! : (before * mean[at]! + n * means[p]!) / after;
  }
}

/**
 * The table in its one order, whatever order posts came in: groups by their names, cells by group, part and slot. Groups whose posts
 * were all left out have no cells and are left out too.
 */
export function orderedCells(table: CellTable): Pick<CellTable, "groups" | "cells" | "moments"> {
  const groupOrder = [...new Set(table.cells.group)].sort((a, b) =>
    compareGroups(table.groups[a]!, table.groups[b]!),
  );
  const rank = new Array<number>(table.groups.length);
  for (const [position, group] of groupOrder.entries()) rank[group] = position;
  const { group, part, slot, n } = table.cells;
  const order = indexes(n.length).sort(
    (a, b) => rank[group[a]!]! - rank[group[b]!]! || part[a]! - part[b]! || slot[a]! - slot[b]!,
  );
  const reorder = (column: readonly number[]): number[] => order.map((at) => column[at]!);
  return {
    groups: groupOrder.map((at) => table.groups[at]!),
    cells: {
      group: order.map((at) => rank[group[at]!]!),
      part: reorder(part),
      slot: reorder(slot),
      n: reorder(n),
    },
    moments: table.moments.map(({ power, mean, m2 }) => ({ power, mean: reorder(mean), m2: reorder(m2) })),
  };
}

function indexes(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

function compareGroups(a: PostingLevelGroup, b: PostingLevelGroup): number {
  return (
    compareNames(a.platform, b.platform) ||
    compareNames(a.account, b.account) ||
    compareNames(a.format, b.format)
  );
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
