import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { entries } from "../entries.config.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Bytes that one import costs a user's page: bundled, minified, gzipped; and whether the schema library came along. */
async function cost(name: string, entry: string): Promise<{ gzip: number; zod: boolean }> {
  const result = await build({
    stdin: {
      contents: `import { ${name} } from "./${entries[entry]}"; globalThis.used = ${name};`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const inputs = Object.entries(Object.values(result.metafile.outputs)[0]!.inputs);
  return {
    gzip: gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length,
    zod: inputs.some(([file, { bytesInOutput }]) => file.includes("node_modules/zod/") && bytesInOutput > 0),
  };
}

test.each([
  ["isSocialOpsError", "core", 400, false],
  ["explain", "core", 29_000, false],
  ["explainFault", "core", 22_500, true],
  ["compileCondition", "core", 19_300, true],
  ["reduceBatches", "core", 1_400, false],
  ["postSchema", "schemas", 9_900, true],
  ["weekSlot", "time", 3_500, false],
  ["normalCdf", "stats", 2_500, false],
  ["wilsonInterval", "stats", 4_000, false],
  ["measureText", "platforms", 15_000, false],
  ["fitPlaybook", "platforms", 25_200, true],
  ["wechatPlaybooks", "platforms", 12_800, false],
  ["computeKpis", "kpi", 83_300, true],
  ["retention", "kpi", 35_200, true],
  ["rfm", "audience", 34_700, true],
  ["gradeCrisis", "crisis", 17_500, true],
  ["recommendPostingTimes", "timing", 13_500, true],
  ["postingHeatmapSpec", "chart", 3_800, false],
  ["platformRankingSpec", "chart", 4_400, false],
  ["retentionQuery", "sql", 29_100, true],
  ["kpiQuery", "sql", 58_200, true],
] as const)("%s from %s costs at most its bytes", async (name, entry, most, zod) => {
  const { gzip, zod: hasZod } = await cost(name, entry);
  expect(gzip).toBeLessThanOrEqual(most);
  expect(hasZod).toBe(zod);
});
