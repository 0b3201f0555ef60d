import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import { reduceBatches } from "../../src/kernel/reduceBatches.ts";
import { aggregateKpis } from "../../src/kpi/aggregateKpis.ts";
import { mergeKpis } from "../../src/kpi/mergeKpis.ts";
import { oddObjects, oddValues } from "../contract/oddValues.ts";

const sum = {
  aggregate: (batch: readonly number[]) => batch.reduce((total, value) => total + value, 0),
  merge: (a: number, b: number) => a + b,
};

/** A stream of batches that says whether it was closed, and never gives more than `count`. */
function streamOf(count: number): { stream: AsyncIterable<readonly number[]>; closed: () => number } {
  let at = 0;
  let closed = 0;
  const iterator: AsyncIterator<readonly number[]> = {
    next: () => (at < count ? Promise.resolve({ done: false, value: [++at] }) : new Promise<never>(() => {})),
    return: () => {
      closed++;
      return Promise.resolve({ done: true, value: undefined });
    },
  };
  return { stream: { [Symbol.asyncIterator]: () => iterator }, closed: () => closed };
}

test.each([0, 1, 2, 3, 7, 8, 100])("%i batches give what one batch gives, in their order", async (count) => {
  const words = Array.from({ length: count }, (_, i) => [`${i};`]);
  const merges = vi.fn((a: string, b: string) => a + b);
  const aggregate = (batch: readonly string[]): string => batch.join("");
  const whole = words.flat().join("");
  expect(await reduceBatches(words, { aggregate, merge: merges })).toBe(whole);
  expect(merges).toHaveBeenCalledTimes(Math.max(0, count - 1));
  async function* stream(): AsyncGenerator<readonly string[]> {
    yield* words;
  }
  expect(await reduceBatches(stream(), { aggregate, merge: merges })).toBe(whole);
});

test("an aggregate is merged as often as a merge sort would", async () => {
  const depth = (a: number, b: number): number => Math.max(a, b) + 1;
  const batches = Array.from({ length: 1000 }, () => [1]);
  expect(await reduceBatches(batches, { aggregate: () => 0, merge: depth })).toBeLessThanOrEqual(10);
});

test("KPIs by batches are those of all rows", async () => {
  const rows = Array.from({ length: 90 }, (_, i) => ({ platform: i % 2 ? "x" : "weibo", impressions: i }));
  const options = { kpis: ["content.posts", "content.impressions"], by: ["platform"] };
  const batches = Array.from({ length: 9 }, (_, i) => rows.slice(i * 10, i * 10 + 10));
  const aggregate = (batch: readonly object[]) => aggregateKpis(batch, options);
  const parts = await reduceBatches(batches, { aggregate, merge: mergeKpis });
  const whole = aggregateKpis(rows, options);
  expect(parts.groups.map(({ rows, group }) => ({ rows, group }))).toEqual(
    whole.groups.map(({ rows, group }) => ({ rows, group })),
  );
  expect(parts.groups.map(({ parts }) => parts.map((part) => part.numerator))).toEqual(
    whole.groups.map(({ parts }) => parts.map((part) => part.numerator)),
  );
  expect(await reduceBatches([], { aggregate, merge: mergeKpis })).toEqual(aggregateKpis([], options));
});

test("batches and aggregates may be promises", async () => {
  const batches = [Promise.resolve([1, 2]), [3]];
  const aggregate = (batch: readonly number[]): Promise<number> => Promise.resolve(sum.aggregate(batch));
  expect(await reduceBatches(batches as Iterable<readonly number[]>, { ...sum, aggregate })).toBe(6);
  expect(await reduceBatches([], { ...sum, aggregate })).toBe(0);
});

test("progress is told after each batch", async () => {
  const told: number[] = [];
  const batches = [[1], [2], [3]];
  await reduceBatches(batches, { ...sum, onProgress: (progress) => void told.push(progress.batches) });
  expect(told).toEqual([1, 2, 3]);
});

test("a signal that has fired opens nothing", async () => {
  const open = vi.fn();
  const batches = { [Symbol.asyncIterator]: open } as AsyncIterable<readonly number[]>;
  const work = reduceBatches(batches, { ...sum, signal: AbortSignal.abort() });
  await expect(work).rejects.toMatchObject({ name: "AbortError" });
  expect(open).not.toHaveBeenCalled();
});

test("a signal between two batches stops the work with its reason", async () => {
  const control = new AbortController();
  const { stream, closed } = streamOf(5);
  const aggregate = vi.fn(sum.aggregate);
  const onProgress = ({ batches }: { batches: number }): void => {
    if (batches === 2) control.abort("enough");
  };
  const work = reduceBatches(stream, { ...sum, aggregate, signal: control.signal, onProgress });
  await expect(work).rejects.toBe("enough");
  expect(aggregate).toHaveBeenCalledTimes(2);
  expect(closed()).toBe(1);
  expect(getEventListeners(control.signal, "abort")).toEqual([]);
});

test("a signal stops the wait for a batch that never comes", async () => {
  const control = new AbortController();
  const { stream, closed } = streamOf(2);
  const work = reduceBatches(stream, { ...sum, signal: control.signal });
  setTimeout(() => control.abort(), 5);
  await expect(work).rejects.toMatchObject({ name: "AbortError" });
  expect(closed()).toBe(1);
  expect(getEventListeners(control.signal, "abort")).toEqual([]);
});

test("a signal stops a generator that waits, though it cannot close yet", async () => {
  async function* waits(): AsyncGenerator<readonly number[]> {
    yield [1];
    await new Promise(() => {});
  }
  const work = reduceBatches(waits(), { ...sum, signal: AbortSignal.timeout(5) });
  await expect(work).rejects.toMatchObject({ name: "TimeoutError" });
});

test("a signal stops the wait for an aggregate, and its late failure is nobody's", async () => {
  const control = new AbortController();
  let fail = (_: Error): void => {};
  const aggregate = (): Promise<number> =>
    new Promise((_, reject) => {
      fail = reject;
    });
  const work = reduceBatches([[1]], { ...sum, aggregate, signal: control.signal });
  setTimeout(() => control.abort(), 5);
  await expect(work).rejects.toMatchObject({ name: "AbortError" });
  fail(new Error("late"));
  // An unhandled rejection would fail the run.
  await new Promise((resolve) => setTimeout(resolve, 5));
});

test("a signal that does not fire is not listened to afterwards", async () => {
  const { signal } = new AbortController();
  expect(await reduceBatches([[1], [2]], { ...sum, signal })).toBe(3);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

const trap = new RangeError("a trap of the caller's");
const throwing = (): never => {
  throw trap;
};

test.each<[what: string, options: Partial<typeof sum> & { onProgress?: () => void }]>([
  ["aggregate", { aggregate: throwing }],
  ["merge", { merge: throwing }],
  ["onProgress", { onProgress: throwing }],
])("what %s throws comes out unchanged, and the batches are closed", async (_, options) => {
  const { stream, closed } = streamOf(5);
  await expect(reduceBatches(stream, { ...sum, ...options })).rejects.toBe(trap);
  expect(closed()).toBe(1);
});

test("what the batches throw comes out unchanged, and they are not closed again", async () => {
  const iterator = { next: throwing, return: vi.fn() };
  await expect(reduceBatches({ [Symbol.iterator]: () => iterator }, sum)).rejects.toBe(trap);
  expect(iterator.return).not.toHaveBeenCalled();
  const pages = [Promise.reject(trap), [1]] as unknown as Iterable<readonly number[]>;
  await expect(reduceBatches(pages, sum)).rejects.toBe(trap);
});

test("a fault while closing does not hide the first", async () => {
  const iterator = {
    next: () => ({ done: false, value: [1] }),
    return: () => Promise.reject(new Error("late")),
  };
  const batches = { [Symbol.iterator]: () => iterator } as unknown as Iterable<readonly number[]>;
  await expect(reduceBatches(batches, { ...sum, aggregate: throwing })).rejects.toBe(trap);
});

test.each<[what: string, args: unknown[], message: string]>([
  ["no batches", [], "batches: expected an async iterable or an iterable of batches, received undefined"],
  ["a text", ["rows", sum], 'batches: expected an async iterable or an iterable of batches, received "rows"'],
  [
    "columns",
    [{ a: [1] }, sum],
    "batches: expected an async iterable or an iterable of batches, received an object",
  ],
  ["no options", [[]], "options: expected an object, received undefined"],
  ["no aggregate", [[], { merge: sum.merge }], "options.aggregate: expected a function, received undefined"],
  ["a merge that is none", [[], { ...sum, merge: 1 }], "options.merge: expected a function, received 1"],
  [
    "a signal that is none",
    [[], { ...sum, signal: {} }],
    "options.signal: expected an AbortSignal, received an object",
  ],
  ["a null signal", [[], { ...sum, signal: null }], "options.signal: expected an AbortSignal, received null"],
  [
    "progress that is none",
    [[], { ...sum, onProgress: "log" }],
    'options.onProgress: expected a function, received "log"',
  ],
  [
    "an unknown option",
    [[], { ...sum, parallel: 4 }],
    "options.parallel: expected no such field, received 4",
  ],
])("%s is refused in these words", async (_, args, message) => {
  const call = reduceBatches as (...args: unknown[]) => Promise<unknown>;
  await expect(call(...args)).rejects.toThrow(`reduceBatches: ${message}`);
});

test("whatever the arguments are, the promise settles", async () => {
  const call = reduceBatches as (...args: unknown[]) => Promise<unknown>;
  for (const make of [...oddValues, ...oddObjects]) {
    for (const args of [
      [make(), sum],
      [[[1], [2]], make()],
      [[[1], [2]], { ...sum, aggregate: make() }],
      [[[1], [2]], { ...sum, merge: make() }],
      [[[1], [2]], { ...sum, signal: make() }],
      [[[1], [2]], { ...sum, onProgress: make() }],
    ]) {
      // Faults of other kinds are those of the functions and iterables given.
      await call(...args).catch((fault: unknown) =>
        expect(isSocialOpsError(fault) || fault instanceof TypeError || fault instanceof RangeError).toBe(
          true,
        ),
      );
    }
  }
});
