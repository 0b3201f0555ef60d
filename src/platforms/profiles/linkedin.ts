import { linkedinCampaigns, practice } from "../internal/marketingSources.ts";
import {
  aitoearn,
  ayrshare,
  buffer,
  CHECKED,
  convention,
  linkedinMultiImage,
  multipost,
  postiz,
  research,
  socioboard,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** LinkedIn. */
export const linkedinProfile: PlatformProfile = {
  id: "linkedin",
  version: 1,
  name: { en: "LinkedIn", "zh-CN": "LinkedIn（领英）" },
  otherNames: ["领英"],
  region: "global",
  surfaces: [
    { id: "post", name: { en: "Post", "zh-CN": "动态" }, textRule: "linkedin" },
    { id: "document", name: { en: "Document post", "zh-CN": "文档动态" }, textRule: "linkedin" },
  ],
  textRules: ["linkedin"],
  limits: [
    {
      id: "text.length",
      surface: "post",
      claims: [
        {
          value: 3000,
          unit: "utf16-units",
          sources: ["postiz", "aitoearn", "buffer", "socioboard"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "text.length",
      surface: "document",
      claims: [
        {
          value: 3000,
          unit: "utf16-units",
          sources: ["postiz", "aitoearn", "buffer", "socioboard"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "title.length",
      surface: "document",
      claims: [
        { value: 400, unit: "characters", sources: ["ayrshare"], checked: CHECKED, confidence: "medium" },
        { value: 200, unit: "characters", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "images.count",
      surface: "post",
      claims: [
        {
          value: 20,
          unit: "files",
          note: "2 to 20 together",
          sources: ["linkedin-multi-image", "socioboard"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 9,
          unit: "files",
          note: "stale",
          sources: ["aitoearn"],
          checked: CHECKED,
          confidence: "low",
        },
        {
          value: 8,
          unit: "files",
          note: "stale",
          sources: ["multipost"],
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
          value: 10485760,
          unit: "bytes",
          sources: ["aitoearn", "socioboard"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "video.seconds.min",
      surface: "post",
      claims: [
        { value: 3, unit: "seconds", sources: ["socioboard"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "video.seconds",
      surface: "post",
      claims: [
        { value: 1800, unit: "seconds", sources: ["socioboard"], checked: CHECKED, confidence: "medium" },
        { value: 600, unit: "seconds", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "video.bytes",
      surface: "post",
      claims: [
        { value: 524288000, unit: "bytes", sources: ["socioboard"], checked: CHECKED, confidence: "medium" },
        { value: 209715200, unit: "bytes", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "media.mixed",
      surface: "post",
      claims: [{ value: false, unit: "allowed", sources: ["postiz"], checked: CHECKED, confidence: "high" }],
    },
    {
      id: "first-comment.length",
      surface: "post",
      claims: [
        {
          value: 1250,
          unit: "utf16-units",
          sources: ["buffer", "ayrshare"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "api-calls.per-day",
      surface: "post",
      claims: [
        {
          value: 150,
          unit: "calls",
          note: "per member",
          sources: ["socioboard", "ayrshare"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
  ],
  formats: ["text", "photo", "video", "document"],
  features: [
    {
      id: "clickable-links",
      available: true,
      note: { en: "The API adds no card.", "zh-CN": "通过接口发布不会生成链接卡片。" },
      sources: ["research"],
      confidence: "medium",
    },
    { id: "live", available: true, sources: ["research"], confidence: "medium" },
  ],
  engagement: {
    fields: ["likes", "comments", "shares", "clicks"],
    text: {
      en: "Reactions, comments, reposts and clicks. Adding them up is the trade's habit.",
      "zh-CN": "回应、评论、转发与点击，相加为行业惯例口径。",
    },
    sources: ["research", "convention"],
    confidence: "low",
  },
  measures: {
    fields: ["impressions", "views", "clicks", "likes", "comments", "shares", "follows"],
    kpis: [
      "content.posts",
      "content.impressions",
      "content.engagements",
      "content.engagement_rate_by_impressions",
      "content.click_through_rate",
      "content.share_rate",
      "content.views",
      "content.engagement_rate_by_views",
      "content.applause_rate",
      "content.conversation_rate",
      "content.amplification_rate",
      "content.view_through_rate",
    ],
    text: { en: "Clicks count any click on the post.", "zh-CN": "点击数包含对动态的任何点击。" },
    sources: ["research"],
    confidence: "medium",
  },
  tags: {
    form: "#name",
    text: {
      en: "A hash sign before the word; in the API | { } @ [ ] ( ) < > # * _ ~ and the backslash have to be escaped elsewhere.",
      "zh-CN": "话题词前加 #；接口中其余 | { } @ [ ] ( ) < > # * _ ~ 与反斜杠需转义。",
    },
    sources: ["postiz"],
    confidence: "medium",
  },
  mentions: {
    form: "@[name](urn)",
    text: { en: "By name and URN in the API.", "zh-CN": "接口中写名称与 URN。" },
    sources: ["research"],
    confidence: "medium",
  },
  links: {
    form: "https://name",
    text: { en: "Clickable.", "zh-CN": "可点击。" },
    sources: ["research"],
    confidence: "medium",
  },
  audience: [
    {
      id: "at-work",
      text: {
        en: "People in their role at work: those who decide, those who know the trade, those who look for a job.",
        "zh-CN": "以职业身份出现的人：决策者、业内人士与求职者。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "professional",
      text: {
        en: "People come with their job in mind: know-how and hiring do well.",
        "zh-CN": "用户以职业身份浏览，适合专业内容与招聘。",
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
      id: "call-ceiling",
      text: {
        en: "The API takes 150 calls a day of one member, so many accounts in one tool share little.",
        "zh-CN": "接口对每位成员每天限 150 次调用，工具批量操作时需预留。",
      },
      kind: "source",
      sources: ["socioboard"],
      confidence: "medium",
    },
  ],
  advertising: [
    {
      id: "campaign-manager",
      text: {
        en: "Sponsored content, sponsored messages, dynamic and text ads, by objective, audience, bid and schedule.",
        "zh-CN": "可按目标、受众、出价与排期投放赞助内容、赞助消息、动态广告与文字广告。",
      },
      kind: "source",
      sources: ["linkedin-campaigns"],
      confidence: "medium",
    },
  ],
  partnerTools: [
    {
      id: "thought-leader-ads",
      text: {
        en: "A person's post promoted by the employer, after that person's approval.",
        "zh-CN": "经本人批准，由雇主推广其个人帖子。",
      },
      kind: "source",
      sources: ["linkedin-campaigns"],
      confidence: "medium",
    },
  ],
  advice: [
    {
      id: "do-not-mix",
      text: { en: "Attach images or a video, not both.", "zh-CN": "图片与视频二选一，不要混用。" },
      kind: "source",
      sources: ["postiz"],
      confidence: "high",
    },
  ],
  sources: {
    practice,
    "linkedin-campaigns": linkedinCampaigns,
    postiz,
    aitoearn,
    multipost,
    socioboard,
    buffer,
    ayrshare,
    "linkedin-multi-image": linkedinMultiImage,
    research,
    convention,
  },
};
