/**
 * k-means on 100,000 points of 8 coordinates in 8 clusters, from the same centers (the first eight points): against ml-kmeans, and against
 * scikit-learn's Lloyd with one thread where python3 has it. CPU time, best of several; sums of squares compared. Then a million points,
 * for memory. Run: `npx tsx --expose-gc bench/kMeans.ts`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kmeans } from "ml-kmeans";
import { kMeans } from "../src/stats/cluster/kMeans.ts";

const D = 8;
const K = 8;

/** A seeded generator (Park and Miller's), and sums of twelve numbers in place of normal ones. */
let state = 42;
const next = (): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};
const bell = (): number => Array.from({ length: 12 }, next).reduce((sum, x) => sum + x, -6);

function blobs(count: number): Float64Array {
  const middles = Array.from({ length: K * D }, () => 10 * next());
  return Float64Array.from(
    { length: count * D },
    (_, i) => middles[(Math.floor(i / D) % K) * D + (i % D)]! + 1.5 * bell(),
  );
}

function noise(count: number): Float64Array {
  return Float64Array.from({ length: count * D }, next);
}

function cpu<Out>(run: () => Out, rounds: number): { ms: number; out: Out } {
  let ms = Number.POSITIVE_INFINITY;
  let out!: Out;
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    out = run();
    const { user, system } = process.cpuUsage(start);
    ms = Math.min(ms, (user + system) / 1000);
  }
  return { ms, out };
}

const PYTHON = `
import os, sys, time
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy, sklearn
from sklearn.cluster import KMeans
points = numpy.fromfile(sys.argv[1]).reshape(-1, 8)
best = float("inf")
for _ in range(10):
    start = time.process_time()
    found = KMeans(8, init=points[:8], n_init=1, max_iter=int(sys.argv[2]), tol=0, algorithm="lloyd").fit(points)
    best = min(best, time.process_time() - start)
print(best * 1000, found.n_iter_, found.inertia_, sklearn.__version__)
`;

function bySklearn(
  points: Float64Array,
  rounds: number,
): { ms: number; rounds: number; inertia: number; version: string } | null {
  const folder = mkdtempSync(join(tmpdir(), "k-means-"));
  try {
    writeFileSync(join(folder, "points"), points);
    const said = execFileSync("python3", ["-c", PYTHON, join(folder, "points"), String(rounds)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [ms, done, inertia, version] = said.trim().split(" ");
    return { ms: Number(ms), rounds: Number(done), inertia: Number(inertia), version: version! };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const [name, points, rounds] of [
  ["eight blobs, to the end", blobs(100_000), 300],
  ["no structure, 20 rounds", noise(100_000), 20],
  ["no structure, 300 rounds", noise(100_000), 300],
] as const) {
  const initial = points.slice(0, K * D);
  const ours = cpu(
    () => kMeans(points, D, K, { seed: 1, initial, maxIterations: rounds, exchange: false }),
    10,
  );
  const rows = Array.from({ length: points.length / D }, (_, i) =>
    Array.from(points.subarray(i * D, (i + 1) * D)),
  );
  console.log(
    `${name}: ${ours.out.iterations} rounds, ${ours.ms.toFixed(1)} ms, sum of squares ${ours.out.inertia.toFixed(4)}`,
  );
  const theirs = bySklearn(points, rounds);
  console.log(
    theirs === null
      ? "  scikit-learn is not installed for python3"
      : `  scikit-learn ${theirs.version}, one thread: ${theirs.rounds} rounds, ${theirs.ms.toFixed(1)} ms, sum of squares ${theirs.inertia.toFixed(4)}: ours / this ${(ours.ms / theirs.ms).toFixed(2)}`,
  );
  if (rounds === 300 && ours.out.iterations === 300) continue;
  const ml = cpu(
    () =>
      kmeans(rows, K, { initialization: rows.slice(0, K), maxIterations: ours.out.iterations, tolerance: 0 }),
    3,
  );
  let sum = 0;
  for (const [i, row] of rows.entries()) {
    const center = ml.out.centroids[ml.out.clusters[i]!]!;
    for (const [t, x] of row.entries()) sum += (x - center[t]!) ** 2;
  }
  console.log(
    `  ml-kmeans: ${ml.out.iterations} rounds, ${ml.ms.toFixed(1)} ms, sum of squares ${sum.toFixed(4)}: this / ours ${(ml.ms / ours.ms).toFixed(2)}`,
  );
}

const large = blobs(1_000_000);
const before = process.memoryUsage().rss;
const found = cpu(() => kMeans(large, D, K, { seed: 1, starts: 1 }), 1);
console.log(
  `a million points, one start: ${(found.ms / 1000).toFixed(1)} s; ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB more than the points took; peak ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB in all`,
);
