import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePattern } from "../../src/text/compilePattern.ts";
import { foldCase } from "../../src/text/foldCase.ts";
import { parsePattern } from "../../src/text/parsePattern.ts";

test.each([
  ["abc", "xxabcxx", true],
  ["^abc$", "abc", true],
  ["^abc$", "abcd", false],
  ["a.c", "a\nc", false],
  ["a.c", "a😀c", true],
  ["^.$", "😀", true],
  ["[a-c]+", "xyzb", true],
  ["^[^a-c]+$", "xyzb", false],
  ["colou?r", "the color", true],
  ["^(?:ab|cd){2,3}$", "abcdab", true],
  ["^(?:ab|cd){2,3}$", "ab", false],
  ["^\\d{4}-\\d{2}$", "2026-03", true],
  ["^\\d+$", "٣", false],
  ["\\.\\*", "a.*b", true],
  ["[\\]\\-]", "a-b", true],
  ["^$", "", true],
  ["", "anything", true],
  ["^(a*)*$", "aaaa", true],
  ["(a|)b", "b", true],
  ["[世-界]", "世", true],
])("%j in %j is %s", (pattern, text, wanted) => {
  expect(compilePattern(pattern, true).test(text)).toBe(wanted);
  expect(new RegExp(compilePattern(pattern, true).source, "u").test(text)).toBe(wanted);
});

test.each(["ΣΑΣ", "Straße", "İX", "ЖУК", "K"])("without case, %j matches itself in any case", (text) => {
  for (const pattern of [text, foldCase(text), `[${text}]+`]) {
    const { test: matches } = compilePattern(pattern, false);
    expect(matches(foldCase(text)), pattern).toBe(true);
  }
});

describe("what is no pattern of this kind is refused", () => {
  test.each([
    "(",
    ")",
    "a)",
    "[",
    "[]",
    "[z-a]",
    "[\\d-z]",
    "[^\\D]",
    "[[:alpha:]]",
    "*",
    "a**",
    "a+?",
    "^*",
    "a{",
    "a{2",
    "a{3,2}",
    "a{256}",
    "a{,2}",
    "]",
    "}",
    "\\",
    "\\b",
    "\\p{L}",
    "\\1",
    "(a)\\1",
    "(?=a)",
    "(?i)a",
    "(?<n>a)",
    "(((a{200}){200}){200})",
    "\ud800",
  ])("%j", (pattern) => expect(parsePattern(pattern)).toBeNull());
});

/** Patterns of every construct, some nested. */
const patterns = fc.letrec<{ choice: string; sequence: string; piece: string; atom: string }>((tie) => ({
  choice: fc.oneof(
    { weight: 3, arbitrary: tie("sequence") },
    fc.tuple(tie("sequence"), tie("sequence")).map((parts) => parts.join("|")),
  ),
  sequence: fc.array(tie("piece"), { maxLength: 4 }).map((parts) => parts.join("")),
  piece: fc
    .tuple(tie("atom"), fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,}", "{0,2}"))
    .map((parts) => parts.join("")),
  atom: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(
      "a",
      "b",
      "A",
      "é",
      "Σ",
      "世",
      "😀",
      ".",
      "\\.",
      "\\d",
      "\\W",
      "[ab]",
      "[^a]",
      "[a-cΑ-Ω]",
      " ",
    ),
    tie("choice").map((inside) => `(${inside})`),
    tie("choice").map((inside) => `(?:${inside})`),
  ),
})).choice;
const texts = fc.array(
  fc.constantFrom("a", "b", "A", "B", "é", "É", "σ", "Σ", "世", "😀", ".", "1", " ", "\n"),
  { maxLength: 8 },
);

test("a pattern matches as JavaScript's own expressions do, in both spellings", () => {
  fc.assert(
    fc.property(patterns, texts, fc.boolean(), (body, parts, isBound) => {
      const pattern = isBound ? `^(?:${body})$` : body;
      fc.pre(parsePattern(pattern) !== null); // some are too large
      const text = parts.join("");
      const compiled = compilePattern(pattern, true);
      const wanted = new RegExp(pattern, "u").test(text);
      expect(compiled.test(text)).toBe(wanted);
      expect(new RegExp(compiled.source, "u").test(text)).toBe(wanted);
    }),
    { numRuns: 2000 },
  );
});

test("a pattern that hangs backtracking matchers takes linear time", () => {
  const { test: matches } = compilePattern("^(?:(?:a|a)*)*b$", true);
  expect(matches("a".repeat(20_000))).toBe(false);
});

test("ranges of all characters, however many, fold at once", () => {
  const { test: matches } = compilePattern("[!-\u{10ffff}]".repeat(400), false);
  expect(matches(foldCase("ÄΣ世😀".repeat(100)))).toBe(true);
  expect(matches("a".repeat(399))).toBe(false);
  expect(compilePattern("[A-Z]", false).source).toBe("[a-z]");
  expect(compilePattern("[^À-Ö]", false).source).toBe("[^à-ö]");
});
