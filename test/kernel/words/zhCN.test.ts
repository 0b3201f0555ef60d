import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { describeValue } from "../../../src/kernel/describeValue.ts";
import { explainFault } from "../../../src/kernel/words/explainFault.ts";
import * as schemas from "../../../src/schemas.ts";
import { findPhrases, HOLE } from "./findPhrases.ts";
import { type Json, wrongValues } from "./wrongValues.ts";

const src = fileURLToPath(new URL("../../../src", import.meta.url));
const sources = new Map(
  readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(src, join(entry.parentPath, entry.name)))
    .map((file) => [file, readFileSync(join(src, file), "utf8")]),
);
// Its phrases are those of the generated values below.
sources.delete("kernel/words/worded.ts");

/** What can stand in a part of a phrase; one of them has to make a phrase that the catalogs know. */
const FILLINGS = ["3", '"filling"'];

/** Names, and words that the Chinese of the field writes in Latin letters. */
const LATIN =
  /"(?:[^"\\]|\\.)*"|`[^`]*`|\b[a-z]{2,3}(?:、[a-z]{2,3}){9,}|\{ values, valid \}|get\(row\)|Asia\/Shanghai|ISO 8601|\b[A-Za-z]\w*(?:\.\w+)+|\b[a-z]+[A-Z]\w*|\b(?:IANA|JSON|CSV|KPI|Arrow|Date|AbortSignal|Wilson|null|true|false|id|schema|symbol|locale|bins|op|field|low|high|at|kind|method|min|slot|weekday|hour|undefined)\b/g;

/** What an operator would read in English, or the whole phrase where no catalog has it. */
function leftovers(fault: { expected: string; received: string }, said: "expected" | "received"): string[] {
  const [expected, received] = explainFault({ path: "", ...fault }, { locale: "zh-CN" }).split("，实际为");
  return (said === "expected" ? expected! : (received ?? "")).replace(LATIN, "").match(/[A-Za-z]{2,}/g) ?? [];
}

/** Phrases without Chinese, as lines to fill in and to put into a catalog of `src/kernel/words/zh-CN/`. */
function missing(
  said: "expected" | "received",
  phrases: Iterable<readonly [text: string, at: string]>,
): string[] {
  const lines = new Map<string, string>();
  for (const [text, at] of phrases) {
    const isKnown = FILLINGS.some((filling) => {
      const fault = { expected: "text", received: "0", [said]: text.replaceAll(HOLE, filling) };
      return leftovers(fault, said).length === 0;
    });
    if (!isKnown) lines.set(text, `${JSON.stringify(text.replaceAll(HOLE, "{any}"))}: "", // ${at}`);
  }
  return [...lines.values()];
}

describe("in Chinese there is a text for", () => {
  test("every phrase that the sources expect", () => {
    const phrases = findPhrases(sources, "expected");
    expect(phrases.length).toBeGreaterThan(100);
    expect(
      missing(
        "expected",
        phrases.map(({ text, at }) => [text, at]),
      ),
    ).toEqual([]);
  });

  test("every phrase for what was received", () => {
    const phrases = findPhrases(sources, "received");
    expect(phrases.length).toBeGreaterThan(3);
    const values = [
      undefined,
      null,
      1,
      -0,
      10n,
      'it\'s "so" or not',
      true,
      [1],
      {},
      () => 1,
      Symbol("s"),
      new Date(NaN),
    ];
    expect(
      missing("received", [
        ...phrases.map(({ text, at }) => [text, at] as const),
        ...values.map((value) => [describeValue(value), "describeValue"] as const),
      ]),
    ).toEqual([]);
  });

  test.each(Object.entries(schemas) as [string, z.ZodMiniType][])(
    "everything that %s says",
    (name, schema) => {
      const said = new Set<string>();
      for (const { value } of wrongValues(z.toJSONSchema(schema) as Json)) {
        for (const { message } of schema.safeParse(value).error?.issues ?? [])
          said.add(message.replace(/^expected /, ""));
      }
      expect(said.size).toBeGreaterThan(0);
      expect(
        missing(
          "expected",
          [...said].map((text) => [text, name]),
        ),
      ).toEqual([]);
    },
  );
});

describe("the finder of phrases", () => {
  test.each([
    ["a schema's error", 'z.string({ error: "expected tea" })', ["tea"]],
    ["an error by shorthand", 'const error = "expected tea"; z.string({ error })', ["tea"]],
    ["an error by name", 'const zone = { error: "expected tea" }; z.string(zone)', ["tea"]],
    ["a fault's field", 'throw new SocialOpsError("f", { expected: "tea" })', ["tea"]],
    ["an argument", 'function refuse(path: string, expected: string) {} refuse("a", "tea")', ["tea"]],
    ["an argument of an arrow function", 'const refuse = (expected: string) => 1; refuse("tea")', ["tea"]],
    ["an argument of a parameter", 'type R = (expected: string) => void; (r: R) => r("tea")', ["tea"]],
    ["a function's result", 'report({ expected: () => (a ? "tea" : "milk") })', ["tea", "milk"]],
    [
      "a function's returns",
      'report({ expected: () => { if (a) return "tea"; return "milk"; } })',
      ["tea", "milk"],
    ],
    ["parts", `f({ expected: \`tea in \${n} cups\` })`, [`tea in ${HOLE} cups`]],
    [
      "chosen parts",
      `f({ expected: \`\${n > 1 ? "cups" : "a cup"} of tea\` })`,
      ["cups of tea", "a cup of tea"],
    ],
  ])("finds %s", (_, source, wanted) => {
    expect(findPhrases(new Map([["a.ts", source]]), "expected").map(({ text }) => text)).toEqual(wanted);
  });

  test("finds arguments of functions of other files, and says where", () => {
    const files = new Map([
      ["a.ts", "export function requireTea(isTea: boolean, expected: string) {}"],
      ["b.ts", '\nrequireTea(false, "tea");'],
    ]);
    expect(findPhrases(files, "expected")).toEqual([{ text: "tea", at: "b.ts:2" }]);
  });

  test("takes no function of another file for one of the same name", () => {
    const files = new Map([
      ["a.ts", "export function refuse(path: string, expected: string) {}"],
      ["b.ts", "function refuse(expected: string, path: string) {}"],
      ["c.ts", 'import { refuse } from "./a.ts"; refuse("cup", "tea");'],
      ["d.ts", 'const refuse = (expected: string) => 1; refuse("milk", "jug");'],
    ]);
    expect(findPhrases(files, "expected").map(({ text }) => text)).toEqual(["tea", "milk"]);
  });

  test("a phrase that no catalog has is missing", () => {
    expect(missing("expected", [[`tea in ${HOLE} cups`, "a.ts:1"]])).toEqual([
      '"tea in {any} cups": "", // a.ts:1',
    ]);
    expect(missing("received", [["cold tea", "a.ts:1"]])).toHaveLength(1);
  });
});
