/**
 * Prints the worst error of each function of src/kernel/math against a file of makeMathGolden.py, with the engine's own
 * Math.* beside it.
 *
 * Run: npx tsx test/golden/kernel/checkUlps.ts <file>
 */
import { readFileSync } from "node:fs";
import type { MathFunction } from "./drawArguments.ts";
import { type MathGolden, measureUlps } from "./measureUlps.ts";

const golden = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as MathGolden;
for (const name of Object.keys(golden.functions) as MathFunction[]) {
  const own = measureUlps(golden, name);
  const engine = measureUlps(golden, name, Math[name]);
  console.log(
    `${name}: worst ${own.worst.toFixed(3)} at ${own.at.join(", ")}, nearest ${(100 * own.nearest).toFixed(2)} %;`,
    `Math.${name}: worst ${engine.worst.toFixed(3)}, nearest ${(100 * engine.nearest).toFixed(2)} %`,
  );
}
