import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { toEpochMilliseconds } from "../toEpochMilliseconds.ts";

/**
 * Epoch milliseconds of an instant that has to be one.
 *
 * @param instant - what the caller gave
 * @param where - the public function's name
 * @param path - the argument's name there
 * @returns whole milliseconds
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function checkInstant(instant: unknown, where: string, path: string): number {
  const ms = toEpochMilliseconds(instant);
  if (Number.isNaN(ms)) {
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path,
      expected: "an instant (ISO 8601 with an offset, epoch milliseconds, or a Date)",
      received: describeValue(instant),
    });
  }
  return ms;
}
