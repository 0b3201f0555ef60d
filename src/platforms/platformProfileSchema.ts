import * as z from "zod/mini";
import { type Citation, type Confidence, citationSchema, confidences } from "../kernel/citationSchema.ts";
import { type Locale, locales } from "../kernel/reasons/locales.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";

/** A text in every language of the package. */
export type LocalText = Readonly<Record<Locale, string>>;

/** What backs a statement of a profile. */
export interface Backing {
  /** Keys of the profile's `sources`, the weightiest first. */
  sources: readonly string[];
  /** How sure it is. */
  confidence: Confidence;
}

/** One source's word on one limit. Where sources disagree a limit has several. */
export interface LimitClaim extends Backing {
  /** The limit: a number in `unit`, or whether something is allowed. */
  value: number | boolean;
  /**
   * What a number counts: `weighted-characters`, `weibo-characters`, `xiaohongshu-characters`, `graphemes`, `utf16-units`, `bytes`,
   * `characters` (where the platform does not say what one is), `seconds`, `files`, `posts`; `allowed` or `required` for yes or no.
   */
  unit: string;
  /** Day on which the sources were last read, `YYYY-MM-DD`. */
  checked: string;
  /** For whom or what it holds, where not for all: `premium`, `ordinary`, `gif`, `with-media`, `with-images`, `old-clients`. */
  condition?: string | undefined;
  /** What else to know about it. */
  note?: string | undefined;
}

/** A limit of a platform: all claims about it, the preferred one first, those it contradicts kept. */
export interface PlatformLimit {
  /** What is limited: `text.length`, `images.count`, `video.seconds`, `posts.per-day`; with `.min` behind it where it is the least. */
  id: string;
  /** Part of the platform it holds on. */
  surface: string;
  /** What is said about it, the preferred claim first. */
  claims: readonly LimitClaim[];
}

/** A part of a platform that is posted to. */
export interface PlatformSurface {
  /** Id: `post`, `video`, `article`. */
  id: string;
  /** Its name. */
  name: LocalText;
  /** Id of its text rule, where one is known. */
  textRule?: string | undefined;
}

/** Something a platform has or lacks. */
export interface PlatformFeature extends Backing {
  /** Id: `polls`, `live`, `clickable-links`. */
  id: string;
  /** Whether the platform has it. */
  available: boolean;
  /** What else to know about it. */
  note?: LocalText | undefined;
}

/** How tags, mentions or links are written. */
export interface PlatformSyntax extends Backing {
  /** The form, with the word `name` in the place of what it names: `#name`, `#name#`, `@name`. */
  form: string;
  /** The rule in words. */
  text: LocalText;
}

/** What a platform counts as engagement. */
export interface PlatformEngagement extends Backing {
  /** Fields of a post that its engagement is the sum of, as far as an export has them. */
  fields: readonly string[];
  /** What the platform adds that no field of a post holds, or names otherwise. */
  text: LocalText;
}

/** What a platform's own export or API lets one compute. */
export interface PlatformMeasures extends Backing {
  /** Fields of a post that it fills. */
  fields: readonly string[];
  /** KPI ids that can be computed from these fields alone. */
  kpis: readonly string[];
  /** What is missing or named otherwise. */
  text: LocalText;
}

/** A statement about a platform in words: a strength, a note on cadence, an advice. */
export interface PlatformNote extends Backing {
  /** Id, unique in its list. */
  id: string;
  /** The statement. */
  text: LocalText;
  /** `source` where somebody who knows says it, `convention` where the trade does so and nobody proved it. */
  kind: "source" | "convention";
}

/** A platform as data: what it takes, how it counts, and what an operator does about that, each with source and date. */
export interface PlatformProfile {
  /** Id, as posts carry it in `platform`. */
  id: string;
  /** Version of the profile's contents, from 1. */
  version: number;
  /** Its name. */
  name: LocalText;
  /** Other names it goes by. */
  otherNames: readonly string[];
  /** Where most of its public is. */
  region: "global" | "china";
  /** What can be posted to. */
  surfaces: readonly PlatformSurface[];
  /** Ids of the text rules that belong to it; the first counts its ordinary post. */
  textRules: readonly string[];
  /** Everything limited there. */
  limits: readonly PlatformLimit[];
  /** Kinds of post: `text`, `photo`, `video`. */
  formats: readonly string[];
  /** What it has and lacks. */
  features: readonly PlatformFeature[];
  /** What it calls engagement. */
  engagement: PlatformEngagement;
  /** What its data let one compute. */
  measures: PlatformMeasures;
  /** How tags are written. */
  tags: PlatformSyntax;
  /** How people are mentioned. */
  mentions: PlatformSyntax;
  /** What becomes of links. */
  links: PlatformSyntax;
  /** Who is there. Judgments, where no figure has an opened source. */
  audience: readonly PlatformNote[];
  /** What it is good for. */
  strengths: readonly PlatformNote[];
  /** What bears on how often and when to post. Never a universal best time. */
  cadence: readonly PlatformNote[];
  /** How reach is bought there; empty where nothing is established. */
  advertising: readonly PlatformNote[];
  /** What the platform has for work with creators and other partners; empty where nothing is established. */
  partnerTools: readonly PlatformNote[];
  /** Short actions for an operator. */
  advice: readonly PlatformNote[];
  /** Every source named above. */
  sources: Readonly<Record<string, Citation>>;
}

/** Schema of {@link PlatformProfile}. */
export const platformProfileSchema: z.ZodMiniObject<ShapeOf<PlatformProfile>> = /* @__PURE__ */ worded(() => {
  const id = z.string({ error: "expected text that is not empty" }).check(z.minLength(1));
  const ids = z.array(id);
  const localText: z.ZodMiniType<LocalText> = z.record(z.enum(locales), id);
  const backing = { sources: ids.check(z.minLength(1)), confidence: z.enum(confidences) };
  const claim = z.object({
    ...backing,
    value: z.union([z.number().check(z.nonnegative()), z.boolean()]),
    unit: id,
    checked: z.iso.date(),
    condition: z.optional(id),
    note: z.optional(id),
  });
  const syntax = z.object({ ...backing, form: id, text: localText });
  const notes = z.array(
    z.object({ ...backing, id, text: localText, kind: z.enum(["source", "convention"]) }),
  );
  return z.object({
    id,
    version: z.int().check(z.minimum(1)),
    name: localText,
    otherNames: ids,
    region: z.enum(["global", "china"]),
    surfaces: z.array(z.object({ id, name: localText, textRule: z.optional(id) })),
    textRules: ids,
    limits: z.array(z.object({ id, surface: id, claims: z.array(claim).check(z.minLength(1)) })),
    formats: ids,
    features: z.array(z.object({ ...backing, id, available: z.boolean(), note: z.optional(localText) })),
    engagement: z.object({ ...backing, fields: ids, text: localText }),
    measures: z.object({ ...backing, fields: ids, kpis: ids, text: localText }),
    tags: syntax,
    mentions: syntax,
    links: syntax,
    audience: notes,
    strengths: notes,
    cadence: notes,
    advertising: notes,
    partnerTools: notes,
    advice: notes,
    sources: z.record(id, citationSchema),
  });
});
