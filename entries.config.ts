/** The entries of the package: published name to source file. tsup, vitest, typedoc and the tests read this one list. */
export const entries: Record<string, string> = {
  index: "src/index.ts",
  core: "src/core.ts",
  schemas: "src/schemas.ts",
  time: "src/time/index.ts",
  stats: "src/stats/index.ts",
  model: "src/model/index.ts",
  platforms: "src/platforms/index.ts",
  kpi: "src/kpi/index.ts",
  timing: "src/timing/index.ts",
  audience: "src/audience/index.ts",
  crisis: "src/crisis/index.ts",
  lexicon: "src/text/lexicon/index.ts",
  chart: "src/chart/index.ts",
  sql: "src/sql/index.ts",
};
