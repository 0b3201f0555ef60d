import { practice } from "../internal/marketingSources.ts";
import { CHECKED, convention, research, socialAutoUpload } from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Hupu. */
export const hupuProfile: PlatformProfile = {
  id: "hupu",
  version: 1,
  name: { en: "Hupu", "zh-CN": "虎扑" },
  otherNames: ["hu pu"],
  region: "china",
  surfaces: [{ id: "post", name: { en: "Thread", "zh-CN": "帖子" } }],
  textRules: [],
  limits: [
    {
      id: "title.length.min",
      surface: "post",
      claims: [
        {
          value: 4,
          unit: "characters",
          sources: ["social-auto-upload"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "title.length",
      surface: "post",
      claims: [
        {
          value: 40,
          unit: "characters",
          sources: ["social-auto-upload"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
  ],
  formats: ["text", "photo", "video"],
  features: [],
  engagement: {
    fields: ["likes", "comments", "shares"],
    text: {
      en: "Recommendations, replies and shares. Adding them up is the trade's habit.",
      "zh-CN": "推荐、回复与分享，相加为行业惯例口径。",
    },
    sources: ["research", "convention"],
    confidence: "low",
  },
  measures: {
    fields: [],
    kpis: ["content.posts"],
    text: {
      en: "No export of its figures is read by this package yet; enter what the platform shows by hand.",
      "zh-CN": "本工具尚未收录该平台的数据导出格式，可手工录入后台数据。",
    },
    sources: ["convention"],
    confidence: "medium",
  },
  tags: {
    form: "#name",
    text: {
      en: "How tags are written is not established.",
      "zh-CN": "话题写法尚无可靠来源。",
    },
    sources: ["research"],
    confidence: "low",
  },
  mentions: {
    form: "@name",
    text: { en: "An @ before the name.", "zh-CN": "@ 后接昵称。" },
    sources: ["research"],
    confidence: "low",
  },
  links: {
    form: "https://name",
    text: {
      en: "What becomes of links is not established.",
      "zh-CN": "链接如何处理尚无可靠来源。",
    },
    sources: ["research"],
    confidence: "low",
  },
  audience: [
    {
      id: "sports-fans",
      text: {
        en: "Fans of basketball, football and electronic sports, most of them young men, and of shoes and cars.",
        "zh-CN": "篮球、足球、电竞球迷，年轻男性居多，也关注球鞋与汽车。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "sports",
      text: {
        en: "Threads live by the events of the day in sports.",
        "zh-CN": "围绕体育赛事讨论，时效性强。",
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
  advertising: [],
  partnerTools: [],
  advice: [
    {
      id: "title-4-to-40",
      text: { en: "Keep titles between 4 and 40 characters.", "zh-CN": "标题 4 到 40 字。" },
      kind: "source",
      sources: ["social-auto-upload"],
      confidence: "high",
    },
  ],
  sources: { practice, "social-auto-upload": socialAutoUpload, research, convention },
};
