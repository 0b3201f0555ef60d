/** Every function of these rooms is used in a guide, in a block whose outcomes are asserted. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as kpi from "../../src/kpi/index.ts";
import * as stats from "../../src/stats/index.ts";

const folder = new URL("../../docs/guide/", import.meta.url);
const blocks = readdirSync(folder).flatMap((file) =>
  [...readFileSync(new URL(file, folder), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(
    (fence) => fence[1]!,
  ),
);
const asserted = blocks.filter((block) => block.includes("// => "));

describe.each(Object.entries({ kpi, stats }))("of socialops/%s", (_, room) => {
  const names = Object.entries(room).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
  test.each(names)("%s", (name) => {
    expect(asserted.some((block) => new RegExp(`\\b${name}\\(`).test(block))).toBe(true);
  });
});
