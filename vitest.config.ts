import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { entries } from "./entries.config.ts";
import { extractDoctests } from "./test/doctest/extract.ts";

extractDoctests();

const alias = Object.entries(entries).map(([name, file]) => ({
  find: new RegExp(`^socialops${name === "index" ? "" : `/${name}`}$`),
  replacement: fileURLToPath(new URL(file, import.meta.url)),
}));

export default defineConfig({
  resolve: { alias },
  test: {
    setupFiles: ["test/propertySeed.ts"],
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "tests",
          include: ["test/**/*.test.ts"],
          exclude: ["test/.doctest/**"],
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.test.json" },
        },
      },
      // Examples only call what is exported: they can share one load of the sources, which is twenty times as fast.
      { extends: true, test: { name: "examples", include: ["test/.doctest/**/*.test.ts"], isolate: false } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 95, functions: 95, statements: 95, branches: 90 },
    },
  },
});
