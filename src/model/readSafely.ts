import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";

/**
 * Runs a step that calls the caller's iterator, accessors or function, and says so where one of them throws.
 *
 * @param step - the step
 * @param where - public function that reads
 * @returns what the step gives
 * @throws {@link SocialOpsError} `invalid-data`, with what was thrown as `cause`
 */
export function readSafely<Value>(step: () => Value, where: string): Value {
  try {
    return step();
  } catch (cause) {
    if (cause instanceof SocialOpsError) throw cause;
    const error = new SocialOpsError(where, {
      code: "invalid-data",
      path: "data",
      expected: "data that can be read",
      received: cause instanceof Error ? `${cause.name}: ${cause.message}` : describeValue(cause),
    });
    error.cause = cause;
    throw error;
  }
}
