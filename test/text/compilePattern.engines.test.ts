import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compilePattern } from "../../src/text/compilePattern.ts";
import { foldCase } from "../../src/text/foldCase.ts";
import { parsePattern } from "../../src/text/parsePattern.ts";
import { type Engine, startEngines } from "../sql/engines.ts";

let engines: readonly Engine[];
beforeAll(async () => {
  engines = await startEngines();
}, 60_000);
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

/** As the dialects of `socialops/sql` ask. */
const sql = {
  duckdb: "SELECT regexp_matches($1::VARCHAR, $2::VARCHAR) AS found",
  postgresql: 'SELECT ($1::text COLLATE "C") ~ $2::text AS found',
};

/** Every construct, and what engines have meanings of their own for. */
const pieces = [
  ...[
    "a",
    "B",
    "é",
    "Σ",
    "世",
    "😀",
    " ",
    "-",
    "#",
    "/",
    "<",
    ">",
    "&",
    "~",
    "=",
    "!",
    ":",
    ",",
    "'",
    '"',
    "_",
  ],
  ...[
    "\\.",
    "\\*",
    "\\+",
    "\\?",
    "\\(",
    "\\)",
    "\\[",
    "\\]",
    "\\{",
    "\\}",
    "\\^",
    "\\$",
    "\\|",
    "\\\\",
    "\\-",
    "\\/",
  ],
  ...[".", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "^", "$", "(?:^)", "(?:$)", "(|a)", "(?:)", "(a|b|)"],
  ...[
    "[ab]",
    "[^ab]",
    "[a-cΑ-Ω]",
    "[^\\]\\-\\\\^]",
    "[\\d_.]",
    "[a-]",
    "[-a]",
    "[|]",
    "[$^]",
    "[&&]",
    "[~a]",
    "[:a:]",
    "[世-界]",
  ],
];
const repetitions = ["", "", "", "*", "+", "?", "{2}", "{1,}", "{0,2}", "{0}", "{0,0}"];
const patterns = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...repetitions), fc.nat(5)), { maxLength: 5 })
  .map((parts) =>
    parts
      .map(([piece, times, kind]) =>
        kind === 0 ? `(${piece}${times})+` : kind === 1 ? `${piece}${times}|` : piece + times,
      )
      .join(""),
  )
  .filter((pattern) => parsePattern(pattern) !== null);
const texts = fc
  .array(
    fc.constantFrom(
      "a",
      "B",
      "b",
      "é",
      "É",
      "σ",
      "ς",
      "世",
      "😀",
      ".",
      "-",
      "]",
      "\\",
      "1",
      "_",
      " ",
      "\n",
      "\r",
      "#",
      "&",
      "|",
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""));

test("a pattern's own spelling means the same in DuckDB and PostgreSQL", async () => {
  await fc.assert(
    fc.asyncProperty(patterns, texts, fc.boolean(), async (pattern, given, isCased) => {
      const { test: matches, source } = compilePattern(pattern, isCased);
      const text = isCased ? given : foldCase(given);
      for (const engine of engines) {
        const [row] = await engine.run({ sql: sql[engine.dialect], parameters: [text, source] });
        expect(row?.found, `${engine.dialect}: ${pattern} as ${source}`).toBe(matches(text));
      }
    }),
    { numRuns: 1500 },
  );
}, 120_000);

test.each([
  "((a{30}){30})",
  "(?:[a-z]{1,255}){1,3}",
  "(?:(?:(?:a|b)+){2})*$",
  "a{255}",
  "[!-\u{10ffff}]{255}",
])(
  "the largest patterns are taken by both: %s",
  async (pattern) => {
    expect(parsePattern(pattern)).not.toBeNull();
    const text = "a".repeat(900);
    const { test: matches, source } = compilePattern(pattern, false);
    for (const engine of engines) {
      const [row] = await engine.run({ sql: sql[engine.dialect], parameters: [text, source] });
      expect(row?.found, engine.dialect).toBe(matches(text));
    }
  },
  60_000,
);
