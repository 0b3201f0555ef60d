import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";

/**
 * Throws unless a value is one of a function's words.
 *
 * @param choice - the value
 * @param choices - the words
 * @param where - the public function's name
 * @param path - the argument's name
 * @throws {@link SocialOpsError} `out-of-domain`
 */
export function requireChoice(choice: string, choices: readonly string[], where: string, path: string): void {
  if (choices.includes(choice)) return;
  throw new SocialOpsError(where, {
    code: "out-of-domain",
    path,
    expected: `one of ${choices.map((word) => JSON.stringify(word)).join(", ")}`,
    received: describeValue(choice),
  });
}
