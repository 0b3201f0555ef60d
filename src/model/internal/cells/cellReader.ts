import type { CellKind, FieldGuard } from "../fieldGuards.ts";
import type { ReadInstant } from "./localTimeReader.ts";
import { narrowText } from "./narrowText.ts";
import { type NumberStyle, numberStyle } from "./numberStyle.ts";
import { parseDurationText } from "./parseDurationText.ts";
import { parseFlagText } from "./parseFlagText.ts";
import { parseJson } from "./parseJson.ts";
import { parseListText } from "./parseListText.ts";
import { type NumberReading, readNumberCell } from "./readNumberCell.ts";

/** What a reader says beside a value that is not quite what the cell says. */
interface CellNote {
  /** The issue that it is. */
  code: "adjusted-local-time" | "lower-bound";
  /** What belongs there instead. */
  expected: string;
}

/**
 * What became of a raw cell. `currencies` are the ISO 4217 codes that the sign of an amount of money may mean: one for `€5`,
 * several for `$5`.
 */
export type ReadCell =
  | { kind: "value"; value: unknown; note?: CellNote; currencies?: readonly string[] }
  | { kind: "missing" }
  | { kind: "bad"; expected: string };

/**
 * Makes a reader of one field's raw cells: texts as a CSV reader gives them, or values that already are what they have to be.
 *
 * @param guard - the field
 * @param missing - texts that mean "no value", besides empty ones and, where the field is no text, {@link NO_VALUE}
 * @param readInstant - reads date cells
 * @param scale - what numbers are multiplied with
 * @param style - how the export writes numbers
 * @returns the reader
 */
export function cellReader(
  guard: FieldGuard,
  missing: ReadonlySet<string>,
  readInstant: (cell: unknown) => ReadInstant,
  scale = 1,
  style: NumberStyle = PLAIN_STYLE,
): (cell: unknown) => ReadCell {
  const read = readerOf(guard, readInstant, scale, style);
  return (cell) => {
    if (isMissing(cell, missing)) return { kind: "missing" };
    const outcome = read(cell);
    // Words for "no value" are asked for last: most cells have one, and 无 is an answer where the field is yes or no.
    const isWord = outcome.kind === "bad" && guard.kind !== "text" && typeof cell === "string";
    return isWord && NO_VALUE.has(narrowText(cell).toLowerCase()) ? { kind: "missing" } : outcome;
  };
}

const PLAIN_STYLE: NumberStyle = /* @__PURE__ */ (() => numberStyle("en") as NumberStyle)();

/** What people and programs write for "no value", in lower case. */
const NO_VALUE: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("- -- — – —— n/a #n/a na null none nan 无 暂无 暂无数据".split(" ")))();

/** Errors of spreadsheets, in the languages of the product's file format. */
const SHEET_ERROR = /^\s*#(?:REF|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC)[!?]\s*$/i;

function isMissing(cell: unknown, missing: ReadonlySet<string>): boolean {
  if (typeof cell !== "string") return cell === null || cell === undefined || Number.isNaN(cell);
  const text = cell.trim();
  return text === "" || missing.has(text);
}

function readerOf(
  guard: FieldGuard,
  readInstant: (cell: unknown) => ReadInstant,
  scale: number,
  style: NumberStyle,
): (cell: unknown) => ReadCell {
  const { kind } = guard;
  if (kind === "number") return numberReader(guard, scale, style);
  if (kind === "instant") {
    return (cell) => {
      const read = readInstant(cell);
      if (read.at === undefined) return { kind: "bad", expected: read.expected };
      return { kind: "value", value: read.at, ...(read.isAdjusted ? { note: ADJUSTED } : {}) };
    };
  }
  const convert = CONVERSIONS[kind];
  return (cell) => {
    if (typeof cell === "string" && SHEET_ERROR.test(cell))
      return { kind: "bad", expected: "a value, not an error of a spreadsheet" };
    const value = convert(cell);
    return checked(guard, value);
  };
}

const ADJUSTED: CellNote = {
  code: "adjusted-local-time",
  expected: "a local time that the zone's clock shows once",
};
const LEAST: CellNote = { code: "lower-bound", expected: "an exact number, not a lower bound" };

function checked(guard: FieldGuard, value: unknown): ReadCell {
  return guard.accepts(value)
    ? { kind: "value", value }
    : { kind: "bad", expected: guard.expected(value === undefined ? null : value) };
}

/** Fields that hold money, by the names of the nouns' schemas. */
const MONEY: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "spend",
  "revenue",
  "amount",
  "budget",
  "adSpendEstimate",
  "value",
]);

/** No number is longer, and the forms are not made for texts of megabytes. */
const MOST_CHARACTERS = 400;

function numberReader(guard: FieldGuard, scale: number, style: NumberStyle): (cell: unknown) => ReadCell {
  const isMoney = MONEY.has(guard.name);
  const isDuration = guard.name.endsWith("Seconds");
  return (cell) => {
    if (typeof cell !== "string") {
      const value = typeof cell === "bigint" ? Number(cell) : cell;
      // JSON has no -0.
      return checked(guard, typeof value === "number" ? scaled(value, scale) + 0 : value);
    }
    if (cell.length > MOST_CHARACTERS) return { kind: "bad", expected: guard.expected(null) };
    // In a column of durations `5m` may be minutes or millions.
    const isUnclear = isDuration && /\dm\s*$/.test(narrowText(cell));
    const read: NumberReading = isUnclear
      ? { expected: "seconds, or a duration such as 5 min" }
      : readNumberCell(cell, style);
    if (read.value === undefined) {
      const seconds = isDuration ? parseDurationText(cell, style) : undefined;
      // Where numbers count hours, 1:30 may be hours and minutes.
      const isClear = seconds !== undefined && (scale === 1 || !/^[^:]*:[^:]*$/.test(cell));
      return isClear
        ? checked(guard, seconds)
        : { kind: "bad", expected: read.expected ?? wordsFor(guard, cell) };
    }
    if (read.currencies !== undefined && !isMoney)
      return { kind: "bad", expected: "a number, not an amount of money" };
    const outcome = checked(guard, scaled(read.value, scale));
    if (outcome.kind === "value") {
      if (read.isLeast === true) outcome.note = LEAST;
      if (read.currencies !== undefined) outcome.currencies = read.currencies;
    }
    return outcome;
  };
}

/** Digits in another form than the export's hint at the option that says so. */
function wordsFor(guard: FieldGuard, cell: string): string {
  const words = guard.expected(null);
  return /^[+-]?\d[\d.,'’\s]*$/.test(cell.trim()) ? `${words} (for other forms give options.locale)` : words;
}

/** To the millionth: 1.1 hours are 3960 seconds, not 3960.0000000000005. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Math.round(value * scale * 1e6) / 1e6;
}

/** What cells of each kind mean; undefined for what they cannot mean. The guard has the last word. */
const CONVERSIONS: Readonly<Record<Exclude<CellKind, "instant" | "number">, (cell: unknown) => unknown>> = {
  // An object of the caller's may have no text at all.
  flag: (cell) => (typeof cell === "object" || typeof cell === "symbol" ? cell : parseFlagText(String(cell))),
  list: (cell) => {
    if (typeof cell === "string")
      return NO_VALUE.has(narrowText(cell).toLowerCase()) ? undefined : parseListText(cell);
    return Array.isArray(cell) ? [...cell] : cell;
  },
  record: (cell) => (typeof cell === "string" ? parseJson(cell) : cell),
  // Numbers beyond 2^53 have lost digits already, so they are no ids.
  text: (cell) => (Number.isSafeInteger(cell) || typeof cell === "bigint" ? String(cell) : cell),
};
