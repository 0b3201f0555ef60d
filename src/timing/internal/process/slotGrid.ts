import { SLOTS, type SlotKernelShape, slotKernel } from "./slotKernel.ts";

/**
 * The shapes that estimates are averaged over: how far hours reach, and how much of the effect belongs to hours, weekdays and single
 * slots. With {@link slotSignals} the grid of 32 points that did best for its cost on simulated worlds; a convention.
 */
const slotShapes: readonly SlotKernelShape[] = [0.5, 0.9].flatMap((hourLength) => [
  { hourLength, hour: 1, weekday: 0, product: 0 },
  { hourLength, hour: 0.7, weekday: 0.15, product: 0.15 },
  { hourLength, hour: 0.5, weekday: 0.2, product: 0.3 },
  { hourLength, hour: 0.25, weekday: 0.1, product: 0.65 },
]);

/** Variances of slot effects that estimates are averaged over, in units of the variance of one post in its slot. */
export const slotSignals: readonly number[] = [0.01, 0.04, 0.12, 0.35];

/** How much a prior direction may count, in units of the variance of slot effects: not at all, or as a strong hint. */
const DIRECTION_SHARES: readonly number[] = [0, 2];

/**
 * The prior covariances to average over.
 *
 * @param directions - surfaces over the week that times are thought to go along with, of mean 0 and mean square 1
 */
export function slotKernels(directions: readonly Float64Array[]): Float64Array[] {
  const shares = directions.length === 0 ? [0] : DIRECTION_SHARES;
  return slotShapes.flatMap((shape) => {
    const kernel = slotKernel(shape);
    return shares.map((share) => (share === 0 ? kernel : withDirections(kernel, directions, share)));
  });
}

function withDirections(
  kernel: Float64Array,
  directions: readonly Float64Array[],
  share: number,
): Float64Array {
  const sum = kernel.slice();
  for (const direction of directions) {
    for (let a = 0; a < SLOTS; a++) {
      for (let b = 0; b < SLOTS; b++) {
        sum[a * SLOTS + b] = sum[a * SLOTS + b]! + share * direction[a]! * direction[b]!;
      }
    }
  }
  return sum;
}
