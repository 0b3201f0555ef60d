import { practice, telegramAds } from "../internal/marketingSources.ts";
import { CHECKED, convention, postiz, postizTelegram, research } from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Telegram. */
export const telegramProfile: PlatformProfile = {
  id: "telegram",
  version: 1,
  name: { en: "Telegram", "zh-CN": "Telegram（电报）" },
  otherNames: ["tg", "电报"],
  region: "global",
  surfaces: [{ id: "message", name: { en: "Message", "zh-CN": "消息" }, textRule: "telegram" }],
  textRules: ["telegram"],
  limits: [
    {
      id: "text.length",
      surface: "message",
      claims: [
        {
          value: 4096,
          unit: "characters",
          sources: ["postiz", "postiz-telegram"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 1024,
          unit: "characters",
          condition: "with-media",
          note: "the caption of images or a video",
          sources: ["postiz-telegram"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
  ],
  formats: ["text", "photo", "video"],
  features: [{ id: "clickable-links", available: true, sources: ["research"], confidence: "medium" }],
  engagement: {
    fields: ["views", "shares"],
    text: {
      en: "Views and forwards. Adding them up is the trade's habit.",
      "zh-CN": "浏览与转发，相加为行业惯例口径。",
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
    text: { en: "A hash sign before the word, none after.", "zh-CN": "话题词前加 #，词后不加。" },
    sources: ["research"],
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
    text: { en: "Clickable.", "zh-CN": "可点击。" },
    sources: ["research"],
    confidence: "medium",
  },
  audience: [
    {
      id: "subscribers",
      text: {
        en: "People who chose to get every message of a channel.",
        "zh-CN": "主动选择接收频道每条消息的人。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "channels",
      text: { en: "Channels reach their subscribers directly.", "zh-CN": "频道可直接触达订阅者。" },
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
      id: "sponsored-messages",
      text: {
        en: "Short messages in public channels of a thousand subscribers and more.",
        "zh-CN": "在订阅数不少于一千的公开频道展示的简短赞助消息。",
      },
      kind: "source",
      sources: ["telegram-ads"],
      confidence: "medium",
    },
  ],
  partnerTools: [],
  advice: [
    {
      id: "captions-are-shorter",
      text: {
        en: "Keep a text under 1024 characters where images or a video go along.",
        "zh-CN": "带图片或视频时，文字控制在 1024 字符以内。",
      },
      kind: "source",
      sources: ["postiz-telegram"],
      confidence: "high",
    },
  ],
  sources: {
    practice,
    "telegram-ads": telegramAds,
    postiz,
    "postiz-telegram": postizTelegram,
    research,
    convention,
  },
};
