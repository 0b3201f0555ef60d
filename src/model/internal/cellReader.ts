import type { CellKind, FieldGuard } from "./fieldGuards.ts";
import type { ReadInstant } from "./localTimeReader.ts";
import { parseNumberText } from "./parseNumberText.ts";

/** What a reader says beside a value that is not quite what the cell says. */
export interface CellNote {
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
 * @param missing - texts that mean "no value", besides empty ones
 * @param readInstant - reads date cells
 * @param scale - what numbers are multiplied with
 * @returns the reader
 */
export function cellReader(
  guard: FieldGuard,
  missing: ReadonlySet<string>,
  readInstant: (cell: unknown) => ReadInstant,
  scale = 1,
): (cell: unknown) => ReadCell {
  const { kind } = guard;
  if (kind === "instant") {
    return (cell) => {
      if (isMissing(cell, missing)) return { kind: "missing" };
      const read = readInstant(cell);
      return read.at === undefined
        ? { kind: "bad", expected: read.expected }
        : { kind: "value", value: read.at, ...(read.isAdjusted ? { note: ADJUSTED } : {}) };
    };
  }
  const convert = CONVERSIONS[kind];
  return (cell) => {
    if (isMissing(cell, missing)) return { kind: "missing" };
    const converted = convert(cell);
    const value = scale === 1 ? converted : scaled(converted, scale);
    return guard.accepts(value)
      ? { kind: "value", value }
      : { kind: "bad", expected: guard.expected(value === undefined ? null : value) };
  };
}

const ADJUSTED: CellNote = {
  code: "adjusted-local-time",
  expected: "a local time that the zone's clock shows once",
};

/** To the millionth: 1.1 hours are 3960 seconds, not 3960.0000000000005. */
function scaled(value: unknown, scale: number): unknown {
  return typeof value === "number" ? Math.round(value * scale * 1e6) / 1e6 : value;
}

function isMissing(cell: unknown, missing: ReadonlySet<string>): boolean {
  if (typeof cell !== "string") return cell === null || cell === undefined || Number.isNaN(cell);
  const text = cell.trim();
  return text === "" || missing.has(text);
}

/** What cells of each kind mean; undefined for what they cannot mean. The guard has the last word. */
const CONVERSIONS: Readonly<Record<Exclude<CellKind, "instant">, (cell: unknown) => unknown>> = {
  number: (cell) => {
    if (typeof cell === "string") return parseNumberText(cell);
    if (typeof cell === "bigint") return Number(cell);
    // JSON has no -0.
    return typeof cell === "number" ? cell + 0 : cell;
  },
  flag: (cell) => FLAGS.get(String(cell).trim().toLowerCase()),
  list: (cell) => (typeof cell === "string" ? parseList(cell) : Array.isArray(cell) ? [...cell] : cell),
  record: (cell) => (typeof cell === "string" ? parseJson(cell) : cell),
  // Numbers beyond 2^53 have lost digits already, so they are no ids.
  text: (cell) => (Number.isSafeInteger(cell) || typeof cell === "bigint" ? String(cell) : cell),
};

const FLAGS: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ["true", true],
  ["1", true],
  ["yes", true],
  ["是", true],
  ["false", false],
  ["0", false],
  ["no", false],
  ["否", false],
]);

/** A JSON list, or entries apart by semicolons or bars. */
function parseList(text: string): unknown {
  if (text.trim().startsWith("[")) return parseJson(text);
  return text
    .split(/[;；|]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
