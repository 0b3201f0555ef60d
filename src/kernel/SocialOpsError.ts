import type { ErrorCode } from "./errorCodes.ts";

/** One fault: what was found where, and what belongs there. */
export interface ErrorDetail {
  /** What kind of fault. */
  code: ErrorCode;
  /** Where, from the function's own argument names: `options.timeZone`, `rows[3].likes`. Empty for the call as a whole. */
  path: string;
  /** What belongs there, as a phrase: `an IANA time zone`. */
  expected: string;
  /** What was there, in a few words: `"Mars/Base"`, `undefined`, `an array of 3`. */
  received: string;
}

/**
 * The one error this package throws: the caller's mistake, as data before words. Bad cells in data are not errors but
 * `issues`; too little evidence is not an error but an `absent` estimate.
 *
 * The message is `<function>: <path>: expected <what>, received <value>`, of the first fault; `details` has all of them,
 * for a form that marks each field. Recognize it with {@link isSocialOpsError}, which works across module formats and
 * copies of the package.
 */
export class SocialOpsError extends Error {
  /** What kind of fault the first one is. */
  readonly code: ErrorCode;
  /** Where the first fault is. */
  readonly path: string;
  /** What belongs there. */
  readonly expected: string;
  /** What was there. */
  readonly received: string;
  /** All faults, the first included. */
  readonly details: readonly ErrorDetail[];

  /**
   * @param where - the public function that refuses, as its caller spells it
   * @param first - the first fault
   * @param more - the other faults of the same call
   */
  constructor(where: string, first: ErrorDetail, more: readonly ErrorDetail[] = []) {
    super(formatFault(where, first));
    this.name = "SocialOpsError";
    this.code = first.code;
    this.path = first.path;
    this.expected = first.expected;
    this.received = first.received;
    this.details = [first, ...more];
  }
}

function formatFault(where: string, fault: ErrorDetail): string {
  const place = fault.path === "" ? where : `${where}: ${shorten(fault.path)}`;
  return `${place}: expected ${shorten(fault.expected)}, received ${shorten(fault.received)}`;
}

/** More than this is no message; `details` have it all. */
const MOST_CHARACTERS = 1000;

function shorten(words: string): string {
  return words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS)}…` : words;
}
