import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { detectPreset } from "../../src/model/detectPreset.ts";
import { exportPresetSchema } from "../../src/model/exportPresetSchema.ts";
import { exportPresets } from "../../src/model/exportPresets.ts";
import { nounSchema } from "../../src/model/nouns.ts";
import { readRows } from "../../src/model/readRows.ts";
import { presetHeaders, presetRow } from "./presetHeaders.ts";

describe.each(exportPresets.map((preset) => [preset.id, preset] as const))("preset %s", (id, preset) => {
  const { header, separator } = presetHeaders[id]!;
  const names = header.split(separator);

  test("is valid, names fields of its noun, and has its own columns as engagements", () => {
    expect(exportPresetSchema.parse(preset)).toEqual(preset);
    expect(JSON.parse(JSON.stringify(preset))).toEqual(preset);
    const fields = Object.keys(nounSchema(preset.noun).shape);
    for (const field of [...Object.values(preset.columns), ...Object.keys(preset.constants)])
      expect(fields).toContain(field);
    for (const column of preset.engagements)
      expect([...Object.keys(preset.columns), ...preset.otherColumns]).toContain(column);
  });

  test("knows every column of the file, and its file has every column but renamed ones", () => {
    const known = [...Object.keys(preset.columns), ...preset.otherColumns];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    const renamed = id === "x-tweet-activity" ? ["favorites"] : [];
    expect(known.filter((name) => !names.includes(name))).toEqual(renamed);
  });

  test("is detected by its first line, in any case, and by no foreign one", () => {
    const found = detectPreset(names);
    expect(found).toMatchObject({ preset: id, unknown: [] });
    expect(found.score).toBeGreaterThan(0.9);
    expect(detectPreset(names.map((name) => name.toUpperCase())).preset).toBe(id);
    expect(detectPreset([...names, "a column of next year"])).toMatchObject({
      preset: id,
      unknown: ["a column of next year"],
    });
    expect(detectPreset(names.slice(1)).preset).toBeNull();
  });
});

test("detection is not sure of a few common names, and says what it compared", () => {
  expect(detectPreset(["likes", "impressions"])).toMatchObject({
    preset: null,
    runnerUp: { preset: "x-tweet-activity" },
  });
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
  ["a header line", "id,likes"],
  ["null", null],
  ["numbers", [1]],
])("%s is no list of names", (_, names) => {
  expect(() => detectPreset(names as never)).toThrowError(
    expect.objectContaining({ code: "invalid-argument" }),
  );
});

test("the tweet activity export is read without further options", () => {
  const result = readRows([presetRow("x-tweet-activity")], { noun: "post", preset: "x-tweet-activity" });
  expect(result.records).toEqual([
    {
      id: "1225785799146430465",
      platform: "x",
      publishedAt: "2020-02-07T14:18:00Z",
      text: "Some words",
      impressions: 206,
      clicks: 4,
      likes: 3,
      comments: 2,
      shares: 1,
      follows: 5,
    },
  ]);
  expect(result).toMatchObject({
    preset: "x-tweet-activity",
    issues: { kept: 1, byCode: {}, notSupplied: [] },
  });
  expect(result.ignored).toContain("promoted likes");
  expect(result.used).toContainEqual({ field: "shares", from: "retweets", kind: "column" });
});

test("the tweet activity export of 2015 called likes favorites, and has dashes for nothing", () => {
  const { likes: _, ...row } = presetRow("x-tweet-activity");
  const options = { noun: "post", preset: "x-tweet-activity" } as const;
  const { records, used } = readRows([{ ...row, favorites: "8", follows: "-" }], options);
  expect(records[0]).toMatchObject({ likes: 8 });
  expect(records[0]).not.toHaveProperty("follows");
  expect(used).toContainEqual({ field: "likes", from: "favorites", kind: "column" });
});

test("the account analytics export needs a zone for its days", () => {
  const row = presetRow("x-account-analytics");
  const options = { noun: "post", preset: "x-account-analytics" } as const;
  expect(readRows([row], options).issues.first[0]).toMatchObject({
    code: "invalid-required",
    expected: "a time with an offset, or options.timeZone for local times",
  });
  const { records } = readRows([row], { ...options, timeZone: "Asia/Tokyo" });
  expect(records[0]).toMatchObject({
    publishedAt: "2026-07-13T15:00:00Z",
    impressions: 1229,
    shares: 5,
    saves: 1,
  });
});

test("the schema of presets has a JSON Schema and refuses a zone that is none", () => {
  expect(z.toJSONSchema(exportPresetSchema)).toMatchObject({ type: "object" });
  expect(exportPresetSchema.safeParse({ ...exportPresets[0], timeZone: "Mars/Base" }).success).toBe(false);
});
