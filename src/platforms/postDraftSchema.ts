import * as z from "zod/mini";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";

/** What is known of an image of a draft. */
export interface DraftImage {
  /** Size of the file. */
  bytes?: number | null | undefined;
  /** Width in pixels. */
  width?: number | null | undefined;
  /** Height in pixels. */
  height?: number | null | undefined;
  /** Kind of file, without a point: `jpeg`, `gif`. */
  type?: string | null | undefined;
  /** What it shows, for those who do not see it. */
  altText?: string | null | undefined;
}

/** What is known of a video of a draft. */
export interface DraftVideo {
  /** Size of the file. */
  bytes?: number | null | undefined;
  /** How long it runs. */
  seconds?: number | null | undefined;
  /** Kind of file, without a point: `mp4`. */
  type?: string | null | undefined;
}

/** A post before it is published. What is missing is left out or null. */
export interface PostDraft {
  /** The body: a post's text, a video's description, an article. */
  text?: string | null | undefined;
  /** The title, where a platform has one. */
  title?: string | null | undefined;
  /** The summary of an article. */
  summary?: string | null | undefined;
  /** The author's name, as an article shows it. */
  author?: string | null | undefined;
  /** Tags, without signs. Those that stand in the text as the platform writes them are found there and need not be listed. */
  tags?: readonly string[] | null | undefined;
  /** The address that a post leads to, where a platform has a field for it. */
  link?: string | null | undefined;
  /** The images, or how many. */
  images?: number | readonly DraftImage[] | null | undefined;
  /** The videos, or how many. */
  videos?: number | readonly DraftVideo[] | null | undefined;
}

/** Schema of {@link PostDraft}. */
export const postDraftSchema: z.ZodMiniObject<ShapeOf<PostDraft>> = /* @__PURE__ */ worded(() => {
  const words = z.nullish(z.string());
  const amount = z.nullish(z.number().check(z.nonnegative()));
  const size = z.nullish(z.number().check(z.positive()));
  const image = z.strictObject({ bytes: amount, width: size, height: size, type: words, altText: words });
  const video = z.strictObject({ bytes: amount, seconds: amount, type: words });
  const files = <File extends z.ZodMiniType>(file: File) =>
    z.nullish(z.union([z.int().check(z.nonnegative()), z.array(file)]));
  return z.strictObject({
    text: words,
    title: words,
    summary: words,
    author: words,
    tags: z.nullish(z.array(z.string())),
    link: words,
    images: files(image),
    videos: files(video),
  });
});
