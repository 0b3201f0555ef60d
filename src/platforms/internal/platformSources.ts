import type { Citation, Confidence } from "../../kernel/citationSchema.ts";

// What the claims of several platforms rest on. Official pages are `high`; tools are other people's reading of a platform. Each is a
// constant of its own, so that one profile does not bring the sources of all.

/** Day on which the claims were last checked against their sources. */
export const CHECKED = "2026-11-22";

const page = (title: string, url: string, confidence: Confidence = "high"): Citation => ({
  kind: "source",
  title,
  url,
  checked: CHECKED,
  confidence,
});

export const postiz: Citation = /* @__PURE__ */ page(
  "Postiz, social providers, commit 74b01ad (2026-08-21)",
  "https://github.com/gitroomhq/postiz-app",
  "medium",
);
export const postizThreads: Citation = /* @__PURE__ */ page(
  "Postiz, pull request 1946: Threads counts bytes (2026-08-23)",
  "https://github.com/gitroomhq/postiz-app/pull/1946",
  "medium",
);
export const postizTelegram: Citation = /* @__PURE__ */ page(
  "Postiz, pull request 1947: Telegram's limit depends on media (2026-08-23)",
  "https://github.com/gitroomhq/postiz-app/pull/1947",
  "medium",
);
export const aitoearn: Citation = /* @__PURE__ */ page(
  "AiToEarn, channel constants, commit 8bbf520 (2026-06-26)",
  "https://github.com/yikart/AiToEarn",
  "medium",
);
export const aitoearnDrafts: Citation = /* @__PURE__ */ page(
  "AiToEarn, draft-generation-platforms.ts, commit 8bbf520 (2026-06-26)",
  "https://github.com/yikart/AiToEarn",
  "medium",
);
export const aitoearnDesktop: Citation = /* @__PURE__ */ page(
  "AiToEarn, desktop application, account/comment.ts, commit 8bbf520 (2026-06-26)",
  "https://github.com/yikart/AiToEarn",
  "medium",
);
export const multipost: Citation = /* @__PURE__ */ page(
  "MultiPost-Extension, src/sync, commit 2ef8725 (2026-06-05)",
  "https://github.com/leaperone/MultiPost-Extension",
  "medium",
);
export const socialAutoUpload: Citation = /* @__PURE__ */ page(
  "social-auto-upload, uploaders, commit 1c66b7d (2026-08-20)",
  "https://github.com/dreammis/social-auto-upload",
  "medium",
);
export const xiaohongshuMcp: Citation = /* @__PURE__ */ page(
  "xiaohongshu-mcp, pkg/xhsutil/title.go with its tests, commit 6fb866a (2026-08-20); issues 401, 185, 210",
  "https://github.com/xpzouying/xiaohongshu-mcp",
  "medium",
);
export const mixpost: Citation = /* @__PURE__ */ page(
  "Mixpost, config/mixpost.php, commit df57648 (2026-03-16)",
  "https://github.com/inovector/mixpost",
  "medium",
);
export const socioboard: Citation = /* @__PURE__ */ page(
  "Socioboard 5, providers and their notes (checked there 2026-10)",
  "https://github.com/socioboard/Socioboard-5.0",
  "medium",
);
export const atproto: Citation = /* @__PURE__ */ page(
  "AT Protocol, lexicons/app/bsky, commit d6296a1 (2026-08-20)",
  "https://github.com/bluesky-social/atproto",
);
export const pinterestApi: Citation = /* @__PURE__ */ page(
  "Pinterest API description, v5/openapi.yaml, commit c05b189 (2025-12-11)",
  "https://github.com/pinterest/api-description",
);
export const buffer: Citation = /* @__PURE__ */ page(
  "Buffer for developers, Character limits",
  "https://developers.buffer.com/guides/character-limits",
  "medium",
);
export const threadsPosts: Citation = /* @__PURE__ */ page(
  "Threads API, Posts and Overview (updated 2026-04-14)",
  "https://developers.facebook.com/documentation/threads/posts",
);
export const threadsTextAttachments: Citation = {
  kind: "source",
  title: "Threads API, Text Attachments (updated 2026-07-02)",
  url: "https://developers.facebook.com/documentation/threads/create-posts/text-attachments",
  checked: "2026-11-23",
  confidence: "high",
};
export const instagramMedia: Citation = /* @__PURE__ */ page(
  "Instagram Platform, IG User Media",
  "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media",
);
export const instagramTags: Citation = /* @__PURE__ */ page(
  "Instagram's announcement of December 2025 on hashtags, as reported; Ayrshare documentation of Instagram",
  "https://www.ayrshare.com/docs/apis/post/social-networks/instagram",
  "medium",
);
export const ayrshare: Citation = /* @__PURE__ */ page(
  "Ayrshare documentation, character limits and media guidelines",
  "https://www.ayrshare.com/docs/help-center/technical-support/character_limits",
  "medium",
);
export const linkedinMultiImage: Citation = /* @__PURE__ */ page(
  "LinkedIn marketing documentation, MultiImage API",
  "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/multiimage-post-api",
);
export const youtubeVideos: Citation = /* @__PURE__ */ page(
  "YouTube Data API, Videos, as quoted by a client",
  "https://developers.google.com/youtube/v3/docs/videos",
);
export const tiktokPosting: Citation = /* @__PURE__ */ page(
  "TikTok Content Posting API, Direct Post and Photo Post, as quoted by clients",
  "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post",
);
export const wechatDraft: Citation = /* @__PURE__ */ page(
  "微信公众平台文档：新增草稿",
  "https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add",
);
export const wechatMassSend: Citation = /* @__PURE__ */ page(
  "微信公众平台文档：群发接口和原创校验",
  "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html",
);
export const wechatForum: Citation = /* @__PURE__ */ page(
  "微信开放社区：关于正文长度的回答（2024-12）",
  "https://developers.weixin.qq.com/community/develop/doc/000a8c82b50790ca4f92dea626b000",
  "medium",
);
export const douyinPublish: Citation = /* @__PURE__ */ page(
  "抖音开放平台：抖音发布方案",
  "https://open.douyin.com/platform/resource/docs/ability/content-management/douyin-publish-solution",
);
export const douyinShare: Citation = /* @__PURE__ */ page(
  "抖音开放平台：移动应用分享 SDK",
  "https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/sdk/mobile-app/share/android",
);
export const bilibiliCollect: Citation = /* @__PURE__ */ page(
  "bilibili-API-collect, docs/creativecenter/upload.md, commit 012aa91",
  "https://github.com/SocialSisterYi/bilibili-API-collect",
  "medium",
);
export const mastodonServer: Citation = /* @__PURE__ */ page(
  "Mastodon, app/validators/status_length_validator.rb and app/models; Mastodon documentation, Posting",
  "https://docs.joinmastodon.org/user/posting/",
);
export const singleSources: Citation = {
  kind: "source",
  title: "Single public tools and how-to pages, without one authoritative page",
  checked: CHECKED,
  confidence: "low",
};
export const research: Citation = {
  kind: "source",
  title: "Reading of the public posting tools named here, without one authoritative page",
  checked: CHECKED,
  confidence: "medium",
};
export const convention: Citation = {
  kind: "convention",
  title: "Practice of the trade; no study shows one time or frequency that holds for every account",
  confidence: "medium",
};
