import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import { detectPreset } from "../../src/model/detectPreset.ts";
import { exportPresetSchema } from "../../src/model/exportPresetSchema.ts";
import { exportPresets } from "../../src/model/exportPresets.ts";
import { nounSchema } from "../../src/model/nouns/nouns.ts";
import { readRows } from "../../src/model/readRows.ts";
import { presetFixtures, rowsOf } from "./presetFixtures/presetFixtures.ts";

test("every preset has a fixture, in the same order, and an id of its own", () => {
  const ids = exportPresets.map(({ id }) => id);
  expect(presetFixtures.map(({ preset }) => preset)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(presetFixtures.map((fixture) => [fixture.preset, fixture] as const))(
  "preset %s",
  (id, fixture) => {
    const { header, timeZone, otherVersions = [] } = fixture;
    const preset = exportPresets.find((one) => one.id === id)!;
    const known = [...Object.keys(preset.columns), ...preset.otherColumns];

    test("is valid, names fields of its noun, and has its own columns as engagements", () => {
      expect(exportPresetSchema.parse(preset)).toEqual(preset);
      expect(JSON.parse(JSON.stringify(preset))).toEqual(preset);
      const fields = Object.keys(nounSchema(preset.noun).shape);
      for (const field of [...Object.values(preset.columns), ...Object.keys(preset.constants)])
        expect(fields).toContain(field);
      for (const column of [
        ...preset.engagements,
        ...(preset.idFrom ?? []),
        ...Object.keys(preset.scales ?? {}),
      ])
        expect(known).toContain(column);
      expect(new Set(known).size).toBe(known.length);
      expect(preset.isVerified).toBe(preset.source.confidence !== "low");
    });

    test("knows every column of the file, and its file has every column but those of other versions", () => {
      expect(header.filter((name) => !known.includes(name))).toEqual([]);
      expect(known.filter((name) => !header.includes(name))).toEqual(otherVersions);
      expect(fixture.rows.length).toBeGreaterThan(0);
      for (const row of fixture.rows) expect(row.length).toBe(header.length);
    });

    test("is detected by its first line, in any case, and by no foreign one", () => {
      const found = detectPreset(header);
      expect(found).toMatchObject({ preset: id, unknown: [] });
      expect(found.score).toBeGreaterThan(0.6);
      expect(detectPreset(header.map((name) => name.toUpperCase())).preset).toBe(id);
      expect(detectPreset([...header, "a column of next year"])).toMatchObject({
        preset: id,
        unknown: ["a column of next year"],
      });
    });

    test("reads its rows without further options but a zone", () => {
      const { records, issues } = readRows(rowsOf(fixture), { noun: preset.noun, preset: id, timeZone });
      expect(records).toEqual(fixture.records);
      expect(issues).toMatchObject({ rejected: 0, byCode: {}, notSupplied: [] });
    });

    test("fills the KPIs that it says", () => {
      const { rows } = computeKpis(fixture.records, { noun: preset.noun, kpis: "available" });
      expect(preset.kpis).toEqual(Object.keys(rows[0]!.values));
    });
  },
);

test("detection is not sure of a few common names, and says what it compared", () => {
  expect(detectPreset(["likes", "impressions"])).toMatchObject({ preset: null });
  expect(detectPreset(["colour"])).toEqual({
    preset: null,
    score: 0,
    runnerUp: null,
    unknown: ["colour"],
    missing: [],
  });
  expect(detectPreset([])).toMatchObject({ preset: null, score: 0 });
});

test.each([
  [
    "bilibili-posts",
    "视频标题,发布时间,播放量,游客播放占比,粉丝观看率,封标点击率,3秒跳出率,互动率,涨粉量,点赞量,评论量,弹幕量,收藏量,投币量,转发量,平均播放进度",
  ],
  [
    "wechat-official-account-posts",
    "内容标题,发表时间,总阅读人数,总分享人数,阅读后关注人数,送达人数,送达阅读率,阅读完成率,内容url",
  ],
])("%s is told by fewer columns, as people choose them or a newer file has them", (preset, header) => {
  expect(detectPreset(header.split(","))).toMatchObject({ preset, unknown: [] });
});

test.each([
  ["a header line", "id,likes"],
  ["null", null],
  ["numbers", [1]],
])("%s is no list of names", (_, names) => {
  expect(() => detectPreset(names as never)).toThrowError(
    expect.objectContaining({ code: "invalid-argument" }),
  );
});

test("the tweet activity export of 2015 called likes favorites, and has dashes for nothing", () => {
  const { likes: _, ...row } = rowsOf(presetFixtures[0]!)[0]!;
  const options = { noun: "post", preset: "x-tweet-activity" } as const;
  const { records, used } = readRows([{ ...row, favorites: "8", follows: "-" }], options);
  expect(records[0]).toMatchObject({ likes: 8 });
  expect(records[0]).not.toHaveProperty("follows");
  expect(used).toContainEqual({ field: "likes", from: "favorites", kind: "column" });
});

test("an export without a zone for its days needs one", () => {
  const rows = rowsOf(presetFixtures[1]!);
  expect(readRows(rows, { noun: "post", preset: "x-account-analytics" }).issues.first[0]).toMatchObject({
    code: "invalid-required",
    expected: "a time with an offset, or options.timeZone for local times",
  });
});

test("the total of YouTube Studio is no post, and is counted", () => {
  const fixture = presetFixtures.find(({ preset }) => preset === "youtube-posts")!;
  const total = { ...rowsOf(fixture)[0]!, Content: "Total", "Video title": "", "Video publish time": "" };
  const { records, issues } = readRows([total, ...rowsOf(fixture)], {
    noun: "post",
    preset: "youtube-posts",
    timeZone: fixture.timeZone,
  });
  expect(records).toEqual(fixture.records);
  expect(issues).toMatchObject({ read: 2, kept: 1, rejected: 1, byCode: { "missing-required": 1 } });
});

test("TikTok's dates without a year are refused, and can be left out", () => {
  const fixture = presetFixtures.find(({ preset }) => preset === "tiktok-posts")!;
  const rows = rowsOf(fixture).map((row) => ({ ...row, "Post time": "June 13" }));
  const options = { noun: "post", preset: "tiktok-posts", timeZone: "UTC" } as const;
  expect(readRows(rows, options).issues).toMatchObject({
    rejected: 1,
    first: [{ code: "invalid-required", expected: "a date in the form MMMM d, yyyy" }],
  });
  const { publishedAt: _, ...rest } = fixture.records[0] as { publishedAt: string };
  expect(readRows(rows, { ...options, without: ["publishedAt"] }).records).toEqual([rest]);
});

test.each([
  [
    "a Facebook file of photos alone",
    "meta-facebook-posts",
    "Post ID|Page ID|Page name|Title|Description|Duration (sec)|Publish time|Caption type|Permalink|Is crosspost|Is share|Post type|Languages|Custom labels|Funded content status|Data comment|Date|Views|Reach|Reactions, Comments and Shares|Reactions|Comments|Shares|Total clicks|Other Clicks|Matched Audience Targeting Consumption (Photo Click)",
  ],
  [
    "a LinkedIn file of 2026",
    "linkedin-page-posts",
    "Post title|Post link|Post type|Campaign name|Posted by|Created date|Campaign start date|Campaign end date|Audience|Impressions|Views|Offsite Views|Clicks|Click through rate (CTR)|Likes|Comments|Reposts|Follows|Engagement rate|Content Type",
  ],
  [
    "a YouTube file of 2026",
    "youtube-posts",
    "Content|Video title|Video publish time|Duration|Views|Watch time (hours)|Subscribers|Thumbnail impressions|Thumbnail click-through rate (%)",
  ],
])("%s is detected too", (_, preset, header) => {
  expect(detectPreset(header.split("|"))).toMatchObject({ preset, unknown: [] });
});

test("hours become seconds, and an id is made of columns that do not change", () => {
  const preset = {
    ...exportPresets[0]!,
    columns: { Published: "publishedAt", "Watch time (hours)": "watchSeconds" },
    scales: { "Watch time (hours)": 3600 },
    idFrom: ["Published", "Title"],
  };
  const row = { Published: "2026-03-02T09:00:00Z", Title: " One ", "Watch time (hours)": "1.1" };
  const { records, used, ignored } = readRows([row], { noun: "post", preset });
  expect(records[0]).toMatchObject({ id: "2026-03-02T09:00:00Z · One", watchSeconds: 3960 });
  expect(used[0]).toEqual({ field: "id", from: "Published + Title", kind: "columns" });
  expect(ignored).toEqual([]);
});

test("a live session that still runs has no end yet, and is left out", () => {
  const rows = rowsOf(presetFixtures.find((one) => one.preset === "douyin-live")!);
  const options = { noun: "liveSession", preset: "douyin-live" } as const;
  const { records, issues } = readRows([{ ...rows[0]!, 直播结束时间: "-" }], options);
  expect(records).toEqual([]);
  expect(issues.first).toMatchObject([{ code: "missing-required", field: "endsAt" }]);
});

test("the schema of presets has a JSON Schema and refuses a zone that is none", () => {
  expect(z.toJSONSchema(exportPresetSchema)).toMatchObject({ type: "object" });
  expect(exportPresetSchema.safeParse({ ...exportPresets[0], timeZone: "Mars/Base" }).success).toBe(false);
});
