import { errorCodes } from "./errorCodes.ts";
import type { SocialOpsError } from "./SocialOpsError.ts";

/**
 * Whether something caught is an error of this package. Looks at the shape, not the class, so that it also recognizes an
 * error thrown by the other module format or by a second copy of the package.
 *
 * @param e - anything caught
 * @returns true for a {@link SocialOpsError}
 *
 * @example
 * ```ts
 * import { isSocialOpsError } from "socialops/core";
 * import { weekSlot } from "socialops/time";
 *
 * let said = "";
 * try {
 *   weekSlot("2026-03-08T23:30:00Z", "Mars/Base");
 * } catch (e) {
 *   if (!isSocialOpsError(e)) throw e;
 *   said = e.message;
 * }
 * said; // => 'weekSlot: timeZone: expected an IANA time zone, received "Mars/Base"'
 * ```
 */
export function isSocialOpsError(e: unknown): e is SocialOpsError {
  if (!(e instanceof Error) || e.name !== "SocialOpsError") return false;
  const { code, details } = e as Partial<SocialOpsError>;
  return errorCodes.some((known) => known === code) && Array.isArray(details);
}
