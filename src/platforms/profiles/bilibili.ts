import { bilibiliHuahuo, practice } from "../internal/marketingSources.ts";
import {
  aitoearn,
  aitoearnDrafts,
  bilibiliCollect,
  CHECKED,
  convention,
  multipost,
  research,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** Bilibili. */
export const bilibiliProfile: PlatformProfile = {
  id: "bilibili",
  version: 1,
  name: { en: "Bilibili", "zh-CN": "哔哩哔哩（B站）" },
  otherNames: ["b站", "哔哩哔哩", "bili"],
  region: "china",
  surfaces: [
    { id: "video", name: { en: "Video", "zh-CN": "视频" }, textRule: "bilibili" },
    { id: "article", name: { en: "Article", "zh-CN": "专栏" } },
    { id: "dynamic", name: { en: "Dynamic", "zh-CN": "动态" } },
  ],
  textRules: ["bilibili", "bilibili-title"],
  limits: [
    {
      id: "title.length",
      surface: "video",
      claims: [
        {
          value: 80,
          unit: "characters",
          sources: ["bilibili-collect", "aitoearn-drafts"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 79,
          unit: "characters",
          note: "off by one",
          sources: ["aitoearn"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "text.length",
      surface: "video",
      claims: [
        {
          value: 2000,
          unit: "characters",
          sources: ["bilibili-collect"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 250,
          unit: "characters",
          note: "in some categories, or older",
          sources: ["aitoearn-drafts", "aitoearn"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "tags.count",
      surface: "video",
      claims: [
        {
          value: 10,
          unit: "tags",
          sources: ["bilibili-collect", "multipost", "aitoearn-drafts"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "tags.length",
      surface: "video",
      claims: [
        {
          value: 199,
          unit: "characters",
          note: "all tags together",
          sources: ["aitoearn"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "video.bytes",
      surface: "video",
      claims: [
        { value: 4294967296, unit: "bytes", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "video.seconds",
      surface: "video",
      claims: [{ value: 18000, unit: "seconds", sources: ["aitoearn"], checked: CHECKED, confidence: "low" }],
    },
    {
      id: "cover.bytes",
      surface: "video",
      claims: [
        {
          value: 5242880,
          unit: "bytes",
          note: "16:10 and 4:3",
          sources: ["aitoearn", "bilibili-collect"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "title.length",
      surface: "article",
      claims: [
        { value: 40, unit: "characters", sources: ["multipost"], checked: CHECKED, confidence: "medium" },
        {
          value: 30,
          unit: "characters",
          note: "what the field's hint advises",
          sources: ["multipost"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
  ],
  formats: ["video", "article", "photo", "live"],
  features: [{ id: "live", available: true, sources: ["research"], confidence: "medium" }],
  engagement: {
    fields: ["likes", "comments", "saves", "shares"],
    text: {
      en: "Likes, coins, favorites, comments, bullet comments and shares. Adding them up is the trade's habit.",
      "zh-CN": "点赞、投币、收藏、评论、弹幕与分享，相加为行业惯例口径。",
    },
    sources: ["research", "convention"],
    confidence: "low",
  },
  measures: {
    fields: ["views", "likes", "comments", "shares", "saves", "follows", "unfollows"],
    kpis: [
      "content.posts",
      "content.engagements",
      "content.views",
      "content.follows",
      "content.net_follows",
      "content.engagement_rate_by_views",
      "content.applause_rate",
      "content.conversation_rate",
      "content.amplification_rate",
    ],
    text: {
      en: "Plays and the counts of a video; coins and bullet comments have no field.",
      "zh-CN": "视频数据含播放量与各项互动；投币与弹幕没有对应字段。",
    },
    sources: ["research"],
    confidence: "medium",
  },
  tags: {
    form: "#name#",
    text: {
      en: "A hash sign on both ends in dynamics; videos have a tag field.",
      "zh-CN": "动态中的话题前后都加 #；视频使用标签字段。",
    },
    sources: ["multipost"],
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
      en: "What becomes of links is not established.",
      "zh-CN": "链接如何处理尚无可靠来源。",
    },
    sources: ["research"],
    confidence: "low",
  },
  audience: [
    {
      id: "young-and-thorough",
      text: {
        en: "Young viewers with strong interests, who watch long videos and answer with bullet comments.",
        "zh-CN": "兴趣浓厚的年轻观众，愿看长视频并发弹幕回应。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "long-video",
      text: { en: "Viewers stay for long, thorough videos.", "zh-CN": "观众愿意看完深度长视频。" },
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
  partnerTools: [
    {
      id: "huahuo",
      text: {
        en: "The official marketplace for brands and creators, with suggested prices and settlement by the platform.",
        "zh-CN": "官方商业合作平台“花火”，提供报价参考与平台结算。",
      },
      kind: "source",
      sources: ["bilibili-huahuo"],
      confidence: "low",
    },
  ],
  advice: [
    {
      id: "short-description",
      text: {
        en: "Keep the description under 250 characters: some categories take no more.",
        "zh-CN": "简介尽量控制在 250 字以内，部分分区上限更低。",
      },
      kind: "source",
      sources: ["aitoearn-drafts", "aitoearn"],
      confidence: "medium",
    },
  ],
  sources: {
    practice,
    "bilibili-huahuo": bilibiliHuahuo,
    aitoearn,
    "aitoearn-drafts": aitoearnDrafts,
    multipost,
    "bilibili-collect": bilibiliCollect,
    research,
    convention,
  },
};
