import { assignKernel } from "./assignKernel.ts";
import { assignPoints } from "./assignPoints.ts";
import { blockLength } from "./centerBlocks.ts";
import type { LloydRoom } from "./LloydRoom.ts";
import { averagePoints, type PointTable } from "./Partition.ts";

/** Distances a round below which making a memory costs more than it brings. */
const FEWEST = 200_000;

// The parts of the memory, in their order.
const POINTS = 0;
const CENTERS = 1;
const BLOCKS = 2;
const TABLE = 3;
const UPPER = 4;
const LOWER = 5;
const LABELS = 6;
const SUMS = 7;
const SIZES = 8;
/** Where the kernel lists points. */
const LIST = 9;

/** Room for points and so many centers. The points are copied. */
export function makeLloydRoom({ values, count, dimensions: d }: PointTable, k: number): LloydRoom {
  const half = (words: number): number => Math.ceil(words / 2);
  const sizes = [
    values.length,
    k * d,
    blockLength(k, d),
    3 * k,
    count,
    count,
    half(count),
    k * d,
    half(k),
    half(count),
  ];
  const starts = [0];
  for (const size of sizes) starts.push(starts.at(-1)! + 8 * size);
  const kernel = count * k * d < FEWEST ? null : assignKernel(starts.at(-1)!);
  const buffer = kernel?.buffer ?? new ArrayBuffer(starts.at(-1)!);
  const doubles = (part: number): Float64Array => new Float64Array(buffer, starts[part]!, sizes[part]!);
  const words = (part: number, size: number): Int32Array => new Int32Array(buffer, starts[part]!, size);
  const room: Omit<LloydRoom, "assign" | "addUp"> = {
    points: { values: doubles(POINTS), count, dimensions: d },
    k,
    centers: doubles(CENTERS),
    blocks: doubles(BLOCKS),
    table: doubles(TABLE),
    upper: doubles(UPPER),
    lower: doubles(LOWER),
    labels: words(LABELS, count),
    sums: doubles(SUMS),
    sizes: words(SIZES, k),
  };
  room.points.values.set(values);
  if (kernel === null) {
    const addUp = (): void => averagePoints(room.points, room.labels, room.sums, room.sizes);
    return { ...room, assign: () => assignPoints(room), addUp };
  }
  const at = (part: number): number => starts[part]!;
  const labels = at(LABELS);
  const assign = (): number =>
    kernel.assign(
      labels,
      labels + 4 * count,
      at(POINTS),
      at(UPPER),
      at(LOWER),
      8 * d,
      at(BLOCKS),
      at(TABLE),
      at(TABLE),
      at(LIST),
      at(SUMS),
      at(SIZES),
    );
  const addUp = (): void => {
    room.sums.fill(0);
    room.sizes.fill(0);
    kernel.addUp(labels, labels + 4 * count, at(POINTS), 8 * d, at(SUMS), at(SIZES));
  };
  return { ...room, assign, addUp };
}
