import { facebookBranded, practice } from "../internal/marketingSources.ts";
import {
  aitoearn,
  aitoearnDrafts,
  ayrshare,
  buffer,
  CHECKED,
  convention,
  mixpost,
  postiz,
  research,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Facebook. */
export const facebookProfile: PlatformProfile = {
  id: "facebook",
  version: 1,
  name: { en: "Facebook", "zh-CN": "Facebook（脸书）" },
  otherNames: ["fb", "脸书"],
  region: "global",
  surfaces: [
    { id: "post", name: { en: "Page post", "zh-CN": "主页帖子" }, textRule: "facebook" },
    { id: "reel", name: { en: "Reel", "zh-CN": "Reels 短视频" }, textRule: "facebook" },
  ],
  textRules: ["facebook"],
  limits: [
    {
      id: "text.length",
      surface: "post",
      claims: [
        {
          value: 63206,
          unit: "utf16-units",
          sources: ["postiz", "aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "medium",
        },
        {
          value: 5000,
          unit: "utf16-units",
          note: "where careful tools stop",
          sources: ["buffer", "mixpost", "aitoearn-drafts"],
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
          value: 63206,
          unit: "utf16-units",
          sources: ["postiz", "aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "medium",
        },
        {
          value: 5000,
          unit: "utf16-units",
          note: "where careful tools stop",
          sources: ["buffer", "mixpost", "aitoearn-drafts"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "title.length",
      surface: "reel",
      claims: [
        { value: 255, unit: "characters", sources: ["ayrshare"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "images.count",
      surface: "post",
      claims: [
        {
          value: 10,
          unit: "files",
          sources: ["mixpost", "aitoearn"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "images.bytes",
      surface: "post",
      claims: [
        { value: 10485760, unit: "bytes", sources: ["aitoearn"], checked: CHECKED, confidence: "medium" },
        {
          value: 4194304,
          unit: "bytes",
          note: "from the API's error 1366046",
          sources: ["postiz"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "video.seconds",
      surface: "post",
      claims: [
        {
          value: 14400,
          unit: "seconds",
          sources: ["aitoearn-drafts"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "video.seconds",
      surface: "reel",
      claims: [{ value: 90, unit: "seconds", sources: ["aitoearn"], checked: CHECKED, confidence: "medium" }],
    },
  ],
  formats: ["text", "photo", "video", "link"],
  features: [
    {
      id: "clickable-links",
      available: true,
      note: { en: "Shown with a card.", "zh-CN": "以卡片形式展示。" },
      sources: ["research"],
      confidence: "medium",
    },
    { id: "live", available: true, sources: ["research"], confidence: "medium" },
  ],
  engagement: {
    fields: ["likes", "comments", "shares", "clicks"],
    text: {
      en: "Reactions, comments, shares and clicks. Adding them up is the trade's habit.",
      "zh-CN": "心情回应、评论、分享与点击，相加为行业惯例口径。",
    },
    sources: ["research", "convention"],
    confidence: "low",
  },
  measures: {
    fields: ["impressions", "reach", "views", "clicks", "likes", "comments", "shares", "watchSeconds"],
    kpis: [
      "content.posts",
      "content.post_reach",
      "content.engagements",
      "content.engagement_rate_by_reach",
      "content.views",
      "content.engagement_rate_by_views",
      "content.applause_rate",
      "content.conversation_rate",
      "content.amplification_rate",
      "content.mean_watch_time",
    ],
    text: {
      en: "Impressions and reach of posts ended in 2025 and 2026 in favor of views and viewers.",
      "zh-CN": "帖子曝光与触达分别于 2025、2026 年停用，改为观看次数与观看人数。",
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
    form: "@[id]",
    text: {
      en: "By the page's id in the API, by name in the app.",
      "zh-CN": "接口中用主页 id，App 内用名称。",
    },
    sources: ["research"],
    confidence: "medium",
  },
  links: {
    form: "https://name",
    text: { en: "Clickable, with a card.", "zh-CN": "可点击，并展示卡片。" },
    sources: ["research"],
    confidence: "medium",
  },
  audience: [
    {
      id: "grown-ups-and-groups",
      text: {
        en: "Adults of all ages, many of them in groups of their town, trade or hobby.",
        "zh-CN": "各年龄段成年人，许多人活跃在本地、行业或兴趣群组。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "links-and-groups",
      text: {
        en: "Pages carry links; groups carry communities.",
        "zh-CN": "主页适合带链接传播，小组适合社群运营。",
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
  ],
  advertising: [
    {
      id: "branded-content-promotion",
      text: {
        en: "A tagged partner can share a creator's branded post to its page and put money behind it.",
        "zh-CN": "被标记的合作品牌可将创作者的品牌内容分享到主页并付费推广。",
      },
      kind: "source",
      sources: ["facebook-branded"],
      confidence: "high",
    },
  ],
  partnerTools: [
    {
      id: "branded-content-tool",
      text: {
        en: "Creators have to tag the business partner in branded content; the partner then sees figures of it.",
        "zh-CN": "创作者发布品牌内容必须标记合作方，合作方可查看概要数据。",
      },
      kind: "source",
      sources: ["facebook-branded"],
      confidence: "high",
    },
  ],
  advice: [
    {
      id: "keep-under-5000",
      text: {
        en: "Keep posts under 5000 characters where a tool is in the way.",
        "zh-CN": "使用第三方工具发布时，正文控制在 5000 字符以内。",
      },
      kind: "source",
      sources: ["buffer", "mixpost", "aitoearn-drafts"],
      confidence: "medium",
    },
  ],
  sources: {
    practice,
    "facebook-branded": facebookBranded,
    postiz,
    aitoearn,
    "aitoearn-drafts": aitoearnDrafts,
    mixpost,
    buffer,
    ayrshare,
    research,
    convention,
  },
};
