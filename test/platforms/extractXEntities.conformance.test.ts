import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractXEntities } from "../../src/platforms/extractXEntities.ts";
import { readYaml } from "../text/readYaml.ts";

interface Case {
  description: string;
  text: string;
  expected: unknown;
}

const data = process.env.SOCIALOPS_DATA;

// The conformance suite of X's text library (Apache-2.0); it is read where it lies and never copied here.
describe.skipIf(data === undefined)("entities of the conformance suite of X's text library", () => {
  const sections =
    data === undefined
      ? {}
      : (
          readYaml(readFileSync(`${data}/twitter-text/conformance/extract.yml`, "utf8")) as {
            tests: Record<string, Case[]>;
          }
        ).tests;

  const namesOf = (text: string, kind: string): string[] =>
    extractXEntities(text).entities.flatMap((entity) => (entity.kind === kind ? [entity.name] : []));
  const placesOf = (text: string, kinds: readonly string[], field: string): unknown[] =>
    extractXEntities(text).entities.flatMap(({ kind, name, start, end }) =>
      kinds.includes(kind) ? [{ [field]: name, indices: [start, end] }] : [],
    );
  const listsOf = (text: string): unknown[] =>
    extractXEntities(text).entities.flatMap(({ kind, name, start, end }) => {
      if (kind !== "mention" && kind !== "list") return [];
      const [screen_name, slug] = name.split("/");
      return [{ screen_name, list_slug: slug === undefined ? "" : `/${slug}`, indices: [start, end] }];
    });

  test.each([
    ["urls", 91, (text: string) => namesOf(text, "url")],
    ["urls_with_indices", 10, (text: string) => placesOf(text, ["url"], "url")],
    ["urls_with_directional_markers", 2, (text: string) => placesOf(text, ["url"], "url")],
    ["tco_urls_with_params", 5, (text: string) => namesOf(text, "url")],
    ["hashtags", 65, (text: string) => namesOf(text, "hashtag")],
    ["hashtags_from_astral", 3, (text: string) => namesOf(text, "hashtag")],
    ["hashtags_with_indices", 8, (text: string) => placesOf(text, ["hashtag"], "hashtag")],
    ["mentions", 23, (text: string) => namesOf(text, "mention")],
    ["mentions_with_indices", 3, (text: string) => placesOf(text, ["mention"], "screen_name")],
    ["mentions_or_lists_with_indices", 5, listsOf],
    ["cashtags", 8, (text: string) => namesOf(text, "cashtag")],
    ["cashtags_with_indices", 2, (text: string) => placesOf(text, ["cashtag"], "cashtag")],
    ["replies", 13, (text: string) => extractXEntities(text).replyTo],
  ] as const)("%s", (section, count, extract) => {
    const cases = sections[section]!;
    expect(cases).toHaveLength(count);
    const faults = cases.flatMap(({ description, text, expected }) => {
      const got = extract(text) ?? null;
      return JSON.stringify(got) === JSON.stringify(expected ?? null)
        ? []
        : [{ description, text, expected, got }];
    });
    expect(faults).toEqual([]);
  });
});
