import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { splitCsv } from "../../examples/workers/splitCsv.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs the example as the command line would, with the package's sources in place of its build. */
function run(...args: string[]): string {
  return execFileSync(process.execPath, ["--import", "tsx", "examples/workers/main.ts", ...args], {
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: "tsconfig.test.json" },
    encoding: "utf8",
  });
}

test("any number of workers print what one pass prints", () => {
  const single = run("--workers", "0");
  expect(single.split("\n")).toHaveLength(10);
  expect(single).toMatch(/^weibo: \d+ posts, \d+ impressions, engagement rate \d\.\d{4} %$/m);
  expect(run("--workers", "1")).toBe(single);
  expect(run("--workers", "3")).toBe(single);
});

test.each([1, 2, 3, 7, 100])("%i parts of a file have its rows, in order", (count) => {
  const rows = Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, text: i % 3 ? 'a "b"\nc,' : "" }));
  const text = `${Papa.unparse(rows, { newline: "\n" })}\n`;
  const parts = splitCsv(text, count);
  expect(parts.length).toBeLessThanOrEqual(count);
  const read = parts.flatMap((part) => Papa.parse(part, { header: true, skipEmptyLines: true }).data);
  expect(read).toEqual(rows);
});

test("a file of a header alone has no parts", () => {
  expect(splitCsv("id,text\n", 3)).toEqual([]);
  expect(splitCsv("id,text", 3)).toEqual([]);
});
