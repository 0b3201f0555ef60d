import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { createRandomSource } from "../../src/kernel/createRandomSource.ts";
import { measureText } from "../../src/platforms/measureText.ts";
import { xTextRule } from "../../src/platforms/rules/xTextRule.ts";

interface Library {
  parseTweet(text: string): { weightedLength: number; valid: boolean; permillage: number };
}

// X's own library is no dependency of this package: 8 MB, last changed in 2021. `npm i twitter-text@3.1.0` anywhere and
// TWITTER_TEXT=<that folder>/node_modules/twitter-text runs these tests; without it they are skipped.
const require = createRequire(import.meta.url);
const library = ((): Library | null => {
  try {
    const module = require(process.env.TWITTER_TEXT ?? "twitter-text") as Library & { default?: Library };
    return module.default ?? module;
  } catch {
    return null;
  }
})();

const STRINGS = 10_000;
const SEED = process.env.PROPERTY_SEED ?? "20261123";

const words = "tea Tea's shop café naïve 2026 3.50 a b c of the new “quoted” it’s — … € ™ © ½".split(" ");
const han = [..."新茶上市春天好物推荐双十一包邮，。！？、：；「」（）々〆ヶ"];
const others = [..."かなカナｶﾅ한글сайтالعربيةไทยहिन्दीελληνικάעברית𠮷𝒳"];
const links = (
  "http://example.com https://example.com/a/b?c=d#e example.com t.co/abc https://t.co/AbC123 www.tea.cn tea.shop/新茶 " +
  "http://例子.中国/路径 https://sub.domain.co.uk:8080/x_(y) foo.bar HTTP://EXAMPLE.COM ftp://example.com user@example.com " +
  "https://a-b.example.org/%E8%8C%B6 e.g. U.S.A. file.txt http://localhost https://x.y"
).split(" ");
const signs = "#tag #新茶 #双十一# @tea_house @tea/list $TEA #1 ＃标签 ＠user & &amp; <b> / \\ | ~ ^ _".split(
  " ",
);
// Up to Emoji 11, the last that the library knows.
const emoji = [
  "😀",
  "👍",
  "👍🏽",
  "👨‍👩‍👧‍👦",
  "🇨🇳",
  "🇨🇳🇺🇳",
  "1️⃣",
  "#️⃣",
  "❤️",
  "❤",
  "☺️",
  "☺︎",
  "👩🏾‍💻",
  "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "🏳️‍🌈",
  "🦸",
  "🥰",
  "©️",
  "™️",
  "🕵🏿‍♂️",
  "✌🏻",
  "🤷‍♀️",
]; // prettier-ignore
const marks = [
  "\u0301",
  "\u200d",
  "\u200b",
  "\u200f",
  "\ufe0f",
  "\u3000",
  "\u00a0",
  "\n",
  "\r\n",
  "\t",
  "\u2028",
  "\ufeff",
  "\ud83d",
];

describe.skipIf(library === null)("X's text library, if it is installed", () => {
  const random = createRandomSource(SEED);
  const oneOf = <Item>(items: readonly Item[]): Item => items[random.nextInt(items.length)]!;
  const anyCharacter = (): string => {
    const code = random.nextInt(random.nextFloat() < 0.8 ? 0x3400 : 0x1f000);
    return code >= 0xd800 && code < 0xe000 ? "x" : String.fromCodePoint(code);
  };
  const piece = (): string => {
    const kind = random.nextFloat();
    if (kind < 0.28) return oneOf(words);
    if (kind < 0.5) return Array.from({ length: 1 + random.nextInt(12) }, () => oneOf(han)).join("");
    if (kind < 0.6) return Array.from({ length: 1 + random.nextInt(5) }, () => oneOf(others)).join("");
    if (kind < 0.74) return oneOf(links);
    if (kind < 0.84) return oneOf(signs);
    if (kind < 0.93) return oneOf(emoji);
    if (kind < 0.96) return oneOf(marks);
    return anyCharacter();
  };
  const textOf = (): string => {
    const pieces = Array.from({ length: 1 + random.nextInt(24) }, piece);
    return pieces.reduce((text, next) => text + (random.nextFloat() < 0.7 ? " " : "") + next);
  };

  test(`${STRINGS} generated strings: at least 99.9 % have the same length, verdict and permillage`, () => {
    const different: unknown[] = [];
    for (let i = 0; i < STRINGS; i++) {
      const text = textOf();
      const { weightedLength, valid, permillage } = library!.parseTweet(text);
      const measure = measureText(text, xTextRule);
      const same =
        measure.length === weightedLength && measure.valid === valid && measure.permillage === permillage;
      if (!same) different.push({ text, theirs: weightedLength, ours: measure.length });
    }
    expect(different.length, JSON.stringify(different.slice(0, 20), null, 1)).toBeLessThanOrEqual(
      STRINGS / 1000,
    );
  });
});
