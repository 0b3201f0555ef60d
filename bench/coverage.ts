/**
 * Exact coverage of five intervals of a share at a nominal 95 %, by enumeration over a declared grid (not a matter of speed). The
 * same figures are held by test/stats/proportionCoverage.test.ts. Run: `npx tsx bench/coverage.ts`.
 */
import * as stats from "../src/stats/index.ts";
import { COVERAGE_SHARES, COVERAGE_SIZES, exactCoverage } from "../test/stats/exactCoverage.ts";

const intervals = {
  Wald: stats.waldInterval,
  Wilson: stats.wilsonInterval,
  "Agresti-Coull": stats.agrestiCoullInterval,
  Jeffreys: stats.jeffreysInterval,
  "Clopper-Pearson": stats.clopperPearsonInterval,
};
console.log(
  `n ${COVERAGE_SIZES.join(", ")}; share ${COVERAGE_SHARES.join(", ")}: exact coverage of a nominal 95 %`,
);
for (const [name, interval] of Object.entries(intervals)) {
  const cells = COVERAGE_SIZES.flatMap((n) =>
    COVERAGE_SHARES.map((p) => ({ expected: n * p, coverage: exactCoverage(interval, n, p) })),
  );
  const mean = cells.reduce((sum, { coverage }) => sum + coverage, 0) / cells.length;
  const lowest = Math.min(...cells.map(({ coverage }) => coverage));
  const likely = Math.min(...cells.filter(({ expected }) => expected >= 5).map(({ coverage }) => coverage));
  console.log(
    `${name.padEnd(16)} mean ${mean.toFixed(4)}, lowest ${lowest.toFixed(4)}, lowest where 5 or more are expected ${likely.toFixed(4)}`,
  );
}
