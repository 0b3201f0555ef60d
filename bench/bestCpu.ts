/** The least CPU time of some rounds, and what the last one gave. */
export interface BestCpu<Out> {
  ms: number;
  out: Out;
}

/**
 * Runs something several times. Where the garbage collector can be called it runs before each round, and a pause lets it end: what its threads
 * still sweep would be charged to the round.
 *
 * @param run - what is timed
 * @param rounds - how often
 */
export async function bestCpu<Out>(run: () => Out | Promise<Out>, rounds: number): Promise<BestCpu<Out>> {
  let ms = Number.POSITIVE_INFINITY;
  let out!: Out;
  for (let round = 0; round < rounds; round++) {
    if (globalThis.gc !== undefined) {
      globalThis.gc();
      await new Promise((done) => setTimeout(done, 120));
    }
    const start = process.cpuUsage();
    out = await run();
    const { user, system } = process.cpuUsage(start);
    ms = Math.min(ms, (user + system) / 1000);
  }
  return { ms, out };
}
