import { practice } from "../internal/marketingSources.ts";
import { convention } from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/**
 * A template for communities of one trade or hobby (cars, mothers, photography, games): what they have in common, and no limits,
 * since each has its own. Copy it, give it the community's id and name, and fill in what you have read there.
 */
export const verticalProfile: PlatformProfile = {
  id: "vertical",
  version: 1,
  name: { en: "Vertical community (template)", "zh-CN": "垂直社区（模板）" },
  otherNames: ["垂直社区", "垂直论坛", "forum"],
  region: "china",
  surfaces: [
    { id: "thread", name: { en: "Thread", "zh-CN": "主题帖" } },
    { id: "article", name: { en: "Article", "zh-CN": "文章" } },
  ],
  textRules: [],
  limits: [],
  formats: ["text", "article", "photo", "video"],
  features: [],
  engagement: {
    fields: ["likes", "comments", "saves"],
    text: {
      en: "Replies, likes and saves. Adding them up is the trade's habit; see what the community counts.",
      "zh-CN": "回帖、点赞与收藏，相加为行业惯例口径，以该社区实际统计为准。",
    },
    sources: ["convention"],
    confidence: "low",
  },
  measures: {
    fields: [],
    kpis: ["content.posts"],
    text: {
      en: "No export of its figures is read by this package; enter what the community shows by hand.",
      "zh-CN": "本工具未收录其数据导出格式，可手工录入后台数据。",
    },
    sources: ["convention"],
    confidence: "medium",
  },
  tags: {
    form: "#name",
    text: { en: "To be read in the community's rules.", "zh-CN": "以该社区规则为准。" },
    sources: ["convention"],
    confidence: "low",
  },
  mentions: {
    form: "@name",
    text: { en: "To be read in the community's rules.", "zh-CN": "以该社区规则为准。" },
    sources: ["convention"],
    confidence: "low",
  },
  links: {
    form: "https://name",
    text: {
      en: "Many communities restrict links of new or commercial accounts; read the rules first.",
      "zh-CN": "许多社区限制新账号或商业账号发链接，先看规则。",
    },
    sources: ["convention"],
    confidence: "low",
  },
  audience: [
    {
      id: "people-who-know",
      text: {
        en: "People who own, use or do the thing, and newcomers who ask them before they decide.",
        "zh-CN": "拥有、使用或从事这件事的人，以及决定前向他们请教的新手。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "judgment",
      text: {
        en: "Few people, but those whose judgment others follow.",
        "zh-CN": "人数不多，但他们的判断会被别人采信。",
      },
      kind: "convention",
      sources: ["convention"],
      confidence: "low",
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
      id: "moderators",
      text: {
        en: "Moderators decide what a brand may do: ask them first.",
        "zh-CN": "品牌能做什么由版主决定，先征求意见。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  advice: [
    {
      id: "read-the-rules",
      text: {
        en: "Read the rules and a month of threads before the first post.",
        "zh-CN": "首次发帖前，先读规则和近一个月的帖子。",
      },
      kind: "convention",
      sources: ["convention"],
      confidence: "low",
    },
  ],
  sources: { practice, convention },
};
