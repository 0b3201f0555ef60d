import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";

/**
 * Throws for what is no list of instants at all; one that is none is missing in the column.
 *
 * @param instants - what the caller gave
 * @param where - the public function's name
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function requireList(instants: unknown, where: string): void {
  const isTyped =
    ArrayBuffer.isView(instants) &&
    !(instants instanceof DataView) &&
    !(instants instanceof BigInt64Array) &&
    !(instants instanceof BigUint64Array);
  const isList =
    Array.isArray(instants) &&
    instants.every((ms) => typeof ms === "number" || ms === null || ms === undefined);
  if (isTyped || isList) return;
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path: "instants",
    expected: "a list of epoch milliseconds",
    received: describeValue(instants),
  });
}
