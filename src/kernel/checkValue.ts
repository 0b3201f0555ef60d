import * as z from "zod/mini";
import { describeValue } from "./describeValue.ts";
import { type ErrorDetail, SocialOpsError } from "./SocialOpsError.ts";

/**
 * Checks an argument against its schema and gives it back parsed (defaults filled in), or throws one
 * {@link SocialOpsError} that lists every fault. This is the only place where a schema's verdict becomes an error.
 *
 * A schema says what belongs at a place with zod's `error` text, worded to follow "expected": `z.string({ error: "an
 * IANA time zone" })`. Where it has none, the phrase is made from the check that failed.
 *
 * @param schema - what the value has to be
 * @param value - what the caller gave
 * @param where - the public function's name
 * @param path - the argument's name there: `options`
 * @returns the parsed value
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function checkValue<Out>(
  schema: z.ZodMiniType<Out>,
  value: unknown,
  where: string,
  path: string,
): Out {
  const outcome = z.safeParse(schema, value);
  if (outcome.success) return outcome.data;
  const [first, ...more] = outcome.error.issues.map((issue) => faultOf(issue, value, path));
  throw new SocialOpsError(where, first!, more);
}

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue, root: unknown, path: string): ErrorDetail {
  const keys = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;
  return {
    code: "invalid-argument",
    path: keys.reduce<string>(
      (at, key) => (typeof key === "number" ? `${at}[${key}]` : `${at}.${String(key)}`),
      path,
    ),
    expected: phraseOf(issue),
    received: describeValue(valueAt(root, keys)),
  };
}

function valueAt(root: unknown, keys: readonly PropertyKey[]): unknown {
  let at = root;
  for (const key of keys) {
    if (at === null || at === undefined) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

/**
 * What belongs where an issue was found, worded to follow "expected". Also the words for a bad cell of a row.
 *
 * @param issue - an issue of zod
 * @returns a phrase such as `a number of at least 0`
 */
export function phraseOf(issue: Issue): string {
  if (issue.code === "unrecognized_keys") return "no such field";
  if (issue.message !== "" && issue.message !== "Invalid input")
    return issue.message.replace(/^expected /, "");
  switch (issue.code) {
    case "invalid_type":
      return KINDS[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.length === 1
        ? describeValue(issue.values[0])
        : `one of ${issue.values.map(describeValue).join(", ")}`;
    case "too_small":
      return `${KINDS[issue.origin] ?? "a value"} of ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}${unitOf(issue.origin)}`;
    case "too_big":
      return `${KINDS[issue.origin] ?? "a value"} of ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}${unitOf(issue.origin)}`;
    case "invalid_union":
      return issue.errors
        .map((branch) => (branch[0] === undefined ? "nothing" : phraseOf(branch[0])))
        .join(" or ");
    case "not_multiple_of":
      return `a multiple of ${issue.divisor}`;
    case "invalid_format":
      return `text in the form ${issue.format}`;
    default:
      return "another value";
  }
}

const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  bigint: "a whole number",
  boolean: "true or false",
  function: "a function",
  int: "a whole number",
  never: "nothing",
  null: "null",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "text",
  undefined: "nothing",
};

function unitOf(origin: string): string {
  return origin === "string" ? " characters" : origin === "array" ? " entries" : "";
}
