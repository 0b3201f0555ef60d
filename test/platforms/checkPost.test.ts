import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { explain } from "../../src/kernel/reasons/explain.ts";
import { checkPost, checkPostOptionsSchema, postCheckSchema } from "../../src/platforms/checkPost.ts";
import { platformProfile } from "../../src/platforms/platformProfile.ts";
import type { LimitClaim } from "../../src/platforms/platformProfileSchema.ts";
import { platformProfiles } from "../../src/platforms/platformProfiles.ts";
import { type PostDraft, postDraftSchema } from "../../src/platforms/postDraftSchema.ts";
import { textRuleSchema } from "../../src/platforms/textRuleSchema.ts";

interface Golden {
  cases: {
    name: string;
    text: string;
    library: number;
    utf16Units: number;
    graphemes: number;
    utf8Bytes: number;
    weibo: number;
    xiaohongshu: number;
    mastodon: number;
    threads: number;
  }[];
}
const golden = JSON.parse(
  readFileSync(new URL("../golden/platforms/text-counts.json", import.meta.url), "utf8"),
) as Golden;
type GoldenCase = Golden["cases"][number];

/** Emoji that X's library of 2021 does not know; X itself counts 2. */
const NEWER = /Emoji 1[35]\.?|Emoji 13/;

/** The golden length in a claim's unit. */
function lengthIn(unit: string, platform: string, { name, ...wanted }: GoldenCase): number {
  if (platform === "mastodon") return wanted.mastodon;
  if (platform === "threads" && unit === "characters") return wanted.threads;
  switch (unit) {
    case "weighted-characters":
      return NEWER.test(name) ? 2 : wanted.library;
    case "weibo-characters":
      return wanted.weibo;
    case "xiaohongshu-characters":
      return wanted.xiaohongshu;
    case "graphemes":
      return wanted.graphemes;
    case "bytes":
      return wanted.utf8Bytes;
    default:
      return wanted.utf16Units;
  }
}

// As text, as title and as both; four images, so that what needs media has some. Limits small enough for the strings are put in by claims.
describe.each(platformProfiles.flatMap(({ id, surfaces }) => surfaces.map((surface) => [id, surface.id])))(
  "46 strings on %s, %s",
  (platform, surface) => {
    const preferred = (limit: string): LimitClaim | undefined =>
      platformProfile(platform!)
        .limits.find((known) => known.id === limit && known.surface === surface)
        ?.claims.find(({ condition }) => condition === undefined || condition === "ordinary");

    test.each(["text", "title"] as const)("as %s against its own limit", (field) => {
      const claim = preferred(`${field}.length`);
      for (const wanted of golden.cases) {
        const draft: PostDraft = { text: "茶", title: "新茶上市了好茶", [field]: wanted.text, videos: 1 };
        const found = checkPost(draft, { platform: platform!, surface }).violations.filter(
          (violation) =>
            violation.limitId === `${field}.length` &&
            violation.limit === claim?.value &&
            violation.unit === claim?.unit,
        );
        const length = claim === undefined ? 0 : lengthIn(claim.unit, platform!, wanted);
        const isTooLong = claim !== undefined && length > (claim.value as number);
        expect(
          found.map(({ code, actual }) => [code, actual]),
          wanted.name,
        ).toEqual(isTooLong ? [["too-long", length]] : []);
      }
    });

    test("as text against a limit one below its length", () => {
      const claim = preferred("text.length");
      if (claim === undefined) return;
      for (const wanted of golden.cases) {
        const length = lengthIn(claim.unit, platform!, wanted);
        if (length === 0) continue;
        const { violations, ok } = checkPost(
          { text: wanted.text, videos: 1 },
          { platform: platform!, surface, claims: { "text.length": length - 1 } },
        );
        expect(ok).toBe(false);
        expect(violations.find(({ limitId }) => limitId === "text.length")).toMatchObject({
          code: "too-long",
          field: "text",
          limit: length - 1,
          actual: length,
          severity: "error",
        });
      }
    });
  },
);

describe.each(platformProfiles)("what breaks every limit of $id", ({ id, surfaces }) => {
  const draft: PostDraft = {
    text: `${"#茶 ".repeat(60)}<${"@a ".repeat(30)}${"字".repeat(70_000)}\ufffe`,
    title: `<${"题".repeat(500)}`,
    summary: "摘".repeat(200),
    author: "者".repeat(20),
    link: `https://example.com/${"a".repeat(3000)}`,
    tags: ["标".repeat(700)],
    images: Array.from({ length: 50 }, () => ({
      bytes: 1e9,
      width: 5000,
      height: 400,
      altText: "图".repeat(600),
    })),
    videos: [
      { bytes: 1e12, seconds: 1e6 },
      { bytes: 1, seconds: 1 },
    ],
  };
  test.each(surfaces)("$id", (surface) => {
    const check = checkPost(draft, { platform: id, surface: surface.id });
    expect(postCheckSchema.safeParse(check).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(check))).toEqual(check);
    for (const violation of check.violations) {
      expect(violation.source.length).toBeGreaterThan(0);
      expect(violation.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const [en, zh] = [explain(violation.because), explain(violation.because, { locale: "zh-CN" })];
      expect(en).not.toMatch(/\?|\{/);
      expect(zh).not.toMatch(/\?|\{/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
    const limits = platformProfile(id).limits.filter((limit) => limit.surface === surface.id);
    const texts = limits.filter((limit) =>
      /^(text|title|summary|author|title-and-text)\.length$/.test(limit.id),
    );
    for (const { id: limit } of texts)
      expect(check.violations.map(({ limitId }) => limitId)).toContain(limit);
  });
});

test("a whole violation", () => {
  expect(checkPost({ text: "长".repeat(141) }, { platform: "x" })).toEqual({
    ok: false,
    platform: "x",
    surface: "post",
    violations: [
      {
        code: "too-long",
        field: "text",
        limitId: "text.length",
        limit: 280,
        actual: 282,
        unit: "weighted-characters",
        severity: "error",
        confidence: "high",
        checked: "2026-11-22",
        source: ["x-counting", "twitter-text", "postiz", "socioboard", "buffer"].map(
          (key) => platformProfile("x").sources[key],
        ),
        because: [
          {
            code: "platforms.post-over-limit",
            values: { platform: "x", field: "text", actual: 282, limit: 280, unit: "weighted-characters" },
          },
        ],
      },
    ],
    notChecked: [],
  });
});

/** What is found, in short: severity, code, field, actual, limit. */
function found(draft: PostDraft, options: Parameters<typeof checkPost>[1]): unknown[] {
  return checkPost(draft, options).violations.map(({ severity, code, field, actual, limit }) =>
    [severity, code, field, actual, limit].join(" "),
  );
}

describe("what holds for some", () => {
  test("media make Telegram's limit smaller", () => {
    const text = "字".repeat(1025);
    expect(found({ text }, { platform: "telegram" })).toEqual([]);
    expect(found({ text, images: 1 }, { platform: "telegram" })).toEqual(["error too-long text 1025 1024"]);
  });
  test("a paying account of X may write more; the stale claim is only a warning", () => {
    const options = { platform: "x", conditions: ["premium"] };
    expect(found({ text: "a".repeat(3000) }, options)).toEqual([]);
    expect(found({ text: "a".repeat(5000) }, options)).toEqual(["warning too-long text 5000 4000"]);
    expect(found({ text: "a".repeat(25_001) }, options)).toEqual(["error too-long text 25001 25000"]);
  });
  test("a GIF may be larger than a photo on X", () => {
    const images = [{ bytes: 10_000_000 }, { bytes: 10_000_000, type: "GIF" }];
    expect(found({ images }, { platform: "x" })).toEqual([
      "error too-large images[0].bytes 10000000 5242880",
    ]);
  });
  test("posts of images on Channels may have longer titles", () => {
    const title = "长".repeat(20);
    const options = { platform: "wechat", surface: "channels" };
    expect(found({ title, videos: 1 }, options)).toEqual(["error too-long title 20 16"]);
    expect(found({ title, images: 1 }, options)).toEqual([]);
  });
});

describe("sources that disagree", () => {
  test("Threads: bytes are a warning", () => {
    expect(found({ text: "茶".repeat(167) }, { platform: "threads" })).toEqual([
      "warning too-long text 501 500",
    ]);
    const { violations } = checkPost({ text: "茶".repeat(167) }, { platform: "threads" });
    expect(explain(violations[0]!.because)).toBe(
      "On threads, text: 501 bytes; at most 500 allowed. Sources disagree: the preferred one says 500 characters.",
    );
    expect(explain(violations[0]!.because, { locale: "zh-CN" })).toBe(
      "threads，正文：501 字节，超出上限 500。各来源说法不一，首选来源为 500 个字符。",
    );
  });
  test("a stricter claim of low confidence has no say against one of high confidence", () => {
    expect(found({ images: 12 }, { platform: "xiaohongshu" })).toEqual([]);
    expect(found({ images: 19 }, { platform: "xiaohongshu" })).toEqual(["error too-many images 19 18"]);
  });
  test("where all claims are weak there are only warnings", () => {
    const check = checkPost({ text: "长".repeat(1001), videos: 1 }, { platform: "kuaishou" });
    expect(check.ok).toBe(true);
    expect(check.violations.map(({ severity, confidence }) => [severity, confidence])).toEqual([
      ["warning", "low"],
    ]);
    expect(explain(check.violations[0]!.because)).toMatch(
      /sources of this limit are weak \(confidence: low\)/,
    );
  });
  test("YouTube counts bytes", () => {
    expect(found({ text: "长".repeat(1667), videos: 1 }, { platform: "youtube" })).toEqual([
      "error too-long text 5001 5000",
    ]);
  });
});

describe("two caps at once", () => {
  test("Bluesky: graphemes and bytes", () => {
    expect(found({ text: "👨‍👩‍👧‍👦".repeat(130) }, { platform: "bluesky" })).toEqual([
      "error too-long text 3250 3000",
    ]);
    expect(found({ text: "👨‍👩‍👧‍👦".repeat(301) }, { platform: "bluesky" })).toEqual([
      "error too-long text 301 300",
      "error too-long text 7525 3000",
    ]);
  });
});

describe("tags, mentions and media", () => {
  test("tags are those listed and those in the text, each once", () => {
    const draft = { text: "#春茶 #新茶 好 #绿茶", tags: ["春茶", "Tea", "tea", "白茶"], images: 1 };
    expect(found(draft, { platform: "instagram", claims: { "tags.count": 4 } })).toEqual([
      "error too-many tags 5 4",
    ]);
    expect(found(draft, { platform: "instagram" })).toEqual([]);
    expect(
      found({ text: "#a b# #c", images: 1 }, { platform: "weibo", claims: { "tags.count": 0 } }),
    ).toEqual(["error too-many tags 1 0"]);
    expect(found({ text: "#heading", title: "a" }, { platform: "reddit" })).toEqual([]);
    expect(found({ text: "a", tags: ["a"] }, { platform: "reddit" })).toEqual(["error too-many tags 1 0"]);
  });
  test("six hashtags on Instagram break the rule of 2025", () => {
    const text = "#a #b #c #d #e #f";
    expect(found({ text, images: 1 }, { platform: "instagram" })).toEqual(["error too-many tags 6 5"]);
  });
  test("mentions", () => {
    const text = Array.from({ length: 21 }, (_, i) => `@user${i}`).join(" ");
    expect(found({ text, images: 1 }, { platform: "instagram" })).toEqual(["error too-many text 21 20"]);
  });
  test("links on Threads, each once, the field's own included", () => {
    const text = "a.com b.com https://c.com/x c.com/y d.com a.com";
    expect(found({ text }, { platform: "threads" })).toEqual([]);
    expect(found({ text, link: "a.com" }, { platform: "threads" })).toEqual([]);
    expect(found({ text, link: "https://e.com" }, { platform: "threads" })).toEqual([
      "error too-many text 6 5",
    ]);
  });
  test("shapes and running times", () => {
    const images = [
      { width: 1000, height: 1000 },
      { width: 400, height: 1000 },
      { width: 300, height: 300 },
    ];
    expect(found({ images }, { platform: "instagram" })).toEqual([
      "error too-small images[1].ratio 0.4 0.8",
      "error too-small images[2].width 300 320",
    ]);
    expect(
      found({ videos: [{ seconds: 2 }, { seconds: 100 }] }, { platform: "facebook", surface: "reel" }),
    ).toEqual(["error too-long videos[1].seconds 100 90"]);
    expect(found({ videos: [{ seconds: 2 }] }, { platform: "tiktok" })).toEqual([
      "error too-short videos[0].seconds 2 3",
    ]);
  });
  test("what may not go together, and what has to be there", () => {
    expect(found({ text: "a", images: 1, videos: 1 }, { platform: "x" })).toEqual([
      "error not-allowed videos true false",
    ]);
    expect(found({ text: "a" }, { platform: "instagram" })).toEqual(["error missing images false true"]);
    expect(found({ text: "a" }, { platform: "xiaohongshu" })).toEqual(["error too-few images 0 1"]);
    expect(found({ title: "a > b", text: "c", videos: 1 }, { platform: "youtube" })).toEqual([
      "error not-allowed title true false",
    ]);
    expect(found({ text: "a\ufffe" }, { platform: "x" })).toEqual(["error not-allowed text true false"]);
  });
  test("what the draft does not say is not checked, and that is said", () => {
    expect(checkPost({ text: "a", images: 2 }, { platform: "x" }).notChecked).toEqual(["images.bytes"]);
    expect(checkPost({ text: "a", images: [{ bytes: 1 }, {}] }, { platform: "x" }).notChecked).toEqual([
      "images.bytes",
    ]);
    expect(checkPost({ text: "a" }, { platform: "x" }).notChecked).toEqual([]);
  });
  test.each([[{}], [{ text: "" }], [{ text: null, title: "", tags: ["a"], images: 0 }]])(
    "an empty draft %#",
    (draft) => {
      for (const { id } of platformProfiles) {
        const { ok, violations } = checkPost(draft, { platform: id });
        expect(ok).toBe(false);
        expect(violations[0]).toMatchObject({ code: "missing", field: "text", limitId: "content.required" });
      }
    },
  );
});

describe("limits of the caller's own", () => {
  test("in the platform's unit, in another, or none", () => {
    const text = "长".repeat(200);
    expect(found({ text }, { platform: "x", claims: { "text.length": 25_000 } })).toEqual([]);
    expect(found({ text }, { platform: "x", claims: { "text.length": null } })).toEqual([]);
    expect(
      found({ text }, { platform: "x", claims: { "text.length": { value: 100, unit: "graphemes" } } }),
    ).toEqual(["error too-long text 200 100"]);
  });
  test("on something the platform has no claim for", () => {
    const options = {
      platform: "hupu",
      claims: { "text.length": 3, "images.count": 1, "media.required": true },
    };
    expect(found({ text: "一二三四", title: "一二三四" }, options)).toEqual([
      "error too-long text 4 3",
      "error missing images false true",
    ]);
  });
  test("name their source", () => {
    const source = {
      kind: "source",
      title: "Server rules",
      checked: "2026-11-01",
      confidence: "high",
    } as const;
    const options = { platform: "mastodon", claims: { "text.length": { value: 2, source } } };
    const [violation] = checkPost({ text: "abc" }, options).violations;
    expect(violation).toMatchObject({ unit: "graphemes", checked: "2026-11-01", source: [source] });
    const [own] = checkPost(
      { text: "abc" },
      { platform: "mastodon", claims: { "text.length": 2 } },
    ).violations;
    expect(own).toMatchObject({ source: [{ kind: "convention", title: "The caller's own limit" }] });
    expect(own).not.toHaveProperty("checked");
  });
  test("do not change the profile", () => {
    const before = JSON.stringify(platformProfile("x"));
    checkPost({ text: "a" }, { platform: "x", claims: { "text.length": 1 } });
    expect(JSON.stringify(platformProfile("x"))).toBe(before);
  });
});

test.each([
  [
    { text: "#a #b #c #d #e #f", images: 1 },
    "On instagram, tags: 6 in number; at most 5 allowed.",
    "instagram，话题：6 个，超出上限 5。",
  ],
  [
    { text: "a" },
    "On instagram, images is missing: the post needs an image or a video.",
    "instagram，缺少图片：必须带图片或视频。",
  ],
  [
    { images: [{ width: 400, height: 1000, bytes: 1 }] },
    "On instagram, images[0].ratio: 0.4 (width by height); at least 0.8 needed.",
    "instagram，images[0].ratio：0.4 （宽高比），低于下限 0.8。",
  ],
])("words for a violation %#", (draft, en, zh) => {
  const [violation] = checkPost(draft, { platform: "instagram" }).violations;
  expect(explain(violation!.because)).toBe(en);
  expect(explain(violation!.because, { locale: "zh-CN" })).toBe(zh);
});

test("on Douyin title and text share one limit", () => {
  const draft = { title: "题".repeat(30), text: "字".repeat(980), videos: 1 };
  expect(found(draft, { platform: "douyin" })).toEqual(["error too-long text 1010 1000"]);
  expect(found({ ...draft, text: "字".repeat(970) }, { platform: "douyin" })).toEqual([]);
  expect(found({ text: "字".repeat(1001), videos: 1 }, { platform: "douyin" })).toEqual([
    "error too-long text 1001 1000",
  ]);
});

test("a profile of the caller's own", () => {
  const { advice: _, ...mastodon } = platformProfile("mastodon");
  const own = { ...mastodon, id: "intranet", advice: [] };
  expect(checkPost({ text: "a".repeat(501) }, { platform: own })).toMatchObject({
    ok: false,
    platform: "intranet",
  });
});

test.each([
  [
    [{ text: "a" }, { platform: "wiebo" }],
    /^checkPost: options\.platform: expected the id of a platform \(nearest: "weibo"/,
  ],
  [
    [{ text: "a" }, { platform: "instagram", surface: "reels" }],
    'checkPost: options.surface: expected the id of a surface of instagram (nearest: "reel", "post", "story"), received "reels"',
  ],
  [
    [{ text: "a" }, { platform: "x", claims: { "text.lenght": 3 } }],
    /options\.claims\.text\.lenght: expected the id of a limit \(nearest: "text\.length"/,
  ],
  [
    [{ text: "a" }, { platform: "x", claims: { "text.length": -1 } }],
    "checkPost: options.claims.text.length: expected a number of at least 0, received -1",
  ],
  [
    [{ text: "a" }, { platform: "x", claims: { "text.length": "3" } }],
    /claims\.text\.length: expected a limit such as 280, false, null, received "3"/,
  ],
  [[{ text: 5 }, { platform: "x" }], "checkPost: draft.text: expected text, received 5"],
  [[{ body: "a" }, { platform: "x" }], 'checkPost: draft.body: expected no such field, received "a"'],
  [[{ images: 1.5 }, { platform: "x" }], /^checkPost: draft\.images: expected a whole number/],
  [[null, { platform: "x" }], "checkPost: draft: expected an object, received null"],
  [[{ text: "a" }], "checkPost: options: expected an object, received undefined"],
  [
    [{ text: "a" }, {}],
    "checkPost: options.platform: expected the id of a platform, or a platform profile, received undefined",
  ],
])("wrong input %#", (given, message) => {
  expect(() => (checkPost as (...all: unknown[]) => unknown)(...(given as unknown[]))).toThrow(message);
});

test.each(Object.entries({ checkPostOptionsSchema, postCheckSchema, postDraftSchema, textRuleSchema }))(
  "%s has a JSON Schema",
  (_, schema) => {
    const made = z.toJSONSchema(schema) as { type: string; properties: object };
    expect(made.type).toBe("object");
    expect(Object.keys(made.properties)).toEqual(Object.keys(schema.shape));
  },
);
