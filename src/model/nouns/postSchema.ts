import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { cells, maybe } from "./cells.ts";
import { instantSchema } from "./instantSchema.ts";

/** Where a post's material comes from. */
export type PostOrigin = "original" | "curated" | "ugc";

/** A post as a platform's export has it. Counts are totals up to the export; what is missing is null or left out, never 0. */
export interface Post {
  /** The platform's own id. */
  id: string;
  /** Platform id: `weibo`, `x`. */
  platform: string;
  /** When it went out. */
  publishedAt: Instant;
  /** Account it was published from. */
  account?: string | null | undefined;
  /** Part of the platform: `feed`, `story`, `official-account`. */
  surface?: string | null | undefined;
  /** Kind of post: `video`, `photo`, `article`. */
  format?: string | null | undefined;
  /** Where its material comes from. */
  origin?: PostOrigin | null | undefined;
  /** Its words. */
  text?: string | null | undefined;
  /** What it is about. */
  topics?: readonly string[] | null | undefined;
  /** Id of the campaign it belongs to. */
  campaign?: string | null | undefined;
  /** Whether its distribution was paid for. */
  paid?: boolean | null | undefined;
  /** Times it was shown. */
  impressions?: number | null | undefined;
  /** Distinct people it was shown to. */
  reach?: number | null | undefined;
  /** Times it was opened or played. */
  views?: number | null | undefined;
  /** Clicks on its links. */
  clicks?: number | null | undefined;
  /** Likes and other reactions. */
  likes?: number | null | undefined;
  /** Comments and replies. */
  comments?: number | null | undefined;
  /** Shares and reposts. */
  shares?: number | null | undefined;
  /** Saves, favorites, bookmarks. */
  saves?: number | null | undefined;
  /** Follows it brought. */
  follows?: number | null | undefined;
  /** Followers it lost. */
  unfollows?: number | null | undefined;
  /** Times it was hidden or reported. */
  hides?: number | null | undefined;
  /** Distinct people who engaged. */
  engagedUsers?: number | null | undefined;
  /** Plays begun. */
  videoStarts?: number | null | undefined;
  /** Plays to the end. */
  videoCompletions?: number | null | undefined;
  /** Seconds watched, all plays together. */
  watchSeconds?: number | null | undefined;
  /** Followers of the account when it went out. */
  followersAtPublish?: number | null | undefined;
  /** Messages delivered (WeChat official account). */
  delivered?: number | null | undefined;
  /** Readers (WeChat official account). */
  reads?: number | null | undefined;
  /** Money spent on it, in `currency`. */
  spend?: number | null | undefined;
  /** Money it earned, in `currency`. */
  revenue?: number | null | undefined;
  /** Conversions it brought. */
  conversions?: number | null | undefined;
  /** ISO 4217 code of `spend` and `revenue`. */
  currency?: string | null | undefined;
}

/**
 * Schema of {@link Post}. Extend it with zod's `z.extend` for columns of your own.
 *
 * @example
 * ```ts
 * import { postSchema } from "socialops/model";
 *
 * const post = { id: "1", platform: "x", publishedAt: "2026-03-02T09:00:00Z", likes: -1 };
 * postSchema.safeParse(post).error?.issues[0]?.message; // => "expected a whole number of at least 0"
 * ```
 */
export const postSchema: z.ZodMiniObject<ShapeOf<Post>> = /* @__PURE__ */ worded(() => {
  const { name, text, count, amount, number, flag, texts } = cells();
  return z.object(
    {
      id: name,
      platform: name,
      publishedAt: instantSchema,
      account: text,
      surface: text,
      format: text,
      origin: maybe(
        z.enum(["original", "curated", "ugc"], { error: 'expected one of "original", "curated", "ugc"' }),
      ),
      text,
      topics: texts,
      campaign: text,
      paid: flag,
      impressions: count,
      reach: count,
      views: count,
      clicks: count,
      likes: count,
      comments: count,
      shares: count,
      saves: count,
      follows: count,
      unfollows: count,
      hides: count,
      engagedUsers: count,
      videoStarts: count,
      videoCompletions: count,
      watchSeconds: amount,
      followersAtPublish: count,
      delivered: count,
      reads: count,
      spend: amount,
      revenue: number,
      conversions: amount,
      currency: text,
    },
    { error: "expected an object" },
  );
});
