import { describe, expect, test } from "vitest";
import { postSchema } from "../../src/model/nouns/postSchema.ts";
import { platformProfile } from "../../src/platforms/platformProfile.ts";
import {
  type LimitClaim,
  type PlatformProfile,
  platformProfileSchema,
} from "../../src/platforms/platformProfileSchema.ts";
import { platformProfiles } from "../../src/platforms/platformProfiles.ts";
import type { TextRule } from "../../src/platforms/textRuleSchema.ts";
import { type TextRuleId, textRules } from "../../src/platforms/textRules.ts";

/** Every object under a value, the value itself included. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

describe.each(platformProfiles)("profile of $id", (profile: PlatformProfile) => {
  test("is found by its id, is valid, and is plain JSON", () => {
    expect(platformProfile(profile.id)).toBe(profile);
    expect(platformProfileSchema.safeParse(profile).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  test("names only sources that it lists, and lists none that it does not name", () => {
    const named = new Set(
      objectsIn(profile).flatMap(({ sources }) => (Array.isArray(sources) ? sources : [])),
    );
    expect([...named].sort()).toEqual(Object.keys(profile.sources).sort());
  });

  test("backs what it calls sourced with a source, conventions with a convention", () => {
    const { audience, strengths, cadence, advertising, partnerTools, advice } = profile;
    for (const note of [audience, strengths, cadence, advertising, partnerTools, advice].flat()) {
      const kinds = note.sources.map((id) => profile.sources[id]!.kind);
      expect(kinds, note.id).toContain(note.kind);
    }
  });

  test("gives every source that is read a day", () => {
    for (const source of Object.values(profile.sources)) {
      if (source.kind === "source") expect(source.checked, source.title).toMatch(/^2026-11-2[23]$/);
    }
  });

  test("prefers no claim to a surer one", () => {
    const steps = ["low", "medium", "high"];
    for (const { id, claims } of profile.limits) {
      const first = steps.indexOf(claims[0]!.confidence);
      // What holds for some only, such as payers, may be surer than what holds for all.
      const rivals = claims.filter(({ condition }) => condition === claims[0]!.condition);
      for (const claim of rivals) expect(steps.indexOf(claim.confidence), id).toBeLessThanOrEqual(first);
    }
  });

  test("has no id twice, and its texts in Chinese are Chinese", () => {
    for (const list of [
      profile.audience,
      profile.advertising,
      profile.partnerTools,
      profile.strengths,
      profile.cadence,
      profile.advice,
      profile.features,
      profile.surfaces,
    ]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
    const limits = profile.limits.map(({ id, surface }) => `${surface}:${id}`);
    expect(new Set(limits).size).toBe(limits.length);
    for (const text of objectsIn(profile).filter((object) => "zh-CN" in object)) {
      if (text !== profile.name) expect(text["zh-CN"]).toMatch(/\p{Script=Han}/u);
    }
  });

  test("refers to rules, surfaces and fields that exist", () => {
    const surfaces = profile.surfaces.map(({ id }) => id);
    for (const { surface } of profile.limits) expect(surfaces).toContain(surface);
    for (const id of profile.textRules) {
      expect(textRules).toHaveProperty(id);
      expect(textRules[id as keyof typeof textRules].platform).toBe(profile.id);
    }
    for (const { textRule } of profile.surfaces)
      if (textRule !== undefined) expect(profile.textRules).toContain(textRule);
    const fields = Object.keys(postSchema.shape);
    for (const field of [...profile.engagement.fields, ...profile.measures.fields])
      expect(fields).toContain(field);
  });

  test("its text rules and its preferred claims about length agree", () => {
    const claimOf = (id: string, surface: string): LimitClaim | undefined =>
      profile.limits.find((limit) => limit.id === id && limit.surface === surface)?.claims[0];
    for (const { id, textRule } of profile.surfaces) {
      if (textRule === undefined) continue;
      const rule: TextRule = textRules[textRule as TextRuleId];
      // Weibo's videos carry a post's text; their claim is the post's.
      const claim =
        claimOf("text.length", id) ??
        claimOf("title-and-text.length", id) ??
        claimOf("text.length", profile.surfaces[0]!.id);
      expect(claim, id).toMatchObject({ value: rule.limit, unit: rule.unit });
      const bytes = claimOf("text.bytes", id);
      if (bytes !== undefined) expect(rule.also![0]).toMatchObject({ limit: bytes.value, unit: bytes.unit });
      const withMedia = profile.limits
        .flatMap(({ claims }) => claims)
        .find(({ condition }) => condition === "with-media");
      expect(rule.limitWithMedia).toBe(withMedia?.value);
    }
    const title = textRules[`${profile.id}-title` as TextRuleId] as TextRule | undefined;
    const surface = profile.surfaces.find(({ id }) => claimOf("title.length", id) !== undefined);
    if (title !== undefined)
      expect(claimOf("title.length", surface!.id)).toMatchObject({ value: title.limit, unit: title.unit });
  });

  test("names a day for every claim", () => {
    for (const claim of profile.limits.flatMap(({ claims }) => claims)) {
      expect(claim.checked).toMatch(/^2026-\d{2}-\d{2}$/);
      expect(claim.sources.length).toBeGreaterThan(0);
      // A yes or no counts nothing.
      expect(typeof claim.value === "boolean").toBe(["allowed", "required"].includes(claim.unit));
    }
  });
});

test("limits on which sources disagree keep every claim", () => {
  const valuesOf = (id: string, limit: string): unknown[] =>
    platformProfile(id)
      .limits.filter((known) => known.id === limit)
      .flatMap(({ claims }) => claims.map(({ value }) => value));
  expect(valuesOf("x", "text.length")).toEqual([280, 25000, 4000]);
  expect(valuesOf("x", "video.seconds")).toEqual([1200, 7500, 140]);
  expect(valuesOf("x", "video.bytes")).toEqual([8589934592, 17179869184, 536870912, 1073741824]);
  expect(valuesOf("weibo", "text.length")).toEqual([2000, 140]);
  expect(valuesOf("weibo", "images.count")).toEqual([18, 9]);
  expect(valuesOf("weibo", "title.length")).toEqual([30, 32]);
});

test.each([
  [
    "wiebo",
    'platformProfile: id: expected the id of a platform (nearest: "weibo", "tieba", "instagram"), received "wiebo"',
  ],
  [
    "Twitter",
    'platformProfile: id: expected the id of a platform (nearest: "x", "tiktok", "toutiao"), received "Twitter"',
  ],
  ["新浪", /nearest: "weibo", /],
  [undefined, /received undefined/],
])("unknown id %j", (id, message) => {
  expect(() => platformProfile(id as string)).toThrow(message);
  expect(() => platformProfile(id as string)).toThrow(
    expect.objectContaining({ code: "unknown-id", path: "id" }),
  );
});
