import type { Stretch } from "./internal/hosts.ts";

const SPACES = "\\x09-\\x0d \\x85\\xa0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

// Before it a space or the beginning, behind it a space, a punctuation mark or the end.
const CASHTAG = /* @__PURE__ */ (() =>
  new RegExp(
    `(^|[${SPACES}])(\\$[a-z]{1,6}(?:[._][a-z]{1,2})?)(?=$|[${SPACES}]|[-!'#%&()*+,\\\\/:;<=>?@[\\]^_{|}~$.])`,
    "gi",
  ))();

/**
 * Finds cashtags as X does: `$` with one to six letters behind it, and perhaps a point and one or two more (`$BRK.A`). An own
 * implementation of the grammar of X's published text library 3.1.0 (2021).
 *
 * @param text - a text
 * @returns where they are, their signs included, in order
 */
export function findXCashtags(text: string): Stretch[] {
  return Array.from(text.matchAll(CASHTAG), ({ 1: before, 2: tag, index }) => {
    const start = index + before!.length;
    return { start, end: start + tag!.length };
  });
}
