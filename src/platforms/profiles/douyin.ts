import { practice, xingtu } from "../internal/marketingSources.ts";
import {
  aitoearn,
  aitoearnDesktop,
  aitoearnDrafts,
  CHECKED,
  convention,
  douyinPublish,
  douyinShare,
  multipost,
  research,
  socialAutoUpload,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Douyin. */
export const douyinProfile: PlatformProfile = {
  id: "douyin",
  version: 1,
  name: { en: "Douyin", "zh-CN": "抖音" },
  otherNames: ["dou yin", "抖音短视频"],
  region: "china",
  surfaces: [
    { id: "video", name: { en: "Video", "zh-CN": "视频" }, textRule: "douyin" },
    { id: "photo", name: { en: "Photo post", "zh-CN": "图文" }, textRule: "douyin" },
  ],
  textRules: ["douyin", "douyin-title"],
  limits: [
    {
      id: "title.length",
      surface: "video",
      claims: [
        {
          value: 30,
          unit: "characters",
          sources: ["social-auto-upload", "aitoearn", "multipost"],
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
          value: 20,
          unit: "characters",
          sources: ["social-auto-upload"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "title-and-text.length",
      surface: "video",
      claims: [
        {
          value: 1000,
          unit: "characters",
          sources: ["aitoearn"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "title-and-text.length",
      surface: "photo",
      claims: [
        {
          value: 1000,
          unit: "characters",
          sources: ["aitoearn"],
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
          note: "no GIF",
          sources: ["douyin-share", "social-auto-upload", "aitoearn-desktop"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 12,
          unit: "files",
          note: "contradicted in the same repository",
          sources: ["aitoearn"],
          checked: CHECKED,
          confidence: "low",
        },
        {
          value: 9,
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
          value: 104857600,
          unit: "bytes",
          sources: ["douyin-publish"],
          checked: CHECKED,
          confidence: "high",
        },
        { value: 20971520, unit: "bytes", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "images.ratio.min",
      surface: "photo",
      claims: [
        {
          value: 1 / 3,
          unit: "width/height",
          sources: ["douyin-share"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "images.ratio.max",
      surface: "photo",
      claims: [
        { value: 3, unit: "width/height", sources: ["douyin-share"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "video.seconds",
      surface: "video",
      claims: [
        {
          value: 900,
          unit: "seconds",
          note: "by the open API",
          sources: ["douyin-publish", "aitoearn"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 3600,
          unit: "seconds",
          note: "by the share SDK",
          sources: ["douyin-share"],
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
          sources: ["douyin-publish"],
          checked: CHECKED,
          confidence: "high",
        },
        { value: 104857600, unit: "bytes", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "video.short-side",
      surface: "video",
      claims: [
        {
          value: 2160,
          unit: "pixels",
          note: "has to be below it; 720p or more is advised",
          sources: ["douyin-share", "douyin-publish"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.long-side",
      surface: "video",
      claims: [
        {
          value: 4096,
          unit: "pixels",
          note: "has to be below it",
          sources: ["douyin-share", "douyin-publish"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "tags.count",
      surface: "video",
      claims: [
        { value: 5, unit: "tags", sources: ["aitoearn", "multipost"], checked: CHECKED, confidence: "high" },
        { value: 4, unit: "tags", sources: ["multipost"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "tags.count",
      surface: "photo",
      claims: [
        { value: 5, unit: "tags", sources: ["aitoearn", "multipost"], checked: CHECKED, confidence: "high" },
        { value: 4, unit: "tags", sources: ["multipost"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "schedule.hours.min",
      surface: "video",
      claims: [
        { value: 2, unit: "hours", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "schedule.hours.min",
      surface: "photo",
      claims: [
        { value: 2, unit: "hours", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "schedule.days",
      surface: "video",
      claims: [
        { value: 14, unit: "days", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "schedule.days",
      surface: "photo",
      claims: [
        { value: 14, unit: "days", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
  ],
  formats: ["video", "photo", "live"],
  features: [
    {
      id: "clickable-links",
      available: false,
      note: { en: "Mini programs and places can be attached.", "zh-CN": "可挂载小程序与 POI。" },
      sources: ["research"],
      confidence: "medium",
    },
    { id: "live", available: true, sources: ["research"], confidence: "medium" },
    {
      id: "watermark-penalty",
      available: true,
      note: {
        en: "A brand's logo or watermark lowers reach or gets a post banned.",
        "zh-CN": "品牌 logo 或水印会被限流甚至封禁。",
      },
      sources: ["douyin-publish"],
      confidence: "high",
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
    fields: ["views", "likes", "comments", "shares", "saves", "follows", "revenue"],
    kpis: [
      "content.posts",
      "content.engagements",
      "content.views",
      "content.follows",
      "content.engagement_rate_by_views",
      "content.applause_rate",
      "content.conversation_rate",
      "content.amplification_rate",
      "live.mean_concurrent_viewers",
      "live.peak_concurrent_viewers",
      "live.viewer_to_follower_rate",
      "live.interaction_rate",
      "live.product_click_rate",
      "live.order_rate_by_viewers",
      "live.order_rate_by_product_clicks",
      "live.gross_merchandise_value",
      "live.gross_merchandise_value_per_thousand_views",
    ],
    text: {
      en: "Plays and four counts per work; live figures come from another export.",
      "zh-CN": "作品数据含播放量与四项互动，直播数据来自另一份导出。",
    },
    sources: ["research"],
    confidence: "medium",
  },
  tags: {
    form: "#name",
    text: { en: "#word in the text, five at most.", "zh-CN": "写在正文中的 #话题，最多 5 个。" },
    sources: ["aitoearn", "multipost"],
    confidence: "high",
  },
  mentions: {
    form: "@name",
    text: { en: "An @ before the name.", "zh-CN": "@ 后接昵称。" },
    sources: ["research"],
    confidence: "medium",
  },
  links: {
    form: "https://name",
    text: { en: "No links in the text.", "zh-CN": "正文不支持链接。" },
    sources: ["research"],
    confidence: "medium",
  },
  audience: [
    {
      id: "viewers-of-all-ages",
      text: {
        en: "Viewers of all ages and regions; what is shown follows interest more than following.",
        "zh-CN": "各年龄与地域的观众；内容分发更看兴趣而非关注。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "reach-by-video",
      text: {
        en: "Short video reaches people who follow nobody yet.",
        "zh-CN": "短视频可触达尚未关注的人群。",
      },
      kind: "convention",
      sources: ["convention"],
      confidence: "medium",
    },
    {
      id: "live-sales",
      text: { en: "Live sessions sell.", "zh-CN": "直播带货转化能力强。" },
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
      id: "schedule-window",
      text: {
        en: "Posts can be scheduled from 2 hours to 14 days ahead.",
        "zh-CN": "定时发布可选 2 小时后至 14 天内。",
      },
      kind: "source",
      sources: ["aitoearn-desktop"],
      confidence: "medium",
    },
  ],
  advertising: [
    {
      id: "paid-promotion",
      text: {
        en: "Videos and live sessions are promoted for money on the platform's advertising system.",
        "zh-CN": "可通过平台广告系统付费推广视频与直播。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  partnerTools: [
    {
      id: "xingtu",
      text: {
        en: "The official marketplace on which brands choose creators by data and price and order videos.",
        "zh-CN": "官方撮合平台巨量星图：品牌按数据与报价筛选达人并下单。",
      },
      kind: "source",
      sources: ["xingtu"],
      confidence: "medium",
    },
  ],
  advice: [
    {
      id: "no-watermarks",
      text: {
        en: "Do not show logos or watermarks of other platforms.",
        "zh-CN": "不要带品牌或其他平台的水印。",
      },
      kind: "source",
      sources: ["douyin-publish"],
      confidence: "high",
    },
    {
      id: "title-counts",
      text: {
        en: "Count title and description together: 1000 characters.",
        "zh-CN": "标题与描述合计不超过 1000 字。",
      },
      kind: "source",
      sources: ["aitoearn"],
      confidence: "high",
    },
  ],
  sources: {
    practice,
    xingtu,
    aitoearn,
    "aitoearn-drafts": aitoearnDrafts,
    "aitoearn-desktop": aitoearnDesktop,
    multipost,
    "social-auto-upload": socialAutoUpload,
    "douyin-publish": douyinPublish,
    "douyin-share": douyinShare,
    research,
    convention,
  },
};
