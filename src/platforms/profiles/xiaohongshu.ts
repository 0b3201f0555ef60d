import { practice, xiaohongshuCompliance, xiaohongshuEcosystem } from "../internal/marketingSources.ts";
import {
  aitoearn,
  aitoearnDesktop,
  aitoearnDrafts,
  CHECKED,
  convention,
  multipost,
  research,
  singleSources,
  socialAutoUpload,
  xiaohongshuMcp,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Xiaohongshu. */
export const xiaohongshuProfile: PlatformProfile = {
  id: "xiaohongshu",
  version: 1,
  name: { en: "Xiaohongshu", "zh-CN": "小红书" },
  otherNames: ["rednote", "little red book", "xhs"],
  region: "china",
  surfaces: [
    { id: "note", name: { en: "Note", "zh-CN": "图文笔记" }, textRule: "xiaohongshu" },
    { id: "video", name: { en: "Video note", "zh-CN": "视频笔记" }, textRule: "xiaohongshu" },
  ],
  textRules: ["xiaohongshu", "xiaohongshu-title"],
  limits: [
    {
      id: "title.length",
      surface: "note",
      claims: [
        {
          value: 20,
          unit: "xiaohongshu-characters",
          note: "20 Chinese or 40 ASCII characters; an emoji counts 2",
          sources: ["xiaohongshu-mcp", "social-auto-upload", "multipost", "aitoearn"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "title.length",
      surface: "video",
      claims: [
        {
          value: 20,
          unit: "xiaohongshu-characters",
          note: "20 Chinese or 40 ASCII characters; an emoji counts 2",
          sources: ["xiaohongshu-mcp", "social-auto-upload", "multipost", "aitoearn"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "text.length",
      surface: "note",
      claims: [
        {
          value: 1000,
          unit: "characters",
          sources: ["aitoearn", "aitoearn-drafts", "single-sources"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "text.length",
      surface: "video",
      claims: [
        {
          value: 1000,
          unit: "characters",
          sources: ["aitoearn", "aitoearn-drafts", "single-sources"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "images.count.min",
      surface: "note",
      claims: [
        { value: 1, unit: "files", sources: ["xiaohongshu-mcp"], checked: CHECKED, confidence: "high" },
      ],
    },
    {
      id: "images.count",
      surface: "note",
      claims: [
        {
          value: 18,
          unit: "files",
          sources: ["aitoearn-desktop", "single-sources"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 9,
          unit: "files",
          note: "contradicted in the same repository",
          sources: ["aitoearn", "aitoearn-drafts"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "images.ratio.advised",
      surface: "note",
      claims: [
        {
          value: 0.75,
          unit: "width/height",
          sources: ["single-sources"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "video.seconds",
      surface: "video",
      claims: [
        { value: 3600, unit: "seconds", sources: ["aitoearn"], checked: CHECKED, confidence: "medium" },
        { value: 900, unit: "seconds", sources: ["aitoearn-drafts"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "tags.count",
      surface: "note",
      claims: [
        {
          value: 10,
          unit: "tags",
          sources: ["xiaohongshu-mcp", "social-auto-upload"],
          checked: CHECKED,
          confidence: "high",
        },
        { value: 5, unit: "tags", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
        { value: 20, unit: "tags", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "tags.count",
      surface: "video",
      claims: [
        {
          value: 10,
          unit: "tags",
          sources: ["xiaohongshu-mcp", "social-auto-upload"],
          checked: CHECKED,
          confidence: "high",
        },
        { value: 5, unit: "tags", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
        { value: 20, unit: "tags", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "schedule.hours.min",
      surface: "note",
      claims: [
        { value: 1, unit: "hours", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "schedule.hours.min",
      surface: "video",
      claims: [
        { value: 1, unit: "hours", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "schedule.days",
      surface: "note",
      claims: [
        { value: 14, unit: "days", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "schedule.days",
      surface: "video",
      claims: [
        { value: 14, unit: "days", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
  ],
  formats: ["photo", "video", "live"],
  features: [
    {
      id: "clickable-links",
      available: false,
      note: {
        en: "Links and leading people off the platform are punished.",
        "zh-CN": "正文不支持链接，站外引流会被处罚。",
      },
      sources: ["research"],
      confidence: "medium",
    },
    { id: "live", available: true, sources: ["research"], confidence: "medium" },
  ],
  engagement: {
    fields: ["likes", "saves", "comments", "shares"],
    text: {
      en: "Likes, saves, comments and shares. Adding them up is the trade's habit.",
      "zh-CN": "点赞、收藏、评论与分享，相加为行业惯例口径。",
    },
    sources: ["research", "convention"],
    confidence: "low",
  },
  measures: {
    fields: ["impressions", "views", "likes", "comments", "shares", "saves", "follows"],
    kpis: [
      "content.posts",
      "content.impressions",
      "content.engagements",
      "content.engagement_rate_by_impressions",
      "content.share_rate",
      "content.views",
      "content.follows",
      "content.engagement_rate_by_views",
      "content.applause_rate",
      "content.conversation_rate",
      "content.amplification_rate",
      "content.view_through_rate",
    ],
    text: { en: "Impressions, views and four counts per note.", "zh-CN": "笔记数据含曝光、观看与四项互动。" },
    sources: ["research"],
    confidence: "medium",
  },
  tags: {
    form: "#name",
    text: {
      en: "#word with a space behind it; it has to be chosen from the suggestions.",
      "zh-CN": "#话题后留空格，须从联想列表中选择才会生效。",
    },
    sources: ["xiaohongshu-mcp", "social-auto-upload"],
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
    text: { en: "Not allowed in the text.", "zh-CN": "正文不允许放链接。" },
    sources: ["research"],
    confidence: "medium",
  },
  audience: [
    {
      id: "before-buying",
      text: {
        en: "People in cities, many of them women, who look for experience before they buy or travel.",
        "zh-CN": "城市用户、女性居多，购买或出行前来找真实经验。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "search-before-buying",
      text: { en: "People search notes before they buy.", "zh-CN": "用户购买前会搜索笔记“种草”。" },
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
        en: "Notes can be scheduled from 1 hour to 14 days ahead.",
        "zh-CN": "定时发布可选 1 小时后至 14 天内。",
      },
      kind: "source",
      sources: ["aitoearn-desktop"],
      confidence: "medium",
    },
  ],
  advertising: [
    {
      id: "feed-and-search-ads",
      text: {
        en: "Notes are promoted in the feed and in searches, with a mark.",
        "zh-CN": "笔记可在信息流与搜索中付费推广，带标识。",
      },
      kind: "source",
      sources: ["xiaohongshu-ecosystem"],
      confidence: "low",
    },
  ],
  partnerTools: [
    {
      id: "pugongying",
      text: {
        en: "The official marketplace for brands and creators; the platform watches brands for hidden marketing and counts violations.",
        "zh-CN": "官方合作平台蒲公英；平台监测品牌营销行为并记违规分。",
      },
      kind: "source",
      sources: ["xiaohongshu-compliance"],
      confidence: "low",
    },
  ],
  advice: [
    {
      id: "title-20",
      text: {
        en: "Keep titles within 20 by the platform's own counting: an emoji is two, two Latin letters are one.",
        "zh-CN": "标题不超过 20 字：一个表情算两个字，两个英文字母算一个字。",
      },
      kind: "source",
      sources: ["xiaohongshu-mcp"],
      confidence: "high",
    },
    {
      id: "ten-tags",
      text: { en: "Use ten hashtags at most.", "zh-CN": "话题最多 10 个。" },
      kind: "source",
      sources: ["xiaohongshu-mcp", "social-auto-upload"],
      confidence: "high",
    },
  ],
  sources: {
    practice,
    "xiaohongshu-ecosystem": xiaohongshuEcosystem,
    "xiaohongshu-compliance": xiaohongshuCompliance,
    aitoearn,
    "aitoearn-drafts": aitoearnDrafts,
    "aitoearn-desktop": aitoearnDesktop,
    multipost,
    "social-auto-upload": socialAutoUpload,
    "xiaohongshu-mcp": xiaohongshuMcp,
    "single-sources": singleSources,
    research,
    convention,
  },
};
