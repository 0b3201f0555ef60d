/**
 * Runs every bench one after the other, each in a process of its own, so that none warms or fills another's heap.
 * Run on a quiet machine: npm run bench
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith(".ts") || file === "all.ts" || file === "bestCpu.ts") continue;
  console.log(`\n== ${file}`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", folder + file], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
