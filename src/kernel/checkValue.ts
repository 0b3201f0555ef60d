import * as z from "zod/mini";
import { describeValue } from "./describeValue.ts";
import { type ErrorDetail, SocialOpsError } from "./SocialOpsError.ts";
import { phraseOf } from "./words/phraseOf.ts";
import { placeOf } from "./words/placeOf.ts";

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
  const outcome = parse(schema, value, where, path);
  if (outcome.success) return outcome.data;
  const [first, ...more] = outcome.error.issues.map((issue) => faultOf(issue, value, path));
  throw new SocialOpsError(where, first!, more);
}

/** A value may be nested deeper than the stack goes, or may throw when it is looked at. */
function parse<Out>(
  schema: z.ZodMiniType<Out>,
  value: unknown,
  where: string,
  path: string,
): z.core.util.SafeParseResult<Out> {
  try {
    return z.safeParse(schema, value);
  } catch (cause) {
    const error = new SocialOpsError(where, {
      code: "invalid-argument",
      path,
      expected: "a value that can be read",
      received: describeValue(value),
    });
    error.cause = cause;
    throw error;
  }
}

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue, root: unknown, path: string): ErrorDetail {
  // The place of an unknown field is the field, so that its name need not be said.
  const isUnknown = issue.code === "unrecognized_keys";
  const keys = isUnknown ? [...issue.path, issue.keys[0]!] : issue.path;
  return {
    code: "invalid-argument",
    path: placeOf(keys, path),
    expected: isUnknown ? "no such field" : phraseOf(issue),
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
