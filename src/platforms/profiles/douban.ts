import { doubanGroups } from "../internal/marketingSources.ts";
import { CHECKED, convention, multipost, research } from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Douban. */
export const doubanProfile: PlatformProfile = {
  id: "douban",
  version: 1,
  name: { en: "Douban", "zh-CN": "豆瓣" },
  otherNames: ["dou ban"],
  region: "china",
  surfaces: [
    { id: "note", name: { en: "Note", "zh-CN": "日记" } },
    { id: "status", name: { en: "Status", "zh-CN": "广播" } },
  ],
  textRules: [],
  limits: [
    {
      id: "title.length",
      surface: "note",
      claims: [
        { value: 100, unit: "characters", sources: ["multipost"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "images.count",
      surface: "status",
      claims: [{ value: 18, unit: "files", sources: ["multipost"], checked: CHECKED, confidence: "medium" }],
    },
  ],
  formats: ["text", "article", "photo"],
  features: [],
  engagement: {
    fields: ["likes", "comments", "shares"],
    text: {
      en: "Likes, replies and reposts. Adding them up is the trade's habit.",
      "zh-CN": "赞、回应与转发，相加为行业惯例口径。",
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
    text: { en: "A hash sign on both ends.", "zh-CN": "话题前后都加 #。" },
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
    text: {
      en: "What becomes of links is not established.",
      "zh-CN": "链接如何处理尚无可靠来源。",
    },
    sources: ["research"],
    confidence: "low",
  },
  audience: [
    {
      id: "culture-and-hobbies",
      text: {
        en: "People who mark books, films and music, and members of groups with a spirit of their own.",
        "zh-CN": "标记书影音的人，以及各有气质的小组成员。",
      },
      kind: "source",
      sources: ["douban-groups"],
      confidence: "medium",
    },
  ],
  strengths: [
    {
      id: "interests",
      text: {
        en: "Groups gather round books, films, music and hobbies.",
        "zh-CN": "小组围绕书影音与兴趣聚集。",
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
  partnerTools: [
    {
      id: "groups",
      text: {
        en: "Brands have worked with owners of groups on activities that members take part in.",
        "zh-CN": "有品牌与小组组长合作发起组员参与的活动。",
      },
      kind: "source",
      sources: ["douban-groups"],
      confidence: "medium",
    },
  ],
  advice: [
    {
      id: "join-in",
      text: {
        en: "Take part in a group before speaking of a brand there.",
        "zh-CN": "先参与小组讨论，再谈品牌。",
      },
      kind: "convention",
      sources: ["convention"],
      confidence: "medium",
    },
  ],
  sources: {
    "douban-groups": doubanGroups,
    multipost,
    research,
    convention,
  },
};
