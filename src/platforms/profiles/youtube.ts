import { practice, youtubePartners } from "../internal/marketingSources.ts";
import {
  aitoearn,
  buffer,
  CHECKED,
  convention,
  postiz,
  research,
  socialAutoUpload,
  youtubeVideos,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** YouTube. */
export const youtubeProfile: PlatformProfile = {
  id: "youtube",
  version: 1,
  name: { en: "YouTube", "zh-CN": "YouTube（油管）" },
  otherNames: ["油管", "yt"],
  region: "global",
  surfaces: [{ id: "video", name: { en: "Video", "zh-CN": "视频" }, textRule: "youtube" }],
  textRules: ["youtube", "youtube-title"],
  limits: [
    {
      id: "title.length",
      surface: "video",
      claims: [
        {
          value: 100,
          unit: "utf16-units",
          sources: ["postiz", "aitoearn", "buffer", "social-auto-upload"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "title.angle-brackets",
      surface: "video",
      claims: [
        {
          value: false,
          unit: "allowed",
          note: "< and > are refused",
          sources: ["postiz"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "text.length",
      surface: "video",
      claims: [
        {
          value: 5000,
          unit: "bytes",
          note: "1666 Chinese characters",
          sources: ["youtube-videos"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 5000,
          unit: "utf16-units",
          note: "tools count characters",
          sources: ["postiz", "buffer", "aitoearn"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "tags.length",
      surface: "video",
      claims: [
        {
          value: 500,
          unit: "characters",
          note: "all tags together, commas included",
          sources: ["postiz", "aitoearn", "social-auto-upload"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.seconds",
      surface: "video",
      claims: [
        { value: 43200, unit: "seconds", sources: ["aitoearn"], checked: CHECKED, confidence: "high" },
      ],
    },
    {
      id: "video.bytes",
      surface: "video",
      claims: [
        { value: 274877906944, unit: "bytes", sources: ["aitoearn"], checked: CHECKED, confidence: "high" },
      ],
    },
    {
      id: "media.required",
      surface: "video",
      claims: [{ value: true, unit: "required", sources: ["postiz"], checked: CHECKED, confidence: "high" }],
    },
  ],
  formats: ["video", "short", "live"],
  features: [
    {
      id: "clickable-links",
      available: true,
      note: { en: "In the description.", "zh-CN": "简介中的链接可点击。" },
      sources: ["research"],
      confidence: "medium",
    },
    { id: "live", available: true, sources: ["research"], confidence: "medium" },
  ],
  engagement: {
    fields: ["likes", "comments", "shares"],
    text: {
      en: "Likes, comments and shares. Adding them up is the trade's habit.",
      "zh-CN": "点赞、评论与分享，相加为行业惯例口径。",
    },
    sources: ["research", "convention"],
    confidence: "low",
  },
  measures: {
    fields: ["impressions", "views", "likes", "comments", "shares", "watchSeconds"],
    kpis: [
      "content.posts",
      "content.impressions",
      "content.views",
      "content.view_through_rate",
      "content.mean_watch_time",
    ],
    text: {
      en: "Views, watch time and impressions of thumbnails; likes and shares need another report.",
      "zh-CN": "含观看次数、观看时长与缩略图曝光；点赞与分享需另取报表。",
    },
    sources: ["research"],
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
    text: { en: "Clickable in the description.", "zh-CN": "简介中可点击。" },
    sources: ["research"],
    confidence: "medium",
  },
  audience: [
    {
      id: "searchers",
      text: {
        en: "People who want to learn, repair, compare or be entertained at length, of all ages.",
        "zh-CN": "想学习、维修、比较或长时间观看娱乐内容的各年龄段用户。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "lasting",
      text: {
        en: "Search brings viewers long after publishing.",
        "zh-CN": "搜索流量持久，发布很久后仍有观看。",
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
      id: "creator-partnership-boost",
      text: {
        en: "A brand can promote a creator's video once it has been given access to it.",
        "zh-CN": "品牌获得视频的合作方权限后，可推广创作者的视频。",
      },
      kind: "source",
      sources: ["youtube-partners"],
      confidence: "high",
    },
  ],
  partnerTools: [
    {
      id: "brand-partner-access",
      text: {
        en: "Creators share a video with a brand, which then sees its figures; the video carries a label of paid promotion.",
        "zh-CN": "创作者向品牌开放视频数据权限，视频会带付费推广标识。",
      },
      kind: "source",
      sources: ["youtube-partners"],
      confidence: "high",
    },
  ],
  advice: [
    {
      id: "bytes-not-characters",
      text: {
        en: "Keep a Chinese description under 1666 characters: the limit is 5000 bytes.",
        "zh-CN": "中文简介控制在 1666 字以内：上限为 5000 字节。",
      },
      kind: "source",
      sources: ["youtube-videos"],
      confidence: "high",
    },
  ],
  sources: {
    practice,
    "youtube-partners": youtubePartners,
    postiz,
    aitoearn,
    "social-auto-upload": socialAutoUpload,
    buffer,
    "youtube-videos": youtubeVideos,
    research,
    convention,
  },
};
