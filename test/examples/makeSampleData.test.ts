import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeSampleData } from "../../examples/generate/makeSampleData.ts";

const { files, ...counts } = makeSampleData();

test.each(Object.entries(files))("%s is made again byte for byte", (name, text) => {
  const committed = readFileSync(new URL(`../../examples/data/${name}`, import.meta.url));
  expect(Buffer.from(text).equals(committed)).toBe(true);
});

test("the counts are those of the files", () => {
  expect(counts).toEqual({ posts: 1358, orders: 3185, faults: 14 });
  expect(files["posts.csv"].trimEnd().split("\n")).toHaveLength(counts.posts + 1);
  expect(files["transactions.csv"].trimEnd().split("\n")).toHaveLength(counts.orders + 1);
});
