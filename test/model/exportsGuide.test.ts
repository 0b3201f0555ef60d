import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exportPresets } from "../../src/model/exportPresets.ts";

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

/** The line of the guide's table for a preset. */
function lineOf({ id, title, isVerified, engagements, kpis }: (typeof exportPresets)[number]): string {
  const counted =
    engagements.length === 0 ? "no figure of its own" : engagements.map((name) => `\`${name}\``).join(" ");
  const known = isVerified ? "file or document seen" : "**not verified**";
  return `| \`${id}\` | ${title} | ${known} | ${counted} | ${kpis.map((kpi) => `\`${kpi}\``).join(" ") || "none"} |`;
}

test("the guide's table says what the presets say", () => {
  const table = read("docs/guide/reading-exports.md")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  expect(table).toEqual(exportPresets.map(lineOf));
});

test("the README names every preset that is not verified", () => {
  const unverified = exportPresets.filter((preset) => !preset.isVerified).map(({ id }) => `\`${id}\``);
  const sentence = /Not verified against a file or document: (.*)\./.exec(read("README.md"))?.[1];
  expect(sentence).toBe(unverified.join(", "));
});
