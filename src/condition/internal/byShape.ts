import type * as z from "zod/mini";

/** The option of a union that a value is meant to be, or what belongs there and where. */
export type Choice = z.core.$ZodType | { expected: string; path: readonly string[]; value: unknown };

/**
 * Makes a union report the faults of the one option that a value is meant to be, at their own places. Zod's plain union says of
 * each option why it does not fit, which for a tree is a page of text. What is valid, and the JSON Schema, are as they were.
 *
 * @param union - the union
 * @param choose - picks the option by the value's own shape
 * @returns the same union
 */
export function byShape<Union extends z.core.$ZodType>(
  union: Union,
  choose: (value: unknown) => Choice,
): Union {
  const parse: Union["_zod"]["parse"] = (payload, context) => {
    const chosen = choose(payload.value);
    if ("_zod" in chosen) return chosen._zod.run(payload, context);
    payload.issues.push({
      code: "custom",
      message: `expected ${chosen.expected}`,
      path: [...chosen.path],
      input: chosen.value,
      inst: union,
    } as z.core.$ZodRawIssue);
    return payload;
  };
  union._zod.parse = parse;
  union._zod.run = parse;
  return union;
}
