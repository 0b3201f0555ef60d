import { exp } from "../../kernel/math/exp.ts";
import type { OutcomePower, PostingSlotAggregate } from "../postingSlotAggregateSchema.ts";
import { FOLDS } from "./foldOfText.ts";

/** The cells of an aggregate on one outcome scale, with level blocks and folds as codes. */
export interface TimingCells {
  /** Cells. */
  length: number;
  /** Posts a cell; less than there are where older ones count for less. */
  n: Float64Array;
  /** Mean outcome a cell. */
  mean: Float64Array;
  /** Squared deviations a cell. */
  m2: Float64Array;
  /** Week slot a cell. */
  slot: Int32Array;
  /** Level block a cell: its level group in its four weeks. */
  block: Int32Array;
  /** Fold a cell, 0 to 4. */
  fold: Int32Array;
  /** Level group of each block. */
  groupOfBlock: Int32Array;
  /** Level groups. */
  groups: number;
  /** How folds were made. */
  foldBy: "week" | "day" | "id";
}

/**
 * Weeks over which a level is taken as constant. Four: each holds every weekday equally often, and a fast account still
 * has enough posts in it. A convention.
 */
const WEEKS_OF_A_LEVEL = 4;

/**
 * Reads an aggregate on one scale, with recency as posts that count for less than one. Folds are weeks modulo 5, so that what happened in one week is never on both sides of a
 * comparison; where posts do not reach over all five, days modulo 5.
 */
export function timingCells(
  aggregate: PostingSlotAggregate,
  power: OutcomePower,
  halfLifeWeeks: number | null = null,
): TimingCells {
  const { cells, groups, partUnit } = aggregate;
  const { mean, m2 } = aggregate.moments.find((moment) => moment.power === power)!;
  const { length } = cells.n;
  const blockAt = new Map<string, number>();
  const groupOfBlock: number[] = [];
  const block = Int32Array.from({ length }, (_, i) => {
    const period = partUnit === "week" ? Math.floor(cells.part[i]! / WEEKS_OF_A_LEVEL) : 0;
    const key = `${cells.group[i]},${period}`;
    let code = blockAt.get(key);
    if (code === undefined) {
      code = groupOfBlock.push(cells.group[i]!) - 1;
      blockAt.set(key, code);
    }
    return code;
  });
  const foldBy = partUnit === "fold" ? "id" : weeksFillFolds(cells.part) ? "week" : "day";
  const fold = Int32Array.from({ length }, (_, i) => {
    const unit = foldBy === "day" ? cells.part[i]! * 7 + Math.floor(cells.slot[i]! / 24) : cells.part[i]!;
    return modulo(unit);
  });
  const weight = weightOfWeek(cells.part, halfLifeWeeks);
  return {
    length,
    n: Float64Array.from(cells.n, (n, i) => n * weight(cells.part[i]!)),
    mean: Float64Array.from(mean),
    m2: Float64Array.from(m2, (squares, i) => squares * weight(cells.part[i]!)),
    slot: Int32Array.from(cells.slot),
    block,
    fold,
    groupOfBlock: Int32Array.from(groupOfBlock),
    groups: groups.length,
    foldBy,
  };
}

function weeksFillFolds(weeks: readonly number[]): boolean {
  return new Set(weeks.map(modulo)).size === FOLDS;
}

function modulo(unit: number): number {
  return ((unit % FOLDS) + FOLDS) % FOLDS;
}

/** A post of the latest week counts as one, half a half-life before that as the square root of a half, and so on. */
function weightOfWeek(weeks: readonly number[], halfLifeWeeks: number | null): (week: number) => number {
  if (halfLifeWeeks === null) return () => 1;
  const latest = weeks.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return (week) => exp((-Math.LN2 * (latest - week)) / halfLifeWeeks);
}
