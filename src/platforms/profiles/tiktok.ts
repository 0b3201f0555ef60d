import { practice, tiktokSpark } from "../internal/marketingSources.ts";
import {
  aitoearn,
  aitoearnDrafts,
  ayrshare,
  buffer,
  CHECKED,
  convention,
  postiz,
  research,
  tiktokPosting,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** TikTok. */
export const tiktokProfile: PlatformProfile = {
  id: "tiktok",
  version: 1,
  name: { en: "TikTok", "zh-CN": "TikTok" },
  otherNames: ["tik tok", "抖音国际版"],
  region: "global",
  surfaces: [
    { id: "video", name: { en: "Video", "zh-CN": "视频" }, textRule: "tiktok" },
    { id: "photo", name: { en: "Photo post", "zh-CN": "图文" }, textRule: "tiktok-photo" },
  ],
  textRules: ["tiktok", "tiktok-photo"],
  limits: [
    {
      id: "text.length",
      surface: "video",
      claims: [
        {
          value: 2200,
          unit: "utf16-units",
          note: "the page says UTF-16 runes",
          sources: ["tiktok-posting", "aitoearn", "buffer"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 2000,
          unit: "utf16-units",
          note: "stale",
          sources: ["postiz"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "text.length",
      surface: "photo",
      claims: [
        {
          value: 4000,
          unit: "utf16-units",
          note: "the page says UTF-16 runes",
          sources: ["tiktok-posting", "buffer"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "title.length",
      surface: "photo",
      claims: [
        {
          value: 90,
          unit: "utf16-units",
          sources: ["tiktok-posting", "postiz"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "images.count",
      surface: "photo",
      claims: [
        {
          value: 35,
          unit: "files",
          sources: ["tiktok-posting", "aitoearn", "postiz"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 10,
          unit: "files",
          note: "contradicted in the same repository",
          sources: ["aitoearn-drafts"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "images.bytes",
      surface: "photo",
      claims: [
        {
          value: 20971520,
          unit: "bytes",
          sources: ["aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "video.seconds.min",
      surface: "video",
      claims: [
        {
          value: 3,
          unit: "seconds",
          sources: ["aitoearn", "ayrshare", "tiktok-posting"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.seconds",
      surface: "video",
      claims: [
        {
          value: 600,
          unit: "seconds",
          sources: ["aitoearn", "ayrshare", "tiktok-posting"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.bytes",
      surface: "video",
      claims: [
        {
          value: 4294967296,
          unit: "bytes",
          sources: ["aitoearn", "tiktok-posting"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "media.required",
      surface: "video",
      claims: [{ value: true, unit: "required", sources: ["postiz"], checked: CHECKED, confidence: "high" }],
    },
    {
      id: "media.required",
      surface: "photo",
      claims: [{ value: true, unit: "required", sources: ["postiz"], checked: CHECKED, confidence: "high" }],
    },
    {
      id: "tags.count",
      surface: "video",
      claims: [{ value: 5, unit: "tags", sources: ["aitoearn-drafts"], checked: CHECKED, confidence: "low" }],
    },
    {
      id: "tags.count",
      surface: "photo",
      claims: [{ value: 5, unit: "tags", sources: ["aitoearn-drafts"], checked: CHECKED, confidence: "low" }],
    },
  ],
  formats: ["video", "photo"],
  features: [
    { id: "clickable-links", available: false, sources: ["research"], confidence: "medium" },
    {
      id: "live",
      available: true,
      note: { en: "In the app only.", "zh-CN": "仅可在 App 内直播。" },
      sources: ["research"],
      confidence: "medium",
    },
  ],
  engagement: {
    fields: ["likes", "comments", "shares"],
    text: {
      en: "Likes, comments and shares. Adding them up is the trade's habit.",
      "zh-CN": "点赞、评论与分享，相加为行业惯例口径。",
    },
    sources: ["research", "convention"],
    confidence: "low",
  },
  measures: {
    fields: ["views", "likes", "comments", "shares"],
    kpis: [
      "content.posts",
      "content.engagements",
      "content.views",
      "content.engagement_rate_by_views",
      "content.applause_rate",
      "content.conversation_rate",
      "content.amplification_rate",
    ],
    text: {
      en: "The export has views and three counts; watch time is in the app alone.",
      "zh-CN": "导出数据含播放量与三项互动，观看时长仅在 App 内可见。",
    },
    sources: ["research"],
    confidence: "medium",
  },
  tags: {
    form: "#name",
    text: { en: "A hash sign before the word, none after.", "zh-CN": "话题词前加 #，词后不加。" },
    sources: ["research"],
    confidence: "medium",
  },
  mentions: {
    form: "@name",
    text: { en: "An @ before the name.", "zh-CN": "@ 后接昵称。" },
    sources: ["research"],
    confidence: "medium",
  },
  links: {
    form: "https://name",
    text: { en: "Not clickable in captions.", "zh-CN": "说明文字中的链接不可点击。" },
    sources: ["research"],
    confidence: "medium",
  },
  audience: [
    {
      id: "young-viewers",
      text: {
        en: "Viewers, many of them young, who come to be entertained and find things by chance.",
        "zh-CN": "以年轻人居多、为娱乐而来、在浏览中偶然发现内容的观众。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "discovery",
      text: { en: "Videos find viewers beyond the followers.", "zh-CN": "视频可触达粉丝以外的观众。" },
      kind: "convention",
      sources: ["convention"],
      confidence: "medium",
    },
  ],
  cadence: [
    {
      id: "own-data-first",
      text: {
        en: "No best time or frequency holds for every account: measure it on the account's own posts.",
        "zh-CN": "不存在适用于所有账号的最佳时间或频率，应以账号自身的历史数据测算。",
      },
      kind: "convention",
      sources: ["convention"],
      confidence: "medium",
    },
  ],
  advertising: [
    {
      id: "spark-ads",
      text: {
        en: "Existing posts run as ads, with an authorization of the creator that has an end.",
        "zh-CN": "将已有帖子作为广告投放，须有创作者的限期授权。",
      },
      kind: "source",
      sources: ["tiktok-spark"],
      confidence: "high",
    },
  ],
  partnerTools: [
    {
      id: "content-suite",
      text: {
        en: "Finds creators' videos about the brand and asks for their authorization.",
        "zh-CN": "可查找创作者发布的品牌相关视频并请求授权。",
      },
      kind: "source",
      sources: ["tiktok-spark"],
      confidence: "high",
    },
  ],
  advice: [
    {
      id: "photo-or-video",
      text: {
        en: "Check a photo post by its own limits: 4000 characters and 35 images.",
        "zh-CN": "图文按自己的限制检查：4000 字符、35 张图片。",
      },
      kind: "source",
      sources: ["tiktok-posting"],
      confidence: "high",
    },
  ],
  sources: {
    practice,
    "tiktok-spark": tiktokSpark,
    postiz,
    aitoearn,
    "aitoearn-drafts": aitoearnDrafts,
    buffer,
    ayrshare,
    "tiktok-posting": tiktokPosting,
    research,
    convention,
  },
};
