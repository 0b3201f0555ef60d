import { practice, redditBrands, redditPractices } from "../internal/marketingSources.ts";
import {
  ayrshare,
  CHECKED,
  convention,
  multipost,
  postiz,
  research,
  singleSources,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Reddit. */
export const redditProfile: PlatformProfile = {
  id: "reddit",
  version: 1,
  name: { en: "Reddit", "zh-CN": "Reddit" },
  otherNames: ["subreddit"],
  region: "global",
  surfaces: [{ id: "post", name: { en: "Post", "zh-CN": "帖子" }, textRule: "reddit" }],
  textRules: ["reddit", "reddit-title"],
  limits: [
    {
      id: "title.length",
      surface: "post",
      claims: [
        {
          value: 300,
          unit: "characters",
          sources: ["multipost", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "text.length",
      surface: "post",
      claims: [
        {
          value: 40000,
          unit: "characters",
          sources: ["single-sources"],
          checked: CHECKED,
          confidence: "medium",
        },
        {
          value: 10000,
          unit: "characters",
          condition: "comment",
          note: "the limit of comments",
          sources: ["postiz"],
          checked: CHECKED,
          confidence: "low",
        },
        { value: 5000, unit: "characters", sources: ["ayrshare"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "images.count",
      surface: "post",
      claims: [
        {
          value: 20,
          unit: "files",
          note: "gallery",
          sources: ["single-sources"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "tags.count",
      surface: "post",
      claims: [
        {
          value: 0,
          unit: "tags",
          note: "there are no hashtags",
          sources: ["single-sources"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
  ],
  formats: ["text", "photo", "link", "video"],
  features: [
    {
      id: "clickable-links",
      available: true,
      note: { en: "Subject to each community's rules.", "zh-CN": "须遵守各版块规则。" },
      sources: ["research"],
      confidence: "medium",
    },
    { id: "live", available: false, sources: ["research"], confidence: "medium" },
  ],
  engagement: {
    fields: ["likes", "comments", "shares"],
    text: {
      en: "Votes, comments and shares. Adding them up is the trade's habit.",
      "zh-CN": "投票、评论与分享，相加为行业惯例口径。",
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
    form: "name",
    text: {
      en: "There are no hashtags; the community is the topic.",
      "zh-CN": "没有话题标签，版块本身就是话题。",
    },
    sources: ["single-sources"],
    confidence: "medium",
  },
  mentions: {
    form: "u/name",
    text: { en: "u/ before the name.", "zh-CN": "名称前加 u/。" },
    sources: ["research"],
    confidence: "medium",
  },
  links: {
    form: "https://name",
    text: { en: "Clickable where the community allows links.", "zh-CN": "版块允许时可点击。" },
    sources: ["research"],
    confidence: "medium",
  },
  audience: [
    {
      id: "communities-of-interest",
      text: {
        en: "People who want to know something thoroughly, in communities with moderators and rules of their own.",
        "zh-CN": "在各有版主与规则的社区里，想把一件事弄清楚的人。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "questions",
      text: {
        en: "Communities answer honest questions and resent advertising.",
        "zh-CN": "版块欢迎真诚讨论，反感广告。",
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
      id: "rules-of-each-community",
      text: {
        en: "Each community has rules of its own on how often one may post about oneself; read them first.",
        "zh-CN": "每个社区对自我推广的频率各有规定，先读规则。",
      },
      kind: "source",
      sources: ["reddit-brands"],
      confidence: "low",
    },
  ],
  advertising: [
    {
      id: "promoted-posts",
      text: {
        en: "Posts of a brand's profile can be shown to more people for money.",
        "zh-CN": "品牌主页的帖子可付费扩大展示。",
      },
      kind: "source",
      sources: ["reddit-practices"],
      confidence: "low",
    },
  ],
  partnerTools: [
    {
      id: "ask-moderators",
      text: {
        en: "Brands ask a community's moderators first and say for whom they speak.",
        "zh-CN": "品牌应先征得社区版主同意，并说明身份。",
      },
      kind: "source",
      sources: ["reddit-brands"],
      confidence: "low",
    },
  ],
  advice: [
    {
      id: "read-the-rules",
      text: {
        en: "Read a community's rules before posting; many forbid promotion.",
        "zh-CN": "发帖前先读版规，许多版块禁止推广。",
      },
      kind: "convention",
      sources: ["convention"],
      confidence: "medium",
    },
  ],
  sources: {
    practice,
    "reddit-practices": redditPractices,
    "reddit-brands": redditBrands,
    postiz,
    multipost,
    ayrshare,
    "single-sources": singleSources,
    research,
    convention,
  },
};
