import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { entries } from "../entries.config.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const typedoc = JSON.parse(readFileSync(`${root}typedoc.json`, "utf8"));

test("every entry is published both ways with types, and every published path is an entry", () => {
  const wanted = Object.fromEntries(
    Object.keys(entries).map((name) => [
      name === "index" ? "." : `./${name}`,
      {
        import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
        require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
      },
    ]),
  );
  expect(manifest.exports).toEqual({ ...wanted, "./package.json": "./package.json" });
});

test("every entry has its source and its place in the reference", () => {
  for (const file of Object.values(entries)) expect(existsSync(root + file), file).toBe(true);
  expect(typedoc.entryPoints).toEqual(Object.values(entries));
});

test("nothing but the three packages comes along", () => {
  expect(Object.keys(manifest.dependencies)).toEqual(["date-fns", "simple-statistics", "zod"]);
  expect(manifest.peerDependencies).toBeUndefined();
  expect(manifest.sideEffects).toBe(false);
});

test("the root entry has every name of every area", async () => {
  const all = await import("../src/index.ts");
  for (const [name, file] of Object.entries(entries)) {
    if (name === "index" || name === "schemas") continue;
    const area = await import(root + file);
    for (const key of Object.keys(area)) expect(Object.keys(all), `${name}.${key}`).toContain(key);
  }
});
