import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";

/**
 * Throws unless a number lies in a function's domain.
 *
 * @param holds - whether it does; write the test so that NaN fails it
 * @param where - the public function's name
 * @param path - the argument's name
 * @param expected - what belongs there, as a phrase
 * @param received - what was there
 * @throws {@link SocialOpsError} `out-of-domain`
 */
export function requireDomain(
  holds: boolean,
  where: string,
  path: string,
  expected: string,
  received: unknown,
): void {
  if (holds && typeof received === "number") return;
  throw new SocialOpsError(where, {
    code: "out-of-domain",
    path,
    expected,
    received: describeValue(received),
  });
}

/**
 * Throws unless every value is a finite number.
 *
 * @param values - the values
 * @param where - the public function's name
 * @param path - the argument's name
 * @throws {@link SocialOpsError} `out-of-domain`, naming the first that is not
 */
export function requireFinite(values: ArrayLike<number>, where: string, path: string): void {
  requireList(values, where, path);
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      requireDomain(false, where, `${path}[${i}]`, "a finite number", values[i]);
    }
  }
}

/**
 * Throws for what is no list of numbers at all.
 *
 * @param values - the values
 * @param where - the public function's name
 * @param path - the argument's name
 * @throws {@link SocialOpsError} `out-of-domain`
 */
export function requireList(values: ArrayLike<number>, where: string, path: string): void {
  if (Array.isArray(values) || (ArrayBuffer.isView(values) && !(values instanceof DataView))) return;
  requireDomain(false, where, path, "a list of numbers", values);
}
