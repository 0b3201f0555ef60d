import type { PlatformProfile } from "./platformProfileSchema.ts";
import { baijiahaoProfile } from "./profiles/baijiahao.ts";
import { bilibiliProfile } from "./profiles/bilibili.ts";
import { blueskyProfile } from "./profiles/bluesky.ts";
import { doubanProfile } from "./profiles/douban.ts";
import { douyinProfile } from "./profiles/douyin.ts";
import { facebookProfile } from "./profiles/facebook.ts";
import { hupuProfile } from "./profiles/hupu.ts";
import { instagramProfile } from "./profiles/instagram.ts";
import { kuaishouProfile } from "./profiles/kuaishou.ts";
import { linkedinProfile } from "./profiles/linkedin.ts";
import { mastodonProfile } from "./profiles/mastodon.ts";
import { pinterestProfile } from "./profiles/pinterest.ts";
import { redditProfile } from "./profiles/reddit.ts";
import { telegramProfile } from "./profiles/telegram.ts";
import { threadsProfile } from "./profiles/threads.ts";
import { tiebaProfile } from "./profiles/tieba.ts";
import { tiktokProfile } from "./profiles/tiktok.ts";
import { toutiaoProfile } from "./profiles/toutiao.ts";
import { verticalProfile } from "./profiles/vertical.ts";
import { wechatProfile } from "./profiles/wechat.ts";
import { weiboProfile } from "./profiles/weibo.ts";
import { xProfile } from "./profiles/x.ts";
import { xiaohongshuProfile } from "./profiles/xiaohongshu.ts";
import { youtubeProfile } from "./profiles/youtube.ts";
import { zhihuProfile } from "./profiles/zhihu.ts";

/**
 * Every platform profile of this release, the global ones first. Each is also exported singly ({@link xProfile}), so that bundlers
 * can drop the others.
 */
export const platformProfiles: readonly PlatformProfile[] = [
  xProfile,
  threadsProfile,
  blueskyProfile,
  mastodonProfile,
  instagramProfile,
  facebookProfile,
  linkedinProfile,
  tiktokProfile,
  youtubeProfile,
  pinterestProfile,
  redditProfile,
  telegramProfile,
  wechatProfile,
  weiboProfile,
  douyinProfile,
  kuaishouProfile,
  xiaohongshuProfile,
  zhihuProfile,
  bilibiliProfile,
  doubanProfile,
  toutiaoProfile,
  baijiahaoProfile,
  hupuProfile,
  tiebaProfile,
  verticalProfile,
];
