import type { AbsentEstimate, AbsentReason } from "./estimateSchema.ts";

/**
 * The answer "no number", with its reason.
 *
 * @param reason - why
 * @param n - units of analysis there were
 * @param needed - units there would have to be
 * @returns an absent estimate
 */
export function absent(reason: AbsentReason, n: number, needed?: number): AbsentEstimate {
  return needed === undefined ? { status: "absent", reason, n } : { status: "absent", reason, n, needed };
}
