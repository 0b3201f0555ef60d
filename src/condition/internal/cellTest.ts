import { compareCodePoints } from "../../text/compareCodePoints.ts";
import { compilePattern } from "../../text/compilePattern.ts";
import { foldCase } from "../../text/foldCase.ts";
import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import type {
  ComparisonOp,
  Condition,
  ConditionValue,
  CountCondition,
  FieldCondition,
} from "../conditionSchema.ts";
import { windowSpan } from "../windowSpan.ts";

/**
 * A field condition as an answer for each kind of cell. A cell that is missing, or of a kind that the operator does not compare,
 * makes the condition false: also `ne`, `notIn` and `notContains`.
 */
export interface CellTest {
  /** Null, undefined, empty text, NaN. */
  missing: boolean;
  /** A finite number. */
  number: (value: number) => boolean;
  /** True or false. */
  flag: (value: boolean) => boolean;
  /** An instant that is known to be one (a `Date`, a column of instants), in epoch milliseconds. */
  instant: (ms: number) => boolean;
  /** A text that is not empty. */
  text: (value: string) => boolean;
  /** A list. */
  list: (entries: readonly unknown[]) => boolean;
  /** Anything else: a record, say. */
  other: boolean;
}

const never = (): false => false;
const always = (): true => true;

const NOTHING: CellTest = {
  missing: false,
  number: never,
  flag: never,
  instant: never,
  text: never,
  list: never,
  other: false,
};

const ANYTHING: CellTest = {
  missing: false,
  number: always,
  flag: always,
  instant: always,
  text: always,
  list: always,
  other: true,
};

/** Compiles one entry of a list: given by the compiler of whole conditions, which this file may not import. */
export type CompileEntry = (condition: Condition) => (entry: unknown) => boolean;

/** The answers of a field condition. */
export function cellTest(condition: FieldCondition, compileEntry: CompileEntry): CellTest {
  switch (condition.op) {
    case "exists":
      return ANYTHING;
    case "missing":
      return { ...NOTHING, missing: true };
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return comparison(condition.op, condition.value, condition.caseSensitive === true);
    case "between": {
      const isCased = condition.caseSensitive === true;
      const [low, high] = condition.value;
      return both(comparison("ge", low, isCased), comparison("le", high, isCased));
    }
    case "in":
    case "notIn":
      return membership(condition.op, condition.value, condition.caseSensitive === true);
    case "includesAny":
    case "includesAll": {
      const isCased = condition.caseSensitive === true;
      const tests = condition.value.map((value) => testCell(comparison("eq", value, isCased)));
      const has = (entries: readonly unknown[], test: (cell: unknown) => boolean): boolean =>
        entries.some(test);
      return condition.op === "includesAny"
        ? { ...NOTHING, list: (entries) => tests.some((test) => has(entries, test)) }
        : { ...NOTHING, list: (entries) => tests.every((test) => has(entries, test)) };
    }
    case "contains":
    case "notContains":
    case "startsWith":
    case "endsWith": {
      const fold = condition.caseSensitive === true ? asItIs : foldCase;
      const piece = fold(condition.value);
      const { op } = condition;
      if (op === "contains") return { ...NOTHING, text: (text) => fold(text).includes(piece) };
      if (op === "notContains") return { ...NOTHING, text: (text) => !fold(text).includes(piece) };
      if (op === "startsWith") return { ...NOTHING, text: (text) => fold(text).startsWith(piece) };
      return { ...NOTHING, text: (text) => fold(text).endsWith(piece) };
    }
    case "matches": {
      const isCased = condition.caseSensitive === true;
      const pattern = compilePattern(condition.value, isCased);
      return { ...NOTHING, text: (text) => pattern.test(isCased ? text : foldCase(text)) };
    }
    case "before":
    case "after": {
      const limit = toEpochMilliseconds(condition.value);
      return atInstant(condition.op === "before" ? (ms) => ms < limit : (ms) => ms > limit);
    }
    case "withinLast": {
      const { from, to } = windowSpan("value" in condition ? condition.value : condition);
      return atInstant((ms) => ms >= from && ms <= to);
    }
    case "count":
      return entryCount(condition, compileEntry);
  }
}

/**
 * Answers for a cell as it comes in a row.
 *
 * @param test - the answers by kind
 * @returns a function of a cell
 */
export function testCell(test: CellTest): (cell: unknown) => boolean {
  return (cell) => {
    switch (typeof cell) {
      case "string":
        return cell === "" ? test.missing : test.text(cell);
      case "number":
        return Number.isNaN(cell) ? test.missing : Number.isFinite(cell) && test.number(cell);
      case "boolean":
        return test.flag(cell);
      case "bigint":
        return test.number(Number(cell));
      case "undefined":
        return test.missing;
      case "object": {
        if (cell === null) return test.missing;
        if (Array.isArray(cell)) return test.list(cell);
        const ms = toEpochMilliseconds(cell);
        return Number.isNaN(ms) ? test.other : test.instant(ms);
      }
      default:
        return false;
    }
  };
}

/** Whether a text is meant as an instant: ISO 8601 with an offset. */
export function isInstantText(value: unknown): value is string {
  return typeof value === "string" && !Number.isNaN(toEpochMilliseconds(value));
}

function comparison(op: ComparisonOp, value: ConditionValue, isCased: boolean): CellTest {
  const holds = HOLDS[op];
  if (typeof value === "number") return { ...NOTHING, number: (cell) => holds(cell - value) };
  if (typeof value === "boolean") {
    return { ...NOTHING, flag: (cell) => holds(Number(cell) - Number(value)) };
  }
  if (isInstantText(value)) {
    const limit = toEpochMilliseconds(value);
    return atInstant((ms) => holds(ms - limit));
  }
  const fold = isCased ? asItIs : foldCase;
  const other = fold(value);
  return { ...NOTHING, text: (cell) => holds(compareCodePoints(fold(cell), other)) };
}

const HOLDS: Readonly<Record<ComparisonOp, (difference: number) => boolean>> = {
  eq: (difference) => difference === 0,
  ne: (difference) => difference !== 0,
  lt: (difference) => difference < 0,
  le: (difference) => difference <= 0,
  gt: (difference) => difference > 0,
  ge: (difference) => difference >= 0,
};

/** A cell is in a list if it equals one of the values; it is comparable, for `notIn`, if it is of the kind of one of them. */
function membership(op: "in" | "notIn", values: readonly ConditionValue[], isCased: boolean): CellTest {
  // None of no values: anything that is there.
  if (values.length === 0) return op === "in" ? NOTHING : ANYTHING;
  const fold = isCased ? asItIs : foldCase;
  const isWord = (value: ConditionValue): value is string =>
    typeof value === "string" && !isInstantText(value);
  // A text is folded once, however many words there are.
  const words = new Set(values.filter(isWord).map(fold));
  const others = values.filter((value) => !isWord(value));
  const equal = others.map((value) => comparison("eq", value, isCased));
  const differ = others.map((value) => comparison("ne", value, isCased));
  const isIn = <Value>(
    kind: (test: CellTest) => (cell: Value) => boolean,
    isAmongWords: (cell: Value) => boolean,
    isWordLike: boolean,
  ): ((cell: Value) => boolean) => {
    const [hits, misses] = [equal.map(kind), differ.map(kind)];
    const has = (cell: Value): boolean => isAmongWords(cell) || hits.some((hit) => hit(cell));
    if (op === "in") return has;
    return (cell) => !has(cell) && (isWordLike || misses.some((miss) => miss(cell)));
  };
  return {
    ...NOTHING,
    number: isIn((test) => test.number, never, false),
    flag: isIn((test) => test.flag, never, false),
    instant: isIn((test) => test.instant, never, false),
    text: isIn(
      (test) => test.text,
      words.size === 0 ? never : (cell) => words.has(fold(cell)),
      words.size > 0,
    ),
  };
}

function both(a: CellTest, b: CellTest): CellTest {
  return {
    ...NOTHING,
    number: (cell) => a.number(cell) && b.number(cell),
    instant: (cell) => a.instant(cell) && b.instant(cell),
    text: (cell) => a.text(cell) && b.text(cell),
  };
}

/** Numbers count as epoch milliseconds and texts as ISO 8601 with an offset where an instant is asked for. */
function atInstant(holds: (ms: number) => boolean): CellTest {
  const read = (cell: string | number): boolean => {
    const ms = toEpochMilliseconds(cell);
    return !Number.isNaN(ms) && holds(ms);
  };
  return { ...NOTHING, number: read, text: read, instant: holds };
}

function entryCount({ value: asked }: CountCondition, compileEntry: CompileEntry): CellTest {
  const holds = HOLDS[asked.op];
  const isAsked = asked.of === undefined ? always : compileEntry(asked.of);
  const isWithin =
    asked.within === undefined
      ? always
      : testEntryInstant(cellTest({ field: "at", op: "withinLast", value: asked.within }, compileEntry));
  return {
    ...NOTHING,
    list: (entries) => {
      let count = 0;
      for (const entry of entries) {
        if (entry === null || entry === undefined) continue;
        if (isWithin(entry) && isAsked(entry)) count++;
      }
      return holds(count - asked.value);
    },
  };
}

/** An entry's own instant, or the one in its `at`. */
function testEntryInstant(test: CellTest): (entry: unknown) => boolean {
  const cell = testCell(test);
  return (entry) => {
    const isRecord = typeof entry === "object" && entry !== null && Number.isNaN(toEpochMilliseconds(entry));
    return cell(isRecord ? (Object.hasOwn(entry, "at") ? (entry as { at: unknown }).at : undefined) : entry);
  };
}

function asItIs(text: string): string {
  return text;
}
