import { practice, zhihuOrganizations } from "../internal/marketingSources.ts";
import { CHECKED, convention, multipost, research } from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Zhihu. */
export const zhihuProfile: PlatformProfile = {
  id: "zhihu",
  version: 1,
  name: { en: "Zhihu", "zh-CN": "知乎" },
  otherNames: ["zhi hu"],
  region: "china",
  surfaces: [
    { id: "article", name: { en: "Article", "zh-CN": "文章" } },
    { id: "answer", name: { en: "Answer", "zh-CN": "回答" } },
    { id: "pin", name: { en: "Idea", "zh-CN": "想法" } },
    { id: "video", name: { en: "Video", "zh-CN": "视频" } },
  ],
  textRules: ["zhihu-title"],
  limits: [
    {
      id: "title.length",
      surface: "article",
      claims: [
        {
          value: 100,
          unit: "characters",
          note: "the field's own hint",
          sources: ["multipost"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "images.count",
      surface: "pin",
      claims: [{ value: 9, unit: "files", sources: ["multipost"], checked: CHECKED, confidence: "medium" }],
    },
    {
      id: "tags.count",
      surface: "video",
      claims: [
        {
          value: 5,
          unit: "tags",
          note: "topics",
          sources: ["multipost"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
  ],
  formats: ["article", "answer", "photo", "video", "live"],
  features: [
    {
      id: "clickable-links",
      available: true,
      note: {
        en: "Through a warning page; contact details and leading people away are punished.",
        "zh-CN": "跳转前有提示页，留联系方式与站外引流会被处罚。",
      },
      sources: ["research"],
      confidence: "medium",
    },
    { id: "live", available: true, sources: ["research"], confidence: "medium" },
  ],
  engagement: {
    fields: ["likes", "comments", "saves", "shares"],
    text: {
      en: "Upvotes, comments, favorites and shares. Adding them up is the trade's habit.",
      "zh-CN": "赞同、评论、收藏与分享，相加为行业惯例口径。",
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
    text: { en: "A hash sign on both ends in ideas.", "zh-CN": "想法中的话题前后都加 #。" },
    sources: ["multipost"],
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
    text: { en: "Clickable through a warning page.", "zh-CN": "可点击，跳转前有提示页。" },
    sources: ["research"],
    confidence: "medium",
  },
  audience: [
    {
      id: "askers",
      text: {
        en: "People who want a thorough answer before they decide, many with a degree or a trade of their own.",
        "zh-CN": "决策前想要深入答案的人，高学历与从业者较多。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "expertise",
      text: { en: "Thorough answers are found by search for years.", "zh-CN": "专业回答可长期被搜索到。" },
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
      id: "paid-distribution",
      text: {
        en: "Answers and articles are given more reach for money.",
        "zh-CN": "可付费为回答与文章加热。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  partnerTools: [
    {
      id: "organization-accounts",
      text: {
        en: "Organizations answer, write articles, ask and manage comments under a verified account of their own.",
        "zh-CN": "机构号：认证机构可回答、发文、提问并管理评论。",
      },
      kind: "source",
      sources: ["zhihu-organizations"],
      confidence: "low",
    },
  ],
  advice: [
    {
      id: "answer-first",
      text: {
        en: "Answer the question first; name your interest openly.",
        "zh-CN": "先回答问题，并公开说明利益相关。",
      },
      kind: "convention",
      sources: ["convention"],
      confidence: "medium",
    },
  ],
  sources: {
    practice,
    "zhihu-organizations": zhihuOrganizations,
    multipost,
    research,
    convention,
  },
};
