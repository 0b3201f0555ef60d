/** Keeps a perfectly even stream's spread above nothing. */
export const LEAST_VARIANCE = 0.01;

/** More than this is no count of people's acts. */
export const MOST = 1e11;

/** Beyond this there is no instant. */
export const LAST = 8.64e15;

/** Whether a point is without doubt the next one of its stream. */
export function isInTurn(at: number, due: number, intervalMs: number): boolean {
  return Math.abs(at - due) < 0.499 * intervalMs;
}

/**
 * Whether a sum raises an alarm or nearly does: a little early, so that rounding cannot part the short ways from the full one.
 * One comparison, since half of all sums lie above their mean and a branch on that could not be foreseen.
 */
export function isNear(step: number, threshold: number, variance: number): boolean {
  return step * Math.abs(step) >= 0.999_999 * threshold * threshold * variance;
}
