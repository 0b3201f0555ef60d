import { describeValue } from "../../kernel/describeValue.ts";
import { type ErrorDetail, SocialOpsError } from "../../kernel/SocialOpsError.ts";

/**
 * Checks the option `fields` where it is an object: our names that exist, to names that are not empty.
 *
 * @param fields - what the caller gave
 * @param known - every name of ours that makes sense here
 * @param where - public function that asks
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function checkFieldNames(fields: unknown, known: ReadonlySet<string>, where: string): void {
  if (fields === undefined) return;
  const fault = (path: string, expected: string, received: unknown): ErrorDetail => ({
    code: "invalid-argument",
    path,
    expected,
    received: describeValue(received),
  });
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) {
    throw new SocialOpsError(
      where,
      fault("options.fields", "an object of our field names to theirs", fields),
    );
  }
  const names = [...known].join(", ");
  const faults = Object.entries(fields).flatMap(([name, theirs]) => {
    const path = `options.fields.${name}`;
    if (!known.has(name)) return [fault(path, `no such field; the fields are ${names}`, theirs)];
    if (typeof theirs !== "string" || theirs === "")
      return [fault(path, "the name of a field, text that is not empty", theirs)];
    return [];
  });
  const [first, ...more] = faults;
  if (first !== undefined) throw new SocialOpsError(where, first, more);
}
