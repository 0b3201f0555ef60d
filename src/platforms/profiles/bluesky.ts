import { practice } from "../internal/marketingSources.ts";
import { atproto, buffer, CHECKED, convention, postiz, research } from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Bluesky. */
export const blueskyProfile: PlatformProfile = {
  id: "bluesky",
  version: 1,
  name: { en: "Bluesky", "zh-CN": "Bluesky" },
  otherNames: ["bsky", "bsky.app"],
  region: "global",
  surfaces: [{ id: "post", name: { en: "Post", "zh-CN": "帖子" }, textRule: "bluesky" }],
  textRules: ["bluesky"],
  limits: [
    {
      id: "text.length",
      surface: "post",
      claims: [
        {
          value: 300,
          unit: "graphemes",
          sources: ["atproto", "postiz", "buffer"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "text.bytes",
      surface: "post",
      claims: [
        {
          value: 3000,
          unit: "bytes",
          note: "holds at the same time as the graphemes",
          sources: ["atproto"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "images.count",
      surface: "post",
      claims: [
        {
          value: 4,
          unit: "files",
          note: "a gallery may hold 20 by its schema, 10 by the clients",
          sources: ["atproto", "postiz"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "images.bytes",
      surface: "post",
      claims: [
        {
          value: 2000000,
          unit: "bytes",
          note: "1000000 before 2026-04-08",
          sources: ["atproto"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.bytes",
      surface: "post",
      claims: [
        {
          value: 300000000,
          unit: "bytes",
          note: "100 MB before",
          sources: ["atproto"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "tag.length",
      surface: "post",
      claims: [{ value: 64, unit: "graphemes", sources: ["atproto"], checked: CHECKED, confidence: "high" }],
    },
    {
      id: "tag.bytes",
      surface: "post",
      claims: [{ value: 640, unit: "bytes", sources: ["atproto"], checked: CHECKED, confidence: "high" }],
    },
    {
      id: "extra-tags.count",
      surface: "post",
      claims: [
        {
          value: 8,
          unit: "tags",
          note: "tags outside the text",
          sources: ["atproto"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
  ],
  formats: ["text", "photo", "video"],
  features: [
    {
      id: "clickable-links",
      available: true,
      note: {
        en: "A link is marked in the text (facet) and counts in full.",
        "zh-CN": "链接以富文本标记，按全长计数。",
      },
      sources: ["atproto"],
      confidence: "high",
    },
    { id: "live", available: false, sources: ["research"], confidence: "medium" },
  ],
  engagement: {
    fields: ["likes", "comments", "shares"],
    text: {
      en: "Likes, replies, reposts and quotes. Adding them up is the trade's habit.",
      "zh-CN": "点赞、回复、转发与引用，相加为行业惯例口径。",
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
    sources: ["atproto"],
    confidence: "high",
  },
  mentions: {
    form: "@name.domain",
    text: { en: "An @ before the handle, which is a domain.", "zh-CN": "@ 后接用户名，用户名是一个域名。" },
    sources: ["atproto"],
    confidence: "high",
  },
  links: {
    form: "https://name",
    text: { en: "Clickable; counts in full.", "zh-CN": "可点击，按全长计数。" },
    sources: ["atproto"],
    confidence: "high",
  },
  audience: [
    {
      id: "early-talkers",
      text: {
        en: "Journalists, scientists, artists and developers are many among its active users.",
        "zh-CN": "活跃用户中记者、科研人员、创作者与开发者较多。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "open-protocol",
      text: {
        en: "Limits and formats are published as schemas, so they can be relied on.",
        "zh-CN": "各项限制以公开的协议定义发布，口径明确。",
      },
      kind: "source",
      sources: ["atproto"],
      confidence: "high",
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
      id: "shorten-links",
      text: {
        en: "Shorten links in the shown text: they count in full.",
        "zh-CN": "缩短正文中显示的链接文字：链接按全长计数。",
      },
      kind: "source",
      sources: ["atproto"],
      confidence: "high",
    },
    {
      id: "two-caps",
      text: {
        en: "Mind two limits at once: 300 characters as readers see them, and 3000 bytes.",
        "zh-CN": "同时受两项上限约束：300 个可见字符与 3000 字节。",
      },
      kind: "source",
      sources: ["atproto"],
      confidence: "high",
    },
  ],
  sources: { practice, postiz, atproto, buffer, research, convention },
};
