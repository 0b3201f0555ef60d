/**
 * Runs every entry and one report of decisions on Node (import and require), Deno, Bun and Chromium, and compares the reports
 * bit by bit. Needs a build. Run: npm run build && npm run check:engines
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { entries } from "../../entries.config.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const work = `${root}.tmp/engines/`;
const bin = `${root}node_modules/.bin/`;
const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const mayMissChromium = process.argv.includes("--allow-missing-chromium");

const names = Object.keys(entries).map((name) => (name === "index" ? "socialops" : `socialops/${name}`));
const entryChecks = names
  .map(
    (name, i) =>
      `import * as entry${i} from "${name}";\nif (Object.keys(entry${i}).length === 0) throw new Error("${name} is empty");`,
  )
  .join("\n");

/** One script with the report; the package itself stays outside, so that each engine resolves it by its published names. */
async function script(format: "esm" | "cjs", file: string, external: boolean, call: string): Promise<string> {
  const source = `${entryChecks}\nimport { report } from "./test/engines/report.ts";\n${call}`;
  await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    bundle: true,
    format,
    outfile: work + file,
    external: external ? ["socialops", "socialops/*"] : [],
    target: "es2022",
    logLevel: "error",
  });
  return work + file;
}

async function output(command: string, args: string[]): Promise<string> {
  const { stdout } = await run(command, args, {
    cwd: root,
    maxBuffer: 1 << 28,
    env: { ...process.env, DENO_NO_UPDATE_CHECK: "1" },
  });
  return stdout.trim();
}

async function inChromium(bundle: string): Promise<string> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const page = await browser.newPage();
    await page.route("**/*", (route) => route.abort());
    await page.setContent("<!doctype html><title>socialops</title>");
    await page.addScriptTag({ path: bundle });
    return await page.evaluate(() => (globalThis as unknown as { socialopsReport: string }).socialopsReport);
  } finally {
    await browser.close();
  }
}

mkdirSync(work, { recursive: true });
const print = "console.log(report());";
const esm = await script("esm", "report.mjs", true, print);
const cjs = await script("cjs", "report.cjs", true, print);
const engines: [string, () => Promise<string>][] = [
  [`Node ${process.versions.node} import`, () => output(process.execPath, [esm])],
  [`Node ${process.versions.node} require`, () => output(process.execPath, [cjs])],
  [
    "Deno",
    () =>
      output(`${bin}deno`, [
        "run",
        "--no-config",
        "--node-modules-dir=manual",
        "--cached-only",
        "--allow-read",
        "--allow-env",
        esm,
      ]),
  ],
  ["Bun", () => output(`${bin}bun`, ["run", esm])],
];
if (existsSync(CHROMIUM)) {
  const bundle = await script("cjs", "page.js", false, "globalThis.socialopsReport = report();");
  engines.push(["Chromium", () => inChromium(bundle)]);
} else if (mayMissChromium) {
  console.log(`Chromium is not at ${CHROMIUM} and was left out (set CHROMIUM_PATH)`);
} else {
  throw new Error(
    `Chromium is not at ${CHROMIUM}: install it, set CHROMIUM_PATH, or pass --allow-missing-chromium`,
  );
}

let first: string | null = null;
let differing = 0;
for (const [name, engine] of engines) {
  const said = await engine();
  first ??= said;
  const same = said === first;
  if (!same) {
    differing++;
    writeFileSync(`${work}${name.replace(/\W+/g, "-")}.json`, said);
    writeFileSync(`${work}first.json`, first);
  }
  const digest = createHash("sha256").update(said).digest("hex").slice(0, 16);
  console.log(
    `${name.padEnd(24)} ${digest} ${names.length} entries, ${said.length} characters${same ? "" : "  DIFFERS"}`,
  );
}
if (differing > 0) {
  console.error(`${differing} engines differ from ${engines[0]![0]}; their reports are in ${work}`);
  process.exit(1);
}
