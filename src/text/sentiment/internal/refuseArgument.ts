import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";

/**
 * The error of a wrong argument.
 *
 * @param where - the public function's name
 * @param path - the argument
 * @param expected - what belongs there
 * @param value - what was there
 * @returns the error, to throw
 */
export function refuseArgument(
  where: string,
  path: string,
  expected: string,
  value: unknown,
): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected,
    received: describeValue(value),
  });
}
