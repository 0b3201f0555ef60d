import { momentsAds, practice, wechatMiniProgram, wecomSends } from "../internal/marketingSources.ts";
import {
  aitoearn,
  aitoearnDesktop,
  CHECKED,
  convention,
  multipost,
  research,
  socialAutoUpload,
  wechatDraft,
  wechatForum,
  wechatMassSend,
} from "../internal/platformSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

/** WeChat. */
export const wechatProfile: PlatformProfile = {
  id: "wechat",
  version: 1,
  name: { en: "WeChat", "zh-CN": "微信" },
  otherNames: ["weixin", "公众号", "视频号", "小程序"],
  region: "china",
  surfaces: [
    {
      id: "official-account",
      name: { en: "Official account article", "zh-CN": "公众号图文" },
      textRule: "wechat",
    },
    {
      id: "official-account-images",
      name: { en: "Official account image message", "zh-CN": "公众号图片消息" },
    },
    { id: "channels", name: { en: "Channels", "zh-CN": "视频号" }, textRule: "wechat-channels" },
    { id: "mini-program", name: { en: "Mini program", "zh-CN": "小程序" } },
  ],
  textRules: ["wechat", "wechat-title", "wechat-channels"],
  limits: [
    {
      id: "title.length",
      surface: "official-account",
      claims: [
        {
          value: 32,
          unit: "characters",
          note: "the page says 32 字 and does not define them; 64 in older documents",
          sources: ["wechat-draft", "multipost"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 64,
          unit: "characters",
          note: "older",
          sources: ["aitoearn"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "author.length",
      surface: "official-account",
      claims: [
        { value: 16, unit: "characters", sources: ["wechat-draft"], checked: CHECKED, confidence: "high" },
      ],
    },
    {
      id: "summary.length",
      surface: "official-account",
      claims: [
        { value: 128, unit: "characters", sources: ["wechat-draft"], checked: CHECKED, confidence: "high" },
        {
          value: 120,
          unit: "characters",
          note: "in the editor",
          sources: ["multipost"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "summary.default-length",
      surface: "official-account",
      claims: [
        {
          value: 54,
          unit: "characters",
          note: "taken from the body where no summary is given",
          sources: ["wechat-draft"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "text.length",
      surface: "official-account",
      claims: [
        {
          value: 20000,
          unit: "characters",
          note: "of the whole HTML, tags included; fewer than 20000",
          sources: ["wechat-draft", "wechat-forum"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "text.bytes",
      surface: "official-account",
      claims: [
        {
          value: 1048576,
          unit: "bytes",
          note: "less than 1 MB; holds at the same time",
          sources: ["wechat-draft"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "images.count",
      surface: "official-account-images",
      claims: [{ value: 20, unit: "files", sources: ["aitoearn"], checked: CHECKED, confidence: "low" }],
    },
    {
      id: "images.bytes",
      surface: "official-account",
      claims: [
        { value: 10485760, unit: "bytes", sources: ["aitoearn"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "images.bytes",
      surface: "official-account-images",
      claims: [
        { value: 10485760, unit: "bytes", sources: ["aitoearn"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "cover.ratio",
      surface: "official-account",
      claims: [
        {
          value: 2.35,
          unit: "width/height",
          condition: "wide",
          sources: ["wechat-draft"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 1,
          unit: "width/height",
          condition: "square",
          sources: ["wechat-draft"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "posts.per-day",
      surface: "official-account",
      claims: [
        {
          value: 1,
          unit: "posts",
          condition: "subscription-account",
          note: "mass sends",
          sources: ["wechat-mass-send"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "posts.per-month",
      surface: "official-account",
      claims: [
        {
          value: 4,
          unit: "posts",
          condition: "service-account",
          note: "what one follower can receive",
          sources: ["wechat-mass-send"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "title.length.min",
      surface: "channels",
      claims: [
        {
          value: 6,
          unit: "characters",
          sources: ["multipost", "social-auto-upload", "aitoearn-desktop"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "title.length",
      surface: "channels",
      claims: [
        {
          value: 16,
          unit: "characters",
          note: "short title; of symbols only 《》“”:+?%°",
          sources: ["multipost", "social-auto-upload", "aitoearn-desktop"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 22,
          unit: "characters",
          condition: "with-images",
          sources: ["multipost"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "text.length",
      surface: "channels",
      claims: [
        {
          value: 1000,
          unit: "characters",
          sources: ["aitoearn", "multipost"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "images.count",
      surface: "channels",
      claims: [
        { value: 18, unit: "files", sources: ["multipost"], checked: CHECKED, confidence: "medium" },
        { value: 9, unit: "files", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "video.seconds",
      surface: "channels",
      claims: [
        { value: 3600, unit: "seconds", sources: ["aitoearn"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "video.bytes",
      surface: "channels",
      claims: [
        { value: 1073741824, unit: "bytes", sources: ["aitoearn"], checked: CHECKED, confidence: "low" },
      ],
    },
    {
      id: "tags.count",
      surface: "channels",
      claims: [
        { value: 10, unit: "tags", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "schedule.days",
      surface: "channels",
      claims: [
        { value: 30, unit: "days", sources: ["aitoearn-desktop"], checked: CHECKED, confidence: "medium" },
      ],
    },
  ],
  formats: ["article", "photo", "video", "live", "mini-program"],
  features: [
    {
      id: "clickable-links",
      available: false,
      note: {
        en: "Only own articles, mini programs and “Read more” can be followed from an article.",
        "zh-CN": "图文正文仅支持跳转公众号文章、小程序与“阅读原文”。",
      },
      sources: ["wechat-draft"],
      confidence: "high",
    },
    {
      id: "live",
      available: true,
      note: { en: "By Channels.", "zh-CN": "通过视频号直播。" },
      sources: ["research"],
      confidence: "medium",
    },
    {
      id: "hosted-images-only",
      available: true,
      note: {
        en: "Images of other hosts are filtered out of articles.",
        "zh-CN": "正文会过滤外链图片，须先上传。",
      },
      sources: ["wechat-draft"],
      confidence: "high",
    },
    {
      id: "originality-check",
      available: true,
      note: { en: "A mass send is checked for originality.", "zh-CN": "群发时会进行原创校验。" },
      sources: ["wechat-mass-send"],
      confidence: "high",
    },
  ],
  engagement: {
    fields: ["likes", "shares", "comments", "saves"],
    text: {
      en: "Shares, likes, “Wow” recommendations, comments and favorites of an article; likes, hearts, comments and shares on Channels. Adding them up is the trade's habit.",
      "zh-CN": "公众号为分享、点赞、在看、留言与收藏，视频号为点赞、推荐、评论与转发，相加为行业惯例口径。",
    },
    sources: ["research", "convention"],
    confidence: "low",
  },
  measures: {
    fields: ["views", "shares", "follows", "delivered", "reads", "likes", "comments"],
    kpis: [
      "content.posts",
      "content.engagements",
      "content.views",
      "content.follows",
      "content.engagement_rate_by_views",
      "content.amplification_rate",
      "content.wechat_open_rate",
      "content.applause_rate",
      "content.conversation_rate",
    ],
    text: {
      en: "Reads of an article count people (总阅读人数) and times (总阅读次数); Channels count plays.",
      "zh-CN": "公众号分阅读人数与阅读次数，视频号为播放量。",
    },
    sources: ["research"],
    confidence: "medium",
  },
  tags: {
    form: "#name",
    text: {
      en: "#word in Channels; articles have collections instead, outside the body.",
      "zh-CN": "视频号用 #话题；公众号图文使用合集标签，不写在正文里。",
    },
    sources: ["multipost", "aitoearn-desktop"],
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
      en: "Not clickable in an article's body, but for own articles and mini programs.",
      "zh-CN": "图文正文中不可点击，公众号文章与小程序除外。",
    },
    sources: ["wechat-draft"],
    confidence: "high",
  },
  audience: [
    {
      id: "everyone-nearby",
      text: {
        en: "Nearly everybody who is online in China; an account reaches those who follow it and whom they pass it on to.",
        "zh-CN": "几乎覆盖国内全部网民；账号触达的是粉丝及其转发到的人。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "private-domain",
      text: {
        en: "Followers, groups and mini programs are the account's own audience, reachable again.",
        "zh-CN": "粉丝、社群与小程序沉淀为可反复触达的私域用户。",
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
      id: "mass-sends",
      text: {
        en: "A subscription account sends once a day; a follower of a service account gets four sends a month.",
        "zh-CN": "订阅号每天群发 1 次；服务号每位粉丝每月最多收到 4 次。",
      },
      kind: "source",
      sources: ["wechat-mass-send"],
      confidence: "high",
    },
    {
      id: "wecom-mass-messages",
      text: {
        en: "By WeCom a customer gets at most one mass message a day from an enterprise's administrators.",
        "zh-CN": "通过企业微信，每位客户每天最多收到同一企业管理员的 1 条群发。",
      },
      kind: "source",
      sources: ["wecom-sends"],
      confidence: "low",
    },
  ],
  advertising: [
    {
      id: "tencent-ads",
      text: {
        en: "Ads in Moments and articles by an account on Tencent's advertising platform, marked as ads; individuals cannot open one.",
        "zh-CN": "经腾讯广告平台开户，在朋友圈与公众号文章投放，带“广告”标识；个人不能开户。",
      },
      kind: "source",
      sources: ["moments-ads"],
      confidence: "low",
    },
  ],
  partnerTools: [
    {
      id: "linked-mini-programs",
      text: {
        en: "An official account can be linked with mini programs; the administrators of both have to agree.",
        "zh-CN": "公众号可关联小程序，须双方管理员确认。",
      },
      kind: "source",
      sources: ["wechat-mini-program"],
      confidence: "high",
    },
  ],
  advice: [
    {
      id: "title-32",
      text: {
        en: "Keep titles within 32 characters; older tools still say 64.",
        "zh-CN": "标题控制在 32 字以内，部分旧工具仍按 64 字。",
      },
      kind: "source",
      sources: ["wechat-draft"],
      confidence: "high",
    },
    {
      id: "upload-images",
      text: {
        en: "Upload images before they go into an article.",
        "zh-CN": "正文图片须先上传到微信，外链图片会被过滤。",
      },
      kind: "source",
      sources: ["wechat-draft"],
      confidence: "high",
    },
    {
      id: "write-the-summary",
      text: {
        en: "Write the summary: otherwise the first 54 characters stand for it.",
        "zh-CN": "填写摘要，否则默认取正文前 54 字。",
      },
      kind: "source",
      sources: ["wechat-draft"],
      confidence: "high",
    },
  ],
  sources: {
    practice,
    "moments-ads": momentsAds,
    "wechat-mini-program": wechatMiniProgram,
    "wecom-sends": wecomSends,
    aitoearn,
    "aitoearn-desktop": aitoearnDesktop,
    multipost,
    "social-auto-upload": socialAutoUpload,
    "wechat-draft": wechatDraft,
    "wechat-mass-send": wechatMassSend,
    "wechat-forum": wechatForum,
    research,
    convention,
  },
};
