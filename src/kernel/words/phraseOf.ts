import type * as z from "zod/mini";
import { describeValue } from "../describeValue.ts";
import { placeOf } from "./placeOf.ts";

/**
 * What belongs where an issue was found, worded to follow "expected". Also the words for a bad cell of a row.
 *
 * @param issue - an issue of zod, with or without a message
 * @returns a phrase such as `a number of at least 0`
 */
export function phraseOf(issue: z.core.$ZodIssue | z.core.$ZodRawIssue): string {
  const { message = "" } = issue;
  if (message !== "" && message !== "Invalid input") return message.replace(/^expected /, "");
  switch (issue.code) {
    case "invalid_type":
      return KINDS[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values);
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return "text that is not empty";
      return `${kindOf(issue.origin)} of ${issue.inclusive ? "at least" : "more than"} ${amount(issue.minimum, issue.origin)}`;
    case "too_big":
      return `${kindOf(issue.origin)} of ${issue.inclusive ? "at most" : "less than"} ${amount(issue.maximum, issue.origin)}`;
    case "unrecognized_keys":
      return `an object without ${issue.keys.map(describeValue).join(", ")}`;
    case "invalid_key":
      return `a name that is ${phraseOf(issue.issues[0]!)}`;
    case "invalid_union":
      if (issue.errors.length === 0) return oneOf((issue as { options?: unknown[] }).options ?? []);
      return [...new Set(issue.errors.map(branchPhrase))].join(" or ");
    case "not_multiple_of":
      return `a multiple of ${issue.divisor}`;
    case "invalid_format":
      return FORMATS[issue.format] ?? `text in the form ${issue.format}`;
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
  tuple: "a list",
  undefined: "nothing",
  union: "an object",
};

const FORMATS: Readonly<Record<string, string>> = {
  date: "a date such as 2026-03-31",
  datetime: "an ISO 8601 date and time such as 2026-03-31T09:00:00Z",
};

function kindOf(origin: string): string {
  return KINDS[origin] ?? "a value";
}

function oneOf(values: readonly unknown[]): string {
  const names = values.map(describeValue).join(", ");
  return values.length === 1 ? names : `one of ${names}`;
}

function amount(limit: number | bigint, origin: string): string {
  if (origin === "string") return `${limit} character${limit === 1 ? "" : "s"}`;
  if (origin === "array" || origin === "tuple") return `${limit} ${limit === 1 ? "entry" : "entries"}`;
  return String(limit);
}

function branchPhrase([issue]: readonly z.core.$ZodIssue[]): string {
  if (issue === undefined) return "nothing";
  const phrase = phraseOf(issue);
  if (issue.path.length === 0) return phrase;
  return `${typeof issue.path[0] === "number" ? "a list" : "an object"} whose ${placeOf(issue.path)} is ${phrase}`;
}
