import { kuaishouAds, kuaishouOpen, practice } from "../internal/marketingSources.ts";
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
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Kuaishou. */
export const kuaishouProfile: PlatformProfile = {
  id: "kuaishou",
  version: 1,
  name: { en: "Kuaishou", "zh-CN": "快手" },
  otherNames: ["kwai", "快手短视频"],
  region: "china",
  surfaces: [
    { id: "video", name: { en: "Video", "zh-CN": "视频" }, textRule: "kuaishou" },
    { id: "photo", name: { en: "Photo post", "zh-CN": "图文" }, textRule: "kuaishou" },
  ],
  textRules: ["kuaishou"],
  limits: [
    {
      id: "title.length",
      surface: "video",
      claims: [{ value: 30, unit: "characters", sources: ["aitoearn"], checked: CHECKED, confidence: "low" }],
    },
    {
      id: "title.length",
      surface: "photo",
      claims: [{ value: 30, unit: "characters", sources: ["aitoearn"], checked: CHECKED, confidence: "low" }],
    },
    {
      id: "text.length",
      surface: "video",
      claims: [
        { value: 1000, unit: "characters", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
        {
          value: 500,
          unit: "characters",
          note: "caption",
          sources: ["single-sources"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "text.length",
      surface: "photo",
      claims: [
        { value: 1000, unit: "characters", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
        {
          value: 500,
          unit: "characters",
          note: "caption",
          sources: ["single-sources"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "images.count",
      surface: "photo",
      claims: [
        { value: 31, unit: "files", sources: ["single-sources"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "video.seconds",
      surface: "video",
      claims: [
        { value: 1800, unit: "seconds", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
        { value: 180, unit: "seconds", sources: ["aitoearn-drafts"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "tags.count",
      surface: "video",
      claims: [
        {
          value: 4,
          unit: "tags",
          sources: ["aitoearn", "aitoearn-desktop", "multipost"],
          checked: CHECKED,
          confidence: "high",
        },
        { value: 3, unit: "tags", sources: ["social-auto-upload"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "tags.count",
      surface: "photo",
      claims: [
        {
          value: 4,
          unit: "tags",
          sources: ["aitoearn", "aitoearn-desktop", "multipost"],
          checked: CHECKED,
          confidence: "high",
        },
        { value: 3, unit: "tags", sources: ["social-auto-upload"], checked: CHECKED, confidence: "medium" },
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
      id: "schedule.hours.min",
      surface: "photo",
      claims: [
        { value: 1, unit: "hours", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "schedule.days",
      surface: "video",
      claims: [
        { value: 13, unit: "days", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "schedule.days",
      surface: "photo",
      claims: [
        { value: 13, unit: "days", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
  ],
  formats: ["video", "photo", "live"],
  features: [{ id: "live", available: true, sources: ["research"], confidence: "medium" }],
  engagement: {
    fields: ["likes", "comments", "shares", "saves"],
    text: {
      en: "Likes, comments, shares and saves. Adding them up is the trade's habit.",
      "zh-CN": "点赞、评论、分享与收藏，相加为行业惯例口径。",
    },
    sources: ["research", "convention"],
    confidence: "low",
  },
  measures: {
    fields: ["views", "likes", "comments", "saves", "follows"],
    kpis: [
      "content.posts",
      "content.engagements",
      "content.views",
      "content.follows",
      "content.engagement_rate_by_views",
      "content.applause_rate",
      "content.conversation_rate",
    ],
    text: {
      en: "Plays, likes, comments and saves per work.",
      "zh-CN": "作品数据含播放量、点赞、评论与收藏。",
    },
    sources: ["research"],
    confidence: "medium",
  },
  tags: {
    form: "#name",
    text: { en: "A hash sign before the word, none after.", "zh-CN": "话题词前加 #，词后不加。" },
    sources: ["aitoearn", "multipost"],
    confidence: "medium",
  },
  mentions: {
    form: "@name",
    text: { en: "An @ before the name.", "zh-CN": "@ 后接昵称。" },
    sources: ["research"],
    confidence: "medium",
  },
  links: {
    form: "https://name",
    text: {
      en: "What becomes of links is not established.",
      "zh-CN": "链接如何处理尚无可靠来源。",
    },
    sources: ["research"],
    confidence: "low",
  },
  audience: [
    {
      id: "towns-and-regulars",
      text: {
        en: "Many viewers from smaller towns and the north, who come back to the same creators.",
        "zh-CN": "小城与北方用户较多，习惯反复观看熟悉的主播。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "trust",
      text: {
        en: "Creators and their followers know each other; recommendations are trusted.",
        "zh-CN": "“老铁”关系紧密，信任度高。",
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
      id: "schedule-window",
      text: {
        en: "Posts can be scheduled from 1 hour to 13 days ahead.",
        "zh-CN": "定时发布可选 1 小时后至 13 天内。",
      },
      kind: "source",
      sources: ["aitoearn-desktop"],
      confidence: "medium",
    },
  ],
  advertising: [
    {
      id: "native-ads",
      text: {
        en: "Advertising accounts with campaigns, groups and creatives, native ads among them.",
        "zh-CN": "广告账户下设计划、组与创意，含原生广告投放工具。",
      },
      kind: "source",
      sources: ["kuaishou-ads"],
      confidence: "medium",
    },
    {
      id: "fentiao",
      text: {
        en: "Small orders that give a work or a live session more reach.",
        "zh-CN": "粉条：为作品或直播小额下单加热。",
      },
      kind: "source",
      sources: ["kuaishou-open"],
      confidence: "medium",
    },
  ],
  partnerTools: [],
  advice: [
    {
      id: "few-tags",
      text: { en: "Use three or four hashtags.", "zh-CN": "话题控制在 3 到 4 个。" },
      kind: "source",
      sources: ["aitoearn", "social-auto-upload"],
      confidence: "medium",
    },
  ],
  sources: {
    practice,
    "kuaishou-ads": kuaishouAds,
    "kuaishou-open": kuaishouOpen,
    aitoearn,
    "aitoearn-drafts": aitoearnDrafts,
    "aitoearn-desktop": aitoearnDesktop,
    multipost,
    "social-auto-upload": socialAutoUpload,
    "single-sources": singleSources,
    research,
    convention,
  },
};
