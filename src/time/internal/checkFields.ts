import { describeValue } from "../../kernel/describeValue.ts";
import { type ErrorDetail, SocialOpsError } from "../../kernel/SocialOpsError.ts";

/** What belongs in one field of an options object. */
export interface FieldRule {
  /** Worded to follow "expected". */
  expected: string;
  /** Whether a value is one. */
  accepts(value: unknown): boolean;
  /** Whether the field may be missing. */
  optional?: boolean;
}

/**
 * Checks an options object by hand (this floor has no schemas) and reports all faults in one error, as a strict schema
 * would: unknown fields are faults too.
 *
 * @param value - what the caller gave
 * @param rules - the fields by name
 * @param where - the public function's name
 * @param path - the argument's name there
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function checkFields(
  value: unknown,
  rules: Readonly<Record<string, FieldRule>>,
  where: string,
  path: string,
): void {
  const fault = (at: string, expected: string, received: unknown): ErrorDetail => ({
    code: "invalid-argument",
    path: at,
    expected,
    received: describeValue(received),
  });
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new SocialOpsError(where, fault(path, "an object", value));
  }
  const fields = value as Record<string, unknown>;
  const faults: ErrorDetail[] = [];
  for (const [name, rule] of Object.entries(rules)) {
    const field = fields[name];
    if (field === undefined && rule.optional === true) continue;
    if (!rule.accepts(field)) faults.push(fault(`${path}.${name}`, rule.expected, field));
  }
  for (const name of Object.keys(fields)) {
    if (!Object.hasOwn(rules, name)) faults.push(fault(`${path}.${name}`, "no such field", fields[name]));
  }
  const [first, ...more] = faults;
  if (first !== undefined) throw new SocialOpsError(where, first, more);
}
