import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measureText } from "../../src/platforms/measureText.ts";
import type { TextCounting, TextRule } from "../../src/platforms/textRuleSchema.ts";

interface Golden {
  cases: {
    name: string;
    text: string;
    utf16Units: number;
    codePoints: number;
    graphemes: number;
    utf8Bytes: number;
    weibo: number;
    xiaohongshu: number;
    mastodon: number;
    threads: number;
  }[];
  titles: { text: string; length: number }[];
}
const golden = JSON.parse(
  readFileSync(new URL("../golden/platforms/text-counts.json", import.meta.url), "utf8"),
) as Golden;

const ruleOf = (counting: TextCounting): TextRule => ({
  id: "own",
  version: 1,
  platform: "intranet",
  unit: "units",
  limit: 1000,
  counting,
  sources: [],
});

describe("lengths by every way of counting", () => {
  test.each(golden.cases)("$name", (wanted) => {
    const lengthBy = (method: "utf16-units" | "code-points" | "graphemes" | "utf8-bytes"): number =>
      measureText(wanted.text, ruleOf({ method })).length;
    expect({
      utf16Units: lengthBy("utf16-units"),
      codePoints: lengthBy("code-points"),
      graphemes: lengthBy("graphemes"),
      utf8Bytes: lengthBy("utf8-bytes"),
      weibo: measureText(wanted.text, "weibo").length,
      xiaohongshu: measureText(wanted.text, "xiaohongshu-title").length,
      mastodon: measureText(wanted.text, "mastodon").length,
      threads: measureText(wanted.text, "threads").length,
    }).toEqual({
      utf16Units: wanted.utf16Units,
      codePoints: wanted.codePoints,
      graphemes: wanted.graphemes,
      utf8Bytes: wanted.utf8Bytes,
      weibo: wanted.weibo,
      xiaohongshu: wanted.xiaohongshu,
      mastodon: wanted.mastodon,
      threads: wanted.threads,
    });
  });

  test.each(golden.titles)("a title of Xiaohongshu: $text", ({ text, length }) => {
    expect(measureText(text, "xiaohongshu-title").length).toBe(length);
  });
});

test("Mastodon counts another server's member by the name alone", () => {
  expect(measureText("@tea@server.example hi", "mastodon").length).toBe("@tea hi".length);
  expect(measureText("hi @tea.house@a-b.example, @b", "mastodon").length).toBe("hi @tea.house, @b".length);
  expect(measureText("mail a@b.example", "mastodon").length).toBe("mail a@b.example".length);
  expect(measureText("https://mastodon.social/@tea@other.example", "mastodon").length).toBe(23);
});

describe("two caps at once", () => {
  const families = "👨‍👩‍👧‍👦".repeat(130);
  test("the cap that is broken is the one that is told", () => {
    expect(measureText(families, "bluesky")).toEqual({
      length: 3250,
      limit: 3000,
      remaining: -250,
      unit: "bytes",
      rule: "bluesky",
      ruleVersion: 1,
      valid: false,
      because: [
        {
          code: "platforms.text-too-long",
          values: { platform: "bluesky", length: 3250, limit: 3000, unit: "bytes" },
        },
      ],
      caps: [
        { length: 130, limit: 300, remaining: 170, unit: "graphemes", disputed: false },
        { length: 3250, limit: 3000, remaining: -250, unit: "bytes", disputed: false },
      ],
    });
  });
  test("both can be broken, and then both are said", () => {
    const measure = measureText("👨‍👩‍👧‍👦".repeat(301), "bluesky");
    expect(measure).toMatchObject({ length: 301, unit: "graphemes", valid: false });
    expect(measure.because).toHaveLength(2);
  });
  test("a text inside both is told by the first", () => {
    expect(measureText("茶".repeat(300), "bluesky")).toMatchObject({
      length: 300,
      remaining: 0,
      valid: true,
    });
  });
  test("WeChat: 20000 characters and 1 MB", () => {
    expect(measureText("字".repeat(20_000), "wechat").valid).toBe(true);
    expect(measureText("字".repeat(20_001), "wechat")).toMatchObject({ valid: false, unit: "characters" });
  });
  test("a cap in dispute is measured and does not decide", () => {
    const measure = measureText("茶".repeat(167), "threads");
    expect(measure).toMatchObject({ length: 167, remaining: 333, valid: true, because: [] });
    expect(measure.caps![1]).toEqual({
      length: 501,
      limit: 500,
      remaining: -1,
      unit: "bytes",
      disputed: true,
    });
  });
  test("another limit replaces the first cap's", () => {
    expect(measureText("茶茶茶", "bluesky", { limit: 2 }).caps!.map(({ limit }) => limit)).toEqual([2, 3000]);
  });
});

describe("a cap that depends on media", () => {
  test("Telegram allows less where media go along", () => {
    const text = "字".repeat(1025);
    expect(measureText(text, "telegram")).toMatchObject({ limit: 4096, valid: true });
    expect(measureText(text, "telegram", { hasMedia: true })).toMatchObject({ limit: 1024, valid: false });
    expect(measureText(text, "telegram", { hasMedia: true, limit: 2000 })).toMatchObject({ limit: 2000 });
  });
  test("a text may be empty where media go along", () => {
    expect(measureText("", "x").valid).toBe(false);
    expect(measureText("", "x", { hasMedia: true })).toMatchObject({ valid: true, because: [] });
  });
});
