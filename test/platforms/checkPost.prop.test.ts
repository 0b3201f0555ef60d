import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPost, postCheckSchema } from "../../src/platforms/checkPost.ts";
import { measureText } from "../../src/platforms/measureText.ts";
import { platformProfiles } from "../../src/platforms/platformProfiles.ts";
import type { PostDraft } from "../../src/platforms/postDraftSchema.ts";
import { type TextRuleId, textRules } from "../../src/platforms/textRules.ts";

const text = fc.string({ unit: "grapheme", maxLength: 400 });
const amount = fc.option(fc.integer({ min: 0, max: 5_000_000_000 }));
const size = fc.option(fc.integer({ min: 1, max: 6000 }));
const drafts: fc.Arbitrary<PostDraft> = fc.record(
  {
    text,
    title: text,
    summary: text,
    tags: fc.array(fc.string({ maxLength: 30 }), { maxLength: 15 }),
    images: fc.oneof(
      fc.integer({ min: 0, max: 40 }),
      fc.array(fc.record({ bytes: amount, width: size, height: size }), { maxLength: 25 }),
    ),
    videos: fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.record({ bytes: amount, seconds: amount }), { maxLength: 3 }),
    ),
  },
  { requiredKeys: [] },
);
const surfaces = fc.constantFrom(
  ...platformProfiles.flatMap(({ id, surfaces }) => surfaces.map((surface) => ({ id, surface }))),
);

test("ok means no error; every violation breaks its limit; the result is plain JSON", () => {
  fc.assert(
    fc.property(drafts, surfaces, (draft, { id, surface }) => {
      const check = checkPost(draft, { platform: id, surface: surface.id });
      expect(check.ok).toBe(check.violations.every(({ severity }) => severity === "warning"));
      for (const { code, actual, limit } of check.violations) {
        const isLeast = ["too-short", "too-few", "too-small", "missing"].includes(code);
        expect(isLeast ? actual < limit : actual > limit).toBe(true);
      }
      expect(JSON.parse(JSON.stringify(check))).toEqual(check);
      expect(postCheckSchema.safeParse(check).success).toBe(true);
    }),
  );
});

test("a text that measureText finds too long is an error here, and the other way round", () => {
  fc.assert(
    fc.property(text, surfaces, fc.integer({ min: 1, max: 300 }), (text, { id, surface }, limit) => {
      fc.pre(surface.textRule !== undefined && text !== "");
      const rule = textRules[surface.textRule as TextRuleId];
      const { length } = measureText(text, { ...rule, also: [] }, { limit });
      const { violations } = checkPost(
        { text, videos: 1 },
        { platform: id, surface: surface.id, claims: { "text.length": { value: limit, unit: rule.unit } } },
      );
      const found = violations.find(({ limitId }) => limitId === "text.length");
      expect(found?.actual).toBe(length > limit ? length : undefined);
    }),
  );
});

test("a limit that is lifted or raised adds nothing", () => {
  fc.assert(
    fc.property(drafts, surfaces, (draft, { id, surface }) => {
      const options = { platform: id, surface: surface.id };
      const before = checkPost(draft, options);
      for (const limitId of new Set(before.violations.map((violation) => violation.limitId))) {
        if (limitId === "content.required") continue;
        const after = checkPost(draft, { ...options, claims: { [limitId]: null } });
        expect(after.violations).toEqual(
          before.violations.filter((violation) => violation.limitId !== limitId),
        );
      }
    }),
  );
});
