import { pinterestPartnerships, practice } from "../internal/marketingSources.ts";
import {
  aitoearn,
  ayrshare,
  buffer,
  CHECKED,
  convention,
  pinterestApi,
  postiz,
  research,
  singleSources,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Pinterest. */
export const pinterestProfile: PlatformProfile = {
  id: "pinterest",
  version: 1,
  name: { en: "Pinterest", "zh-CN": "Pinterest（缤趣）" },
  otherNames: ["缤趣"],
  region: "global",
  surfaces: [{ id: "pin", name: { en: "Pin", "zh-CN": "图钉" }, textRule: "pinterest" }],
  textRules: ["pinterest"],
  limits: [
    {
      id: "title.length",
      surface: "pin",
      claims: [
        {
          value: 100,
          unit: "characters",
          sources: ["pinterest-api", "postiz", "buffer"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "text.length",
      surface: "pin",
      claims: [
        {
          value: 800,
          unit: "characters",
          sources: ["pinterest-api", "aitoearn"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 500,
          unit: "characters",
          note: "the older limit, which tools keep",
          sources: ["postiz", "buffer", "ayrshare"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "alt-text.length",
      surface: "pin",
      claims: [
        { value: 500, unit: "characters", sources: ["pinterest-api"], checked: CHECKED, confidence: "high" },
      ],
    },
    {
      id: "link.length",
      surface: "pin",
      claims: [
        { value: 2048, unit: "characters", sources: ["pinterest-api"], checked: CHECKED, confidence: "high" },
      ],
    },
    {
      id: "images.count",
      surface: "pin",
      claims: [
        {
          value: 5,
          unit: "files",
          note: "2 to 5 of one size",
          sources: ["pinterest-api", "postiz"],
          checked: CHECKED,
          confidence: "high",
        },
        { value: 1, unit: "files", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "video.seconds.min",
      surface: "pin",
      claims: [
        { value: 4, unit: "seconds", sources: ["single-sources"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "video.seconds",
      surface: "pin",
      claims: [
        { value: 900, unit: "seconds", sources: ["single-sources"], checked: CHECKED, confidence: "low" },
        { value: 300, unit: "seconds", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "media.required",
      surface: "pin",
      claims: [{ value: true, unit: "required", sources: ["postiz"], checked: CHECKED, confidence: "high" }],
    },
  ],
  formats: ["photo", "carousel", "video"],
  features: [
    {
      id: "clickable-links",
      available: true,
      note: { en: "By the pin's link field.", "zh-CN": "通过图钉的链接字段。" },
      sources: ["pinterest-api"],
      confidence: "high",
    },
    { id: "live", available: false, sources: ["research"], confidence: "medium" },
  ],
  engagement: {
    fields: ["saves", "clicks", "comments"],
    text: {
      en: "Saves, clicks and comments. Adding them up is the trade's habit.",
      "zh-CN": "收藏、点击与评论，相加为行业惯例口径。",
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
    text: {
      en: "In a field of its own, up to 2048 characters.",
      "zh-CN": "使用单独的链接字段，最长 2048 字符。",
    },
    sources: ["pinterest-api"],
    confidence: "high",
  },
  audience: [
    {
      id: "planners",
      text: {
        en: "People who plan a home, a wedding, a wardrobe or a meal.",
        "zh-CN": "正在筹划家居、婚礼、穿搭或餐食的人。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "intent",
      text: {
        en: "People collect what they plan to do or buy.",
        "zh-CN": "用户收藏的是计划去做或购买的东西。",
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
  advertising: [
    {
      id: "promoted-pins",
      text: {
        en: "Pins shown for money; a brand may also promote pins that tag it as a paid partner.",
        "zh-CN": "付费展示的图钉；标记为付费合作的图钉可由品牌推广。",
      },
      kind: "source",
      sources: ["pinterest-partnerships"],
      confidence: "high",
    },
  ],
  partnerTools: [
    {
      id: "paid-partnership-tag",
      text: {
        en: "A creator tags the brand, the brand approves, and the pin then names it.",
        "zh-CN": "创作者标记品牌，品牌批准后图钉显示其名称。",
      },
      kind: "source",
      sources: ["pinterest-partnerships"],
      confidence: "high",
    },
  ],
  advice: [
    {
      id: "one-size",
      text: { en: "Use images of one size in a carousel.", "zh-CN": "多图图钉的图片尺寸须一致。" },
      kind: "source",
      sources: ["pinterest-api"],
      confidence: "high",
    },
  ],
  sources: {
    practice,
    "pinterest-partnerships": pinterestPartnerships,
    postiz,
    aitoearn,
    "pinterest-api": pinterestApi,
    buffer,
    ayrshare,
    "single-sources": singleSources,
    research,
    convention,
  },
};
