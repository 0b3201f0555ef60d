import { instagramPartnership, practice } from "../internal/marketingSources.ts";
import {
  aitoearn,
  ayrshare,
  buffer,
  CHECKED,
  convention,
  instagramMedia,
  instagramTags,
  postiz,
  research,
  singleSources,
  socioboard,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Instagram. */
export const instagramProfile: PlatformProfile = {
  id: "instagram",
  version: 1,
  name: { en: "Instagram", "zh-CN": "Instagram" },
  otherNames: ["ins", "ig"],
  region: "global",
  surfaces: [
    { id: "post", name: { en: "Post", "zh-CN": "帖子" }, textRule: "instagram" },
    { id: "reel", name: { en: "Reel", "zh-CN": "Reels 短视频" }, textRule: "instagram" },
    { id: "story", name: { en: "Story", "zh-CN": "快拍" } },
  ],
  textRules: ["instagram"],
  limits: [
    {
      id: "text.length",
      surface: "post",
      claims: [
        {
          value: 2200,
          unit: "utf16-units",
          sources: ["instagram-media", "postiz", "aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 2196,
          unit: "utf16-units",
          note: "the tool keeps 4 back",
          sources: ["buffer"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "text.length",
      surface: "reel",
      claims: [
        {
          value: 2200,
          unit: "utf16-units",
          sources: ["instagram-media", "postiz", "aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 2196,
          unit: "utf16-units",
          note: "the tool keeps 4 back",
          sources: ["buffer"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "images.count",
      surface: "post",
      claims: [
        {
          value: 10,
          unit: "files",
          note: "a carousel by the API; the app allows 20",
          sources: ["postiz", "aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "images.bytes",
      surface: "post",
      claims: [
        {
          value: 8388608,
          unit: "bytes",
          sources: ["aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "images.ratio.min",
      surface: "post",
      claims: [
        {
          value: 0.8,
          unit: "width/height",
          sources: ["postiz", "aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "images.ratio.max",
      surface: "post",
      claims: [
        {
          value: 1.91,
          unit: "width/height",
          sources: ["postiz", "aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "images.width.min",
      surface: "post",
      claims: [{ value: 320, unit: "pixels", sources: ["ayrshare"], checked: CHECKED, confidence: "medium" }],
    },
    {
      id: "images.width.max",
      surface: "post",
      claims: [
        { value: 1440, unit: "pixels", sources: ["ayrshare"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "video.seconds.min",
      surface: "post",
      claims: [
        {
          value: 3,
          unit: "seconds",
          sources: ["aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.seconds.min",
      surface: "reel",
      claims: [
        {
          value: 3,
          unit: "seconds",
          sources: ["aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.seconds.min",
      surface: "story",
      claims: [
        {
          value: 3,
          unit: "seconds",
          sources: ["aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.seconds",
      surface: "post",
      claims: [
        {
          value: 900,
          unit: "seconds",
          sources: ["aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.seconds",
      surface: "reel",
      claims: [
        {
          value: 900,
          unit: "seconds",
          sources: ["aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.seconds",
      surface: "story",
      claims: [
        {
          value: 60,
          unit: "seconds",
          sources: ["aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "video.bytes",
      surface: "post",
      claims: [
        {
          value: 314572800,
          unit: "bytes",
          note: "reels",
          sources: ["aitoearn"],
          checked: CHECKED,
          confidence: "medium",
        },
        { value: 1073741824, unit: "bytes", sources: ["ayrshare"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "video.bytes",
      surface: "reel",
      claims: [
        {
          value: 314572800,
          unit: "bytes",
          note: "reels",
          sources: ["aitoearn"],
          checked: CHECKED,
          confidence: "medium",
        },
        { value: 1073741824, unit: "bytes", sources: ["ayrshare"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "media.required",
      surface: "post",
      claims: [{ value: true, unit: "required", sources: ["postiz"], checked: CHECKED, confidence: "high" }],
    },
    {
      id: "media.required",
      surface: "reel",
      claims: [{ value: true, unit: "required", sources: ["postiz"], checked: CHECKED, confidence: "high" }],
    },
    {
      id: "media.required",
      surface: "story",
      claims: [{ value: true, unit: "required", sources: ["postiz"], checked: CHECKED, confidence: "high" }],
    },
    {
      id: "tags.count",
      surface: "post",
      claims: [
        {
          value: 5,
          unit: "tags",
          note: "since December 2025, introduced in stages; whether the API refuses or ignores more is not established",
          sources: ["instagram-tags"],
          checked: CHECKED,
          confidence: "medium",
        },
        {
          value: 30,
          unit: "tags",
          note: "the older rule, still in most code",
          sources: ["instagram-media", "aitoearn"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "tags.count",
      surface: "reel",
      claims: [
        {
          value: 5,
          unit: "tags",
          note: "since December 2025, introduced in stages; whether the API refuses or ignores more is not established",
          sources: ["instagram-tags"],
          checked: CHECKED,
          confidence: "medium",
        },
        {
          value: 30,
          unit: "tags",
          note: "the older rule, still in most code",
          sources: ["instagram-media", "aitoearn"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "mentions.count",
      surface: "post",
      claims: [
        {
          value: 20,
          unit: "mentions",
          sources: ["instagram-media", "aitoearn"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "mentions.count",
      surface: "reel",
      claims: [
        {
          value: 20,
          unit: "mentions",
          sources: ["instagram-media", "aitoearn"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "posts.per-day",
      surface: "post",
      claims: [
        { value: 100, unit: "posts", sources: ["socioboard"], checked: CHECKED, confidence: "medium" },
        { value: 50, unit: "posts", sources: ["ayrshare"], checked: CHECKED, confidence: "medium" },
        {
          value: 25,
          unit: "posts",
          note: "old",
          sources: ["single-sources"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
  ],
  formats: ["photo", "carousel", "video", "story"],
  features: [
    {
      id: "clickable-links",
      available: false,
      note: { en: "Links in captions are plain text.", "zh-CN": "图文说明中的链接不可点击。" },
      sources: ["research"],
      confidence: "medium",
    },
    {
      id: "live",
      available: true,
      note: { en: "In the app only.", "zh-CN": "仅可在 App 内直播。" },
      sources: ["research"],
      confidence: "medium",
    },
  ],
  engagement: {
    fields: ["likes", "comments", "shares", "saves"],
    text: {
      en: "Likes, comments, shares and saves. Adding them up is the trade's habit.",
      "zh-CN": "点赞、评论、分享与收藏，相加为行业惯例口径。",
    },
    sources: ["research", "convention"],
    confidence: "low",
  },
  measures: {
    fields: ["impressions", "reach", "views", "likes", "comments", "shares", "saves", "follows"],
    kpis: [
      "content.posts",
      "content.post_reach",
      "content.engagements",
      "content.engagement_rate_by_reach",
      "content.views",
      "content.follows",
      "content.engagement_rate_by_views",
      "content.save_rate",
      "content.applause_rate",
      "content.conversation_rate",
      "content.amplification_rate",
    ],
    text: {
      en: "Views replaced impressions in April 2025; reach counts accounts.",
      "zh-CN": "2025 年 4 月起以观看次数取代曝光次数；触达按账号去重。",
    },
    sources: ["research"],
    confidence: "medium",
  },
  tags: {
    form: "#name",
    text: {
      en: "A hash sign before the word; five at most since December 2025.",
      "zh-CN": "话题词前加 #；自 2025 年 12 月起最多 5 个。",
    },
    sources: ["instagram-tags", "instagram-media"],
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
    text: {
      en: "Not clickable in captions; use the profile or a story's link sticker.",
      "zh-CN": "说明文字中的链接不可点击，可放在主页或快拍的链接贴纸中。",
    },
    sources: ["research"],
    confidence: "medium",
  },
  audience: [
    {
      id: "visual-interests",
      text: {
        en: "People interested in fashion, food, travel, home and the lives of those they follow.",
        "zh-CN": "对时尚、美食、旅行、家居及所关注之人的生活感兴趣的人。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "visual",
      text: {
        en: "Pictures and short video first; the text supports them.",
        "zh-CN": "以图片和短视频为主，文字为辅。",
      },
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
    {
      id: "posting-ceiling",
      text: {
        en: "The API takes 100 posts in 24 hours by one tool; others still keep to 50 and 25.",
        "zh-CN": "有工具称接口 24 小时最多发 100 条，其他工具仍按 50 或 25 条。",
      },
      kind: "source",
      sources: ["socioboard"],
      confidence: "medium",
    },
  ],
  advertising: [
    {
      id: "partnership-ads",
      text: {
        en: "Ads that show brand and partner together; they need the partner's permission for the post or the account, which can be taken back.",
        "zh-CN": "品牌与合作方共同署名的广告，须获得对方按内容或按账号的授权，且可随时撤回。",
      },
      kind: "source",
      sources: ["instagram-partnership"],
      confidence: "high",
    },
  ],
  partnerTools: [
    {
      id: "paid-partnership-label",
      text: {
        en: "A label of paid partnership, by which a creator also allows the brand to promote the post.",
        "zh-CN": "付费合作标签，创作者可借此允许品牌推广该内容。",
      },
      kind: "source",
      sources: ["instagram-partnership"],
      confidence: "high",
    },
  ],
  advice: [
    {
      id: "five-tags",
      text: { en: "Plan five hashtags at most.", "zh-CN": "话题标签最多用 5 个。" },
      kind: "source",
      sources: ["instagram-tags"],
      confidence: "medium",
    },
    {
      id: "jpeg-by-api",
      text: {
        en: "Send JPEG images between 4:5 and 1.91:1 when posting by the API.",
        "zh-CN": "通过接口发布时使用 JPEG 图片，宽高比介于 4:5 与 1.91:1 之间。",
      },
      kind: "source",
      sources: ["postiz", "aitoearn", "ayrshare"],
      confidence: "high",
    },
    {
      id: "no-links-in-captions",
      text: {
        en: "Do not put links in captions: nobody can follow them.",
        "zh-CN": "不要在说明文字里放链接：无法点击。",
      },
      kind: "source",
      sources: ["research"],
      confidence: "medium",
    },
  ],
  sources: {
    practice,
    "instagram-partnership": instagramPartnership,
    postiz,
    aitoearn,
    socioboard,
    buffer,
    "instagram-media": instagramMedia,
    "instagram-tags": instagramTags,
    ayrshare,
    "single-sources": singleSources,
    research,
    convention,
  },
};
