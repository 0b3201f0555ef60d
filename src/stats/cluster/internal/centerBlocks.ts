/**
 * Centers in groups of eight: for each coordinate of a group those of its eight centers, so that each coordinate of a point is loaded once for
 * several of them. Centers that are not there are infinitely far.
 */
export function centerBlocks(k: number, dimensions: number): Float64Array {
  return new Float64Array(blockLength(k, dimensions));
}

/** Numbers that `k` centers take. */
export function blockLength(k: number, dimensions: number): number {
  return Math.ceil(k / 8) * 8 * dimensions;
}

/** Lays all centers out. */
export function fillBlocks(blocks: Float64Array, centers: Float64Array, k: number, dimensions: number): void {
  blocks.fill(Number.POSITIVE_INFINITY);
  for (let j = 0; j < k; j++) fillBlock(blocks, centers, j, dimensions);
}

/** Lays one center out. */
export function fillBlock(blocks: Float64Array, centers: Float64Array, j: number, dimensions: number): void {
  const base = (j >> 3) * dimensions * 8 + (j & 7);
  for (let t = 0; t < dimensions; t++) blocks[base + t * 8] = centers[j * dimensions + t]!;
}
