import { findXHashtags } from "../../text/findXHashtags.ts";
import { findXMentions } from "../../text/findXMentions.ts";
import { findXUrls } from "../../text/findXUrls.ts";
import type { DraftImage, DraftVideo, PostDraft } from "../postDraftSchema.ts";

/** What is wrong with a part of a draft. */
export type ViolationCode =
  | "too-long"
  | "too-short"
  | "too-many"
  | "too-few"
  | "too-large"
  | "too-small"
  | "not-allowed"
  | "missing";

/** A part of a draft that a limit is about. */
export interface LimitItem {
  /** Where in the draft: `text`, `images[0].bytes`. */
  field: string;
  /** Its amount: a number, a text still to be counted in the claim's unit, or whether it is there; null where the draft does not say. */
  amount: number | string | boolean | null;
  /** What claims that hold for some only hold for it: `gif`. */
  conditions?: readonly string[];
}

/** How a limit is held against a draft. */
export interface LimitCheck {
  /** What is wrong where it is broken. */
  code: ViolationCode;
  /** Whether the limit is the least and not the most. */
  isLeast: boolean;
  /** The limit's unit, where the platform has no claim that says one. */
  unit: string;
  /** The parts that the limit is about. */
  items(draft: PostDraft, tagForm: string): readonly LimitItem[];
}

type Items = LimitCheck["items"];
type TextField = "text" | "title" | "summary" | "author" | "link";

/** The checks by id of the limit. Limits without one (posts a day) are no matter of a single draft. */
export const limitChecks: ReadonlyMap<string, LimitCheck> = /* @__PURE__ */ (() =>
  new Map<string, LimitCheck>([
    ["text.length", most("too-long", "characters", textOf("text"))],
    [
      "title-and-text.length",
      most("too-long", "characters", ({ title, text }) => {
        const all = `${title ?? ""}${text ?? ""}`;
        return all === "" ? [] : [{ field: "text", amount: all }];
      }),
    ],
    ["text.bytes", most("too-long", "bytes", textOf("text"))],
    ["text.noncharacters", forbidden(/[\ufffe\ufeff\uffff]/, "text")],
    ["text.angle-brackets", forbidden(/[<>]/, "text")],
    ["title.length", most("too-long", "characters", textOf("title"))],
    ["title.length.min", least("too-short", "characters", textOf("title"))],
    ["title.angle-brackets", forbidden(/[<>]/, "title")],
    ["summary.length", most("too-long", "characters", textOf("summary"))],
    ["author.length", most("too-long", "characters", textOf("author"))],
    ["link.length", most("too-long", "characters", textOf("link"))],
    ["alt-text.length", most("too-long", "characters", ofImages("altText"))],
    ["tags.count", most("too-many", "tags", (draft, form) => counted("tags", tagsOf(draft, form).length))],
    [
      "tags.length",
      most("too-long", "characters", ({ tags }) =>
        tags && tags.length > 0 ? [{ field: "tags", amount: tags.join(",") }] : [],
      ),
    ],
    ["tag.length", most("too-long", "characters", eachTag)],
    ["tag.bytes", most("too-long", "bytes", eachTag)],
    [
      "mentions.count",
      most("too-many", "mentions", ({ text }) => {
        const names = findXMentions(text ?? "").map(({ name }) => name.toLowerCase());
        return counted("text", new Set(names).size);
      }),
    ],
    [
      "links.count",
      most("too-many", "links", ({ text, link }) => {
        const written = text ?? "";
        const links = new Set(findXUrls(written).map(({ start, end }) => written.slice(start, end)));
        if ((link ?? "") !== "") links.add(link!);
        return counted("text", links.size);
      }),
    ],
    ["images.count", most("too-many", "files", ({ images }) => counted("images", countOf(images)))],
    [
      "images.count.min",
      least("too-few", "files", ({ images, videos }) =>
        countOf(videos) > 0 ? [] : counted("images", countOf(images)),
      ),
    ],
    ["images.bytes", most("too-large", "bytes", ofImages("bytes"))],
    ["images.width.min", least("too-small", "pixels", ofImages("width"))],
    ["images.width.max", most("too-large", "pixels", ofImages("width"))],
    ["images.ratio.min", least("too-small", "width/height", ratios)],
    ["images.ratio.max", most("too-large", "width/height", ratios)],
    ["video.count", most("too-many", "files", ({ videos }) => counted("videos", countOf(videos)))],
    ["video.seconds", most("too-long", "seconds", ofVideos("seconds"))],
    ["video.seconds.min", least("too-short", "seconds", ofVideos("seconds"))],
    ["video.bytes", most("too-large", "bytes", ofVideos("bytes"))],
    [
      "media.mixed",
      yesNo("not-allowed", "allowed", ({ images, videos }) => [
        { field: "videos", amount: countOf(images) > 0 && countOf(videos) > 0 },
      ]),
    ],
    [
      "media.required",
      yesNo("missing", "required", ({ images, videos }) => [
        { field: "images", amount: countOf(images) + countOf(videos) > 0 },
      ]),
    ],
  ]))();

/**
 * How many images or videos a draft has.
 *
 * @param files - the files, or their number
 * @returns the number
 */
export function countOf(files: PostDraft["images"] | PostDraft["videos"]): number {
  return typeof files === "number" ? files : (files?.length ?? 0);
}

function most(code: ViolationCode, unit: string, items: Items): LimitCheck {
  return { code, isLeast: false, unit, items };
}

function least(code: ViolationCode, unit: string, items: Items): LimitCheck {
  return { code, isLeast: true, unit, items };
}

function yesNo(code: ViolationCode, unit: string, items: Items): LimitCheck {
  return { code, isLeast: code === "missing", unit, items };
}

function forbidden(characters: RegExp, field: TextField): LimitCheck {
  return yesNo("not-allowed", "allowed", (draft) => [{ field, amount: characters.test(draft[field] ?? "") }]);
}

function textOf(field: TextField): Items {
  return (draft) => {
    const text = draft[field];
    return text === undefined || text === null || text === "" ? [] : [{ field, amount: text }];
  };
}

function counted(field: string, amount: number): LimitItem[] {
  return [{ field, amount }];
}

function ofImages(name: "bytes" | "width" | "altText"): Items {
  return ({ images }) =>
    each<DraftImage>(
      images,
      "images",
      name,
      (image) => image[name],
      // A picture without a description has none that is too long.
      name !== "altText",
    );
}

function ofVideos(name: "bytes" | "seconds"): Items {
  return ({ videos }) => each<DraftVideo>(videos, "videos", name, (video) => video[name]);
}

function ratios({ images }: PostDraft): LimitItem[] {
  return each<DraftImage>(images, "images", "ratio", ({ width, height }) =>
    width && height ? width / height : null,
  );
}

function each<File extends { type?: string | null | undefined }>(
  files: number | readonly File[] | null | undefined,
  field: string,
  name: string,
  read: (file: File) => number | string | null | undefined,
  isNeeded = true,
): LimitItem[] {
  if (typeof files === "number") return files > 0 && isNeeded ? [{ field, amount: null }] : [];
  return (files ?? []).flatMap((file, i) => {
    const amount = read(file) ?? null;
    const conditions = file.type?.toLowerCase() === "gif" ? ["gif"] : [];
    return amount === null && !isNeeded ? [] : [{ field: `${field}[${i}].${name}`, amount, conditions }];
  });
}

function eachTag({ tags }: PostDraft): LimitItem[] {
  return (tags ?? []).map((tag, i) => ({ field: `tags[${i}]`, amount: tag }));
}

const CLOSED_TAG = /#([^#\n]+)#/g;

/** Tags that are listed or stand in the text, each once. */
function tagsOf({ text, tags }: PostDraft, form: string): string[] {
  const written = text ?? "";
  const inText =
    form === "#name#"
      ? Array.from(written.matchAll(CLOSED_TAG), ([, name]) => name!)
      : form === "#name"
        ? findXHashtags(written).map(({ start, end }) => written.slice(start + 1, end))
        : [];
  return [...new Set([...(tags ?? []), ...inText].map((tag) => tag.toLowerCase()))];
}
