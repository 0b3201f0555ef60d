import type { TimingCells } from "./timingCells.ts";

/** Levels of outcome that have nothing to do with the time. */
export interface Levels {
  /** Level of each block. */
  level: Float64Array;
  /** Degrees of freedom that the blocks took beyond the one overall mean. */
  freedom: number;
}

/**
 * Levels of blocks, shrunken toward their group's level, and of groups, shrunken toward the overall mean, by how much
 * such levels differ (method of moments for nested random effects; James and Stein 1961, Morris 1983). A block without
 * posts has its group's level, a group without posts the overall mean.
 *
 * @param cells - the cells; those with n = 0 say nothing
 * @param outcome - outcome a cell, slot effects taken out
 * @param noise - variance of one post's outcome
 */
export function fitLevels(cells: TimingCells, outcome: Float64Array, noise: number): Levels {
  const { groupOfBlock, groups, length, n, block } = cells;
  const blocks = groupOfBlock.length;
  const inBlock = meansBy(length, n, outcome, blocks, (i) => block[i]!);
  const inGroup = meansBy(blocks, inBlock.n, inBlock.mean, groups, (b) => groupOfBlock[b]!);
  const overall = meansBy(groups, inGroup.n, inGroup.mean, 1, () => 0);
  const groupShrink = shrinkBetween(inGroup, overall, () => 0, noise);
  const groupLevel = inGroup.mean.map((mean, g) =>
    inGroup.n[g] === 0 ? overall.mean[0]! : overall.mean[0]! + groupShrink[g]! * (mean - overall.mean[0]!),
  );
  const blockShrink = shrinkBetween(inBlock, inGroup, (b) => groupOfBlock[b]!, noise);
  const level = inBlock.mean.map((mean, b) => {
    const parent = groupLevel[groupOfBlock[b]!]!;
    return parent + blockShrink[b]! * (mean - parent);
  });
  let freedom = 0;
  for (const weight of groupShrink) freedom += weight;
  for (const weight of blockShrink) freedom += weight;
  return { level, freedom };
}

interface Means {
  n: Float64Array;
  mean: Float64Array;
}

function meansBy(
  length: number,
  n: Float64Array,
  values: Float64Array,
  classes: number,
  classOf: (i: number) => number,
): Means {
  const posts = new Float64Array(classes);
  const totals = new Float64Array(classes);
  for (let i = 0; i < length; i++) {
    if (n[i] === 0) continue;
    const c = classOf(i);
    posts[c] = posts[c]! + n[i]!;
    totals[c] = totals[c]! + n[i]! * values[i]!;
  }
  return { n: posts, mean: totals.map((total, c) => (posts[c] === 0 ? 0 : total / posts[c]!)) };
}

/** How much of its difference from its parent's mean each child keeps: n t / (n t + noise), t by moments. */
function shrinkBetween(
  children: Means,
  parents: Means,
  parentOf: (child: number) => number,
  noise: number,
): Float64Array {
  let squares = 0;
  let freedom = 0;
  let expected = 0;
  for (let c = 0; c < children.n.length; c++) {
    const posts = children.n[c]!;
    if (posts === 0) continue;
    const parent = parentOf(c);
    const apart = children.mean[c]! - parents.mean[parent]!;
    squares += posts * apart * apart;
    freedom++;
    expected += posts - (posts * posts) / parents.n[parent]!;
  }
  for (const posts of parents.n) if (posts > 0) freedom--;
  const variance = expected < 1e-9 ? 0 : Math.max(0, (squares - noise * freedom) / expected);
  return children.n.map((posts) => (variance === 0 ? 0 : (posts * variance) / (posts * variance + noise)));
}
