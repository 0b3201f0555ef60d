/**
 * The contract of the whole package: whatever a function is called with, the outcome is a result that its schema takes and
 * that survives a round trip through JSON, or a `SocialOpsError`; nothing else.
 *
 * Starting points are the calls of the doc comments' examples, so that a function joins by being exported and explained.
 */
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import { createRandomSource, errorCodes, isSocialOpsError } from "../../src/core.ts";
import * as entry from "../../src/index.ts";
import { anyOdd, copyOf, mutate } from "./mutate.ts";
import { hugeValues } from "./oddValues.ts";
import { isClass, recordCalls } from "./recordCalls.ts";
import { resultSchemas } from "./resultSchemas.ts";

type AnyFunction = (...args: unknown[]) => unknown;

const library: Readonly<Record<string, unknown>> = { ...entry };

const CALLS = Number(process.env.CONTRACT_CALLS ?? 2_000);
const SEED = process.env.PROPERTY_SEED ?? "20261122";
/** Not a matter of speed: a call that takes longer hangs. */
const MOST_MILLISECONDS = 30_000;

/** Gives a promise, which the walk does not wait for: test/kernel/reduceBatches.test.ts walks it over the same odd values. */
const ASYNC = "reduceBatches";

const names = Object.keys(library)
  .filter((name) => {
    const value = library[name];
    return typeof value === "function" && !isClass(value) && name !== ASYNC;
  })
  .sort();

/** Walks a part of the exported functions, so that the parts can run side by side. */
export function walk(part: number, parts: number): void {
  let calls: ReadonlyMap<string, unknown[][]>;
  const written: unknown[] = [];
  beforeAll(async () => {
    calls = await recordCalls(library);
    for (const method of ["log", "warn", "error", "info"] as const)
      vi.spyOn(console, method).mockImplementation((...words) => void written.push(words));
  });
  afterAll(() => {
    vi.restoreAllMocks();
    expect(written).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  describe.each(names.filter((_, i) => i % parts === part))("%s", (name) => {
    test("gives a valid result or a SocialOpsError, whatever it is called with", { timeout: 900_000 }, () => {
      const call = library[name] as AnyFunction;
      const seeds = calls.get(name)!;
      expect(seeds.length, `${name} has no example in its doc comment that calls it`).toBeGreaterThan(0);
      expect(resultSchemas, `${name} has no schema of its result in resultSchemas.ts`).toHaveProperty(name);
      const random = createRandomSource(`${SEED}:${name}`);
      let valid = 0;
      for (let i = 0; i < CALLS; i++) {
        const make = (): unknown[] => argumentsOf(seeds, createRandomSource(`${SEED}:${name}:${i}`), i);
        if (holds(name, call, make, random.nextFloat() < 0.02)) valid++;
      }
      // A walk in which every call is refused has not been inside.
      if (CALLS >= 1000) expect(valid, "calls that gave a result").toBeGreaterThan(CALLS / 500);
    });
  });
}

/** Arguments of the i-th call: an example's with changes, else anything; some dozens of them huge. */
function argumentsOf(
  seeds: readonly unknown[][],
  random: ReturnType<typeof createRandomSource>,
  i: number,
): unknown[] {
  const seed = copyOf(seeds[random.nextInt(seeds.length)]) as unknown[];
  if (i % 400 === 399) {
    const huge = hugeValues[random.nextInt(hugeValues.length)]!();
    if (seed.length === 0) return [huge];
    const at = random.nextInt(seed.length);
    const options = seed[at];
    const keys = typeof options === "object" && options !== null ? Object.keys(options) : [];
    if (keys.length > 0 && random.nextFloat() < 0.5)
      (options as Record<string, unknown>)[keys[random.nextInt(keys.length)]!] = huge;
    else seed[at] = huge;
    return seed;
  }
  if (random.nextFloat() < 0.15) return Array.from({ length: random.nextInt(4) }, () => anyOdd(random));
  return mutate(seed, random);
}

/** Calls once (or twice, to see the same again) and says whether there was a result. */
function holds(name: string, call: AnyFunction, make: () => unknown[], twice: boolean): boolean {
  const args = make();
  const start = performance.now();
  let result: unknown;
  try {
    result = call(...args);
  } catch (error) {
    expectRefusal(error, name, args);
    return false;
  }
  const took = performance.now() - start;
  if (took > MOST_MILLISECONDS) throw new Error(`took ${Math.round(took)} ms: ${describeCall(name, args)}`);
  expectResult(result, name, args);
  if (twice && !isOpaque(name)) {
    const again = call(...make());
    if (!isDeepStrictEqual(again, result))
      throw new Error(`is not the same twice: ${describeCall(name, args)}`);
  }
  return true;
}

function isOpaque(name: string): boolean {
  return [
    "compileBusinessClock",
    "compileCondition",
    "createLexiconScorer",
    "createRandomSource",
    "rowGuard",
    "nounSchema",
  ].includes(name);
}

function expectRefusal(error: unknown, name: string, args: readonly unknown[]): void {
  function fail(why: string): never {
    throw new Error(`${why}: ${describeCall(name, args)}`, { cause: error });
  }
  if (!isSocialOpsError(error))
    fail(`threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
  const { code, message, details, path, expected, received } = error;
  if (!(errorCodes as readonly string[]).includes(code)) fail(`the code ${code} is none`);
  if (message === "" || message.length > 5000) fail(`a message of ${message.length} characters`);
  if (expected === "" || received === "") fail("an error without words");
  if (details.length === 0 || details[0]!.path !== path) fail("details that do not begin with the fault");
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(details)), details)) fail("details that are no JSON");
}

function expectResult(result: unknown, name: string, args: readonly unknown[]): void {
  const { schema, plain } = resultSchemas[name]!;
  const parsed = z.safeParse(schema, result);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `${issue!.path.join(".")}: ${issue!.message} (${issue!.code}): ${describeCall(name, args)}`,
    );
  }
  if (plain && !isJson(result)) throw new Error(`the result is no JSON: ${describeCall(name, args)}`);
}

/** Whether `JSON.parse(JSON.stringify(value))` is the same. */
function isJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (Array.isArray(value)) return Array.from(value).every(isJson);
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Reflect.ownKeys(value).every((key) => isJson((value as Record<PropertyKey, unknown>)[key]));
}

/** The call in words, as far as its arguments have any. */
function describeCall(name: string, args: readonly unknown[]): string {
  const seen = new WeakSet<object>();
  try {
    const text = JSON.stringify(args, (_, value: unknown) => {
      if (typeof value === "bigint" || typeof value === "symbol" || typeof value === "function")
        return String(value);
      if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0)))
        return `${Object.is(value, -0) ? "-0" : value}`;
      if (typeof value === "string" && value.length > 200) return `${value.slice(0, 40)}… (${value.length})`;
      if (typeof value === "object" && value !== null) {
        if (seen.has(value)) return "[seen]";
        seen.add(value);
      }
      return value;
    });
    return `${name}(${text.slice(1, -1).slice(-1500)})`;
  } catch {
    return `${name}(arguments that cannot be printed)`;
  }
}
