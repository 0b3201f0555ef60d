import { practice, tiebaBarRules, tiebaModerators, tiebaOfficialBars } from "../internal/marketingSources.ts";
import { convention } from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Baidu Tieba. No limit of it has a source that could be opened, so none is claimed. */
export const tiebaProfile: PlatformProfile = {
  id: "tieba",
  version: 1,
  name: { en: "Baidu Tieba", "zh-CN": "百度贴吧" },
  otherNames: ["贴吧", "baidu tieba", "post bar"],
  region: "china",
  surfaces: [{ id: "post", name: { en: "Thread", "zh-CN": "主题帖" } }],
  textRules: [],
  limits: [],
  formats: ["text", "photo", "video"],
  features: [
    {
      id: "official-bars",
      available: true,
      note: {
        en: "A bar named after a brand or product, moderated by the company under a contract with the platform.",
        "zh-CN": "以品牌名、产品名命名的官方吧，企业签约后担任吧主。",
      },
      sources: ["tieba-official-bars"],
      confidence: "low",
    },
  ],
  engagement: {
    fields: ["likes", "comments"],
    text: {
      en: "Replies and likes. Adding them up is the trade's habit.",
      "zh-CN": "回帖与点赞，相加为行业惯例口径。",
    },
    sources: ["convention"],
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
    text: { en: "How tags are written is not established.", "zh-CN": "话题写法尚无可靠来源。" },
    sources: ["convention"],
    confidence: "low",
  },
  mentions: {
    form: "@name",
    text: { en: "An @ before the name.", "zh-CN": "@ 后接用户名。" },
    sources: ["convention"],
    confidence: "low",
  },
  links: {
    form: "https://name",
    text: {
      en: "Many bars' rules forbid links to shops; read the rules of the bar.",
      "zh-CN": "许多吧规禁止店铺链接，发帖前先看吧规。",
    },
    sources: ["tieba-bar-rules"],
    confidence: "low",
  },
  audience: [
    {
      id: "one-keyword",
      text: {
        en: "People who share one keyword: a game, a school, a town, a product.",
        "zh-CN": "因同一个关键词聚集的人：一款游戏、一所学校、一座城市、一件产品。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "questions-and-answers",
      text: {
        en: "Owners of a product ask one another, in the open, for years.",
        "zh-CN": "同一产品的用户公开互问互答，内容可长期查阅。",
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
    {
      id: "moderate-every-week",
      text: {
        en: "A moderator is expected to look after the bar every week; one who stays away may lose the office.",
        "zh-CN": "吧主每周应保证管理时间，长期不维护可能被撤销。",
      },
      kind: "source",
      sources: ["tieba-moderators"],
      confidence: "high",
    },
  ],
  advertising: [],
  partnerTools: [
    {
      id: "moderators",
      text: {
        en: "Moderators may remove advertising and what breaks the rules, but nothing for their likes and dislikes.",
        "zh-CN": "吧主有权删除广告与违规贴子，但不得因个人好恶删帖封禁。",
      },
      kind: "source",
      sources: ["tieba-moderators"],
      confidence: "high",
    },
  ],
  advice: [
    {
      id: "no-shop-links",
      text: {
        en: "Write for the bar and leave links to shops out.",
        "zh-CN": "为该吧写内容，不放店铺链接。",
      },
      kind: "source",
      sources: ["tieba-bar-rules"],
      confidence: "low",
    },
  ],
  sources: {
    practice,
    "tieba-official-bars": tiebaOfficialBars,
    "tieba-moderators": tiebaModerators,
    "tieba-bar-rules": tiebaBarRules,
    convention,
  },
};
