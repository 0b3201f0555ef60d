import type { PointTable } from "./Partition.ts";

/** Points, and what Lloyd's rounds know of them, side by side in one memory. */
export interface LloydRoom {
  /** The points. */
  points: PointTable;
  /** How many centers. */
  k: number;
  /** The centers, one after the other. */
  centers: Float64Array;
  /** The same in groups of eight: for each coordinate those of the eight centers; centers that are not there are infinitely far. */
  blocks: Float64Array;
  /** For each center: half the way to the next one, how far it moved, and how far the others moved at most. */
  table: Float64Array;
  /** Cluster of each point. */
  labels: Int32Array;
  /** Most that a point can be from its center; as of the round before. */
  upper: Float64Array;
  /** Least that it can be from any other; as of the round before. */
  lower: Float64Array;
  /** Sums of the coordinates of each cluster's points. */
  sums: Float64Array;
  /** Points of each cluster. */
  sizes: Int32Array;
  /** Gives each point its nearest center, and moves those that change theirs from one sum to another; returns how many did. */
  assign(): number;
  /** Makes sums and sizes anew from the labels. */
  addUp(): void;
}
