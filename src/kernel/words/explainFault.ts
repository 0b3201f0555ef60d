import { checkValue } from "../checkValue.ts";
import { describeValue } from "../describeValue.ts";
import { SocialOpsError } from "../SocialOpsError.ts";
import { type ExplainFaultOptions, explainFaultOptionsSchema } from "./explainFaultOptionsSchema.ts";
import { joinChinese } from "./joinChinese.ts";
import { type Phrasebook, phrasebookOf } from "./phrasebookOf.ts";
import { placeOf } from "./placeOf.ts";
import { translatePhrase } from "./translatePhrase.ts";
import { phrasesZhCN } from "./zh-CN/phrasesZhCN.ts";
import { receivedZhCN } from "./zh-CN/receivedZhCN.ts";

/** Something wrong with one cell or row of data: a `RowIssue`. */
export interface RowFault {
  /** Position of the row in the data, from 0. */
  row: number;
  /** The field; empty for the row as a whole. */
  field: string;
  /** What belongs there. */
  expected: string;
  /** What was there. */
  received: string;
}

/** Something wrong with an argument: an `ErrorDetail`, or a `SocialOpsError` for its first one. */
export interface ArgumentFault {
  /** Where, from the function's own argument names; empty for the call as a whole. */
  path: string;
  /** What belongs there. */
  expected: string;
  /** What was there. */
  received: string;
}

/** A key in the way that Standard Schema may say it. */
export interface PathSegment {
  /** The key. */
  readonly key: PropertyKey;
}

/** An issue of Standard Schema or zod. */
export interface SchemaFault {
  /** What a schema of this package says: `expected text`. */
  message: string;
  /** Keys from the outside in. */
  path?: readonly (PropertyKey | PathSegment)[] | undefined;
}

/**
 * Says in one sentence, in English or Simplified Chinese, what is wrong: with a row of data (`issues.first`), with an
 * argument (a `SocialOpsError`, or each of its `details`), or with a value that a schema refused (Standard Schema, zod).
 * Rows are counted as people count them, from 1, where `RowIssue.row` counts from 0. What the catalog does not know stays in
 * English: phrases of schemas that are not of this package and not in `texts`.
 *
 * @param fault - what is wrong
 * @param options - language, and phrases of the caller's own
 * @returns one sentence, without a full stop
 * @throws {@link SocialOpsError} `invalid-argument` for something that is no fault, or unknown options
 *
 * @example
 * ```ts
 * import { explainFault } from "socialops/core";
 *
 * const issue = { row: 3, field: "likes", expected: "a whole number of at least 0", received: '"-1"' };
 * explainFault(issue); // => 'row 4, likes: expected a whole number of at least 0, received "-1"'
 * explainFault(issue, { locale: "zh-CN" }); // => '第 4 行 likes：应为不小于 0 的整数，实际为 "-1"'
 * ```
 */
export function explainFault(
  fault: RowFault | ArgumentFault | SchemaFault,
  options: ExplainFaultOptions = {},
): string {
  const { locale = "en", texts = {} } = checkValue(
    explainFaultOptionsSchema,
    options,
    "explainFault",
    "options",
  );
  const { row, path, expected, received, message } = partsOf(fault);
  if (locale === "en") {
    const at = [row === null ? "" : `row ${row}`, path].filter((part) => part !== "").join(", ");
    const said = message ?? `expected ${expected}, received ${received}`;
    return at === "" ? said : `${at}: ${said}`;
  }
  const books = [phrasebookOf(texts), phrases];
  const at = [row === null ? "" : `第 ${row} 行`, path].filter((part) => part !== "").join(" ");
  const said = [at === "" ? "" : `${at}：`, expectedZhCN(expected, books)];
  return joinChinese(received === null ? said : [...said, "，", ...receivedZhCNParts(received, books)]);
}

const phrases: Phrasebook = /* @__PURE__ */ (() => phrasebookOf(phrasesZhCN))();
const found: Phrasebook = /* @__PURE__ */ (() => phrasebookOf(receivedZhCN))();

interface FaultParts {
  /** The row as people count; null where it is not about one. */
  row: number | null;
  path: string;
  expected: string;
  /** Null where it is not known. */
  received: string | null;
  /** The English sentence; null where it is made of the others. */
  message: string | null;
}

function partsOf(fault: unknown): FaultParts {
  if (typeof fault === "object" && fault !== null) {
    const { row, field, path, expected, received, message } = fault as Readonly<Record<string, unknown>>;
    if (typeof expected === "string" && typeof received === "string") {
      if (typeof row === "number" && Number.isSafeInteger(row) && typeof field === "string")
        return { row: row + 1, path: field, expected, received, message: null };
      if (typeof path === "string") return { row: null, path, expected, received, message: null };
    }
    if (typeof message === "string" && (path === undefined || Array.isArray(path))) {
      const place = placeOf((path ?? []).map(keyOf));
      return { row: null, path: place, expected: message.replace(/^expected /, ""), received: null, message };
    }
  }
  throw new SocialOpsError("explainFault", {
    code: "invalid-argument",
    path: "fault",
    expected: "an issue of a row, an error of this package, or an issue of a schema",
    received: describeValue(fault),
  });
}

function keyOf(segment: unknown): PropertyKey {
  const key = typeof segment === "object" && segment !== null && "key" in segment ? segment.key : segment;
  const isKey = typeof key === "string" || typeof key === "number" || typeof key === "symbol";
  return isKey ? key : describeValue(key);
}

/** Phrases that begin so are whole sentences: "no such field" is 不应有此字段. */
const SENTENCE = /^不?应/;

function expectedZhCN(expected: string, books: readonly Phrasebook[]): string {
  const text = translatePhrase(expected, books) ?? expected;
  return SENTENCE.test(text) ? text : joinChinese(["应为", text]);
}

function receivedZhCNParts(received: string, books: readonly Phrasebook[]): string[] {
  if (received === "undefined") return ["但未提供"];
  return ["实际为", translatePhrase(received, [...books.slice(0, 1), found]) ?? received];
}
