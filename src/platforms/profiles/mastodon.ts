import { practice } from "../internal/marketingSources.ts";
import {
  CHECKED,
  convention,
  mastodonServer,
  mixpost,
  postiz,
  research,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Mastodon. */
export const mastodonProfile: PlatformProfile = {
  id: "mastodon",
  version: 1,
  name: { en: "Mastodon", "zh-CN": "Mastodon（长毛象）" },
  otherNames: ["长毛象", "fediverse"],
  region: "global",
  surfaces: [{ id: "post", name: { en: "Post", "zh-CN": "嘟文" }, textRule: "mastodon" }],
  textRules: ["mastodon"],
  limits: [
    {
      id: "text.length",
      surface: "post",
      claims: [
        {
          value: 500,
          unit: "graphemes",
          note: "the default; each server sets its own (1000 to 15000 in forks): read configuration.statuses.max_characters",
          sources: ["mastodon-server", "postiz", "mixpost"],
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
          sources: ["mastodon-server", "mixpost"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.count",
      surface: "post",
      claims: [{ value: 1, unit: "files", sources: ["mixpost"], checked: CHECKED, confidence: "medium" }],
    },
  ],
  formats: ["text", "photo", "video"],
  features: [
    { id: "clickable-links", available: true, sources: ["mastodon-server"], confidence: "high" },
    { id: "live", available: false, sources: ["research"], confidence: "medium" },
  ],
  engagement: {
    fields: ["likes", "comments", "shares"],
    text: {
      en: "Favorites, replies and boosts. Adding them up is the trade's habit.",
      "zh-CN": "喜欢、回复与转嘟，相加为行业惯例口径。",
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
    sources: ["mastodon-server"],
    confidence: "medium",
  },
  mentions: {
    form: "@name@domain",
    text: {
      en: "Name and server; only the name counts.",
      "zh-CN": "写全用户名与服务器，只有用户名计入字数。",
    },
    sources: ["mastodon-server"],
    confidence: "high",
  },
  links: {
    form: "https://name",
    text: { en: "Clickable; counts 23 whatever its length.", "zh-CN": "可点击，不论长短都计 23。" },
    sources: ["mastodon-server"],
    confidence: "high",
  },
  audience: [
    {
      id: "servers",
      text: {
        en: "People who chose a server by its theme or its rules; each server is a public of its own.",
        "zh-CN": "按主题或规则选择服务器的人，每个服务器是一个独立的受众。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "communities",
      text: {
        en: "Servers are communities with rules of their own.",
        "zh-CN": "每个实例都是有自己规则的社区。",
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
      id: "read-the-server",
      text: {
        en: "Read the server's own limit before checking texts and give it as a claim.",
        "zh-CN": "先读取所在实例的字数上限，再以自定义限制传入检查。",
      },
      kind: "source",
      sources: ["mastodon-server"],
      confidence: "high",
    },
    {
      id: "warnings-count",
      text: { en: "A content warning counts toward the limit.", "zh-CN": "内容警告的文字计入字数上限。" },
      kind: "source",
      sources: ["mastodon-server"],
      confidence: "high",
    },
  ],
  sources: { practice, postiz, mixpost, "mastodon-server": mastodonServer, research, convention },
};
