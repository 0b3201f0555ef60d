import { practice } from "../internal/marketingSources.ts";
import { CHECKED, convention, multipost, research, socialAutoUpload } from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Baijiahao. */
export const baijiahaoProfile: PlatformProfile = {
  id: "baijiahao",
  version: 1,
  name: { en: "Baijiahao", "zh-CN": "百家号" },
  otherNames: ["百度百家号", "baidu"],
  region: "china",
  surfaces: [{ id: "article", name: { en: "Article", "zh-CN": "文章" } }],
  textRules: [],
  limits: [
    {
      id: "title.length.min",
      surface: "article",
      claims: [
        {
          value: 8,
          unit: "characters",
          sources: ["multipost", "social-auto-upload"],
          checked: CHECKED,
          confidence: "medium",
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
          sources: ["multipost", "social-auto-upload"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
  ],
  formats: ["article", "video"],
  features: [],
  engagement: {
    fields: ["likes", "comments", "shares", "saves"],
    text: {
      en: "Likes, comments, shares and favorites. Adding them up is the trade's habit.",
      "zh-CN": "点赞、评论、分享与收藏，相加为行业惯例口径。",
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
      id: "searchers",
      text: {
        en: "People who search on Baidu and open what is found.",
        "zh-CN": "在百度搜索并点开结果的人。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "search",
      text: { en: "Articles show in Baidu's search.", "zh-CN": "内容可在百度搜索中获得展示。" },
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
      id: "title-8-to-30",
      text: { en: "Keep titles between 8 and 30 characters.", "zh-CN": "标题 8 到 30 字。" },
      kind: "source",
      sources: ["multipost", "social-auto-upload"],
      confidence: "medium",
    },
  ],
  sources: { practice, multipost, "social-auto-upload": socialAutoUpload, research, convention },
};
