import { defineConfig } from "tsup";
import { entries } from "./entries.config.ts";

export default defineConfig({
  entry: entries,
  format: ["esm", "cjs"],
  // tsup 8 sets baseUrl for its declaration build, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  sourcemap: true,
  clean: true,
  treeshake: false,
  target: "es2022",
  platform: "neutral",
});
