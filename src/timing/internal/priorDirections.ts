import { log1p } from "../../kernel/math/log1p.ts";
import type { PostingTimeModel } from "../postingTimeModelSchema.ts";
import { SLOTS } from "./process/slotKernel.ts";

/** Hours of followers' activity that a post is taken to live on. */
export const ACTIVITY_HOURS = 3;

/** Mean activity of the hours that follow a slot: a post lives on what comes after it (Spasojevic et al. 2015). */
export function activityAfter(activity: readonly number[], slot: number): number {
  let total = 0;
  for (let ahead = 1; ahead <= ACTIVITY_HOURS; ahead++) total += activity[(slot + ahead) % SLOTS]!;
  return total / ACTIVITY_HOURS;
}

/**
 * Surfaces over the week that times may go along with, of mean 0 and mean square 1; flat ones say nothing and are left out.
 *
 * @param activity - followers' activity by slot
 * @param model - of another account
 */
export function priorDirections(
  activity: readonly number[] | undefined,
  model: PostingTimeModel | undefined,
): Float64Array[] {
  const surfaces: Float64Array[] = [];
  if (activity !== undefined)
    surfaces.push(Float64Array.from({ length: SLOTS }, (_, s) => activityAfter(activity, s)));
  if (model !== undefined) surfaces.push(Float64Array.from(model.slots, ({ value }) => log1p(value)));
  return surfaces.map(standardize).filter((direction) => direction !== null);
}

/** Differences below this part of the size are rounding. */
const ROUNDING = 1e-9;

function standardize(surface: Float64Array): Float64Array | null {
  const largest = surface.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return null;
  // By the largest first, so that no square is past the range of numbers.
  const relative = surface.map((value) => value / largest);
  const mean = relative.reduce((sum, value) => sum + value, 0) / SLOTS;
  const deviation = Math.sqrt(
    relative.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / SLOTS,
  );
  return deviation < ROUNDING ? null : relative.map((value) => (value - mean) / deviation);
}
