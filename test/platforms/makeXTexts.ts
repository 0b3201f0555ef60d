/**
 * Texts with everything that X counts in a way of its own: links with and without protocol, tags, mentions, emoji up to Emoji 11
 * (the last that X's library knows), scripts of all sorts, spaces and marks, any code point.
 */
import { createRandomSource } from "../../src/kernel/createRandomSource.ts";

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

/**
 * @param seed - the same seed, the same texts
 * @param count - how many
 * @returns the texts
 */
export function makeXTexts(seed: string, count: number): string[] {
  const random = createRandomSource(seed);
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
  return Array.from({ length: count }, () => {
    const pieces = Array.from({ length: 1 + random.nextInt(24) }, piece);
    return pieces.reduce((text, next) => text + (random.nextFloat() < 0.7 ? " " : "") + next);
  });
}
