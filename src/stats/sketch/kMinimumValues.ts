import { normalQuantile } from "../distribution/normalQuantile.ts";

/** Hashes that a sketch keeps. The relative standard error is about `1 / sqrt(size - 2)`: 1.56 %. */
export const SKETCH_HASHES = 4096;

const HASHES = 9007199254740992;

/**
 * A hash of 53 bits, spread evenly: two of MurmurHash3's 32-bit hashes (Appleby 2011; public domain) over the UTF-16 units of
 * the text, in 32-bit integer arithmetic, which every engine does alike. A number and the text of its digits differ; -0 is 0.
 *
 * @param value - a text or a number
 * @returns a whole number from 0 to 2^53 - 1
 */
export function hashOf(value: string | number): number {
  const text = typeof value === "number" ? `n${value === 0 ? 0 : value}` : `t${value}`;
  const high = murmur(text, 0x2f0b4c47) >>> 11;
  return high * 4294967296 + murmur(text, 0x9e3779b9);
}

function murmur(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 2) {
    // The last unit of an odd number stands alone.
    let block = text.charCodeAt(i) | ((i + 1 < text.length ? text.charCodeAt(i + 1) : 0) << 16);
    block = Math.imul(block, 0xcc9e2d51);
    block = (block << 15) | (block >>> 17);
    hash ^= Math.imul(block, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length * 2;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The smallest hashes of a list, each once, in order: the sketch of a set. The sketch of a union is the sketch of its parts'
 * hashes together, however the set was split.
 *
 * @param hashes - hashes of values, in any order, repeated or not
 * @returns at most {@link SKETCH_HASHES} of them
 */
export function smallestHashes(hashes: readonly number[]): number[] {
  const sorted = Float64Array.from(hashes).sort();
  const kept: number[] = [];
  for (let i = 0; i < sorted.length && kept.length < SKETCH_HASHES; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) kept.push(sorted[i]!);
  }
  return kept;
}

/** How many values a set has, told from its sketch. */
export interface DistinctEstimate {
  /** The estimate; exact (but for equal hashes, about n^2 in 2^54) where the sketch has room to spare. */
  value: number;
  /** Interval, or null where the sketch holds all hashes. */
  interval: { low: number; high: number } | null;
}

/**
 * Estimates the size of a set from its smallest hashes: `(k - 1) / u` for the k-th smallest as a share `u` of all hashes,
 * unbiased, with a relative standard error of `1 / sqrt(k - 2)` (Bar-Yossef et al. 2002; Beyer et al. 2007, SIGMOD).
 *
 * @param sketch - the smallest hashes, ascending, each once
 * @param level - nominal coverage of the interval, between 0 and 1
 * @returns the estimate with a normal interval
 */
export function estimateDistinct(sketch: readonly number[], level: number): DistinctEstimate {
  const k = sketch.length;
  if (k < SKETCH_HASHES) return { value: k, interval: null };
  const value = (k - 1) / ((sketch[k - 1]! + 1) / HASHES);
  const half = (normalQuantile((1 + level) / 2) * value) / Math.sqrt(k - 2);
  return { value, interval: { low: Math.max(k, value - half), high: value + half } };
}
