import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findXUrls } from "../../src/text/findXUrls.ts";
import { readYaml } from "./readYaml.ts";

interface UrlCase {
  description: string;
  text: string;
  expected: (string | { url: string; indices: [number, number] })[];
}

const data = process.env.SOCIALOPS_DATA;

describe.skipIf(data === undefined)("links of the conformance suite of X's text library", () => {
  const read = (file: string): unknown =>
    readYaml(readFileSync(`${data}/twitter-text/conformance/${file}.yml`, "utf8"));
  const sections = data === undefined ? {} : (read("extract") as { tests: Record<string, UrlCase[]> }).tests;

  test.each([
    ["urls", 91],
    ["urls_with_indices", 10],
    ["urls_with_directional_markers", 2],
    ["tco_urls_with_params", 5],
  ])("%s", (section, count) => {
    const cases = sections[section]!;
    expect(cases).toHaveLength(count);
    for (const { description, text, expected } of cases) {
      const found = findXUrls(text).map(({ start, end }) => ({
        url: text.slice(start, end),
        indices: [start, end],
      }));
      const wanted = expected.every((url) => typeof url === "string");
      expect(wanted ? found.map(({ url }) => url) : found, description).toEqual(expected);
    }
  });

  test("every top-level domain of the suite is known", () => {
    const lists = read("tld_lib") as Record<string, string[]>;
    const names = Object.values(lists).flat();
    expect(names.length).toBeGreaterThan(1500);
    for (const name of names) {
      const url = `https://twitter.${name}`.normalize("NFC");
      expect(findXUrls(url), name).toEqual([{ start: 0, end: url.length }]);
    }
  });
});
