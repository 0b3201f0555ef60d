import { expect, test } from "vitest";
import { findXUrls } from "../../src/text/findXUrls.ts";

const linksOf = (text: string): string[] => findXUrls(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["no link", "no link here", []],
  ["with a protocol", "see http://example.com/a.", ["http://example.com/a"]],
  ["the protocol in capitals", "HTTPS://Example.COM", ["HTTPS://Example.COM"]],
  ["a bare host", "see example.com now", ["example.com"]],
  ["a bare host at the end of a sentence", "see example.com.", ["example.com"]],
  ["a bare host with a path", "example.com/a?b=c", ["example.com/a?b=c"]],
  ["a query belongs to a bare host only behind a path", "example.com?b=c", ["example.com"]],
  ["between Chinese", "看https://example.com吧", ["https://example.com"]],
  ["bare between Chinese", "请看example.com吧", ["example.com"]],
  ["two bare hosts in one run", "一foo.com二bar.com", ["foo.com", "bar.com"]],
  ["a first letter with a mark stays outside", "éa.com", ["a.com"]],
  ["a first letter with a mark that the host needs", "é.com", ["é.com"]],
  ["a mail address is none", "me@example.com", []],
  ["nor a mention or a tag", "@example.com #example.com $example.com", []],
  ["nor a host behind a dash, dot or slash", "-example.com .example.com /example.com", []],
  ["nor an unknown top-level domain", "http://example.nosuchdomain and file.txt", []],
  ["nor a protocol stuck to a word", "ahttp://example.com", []],
  ["a top-level domain has to end", "example.comx example.com-x", []],
  ["the last top-level domain that can be reached wins", "http://a.com.org.x", ["http://a.com.org"]],
  ["a host goes no further than its valid labels", "http://a.com.-b.org", ["http://a.com"]],
  ["an empty label ends it", "http://a.com..org", ["http://a.com"]],
  ["a name has no underscore, a label may", "http://a_b.c.com http://a.b_c.com", ["http://a_b.c.com"]],
  ["of a bare host the part behind the underscore", "foo_bar.example.com", ["bar.example.com"]],
  ["a punycode top-level domain", "http://example.xn--fiqs8s", ["http://example.xn--fiqs8s"]],
  ["a punycode name with other letters and no Latin host is none", "http://xn--é看.中国", []],
  ["an international top-level domain", "http://例子.中国/a", ["http://例子.中国/a"]],
  ["but not bare", "例子.中国", []],
  ["one that begins in ASCII", "http://a.vermögensberater", ["http://a.vermögensberater"]],
  ["a port", "http://example.com:8080/a", ["http://example.com:8080/a"]],
  ["parentheses in a path, once nested", "http://a.com/b_(c(d)e) x", ["http://a.com/b_(c(d)e)"]],
  ["an open parenthesis ends it", "(http://a.com/b)", ["http://a.com/b"]],
  ["a slash alone", "http://a.com/!", ["http://a.com/"]],
  ["a query without an ending character", "http://a.com?!", ["http://a.com"]],
  ["a t.co link ends with its slug", "https://t.co/abc/def", ["https://t.co/abc"]],
  ["a t.co slug of more than 40 is none", `https://t.co/${"a".repeat(41)}`, []],
  ["a label of 63", `http://${"a".repeat(63)}.com`, [`http://${"a".repeat(63)}.com`]],
  ["of 64", `http://${"a".repeat(64)}.com`, []],
  ["a full-width stop parts a label for its length", `http://${"a".repeat(40)}。${"b".repeat(40)}.com`, []],
  ["more than 4096 characters", `http://a.com/${"a".repeat(4096)}`, []],
  ["a direction mark may stand before", "\u202ahttp://a.com", ["http://a.com"]],
  ["a noncharacter may not", "\ufffea.com", []],
  ["two links need a character between", "http://a.com,http://b.com", ["http://a.com", "http://b.com"]],
])("%s", (_, text, links) => {
  expect(linksOf(text)).toEqual(links);
});

test("a long text of dots, labels and open parentheses holds no link", () => {
  const text = `${"中.".repeat(100_000)}com ${"(".repeat(50_000)} ${"a.".repeat(100_000)}`;
  expect(linksOf(text)).toEqual([]);
});
