import { bilibiliTextRule } from "./rules/bilibiliTextRule.ts";
import { bilibiliTitleTextRule } from "./rules/bilibiliTitleTextRule.ts";
import { blueskyTextRule } from "./rules/blueskyTextRule.ts";
import { douyinTextRule } from "./rules/douyinTextRule.ts";
import { douyinTitleTextRule } from "./rules/douyinTitleTextRule.ts";
import { facebookTextRule } from "./rules/facebookTextRule.ts";
import { instagramTextRule } from "./rules/instagramTextRule.ts";
import { kuaishouTextRule } from "./rules/kuaishouTextRule.ts";
import { linkedinTextRule } from "./rules/linkedinTextRule.ts";
import { mastodonTextRule } from "./rules/mastodonTextRule.ts";
import { pinterestTextRule } from "./rules/pinterestTextRule.ts";
import { redditTextRule } from "./rules/redditTextRule.ts";
import { redditTitleTextRule } from "./rules/redditTitleTextRule.ts";
import { telegramTextRule } from "./rules/telegramTextRule.ts";
import { threadsTextRule } from "./rules/threadsTextRule.ts";
import { tiktokPhotoTextRule } from "./rules/tiktokPhotoTextRule.ts";
import { tiktokTextRule } from "./rules/tiktokTextRule.ts";
import { wechatChannelsTextRule } from "./rules/wechatChannelsTextRule.ts";
import { wechatTextRule } from "./rules/wechatTextRule.ts";
import { wechatTitleTextRule } from "./rules/wechatTitleTextRule.ts";
import { weiboTextRule } from "./rules/weiboTextRule.ts";
import { xiaohongshuTextRule } from "./rules/xiaohongshuTextRule.ts";
import { xiaohongshuTitleTextRule } from "./rules/xiaohongshuTitleTextRule.ts";
import { xTextRule } from "./rules/xTextRule.ts";
import { xTextRuleV2 } from "./rules/xTextRuleV2.ts";
import { youtubeTextRule } from "./rules/youtubeTextRule.ts";
import { youtubeTitleTextRule } from "./rules/youtubeTitleTextRule.ts";
import { zhihuTitleTextRule } from "./rules/zhihuTitleTextRule.ts";
import type { TextRule } from "./textRuleSchema.ts";

/** Ids of the rules in {@link textRules}. The rule of a platform's ordinary post has the platform's id. */
export type TextRuleId =
  | "x"
  | "x-v2"
  | "weibo"
  | "threads"
  | "bluesky"
  | "mastodon"
  | "instagram"
  | "facebook"
  | "linkedin"
  | "tiktok"
  | "tiktok-photo"
  | "youtube"
  | "youtube-title"
  | "pinterest"
  | "reddit"
  | "reddit-title"
  | "telegram"
  | "wechat"
  | "wechat-title"
  | "wechat-channels"
  | "douyin"
  | "douyin-title"
  | "kuaishou"
  | "xiaohongshu"
  | "xiaohongshu-title"
  | "bilibili"
  | "bilibili-title"
  | "zhihu-title";

/**
 * Every text rule of this release by id. Each is also exported singly ({@link xTextRule}), so that bundlers can drop the others.
 * Platforms of whose post no limit is known (Zhihu, Douban, Toutiao, Hupu) have no rule of their own id.
 */
export const textRules: Readonly<Record<TextRuleId, TextRule>> = {
  x: xTextRule,
  "x-v2": xTextRuleV2,
  weibo: weiboTextRule,
  threads: threadsTextRule,
  bluesky: blueskyTextRule,
  mastodon: mastodonTextRule,
  instagram: instagramTextRule,
  facebook: facebookTextRule,
  linkedin: linkedinTextRule,
  tiktok: tiktokTextRule,
  "tiktok-photo": tiktokPhotoTextRule,
  youtube: youtubeTextRule,
  "youtube-title": youtubeTitleTextRule,
  pinterest: pinterestTextRule,
  reddit: redditTextRule,
  "reddit-title": redditTitleTextRule,
  telegram: telegramTextRule,
  wechat: wechatTextRule,
  "wechat-title": wechatTitleTextRule,
  "wechat-channels": wechatChannelsTextRule,
  douyin: douyinTextRule,
  "douyin-title": douyinTitleTextRule,
  kuaishou: kuaishouTextRule,
  xiaohongshu: xiaohongshuTextRule,
  "xiaohongshu-title": xiaohongshuTitleTextRule,
  bilibili: bilibiliTextRule,
  "bilibili-title": bilibiliTitleTextRule,
  "zhihu-title": zhihuTitleTextRule,
};
