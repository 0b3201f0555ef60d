import { describeValue } from "../../kernel/describeValue.ts";
import type { ErrorCode } from "../../kernel/errorCodes.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";

/** The public function that refuses. */
export const WHERE = "readRows";

/**
 * The error of {@link WHERE}.
 *
 * @param code - what kind of fault
 * @param path - where
 * @param expected - what belongs there
 * @param received - what was there
 */
export function readFault(
  code: ErrorCode,
  path: string,
  expected: string,
  received: unknown,
): SocialOpsError {
  return new SocialOpsError(WHERE, { code, path, expected, received: describeValue(received) });
}
