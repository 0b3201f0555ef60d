// Packs the package, installs the tarball in an empty folder and uses it there as a stranger would: every entry by import and
// by require, the same names both ways, and every example of the README. Run: node test/package/useTarball.mjs [folder]
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(process.argv[2] ?? mkdtempSync(join(tmpdir(), "socialops-")), "stranger");
mkdirSync(folder, { recursive: true });

const npm = (args, cwd) =>
  execFileSync("npm", args, { cwd, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });
npm(["pack", "--ignore-scripts", "--pack-destination", folder], root);
const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
writeFileSync(join(folder, "package.json"), '{ "name": "stranger", "private": true }\n');
npm(["install", "--no-audit", "--no-fund", `./${tarball}`], folder);

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const names = Object.keys(exports)
  .filter((path) => path !== "./package.json")
  .map((path) => (path === "." ? "socialops" : `socialops/${path.slice(2)}`));
writeFileSync(
  join(folder, "both.mjs"),
  `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
for (const name of ${JSON.stringify(names)}) {
  const esm = Object.keys(await import(name)).sort().join();
  const cjs = Object.keys(require(name)).sort().join();
  if (esm === "" || esm !== cjs) throw new Error(name + ": import gives " + esm + "; require gives " + cjs);
  console.log(name + ": " + esm.split(",").length + " exports, the same both ways");
}
`,
);
process.stdout.write(execFileSync("node", ["both.mjs"], { cwd: folder, encoding: "utf8" }));

const readme = readFileSync(join(root, "README.md"), "utf8");
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((fence) => fence[1]);
if (examples.length < 5) throw new Error(`README.md has only ${examples.length} examples`);
for (const [i, example] of examples.entries()) {
  writeFileSync(
    join(folder, `example${i}.mjs`),
    `import assert from "node:assert/strict";\n${withoutTypes(asserted(example))}`,
  );
  execFileSync("node", [`example${i}.mjs`], { cwd: folder, stdio: "inherit" });
}
console.log(`the README's ${examples.length} examples give what they say`);

/** The examples are TypeScript; Node runs them without their types. */
function withoutTypes(code) {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}

/** `expression; // => value` becomes an assertion, numbers to nine decimals. */
function asserted(code) {
  const soft =
    "(v) => JSON.parse(JSON.stringify(v, (_, x) => (typeof x === 'number' ? Number(x.toFixed(9)) : x)))";
  const lines = code.replace(/^(.+); \/\/ => (.+)$/gm, "assert.deepEqual(soften($1), soften($2));");
  return `const soften = ${soft};\n${lines}`;
}
