/** docs/guide/kpi-catalog.md is written from the catalogue; UPDATE_GUIDE=1 writes it anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as room from "../../src/kpi/index.ts";
import type { KpiDefinition } from "../../src/kpi/kpiDefinitionSchema.ts";
import { kpiDefinitions } from "../../src/kpi/kpiDefinitions.ts";
import { kpiInputs } from "../../src/kpi/kpiInputs.ts";

const guide = new URL("../../docs/guide/kpi-catalog.md", import.meta.url);

const families: Readonly<Record<string, string>> = {
  content: "Content",
  audience: "Followers",
  users: "Users",
  live: "Live sessions",
  private_domain: "Private domain",
  marketing: "Marketing",
  channel: "Channels",
  competition: "Competition",
  spread: "Spread",
  tech: "Technology",
  audit: "Data quality",
};

/** Columns of the noun as they are called, those of the caller's own in italics, those that only conditions ask about in brackets. */
function columnsOf(kpi: KpiDefinition): string {
  return kpiInputs(kpi)
    .map(({ field, own, role }) => {
      const name = own ? `*\`${field}\`*` : `\`${field}\``;
      return role === "condition" ? `(${name})` : name;
    })
    .join(" ");
}

/** What each definition is exported as, by its id. */
const names = new Map(
  Object.entries(room).flatMap(([name, value]) =>
    typeof value === "object" && "id" in value ? [[value.id, name] as const] : [],
  ),
);

/** An asserted block of code that imports the definitions of a family. */
function importsOf(kpis: readonly KpiDefinition[]): string[] {
  const exported = kpis.map(({ id }) => names.get(id)!);
  return [
    "```ts",
    `import { ${exported.join(", ")} } from "socialops/kpi";`,
    "",
    `[${exported.join(", ")}].map(({ id }) => id.split(".")[1]); // => ${JSON.stringify(kpis.map(({ id }) => id.split(".")[1]))}`,
    "```",
  ];
}

function tableOf(family: string): string {
  const kpis = kpiDefinitions.filter(({ id }) => id.split(".")[0] === family);
  const rows = kpis.map((kpi) => {
    const { id, title, noun, unit, direction, interval } = kpi;
    const better = { up: "more", down: "less", neutral: "" }[direction];
    return `| \`${id}\` | ${title.en} | ${title["zh-CN"]} | ${noun} | ${columnsOf(kpi)} | ${unit} | ${better} | ${interval === "none" ? "" : interval} |`;
  });
  return [
    `## ${families[family]}`,
    "",
    "| id | title | 名称 | rows | columns | unit | better | interval |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
    "",
    ...kpis.flatMap(({ id, definition }) => [`- \`${id}\`: ${definition.en}`, `  ${definition["zh-CN"]}`]),
    "",
    ...importsOf(kpis),
  ].join("\n");
}

function catalogueText(): string {
  return [
    "# The catalogue of KPIs",
    "",
    `${kpiDefinitions.length} definitions, written from the package (\`kpiDefinitions\`) and held to it by a test. Columns in *italics* are none of the noun's own:`,
    "you supply them, and `kpiInputs` says what they hold. Of columns in (brackets) only conditions ask. Every ratio over zero is absent. How",
    "to compute them, and how to write others: [the guide to KPIs](kpis.md). Each is exported by itself too, so that a bundle holds only those",
    "it names (`evaluateKpis`); the code below each table has the names.",
    "",
    Object.keys(families).map(tableOf).join("\n\n"),
    "",
  ].join("\n");
}

test("the guide to the catalogue says what the catalogue does", () => {
  if (process.env.UPDATE_GUIDE !== undefined) writeFileSync(guide, catalogueText());
  expect(readFileSync(guide, "utf8")).toBe(catalogueText());
  expect(new Set(kpiDefinitions.map(({ id }) => id.split(".")[0]))).toEqual(new Set(Object.keys(families)));
});
