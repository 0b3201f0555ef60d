import { practice } from "../internal/marketingSources.ts";
import {
  aitoearn,
  ayrshare,
  buffer,
  CHECKED,
  convention,
  multipost,
  postizThreads,
  research,
  socioboard,
  threadsPosts,
  threadsTextAttachments,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Threads. */
export const threadsProfile: PlatformProfile = {
  id: "threads",
  version: 1,
  name: { en: "Threads", "zh-CN": "Threads" },
  otherNames: ["threads.net", "threads.com"],
  region: "global",
  surfaces: [{ id: "post", name: { en: "Post", "zh-CN": "帖子" }, textRule: "threads" }],
  textRules: ["threads"],
  limits: [
    {
      id: "text.length",
      surface: "post",
      claims: [
        {
          value: 500,
          unit: "characters",
          note: "its documentation counts emoji by their UTF-8 bytes",
          sources: ["threads-posts", "postiz-threads", "socioboard", "buffer"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 500,
          unit: "bytes",
          note: "posts of fewer than 500 characters and more than 500 bytes were refused; if bytes hold for all text, 166 Chinese characters are the most: not verified",
          sources: ["postiz-threads"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "links.count",
      surface: "post",
      claims: [
        {
          value: 5,
          unit: "links",
          note: "different ones, that of the link field included; more have failed since 2025-12-22 (THREADS_API__LINK_LIMIT_EXCEEDED)",
          sources: ["threads-text-attachments"],
          checked: "2026-11-23",
          confidence: "high",
        },
      ],
    },
    {
      id: "images.count",
      surface: "post",
      claims: [
        {
          value: 20,
          unit: "files",
          note: "a carousel of 2 to 20",
          sources: ["threads-posts", "socioboard", "multipost"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 10,
          unit: "files",
          note: "stale",
          sources: ["aitoearn"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "images.bytes",
      surface: "post",
      claims: [
        {
          value: 8388608,
          unit: "bytes",
          sources: ["socioboard", "aitoearn"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "images.ratio.max",
      surface: "post",
      claims: [
        { value: 10, unit: "width/height", sources: ["socioboard"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "video.seconds",
      surface: "post",
      claims: [
        {
          value: 300,
          unit: "seconds",
          sources: ["socioboard", "aitoearn"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.bytes",
      surface: "post",
      claims: [
        { value: 1073741824, unit: "bytes", sources: ["socioboard"], checked: CHECKED, confidence: "high" },
      ],
    },
    {
      id: "tags.count",
      surface: "post",
      claims: [
        { value: 1, unit: "tags", sources: ["ayrshare", "aitoearn"], checked: CHECKED, confidence: "high" },
      ],
    },
    {
      id: "posts.per-day",
      surface: "post",
      claims: [
        {
          value: 250,
          unit: "posts",
          note: "by the API, in any 24 hours",
          sources: ["threads-posts"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "replies.per-day",
      surface: "post",
      claims: [
        {
          value: 1000,
          unit: "posts",
          note: "by the API, in any 24 hours",
          sources: ["threads-posts"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
  ],
  formats: ["text", "photo", "video", "carousel"],
  features: [
    {
      id: "clickable-links",
      available: true,
      note: {
        en: "A link shows as a card only where no media go along.",
        "zh-CN": "仅在不带图片和视频时，链接才显示为卡片。",
      },
      sources: ["research"],
      confidence: "medium",
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
    text: {
      en: "One topic per post, written with a hash sign.",
      "zh-CN": "每条帖子只能带一个话题，前面加 #。",
    },
    sources: ["ayrshare", "aitoearn"],
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
    text: { en: "Clickable in the text.", "zh-CN": "正文链接可点击。" },
    sources: ["research"],
    confidence: "medium",
  },
  audience: [
    {
      id: "instagram-neighbors",
      text: {
        en: "People with an Instagram account who want to talk rather than show.",
        "zh-CN": "有 Instagram 账号、更想聊天而非展示的人。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "conversation",
      text: {
        en: "Short public conversation; replies weigh as much as posts.",
        "zh-CN": "适合简短的公开对话，回复与发帖同样重要。",
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
      id: "posting-ceiling",
      text: {
        en: "The API takes 250 posts and 1,000 replies in any 24 hours.",
        "zh-CN": "通过接口发布，任意 24 小时内最多 250 条帖子、1,000 条回复。",
      },
      kind: "source",
      sources: ["threads-posts"],
      confidence: "high",
    },
  ],
  advertising: [],
  partnerTools: [],
  advice: [
    {
      id: "one-topic",
      text: {
        en: "Choose one topic; a second hashtag is not linked.",
        "zh-CN": "只选一个话题，第二个话题标签不会生效。",
      },
      kind: "source",
      sources: ["ayrshare", "aitoearn"],
      confidence: "high",
    },
    {
      id: "mind-bytes",
      text: {
        en: "Keep Chinese posts under 166 characters, or be ready for a refusal: whether all text counts in bytes is not settled.",
        "zh-CN": "中文帖子尽量控制在 166 字以内：是否全部按字节计数尚无定论，超出可能被拒。",
      },
      kind: "source",
      sources: ["postiz-threads"],
      confidence: "medium",
    },
  ],
  sources: {
    practice,
    "postiz-threads": postizThreads,
    aitoearn,
    multipost,
    socioboard,
    buffer,
    "threads-posts": threadsPosts,
    "threads-text-attachments": threadsTextAttachments,
    ayrshare,
    research,
    convention,
  },
};
