import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { platformProfile } from "../../src/platforms/platformProfile.ts";

const research = JSON.parse(
  readFileSync(new URL("../golden/platforms/platform-limits.json", import.meta.url), "utf8"),
) as { platforms: Record<string, unknown> };

/** Which surface of which platform the research means; no surface where its claims go to several. */
const surfaces: Readonly<Record<string, readonly [platform: string, surface?: string]>> = {
  x: ["x"],
  threads: ["threads"],
  bluesky: ["bluesky"],
  mastodon: ["mastodon"],
  instagram: ["instagram"],
  facebook_page: ["facebook"],
  linkedin: ["linkedin"],
  tiktok: ["tiktok"],
  youtube: ["youtube"],
  pinterest: ["pinterest"],
  reddit: ["reddit"],
  telegram: ["telegram"],
  wechat_official: ["wechat"],
  wechat_channels: ["wechat", "channels"],
  weibo: ["weibo"],
  douyin: ["douyin"],
  kuaishou: ["kuaishou"],
  xiaohongshu: ["xiaohongshu"],
  zhihu_article: ["zhihu"],
  zhihu_pin: ["zhihu", "pin"],
  bilibili_video: ["bilibili", "video"],
  bilibili_article: ["bilibili", "article"],
  bilibili_dynamic: ["bilibili", "dynamic"],
  douban_note: ["douban", "note"],
  douban_status: ["douban", "status"],
  toutiao_article: ["toutiao", "article"],
  toutiao_micro: ["toutiao", "micro"],
  baijiahao: ["baijiahao", "article"],
  hupu: ["hupu", "post"],
};

/** Which limits a place in the research became. */
const limits: Readonly<Record<string, readonly string[]>> = {
  "body.max": ["text.length", "text.bytes", "title-and-text.length"],
  "title.max": ["title.length", "summary.length"],
  "title.range": ["title.length", "title.length.min"],
  author: ["author.length"],
  digest: ["summary.length"],
  digestDefault: ["summary.default-length"],
  altText: ["alt-text.length"],
  link: ["link.length"],
  firstComment: ["first-comment.length"],
  "images.maxCount": ["images.count"],
  "images.minCount": ["images.count.min"],
  "images.maxBytes": ["images.bytes"],
  "images.ratio": ["images.ratio.min", "images.ratio.max", "images.ratio.advised"],
  "images.width": ["images.width.min", "images.width.max"],
  "images.cover": ["cover.ratio"],
  cover: ["cover.bytes"],
  "video.maxCount": ["video.count"],
  "video.maxSeconds": ["video.seconds"],
  "video.seconds": ["video.seconds", "video.seconds.min"],
  "video.maxBytes": ["video.bytes"],
  "video.resolution": ["video.short-side", "video.long-side"],
  mixMedia: ["media.mixed"],
  requiresMedia: ["media.required"],
  "hashtag.max": ["tags.count"],
  "hashtag.perTag": ["tag.length", "tag.bytes"],
  "hashtag.extraTags": ["extra-tags.count"],
  "mention.max": ["mentions.count"],
  "tags.max": ["tags.count"],
  "tags.maxTotal": ["tags.length"],
  "topics.max": ["tags.count"],
  rate: ["posts.per-15-minutes", "posts.per-day", "posts.per-month", "replies.per-day", "api-calls.per-day"],
  schedule: ["schedule.hours.min", "schedule.days"],
};

/** The numbers of what the research has in words. */
const inWords: Readonly<Record<string, readonly number[]>> = {
  "100/15min and 2400/24h per account": [100, 2400],
  "<=10:1": [10],
  "250 posts/24h, 1000 replies/24h": [250, 1000],
  "100 posts/24h": [100],
  "50 posts/24h": [50],
  "25 posts/24h": [25],
  "150 calls/day per member": [150],
  "2.35:1 and 1:1 crops": [2.35, 1],
  "subscription account: 1 mass send/day": [1],
  "service account: each follower receives <= 4/month": [4],
  "<= 30 days": [30],
  "height/width 1/3..3": [1 / 3, 3],
  "short side < 2160, long side < 4096; 720p+ advised": [2160, 4096],
  "2 h .. 14 days": [2, 14],
  "1 h .. 13 days": [1, 13],
  "1 h .. 14 days": [1, 14],
  "3:4 advised": [0.75],
  "<= 5 MB; 16:10 and 4:3": [5242880],
};

interface Claim {
  place: string;
  values: readonly (number | boolean)[];
  confidence: string;
  sources: number;
}

function claimsIn(node: unknown, place: readonly string[] = []): Claim[] {
  if (Array.isArray(node)) return node.flatMap((item) => claimsIn(item, place));
  if (typeof node !== "object" || node === null) return [];
  if ("value" in node && "confidence" in node)
    return [
      {
        place: place.join("."),
        values: numbersOf(node.value),
        confidence: node.confidence as string,
        sources: (node as unknown as { source: string[] }).source.length,
      },
    ];
  return Object.entries(node).flatMap(([key, value]) => claimsIn(value, [...place, key]));
}

function numbersOf(value: unknown): (number | boolean)[] {
  if (typeof value === "string") return [...inWords[value]!];
  return typeof value === "object" ? Object.values(value as object) : [value as number | boolean];
}

describe("every claim that the research found is kept", () => {
  const all = Object.entries(research.platforms).flatMap(([name, found]) =>
    claimsIn(found).map((claim) => ({ name, ...claim })),
  );

  test("there are 192", () => {
    expect(all).toHaveLength(192);
    expect(Object.keys(surfaces).sort()).toEqual(Object.keys(research.platforms).sort());
  });

  test.each(Object.entries(surfaces))("%s", (name, [platform, surface]) => {
    const profile = platformProfile(platform);
    const missing = all
      .filter((claim) => claim.name === name)
      .flatMap(({ place, values, confidence, sources }) =>
        values
          .filter(
            (value) =>
              !profile.limits.some(
                (limit) =>
                  limits[place]!.includes(limit.id) &&
                  (surface === undefined || limit.surface === surface) &&
                  limit.claims.some(
                    (claim) =>
                      claim.value === value &&
                      // X's own pages have been read since, and add to some claims.
                      ((claim.confidence === confidence && claim.sources.length === sources) ||
                        platform === "x"),
                  ),
              ),
          )
          .map((value) => `${place}: ${value}, ${confidence}`),
      );
    expect(missing).toEqual([]);
  });
});
