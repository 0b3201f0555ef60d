import { describeValue } from "./describeValue.ts";
import { SocialOpsError } from "./SocialOpsError.ts";

/** What {@link reduceBatches} needs of an `AbortSignal`. */
export interface BatchSignal {
  /** Whether it has fired. */
  readonly aborted: boolean;
  /** Why, once it has fired. */
  readonly reason?: unknown;
  /**
   * Listens.
   *
   * @param type - the event
   * @param listener - is called when the signal fires
   */
  addEventListener(type: "abort", listener: () => void): void;
  /**
   * Stops listening.
   *
   * @param type - the event
   * @param listener - what was added
   */
  removeEventListener(type: "abort", listener: () => void): void;
}

/** How far {@link reduceBatches} has come. */
export interface BatchProgress {
  /** Batches aggregated so far. */
  batches: number;
}

/** Options of {@link reduceBatches}. */
export interface ReduceBatchesOptions<Batch, Aggregate> {
  /**
   * Sums up one batch; may give a promise, for a batch that a worker or a warehouse sums up.
   *
   * @param batch - rows, columns, a table: what the function it calls takes
   * @returns its aggregate
   */
  aggregate: (batch: Batch) => Aggregate | PromiseLike<Aggregate>;
  /**
   * Puts the aggregates of two neighboring runs of batches together; has to be associative, as all merges of this package
   * are.
   *
   * @param a - the aggregate of the earlier batches
   * @param b - that of the later ones
   * @returns the aggregate of both
   */
  merge: (a: Aggregate, b: Aggregate) => Aggregate;
  /** Stops the work: an `AbortSignal`. */
  signal?: BatchSignal | undefined;
  /**
   * Is told after each batch.
   *
   * @param progress - how far it is
   */
  onProgress?: ((progress: BatchProgress) => void) | undefined;
}

/**
 * Aggregates data that come in batches, one batch in memory at a time: the record batches of a file, the pages of an
 * interface, the chunks of a stream. This is the only asynchronous function of the package.
 *
 * Batches are taken one after the other, in their order. Aggregates are put together as in a merge sort, neighbors of equal
 * size first, so that each is merged log2(batches) times at most and an aggregate that grows (one entry a member) does not
 * make the work quadratic. Which aggregates meet depends on the number of batches alone. Without batches the outcome is that
 * of no rows, `aggregate([])`.
 *
 * The promise is rejected with what `aggregate`, `merge`, `onProgress` or the batches threw, unchanged, and with
 * `signal.reason` (an `AbortError` unless the caller gave another) where the signal fires, also while a batch is awaited.
 * The iterator is closed in each case.
 *
 * Cost: that of its functions; log2(batches) aggregates and one batch in memory.
 *
 * @param batches - an async iterable (a stream, a generator) or an iterable of batches
 * @param options - how to aggregate and merge, when to stop, whom to tell
 * @returns the aggregate of all batches
 * @throws {@link SocialOpsError} `invalid-argument`, as the promise's rejection
 *
 * @example
 * ```ts
 * import { reduceBatches } from "socialops/core";
 * import { aggregateKpis, finishKpis, mergeKpis } from "socialops/kpi";
 *
 * async function* pages() {
 *   yield [{ platform: "x", impressions: 900 }, { platform: "x", impressions: 100 }];
 *   yield [{ platform: "x", impressions: 600 }];
 * }
 * const aggregate = await reduceBatches(pages(), {
 *   aggregate: (page) => aggregateKpis(page, { kpis: ["content.impressions"] }),
 *   merge: mergeKpis,
 * });
 * finishKpis(aggregate).rows[0]?.values["content.impressions"]?.numerator; // => 1600
 * ```
 */
export async function reduceBatches<Batch, Aggregate>(
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  options: ReduceBatchesOptions<Batch, Aggregate>,
): Promise<Aggregate> {
  const open = openerOf(batches);
  const { aggregate, merge, signal, onProgress } = checkOptions(options);
  if (signal?.aborted) throw signal.reason;
  const iterator = open();
  const runs: Run<Aggregate>[] = [];
  let count = 0;
  let isOver = false;
  const next = async (): Promise<IteratorResult<Batch | PromiseLike<Batch>, unknown>> => {
    try {
      return await iterator.next();
    } catch (fault) {
      isOver = true;
      throw fault;
    }
  };
  try {
    while (true) {
      if (signal?.aborted) throw signal.reason;
      const step = await unlessAborted(next(), signal);
      isOver = step.done === true;
      if (step.done === true) break;
      const batch = await unlessAborted(step.value, signal);
      addRun(runs, { aggregate: await unlessAborted(aggregate(batch), signal), batches: 1 }, merge);
      count++;
      onProgress?.({ batches: count });
    }
  } catch (fault) {
    const closing = isOver ? undefined : close(iterator);
    // An iterator that is still waiting for its next batch may never close.
    if (signal?.aborted !== true) await closing;
    throw fault;
  }
  if (runs.length === 0) return aggregate([] as Batch);
  return runs.map((run) => run.aggregate).reduceRight((later, earlier) => merge(earlier, later));
}

type BatchIterator<Batch> = AsyncIterator<Batch> | Iterator<Batch | PromiseLike<Batch>>;

/** The aggregate of so many neighboring batches. */
interface Run<Aggregate> {
  aggregate: Aggregate;
  batches: number;
}

/** Adds a run behind the others and merges while the last two are equally long: their lengths are the bits of a count. */
function addRun<Aggregate>(
  runs: Run<Aggregate>[],
  added: Run<Aggregate>,
  merge: (a: Aggregate, b: Aggregate) => Aggregate,
): void {
  let run = added;
  while (runs.at(-1)?.batches === run.batches) {
    const earlier = runs.pop()!;
    run = { aggregate: merge(earlier.aggregate, run.aggregate), batches: 2 * run.batches };
  }
  runs.push(run);
}

/** Waits for a value, or until the signal fires. Listens no longer than that, so that no batch is held on to. */
function unlessAborted<Value>(
  value: Value | PromiseLike<Value>,
  signal: BatchSignal | undefined,
): Promise<Value> {
  const pending = Promise.resolve(value);
  if (signal === undefined) return pending;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      signal.removeEventListener("abort", stop);
      reject(signal.reason);
    };
    signal.addEventListener("abort", stop);
    pending.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
    if (signal.aborted) stop();
  });
}

/** What goes wrong in closing is less than the fault that led to it. */
async function close(iterator: BatchIterator<unknown>): Promise<void> {
  try {
    await iterator.return?.();
  } catch {
    // See above.
  }
}

function openerOf<Batch>(batches: AsyncIterable<Batch> | Iterable<Batch>): () => BatchIterator<Batch> {
  if (typeof batches === "object" && batches !== null) {
    const source = batches as Partial<AsyncIterable<Batch> & Iterable<Batch>>;
    for (const key of [Symbol.asyncIterator, Symbol.iterator] as const) {
      const open: unknown = source[key];
      if (typeof open === "function") return () => open.call(batches) as BatchIterator<Batch>;
    }
  }
  return refuseArgument("batches", "an async iterable or an iterable of batches", batches);
}

/** Options that are functions have no schema. */
function checkOptions<Batch, Aggregate>(
  options: ReduceBatchesOptions<Batch, Aggregate>,
): ReduceBatchesOptions<Batch, Aggregate> {
  if (typeof options !== "object" || options === null) refuseArgument("options", "an object", options);
  const { aggregate, merge, signal, onProgress, ...others } = options;
  const [other] = Object.entries(others);
  if (other !== undefined) refuseArgument(`options.${other[0]}`, "no such field", other[1]);
  if (typeof aggregate !== "function") refuseArgument("options.aggregate", "a function", aggregate);
  if (typeof merge !== "function") refuseArgument("options.merge", "a function", merge);
  if (signal !== undefined && !isSignal(signal)) refuseArgument("options.signal", "an AbortSignal", signal);
  if (onProgress !== undefined && typeof onProgress !== "function")
    refuseArgument("options.onProgress", "a function", onProgress);
  return { aggregate, merge, signal, onProgress };
}

function isSignal(value: unknown): value is BatchSignal {
  if (typeof value !== "object" || value === null) return false;
  const { aborted, addEventListener, removeEventListener } = value as Partial<BatchSignal>;
  const listens = typeof addEventListener === "function" && typeof removeEventListener === "function";
  return typeof aborted === "boolean" && listens;
}

function refuseArgument(path: string, expected: string, received: unknown): never {
  throw new SocialOpsError("reduceBatches", {
    code: "invalid-argument",
    path,
    expected,
    received: describeValue(received),
  });
}
