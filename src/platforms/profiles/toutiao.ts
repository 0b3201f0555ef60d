import { practice } from "../internal/marketingSources.ts";
import { CHECKED, convention, multipost, research } from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Toutiao. */
export const toutiaoProfile: PlatformProfile = {
  id: "toutiao",
  version: 1,
  name: { en: "Toutiao", "zh-CN": "今日头条" },
  otherNames: ["jinri toutiao", "头条", "微头条"],
  region: "china",
  surfaces: [
    { id: "article", name: { en: "Article", "zh-CN": "文章" } },
    { id: "micro", name: { en: "Micro post", "zh-CN": "微头条" } },
  ],
  textRules: [],
  limits: [
    {
      id: "title.length.min",
      surface: "article",
      claims: [
        {
          value: 2,
          unit: "characters",
          note: "the field's own hint",
          sources: ["multipost"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "title.length",
      surface: "article",
      claims: [
        {
          value: 30,
          unit: "characters",
          note: "the field's own hint",
          sources: ["multipost"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
  ],
  formats: ["article", "text", "photo", "video"],
  features: [],
  engagement: {
    fields: ["likes", "comments", "shares", "saves"],
    text: {
      en: "Likes, comments, shares and favorites. Adding them up is the trade's habit.",
      "zh-CN": "点赞、评论、转发与收藏，相加为行业惯例口径。",
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
    form: "#name#",
    text: { en: "A hash sign on both ends in micro posts.", "zh-CN": "微头条中的话题前后都加 #。" },
    sources: ["multipost"],
    confidence: "medium",
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
      id: "readers-by-topic",
      text: {
        en: "Readers who are shown articles by topic, many of them middle-aged.",
        "zh-CN": "按主题推荐阅读的读者，中年用户较多。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "recommendation",
      text: {
        en: "Articles find readers by topic, not by followers.",
        "zh-CN": "按内容推荐，不依赖粉丝量。",
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
      id: "title-2-to-30",
      text: { en: "Keep titles between 2 and 30 characters.", "zh-CN": "标题 2 到 30 字。" },
      kind: "source",
      sources: ["multipost"],
      confidence: "high",
    },
  ],
  sources: { practice, multipost, research, convention },
};
