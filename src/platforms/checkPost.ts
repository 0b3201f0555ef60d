import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { type Citation, type Confidence, citationSchema, confidences } from "../kernel/citationSchema.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { becauseSchema } from "../kernel/reasons/becauseSchema.ts";
import { type Because, type Reason, reason } from "../kernel/reasons/reason.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { worded } from "../kernel/words/worded.ts";
import { countInUnit } from "./internal/countInUnit.ts";
import { findProfile } from "./internal/findProfile.ts";
import { countOf, type LimitItem, limitChecks, type ViolationCode } from "./internal/limitChecks.ts";
import { nearestIds } from "./internal/nearestIds.ts";
import {
  type LimitClaim,
  type PlatformProfile,
  type PlatformSurface,
  platformProfileSchema,
} from "./platformProfileSchema.ts";
import { type PostDraft, postDraftSchema } from "./postDraftSchema.ts";

/** A limit of the caller's own. */
export interface ClaimOverride {
  /** The limit: a number in `unit`, or whether something is allowed. */
  value: number | boolean;
  /** What a number counts. Default the unit of the platform's own claim. */
  unit?: string | undefined;
  /** Where it comes from. */
  source?: Citation | undefined;
}

/** Options of {@link checkPost}. */
export interface CheckPostOptions {
  /** Platform id, or a profile. */
  platform: string | PlatformProfile;
  /** Part of the platform: `reel`, `channels`. Default the first of the profile's surfaces. */
  surface?: string | undefined;
  /**
   * Limits to go by instead of the profile's, by id: `{ "text.length": 25000 }`. In the unit of the profile's own claim where only a
   * value is given; null lifts a limit.
   */
  claims?: Readonly<Record<string, number | boolean | null | ClaimOverride>> | undefined;
  /** What holds for the account, where claims hold for some only: `premium`. Default none: claims for all and for ordinary accounts. */
  conditions?: readonly string[] | undefined;
}

/** Something that a platform does not take. */
export interface PostViolation {
  /** What is wrong: too long or short (texts, running time), too many or few, too large or small (files), not allowed, missing. */
  code: ViolationCode;
  /** Where in the draft: `text`, `tags`, `images[0].bytes`. */
  field: string;
  /** Id of the limit: `text.length`. */
  limitId: string;
  /** The limit that is broken. */
  limit: number | boolean;
  /** What the draft has. */
  actual: number | boolean;
  /** What both count. */
  unit: string;
  /** `error` where the preferred claim is broken; `warning` where only a contradicting one is, or the sources are weak. */
  severity: "error" | "warning";
  /** How sure the claim is. */
  confidence: Confidence;
  /** Day on which the claim was last checked; absent for a caller's own. */
  checked?: string | undefined;
  /** The sources of the claim, the weightiest first. */
  source: readonly Citation[];
  /** The same in reasons, for `explain` in any language. */
  because: Because;
}

/** What {@link checkPost} gives. */
export interface PostCheck {
  /** Whether there is no error; warnings may remain. */
  ok: boolean;
  /** Platform id. */
  platform: string;
  /** Id of the surface. */
  surface: string;
  /** What the platform does not take, in the order of its limits. */
  violations: readonly PostViolation[];
  /** Ids of limits that concern the draft and could not be checked, because it does not say enough: sizes of files. */
  notChecked: readonly string[];
}

/** Schema of {@link CheckPostOptions}. */
export const checkPostOptionsSchema: z.ZodMiniObject<ShapeOf<CheckPostOptions>> = /* @__PURE__ */ worded(
  () => {
    const id = z.string({ error: "expected text that is not empty" }).check(z.minLength(1));
    const value = z.union([z.number().check(z.nonnegative()), z.boolean()]);
    const override = z.strictObject({
      value,
      unit: z.optional(id),
      source: z.optional(citationSchema),
    });
    return z.strictObject({
      platform: z.union([id, platformProfileSchema], {
        error: "expected the id of a platform, or a platform profile",
      }),
      surface: z.optional(id),
      claims: z.optional(
        z.record(
          z.string(),
          z.union([value, z.null(), override], {
            error: "expected a limit such as 280, false, null",
          }),
        ),
      ),
      conditions: z.optional(z.array(id)),
    });
  },
);

/** Schema of {@link PostCheck}. */
export const postCheckSchema: z.ZodMiniObject<ShapeOf<PostCheck>> = /* @__PURE__ */ worded(() => {
  const value = z.union([z.number(), z.boolean()]);
  return z.object({
    ok: z.boolean(),
    platform: z.string(),
    surface: z.string(),
    violations: z.array(
      z.object({
        code: z.enum([
          "too-long",
          "too-short",
          "too-many",
          "too-few",
          "too-large",
          "too-small",
          "not-allowed",
          "missing",
        ]),
        field: z.string(),
        limitId: z.string(),
        limit: value,
        actual: value,
        unit: z.string(),
        severity: z.enum(["error", "warning"]),
        confidence: z.enum(confidences),
        checked: z.optional(z.string()),
        source: z.array(citationSchema),
        because: becauseSchema,
      }),
    ),
    notChecked: z.array(z.string()),
  });
});

/**
 * Holds a draft against what a platform takes: lengths of text, title, summary and tags by the platform's own counting, numbers of
 * tags, mentions, images and videos, sizes, shapes and running times of files, what may not go together.
 *
 * Of the claims on a limit the preferred one decides; a stricter one that contradicts it gives a warning, unless it is of low and the
 * preferred of high confidence. A limit that only rests on claims of low confidence gives warnings alone. Claims for some accounts
 * or posts hold where `conditions` or the draft (`with-media`, `with-images`, `gif`) say so.
 *
 * @param draft - the draft
 * @param options - platform, surface, limits of your own
 * @returns what is wrong, each with code, limit, claim and sources; plain JSON
 * @throws {@link SocialOpsError} `unknown-id` for an unknown platform, surface or limit, `invalid-argument` for anything else amiss
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 * import { checkPost } from "socialops/platforms";
 *
 * const { ok, violations } = checkPost({ title: "春茶上新🍵".repeat(4), text: "新茶", images: 20 }, { platform: "xiaohongshu" });
 * ok; // => false
 * violations.map(({ code, field, actual, limit }) => [code, field, actual, limit]); // => [["too-long", "title", 24, 20], ["too-many", "images", 20, 18]]
 * explain(violations[0]!.because, { locale: "zh-CN" }); // => "xiaohongshu，标题：24 字，超出上限 20。"
 * checkPost({ text: "长".repeat(200) }, { platform: "x", claims: { "text.length": 25000 } }).ok; // => true
 * ```
 */
export function checkPost(draft: PostDraft, options: CheckPostOptions): PostCheck {
  const post = checkValue(postDraftSchema, draft, "checkPost", "draft");
  const checked = checkValue(checkPostOptionsSchema, options, "checkPost", "options");
  const profile =
    typeof checked.platform === "string"
      ? findProfile(checked.platform, "checkPost", "options.platform")
      : checked.platform;
  const surface = surfaceOf(profile, checked.surface);
  const limits = limitsOf(profile, surface, checked.claims ?? {});

  const conditions = [...(checked.conditions ?? []), ...conditionsOf(post)];
  const violations: PostViolation[] = [];
  const notChecked: string[] = [];
  if (isEmpty(post)) violations.push(emptyPost(profile.id));
  for (const { id, claims } of limits) {
    const check = limitChecks.get(id);
    if (check === undefined) continue;
    const broken = (item: LimitItem, claim: Claim): Broken | null => {
      const unit = claim.unit ?? check.unit;
      const actual =
        typeof item.amount === "string"
          ? countInUnit(item.amount, unit, surface.textRule)
          : (item.amount as number | boolean);
      const isBroken = check.isLeast ? actual < claim.value : actual > claim.value;
      return isBroken ? { actual, claim, unit } : null;
    };
    for (const item of check.items(post, profile.tags.form)) {
      const [preferred, ...others] = applicable(claims, [...conditions, ...(item.conditions ?? [])]);
      if (preferred === undefined) continue;
      if (item.amount === null) {
        if (!notChecked.includes(id)) notChecked.push(id);
        continue;
      }
      const rivals = others.filter(
        ({ confidence }) => confidence !== "low" || preferred.confidence !== "high",
      );
      const found = [preferred, ...rivals].map((claim) => broken(item, claim)).find((one) => one !== null);
      if (found !== undefined)
        violations.push(violationOf(profile, id, check.code, item.field, found, preferred));
    }
  }
  const ok = violations.every(({ severity }) => severity === "warning");
  return { ok, platform: profile.id, surface: surface.id, violations, notChecked };
}

/** A claim of the profile or of the caller. */
interface Claim extends Omit<LimitClaim, "unit" | "checked" | "sources"> {
  unit?: string | undefined;
  checked?: string | undefined;
  citations: readonly Citation[];
}

interface Broken {
  actual: number | boolean;
  claim: Claim;
  unit: string;
}

function surfaceOf(profile: PlatformProfile, id: string | undefined): PlatformSurface {
  const surface = id === undefined ? profile.surfaces[0] : profile.surfaces.find((known) => known.id === id);
  if (surface !== undefined) return surface;
  const names = new Map(
    profile.surfaces.map(({ id, name }) => [id, Object.values(name).map((word) => word.toLowerCase())]),
  );
  throw new SocialOpsError("checkPost", {
    code: "unknown-id",
    path: "options.surface",
    expected: `the id of a surface of ${profile.id} (nearest: ${nearestIds(id ?? "", names)})`,
    received: describeValue(id),
  });
}

/** The limits of a surface with the caller's own in the place of the profile's; those the profile lacks come last. */
function limitsOf(
  profile: PlatformProfile,
  surface: PlatformSurface,
  overrides: NonNullable<CheckPostOptions["claims"]>,
): { id: string; claims: readonly Claim[] }[] {
  const own = profile.limits
    .filter((limit) => limit.surface === surface.id)
    .map(({ id, claims }) => ({
      id,
      claims: claims.map(
        ({ sources, ...claim }): Claim => ({
          ...claim,
          citations: sources.flatMap((key) => profile.sources[key] ?? []),
        }),
      ),
    }));
  const ids = new Set(own.map(({ id }) => id));
  for (const id of Object.keys(overrides)) {
    if (!ids.has(id) && !limitChecks.has(id)) {
      const known = new Map([...ids, ...limitChecks.keys()].map((name) => [name, []]));
      throw new SocialOpsError("checkPost", {
        code: "unknown-id",
        path: `options.claims.${id}`,
        expected: `the id of a limit (nearest: ${nearestIds(id, known)})`,
        received: describeValue(id),
      });
    }
    ids.add(id);
  }
  return [...ids].flatMap((id) => {
    const claims = own.find((limit) => limit.id === id)?.claims ?? [];
    if (!Object.hasOwn(overrides, id)) return [{ id, claims }];
    const override = overrides[id]!;
    return override === null ? [] : [{ id, claims: [claimOf(override, claims[0]?.unit)] }];
  });
}

const CALLERS: Citation = { kind: "convention", title: "The caller's own limit", confidence: "high" };

function claimOf(override: number | boolean | ClaimOverride, ownUnit: string | undefined): Claim {
  const {
    value,
    unit = ownUnit,
    source = CALLERS,
  } = typeof override === "object" ? override : { value: override };
  return { value, unit, confidence: "high", checked: source.checked, citations: [source] };
}

/** Claims made for a condition that holds, or else those for all. */
function applicable(claims: readonly Claim[], conditions: readonly string[]): readonly Claim[] {
  const special = claims.filter(({ condition }) => condition !== undefined && conditions.includes(condition));
  return special.length > 0
    ? special
    : claims.filter(({ condition }) => condition === undefined || condition === "ordinary");
}

function conditionsOf({ images, videos }: PostDraft): string[] {
  const hasImages = countOf(images) > 0;
  const hasVideos = countOf(videos) > 0;
  return [
    ...(hasImages || hasVideos ? ["with-media"] : []),
    ...(hasImages ? ["with-images"] : []),
    ...(hasVideos ? ["with-video"] : []),
  ];
}

function isEmpty({ text, title, images, videos }: PostDraft): boolean {
  return (text ?? "") === "" && (title ?? "") === "" && countOf(images) + countOf(videos) === 0;
}

function emptyPost(platform: string): PostViolation {
  return {
    code: "missing",
    field: "text",
    limitId: "content.required",
    limit: true,
    actual: false,
    unit: "required",
    severity: "error",
    confidence: "high",
    source: [
      {
        kind: "convention",
        title: "A post holds a text, a title, an image or a video",
        confidence: "high",
      },
    ],
    because: [reason("platforms.post-missing", { platform, field: "text", rule: "content.required" })],
  };
}

function violationOf(
  { id: platform }: PlatformProfile,
  limitId: string,
  code: ViolationCode,
  field: string,
  { actual, claim, unit }: Broken,
  preferred: Claim,
): PostViolation {
  const { value: limit, confidence, checked, citations } = claim;
  const because: Reason[] = [reasonOf(platform, limitId, code, field, actual, limit, unit)];
  if (claim !== preferred)
    because.push(
      reason("platforms.claims-differ", { preferred: preferred.value, unit: preferred.unit ?? unit }),
    );
  if (confidence === "low") because.push(reason("platforms.claim-unsure", { confidence }));
  return {
    code,
    field,
    limitId,
    limit,
    actual,
    unit,
    severity: claim === preferred && confidence !== "low" ? "error" : "warning",
    confidence,
    ...(checked === undefined ? undefined : { checked }),
    source: citations,
    because,
  };
}

function reasonOf(
  platform: string,
  rule: string,
  code: ViolationCode,
  field: string,
  actual: number | boolean,
  limit: number | boolean,
  unit: string,
): Reason {
  if (code === "not-allowed" || code === "missing")
    return reason(`platforms.post-${code}`, { platform, field, rule });
  const isNumber = code === "too-many" || code === "too-few";
  const isUnder = code === "too-short" || code === "too-few" || code === "too-small";
  return reason(isUnder ? "platforms.post-under-limit" : "platforms.post-over-limit", {
    platform,
    field,
    actual: Number(actual),
    limit: Number(limit),
    unit: isNumber ? "pieces" : unit,
  });
}
