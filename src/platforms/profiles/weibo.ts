import { practice, weiboLecture, weiboSuperTopic } from "../internal/marketingSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

const CHECKED = "2026-11-22";

/** Weibo. */
export const weiboProfile: PlatformProfile = {
  id: "weibo",
  version: 1,
  name: { en: "Weibo", "zh-CN": "微博" },
  otherNames: ["sina weibo", "新浪微博", "微博", "weibo.com"],
  region: "china",
  surfaces: [
    { id: "post", name: { en: "Post", "zh-CN": "微博" }, textRule: "weibo" },
    { id: "video", name: { en: "Video", "zh-CN": "视频" }, textRule: "weibo" },
    { id: "article", name: { en: "Headline article", "zh-CN": "头条文章" } },
  ],
  textRules: ["weibo"],
  limits: [
    {
      id: "text.length",
      surface: "post",
      claims: [
        {
          value: 2000,
          unit: "weibo-characters",
          note: "three public tools, which count UTF-16 code units",
          sources: ["tools"],
          checked: CHECKED,
          confidence: "medium",
        },
        {
          value: 140,
          unit: "weibo-characters",
          condition: "fold",
          note: "the classic limit; today where the feed cuts a post, and the limit of reposts and comments",
          sources: ["sina-count"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "title.length",
      surface: "video",
      claims: [
        {
          value: 30,
          unit: "characters",
          note: "the field's own hint says 0 to 30 字",
          sources: ["multipost", "social-auto-upload"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "title.length",
      surface: "article",
      claims: [
        {
          value: 32,
          unit: "characters",
          sources: ["multipost"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "summary.length",
      surface: "article",
      claims: [
        {
          value: 44,
          unit: "characters",
          sources: ["multipost"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "images.count",
      surface: "post",
      claims: [
        { value: 18, unit: "files", sources: ["tools"], checked: CHECKED, confidence: "medium" },
        {
          value: 9,
          unit: "files",
          condition: "old-clients",
          sources: ["tools"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
  ],
  formats: ["text", "photo", "video", "article", "live"],
  features: [
    {
      id: "clickable-links",
      available: true,
      note: {
        en: "Weibo rewrites links to its own t.cn.",
        "zh-CN": "链接会被改写为 t.cn 短链。",
      },
      sources: ["sina-count", "research"],
      confidence: "medium",
    },
    { id: "live", available: true, sources: ["research"], confidence: "medium" },
  ],
  engagement: {
    fields: ["shares", "comments", "likes"],
    text: {
      en: "Reposts, comments and likes: the three counts that every post shows and the API returns (reposts_count, comments_count, attitudes_count). Adding them up is the trade's habit, not a number of Weibo's own.",
      "zh-CN":
        "转发、评论、点赞（行业简称“转评赞”），即每条微博展示、接口返回的三项（reposts_count、comments_count、attitudes_count）。三项相加是行业惯例，并非微博官方指标。",
    },
    sources: ["weibo-api", "convention"],
    confidence: "medium",
  },
  measures: {
    fields: ["impressions", "shares", "comments", "likes"],
    kpis: [
      "content.posts",
      "content.impressions",
      "content.engagements",
      "content.engagement_rate_by_impressions",
      "content.share_rate",
    ],
    text: {
      en: "The reads (阅读数) that an author sees for a post count displays, those of its reposts included: they are impressions, not readers. There is no count of distinct people.",
      "zh-CN":
        "作者后台的“阅读数”统计展示次数，含转发带来的展示，应按曝光量理解，而非阅读人数；不提供去重的触达人数。",
    },
    sources: ["reads"],
    confidence: "low",
  },
  tags: {
    form: "#name#",
    text: {
      en: "A hash sign on both ends: #双十一#. With one alone it stays plain text.",
      "zh-CN": "话题词前后都要加 #，如 #双十一#；只加一个 # 不会成为话题。",
    },
    sources: ["multipost", "social-auto-upload"],
    confidence: "high",
  },
  mentions: {
    form: "@name ",
    text: {
      en: "An @ before the name and a space behind it.",
      "zh-CN": "@ 后接昵称，昵称后留一个空格。",
    },
    sources: ["research"],
    confidence: "medium",
  },
  links: {
    form: "http://name",
    text: {
      en: "Clickable and rewritten to t.cn; a link of up to 140 bytes counts 10 字 by the old web editor.",
      "zh-CN": "可点击，会改写为 t.cn 短链；按旧版网页编辑器的规则，140 字节以内的链接计 10 字。",
    },
    sources: ["sina-count"],
    confidence: "medium",
  },
  audience: [
    {
      id: "hot-topics",
      text: {
        en: "People who follow the topics of the day, stars and media; besides them media, authorities, stars, opinion leaders and brands with accounts.",
        "zh-CN": "追热点、追明星与看媒体的人；平台上有政务、媒体、明星、意见领袖与企业账号。",
      },
      kind: "source",
      sources: ["weibo-lecture"],
      confidence: "medium",
    },
  ],
  strengths: [
    {
      id: "links-out",
      text: {
        en: "Links in the post itself are clickable.",
        "zh-CN": "正文链接可直接点击。",
      },
      kind: "source",
      sources: ["sina-count", "research"],
      confidence: "medium",
    },
    {
      id: "topics",
      text: {
        en: "Closed hashtags gather posts on one topic page, which is how a subject is followed in public.",
        "zh-CN": "话题词会把相关微博汇集到同一话题页，适合围绕公共议题传播与借势。",
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
      id: "promoted-posts",
      text: { en: "Posts are shown to more people for money.", "zh-CN": "可付费让微博触达更多用户。" },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  partnerTools: [
    {
      id: "super-topics",
      text: {
        en: "Communities on one theme, with hosts, levels and daily sign-in.",
        "zh-CN": "以主题聚集的社区，有主持人、等级与签到机制。",
      },
      kind: "source",
      sources: ["weibo-super-topic"],
      confidence: "low",
    },
  ],
  advice: [
    {
      id: "close-hashtags",
      text: {
        en: "Close every hashtag with a second hash sign: #双十一#, not #双十一.",
        "zh-CN": "话题前后都加 #：写 #双十一#，不要写 #双十一。",
      },
      kind: "source",
      sources: ["multipost", "social-auto-upload"],
      confidence: "high",
    },
    {
      id: "lead-with-140",
      text: {
        en: "Put what matters into the first 140 字: the feed folds the rest.",
        "zh-CN": "重点放在前 140 字，超出部分在信息流中会被折叠。",
      },
      kind: "source",
      sources: ["sina-count", "tools"],
      confidence: "medium",
    },
    {
      id: "links-count-10",
      text: {
        en: "Plan 10 字 for a link.",
        "zh-CN": "每个链接按 10 字预留。",
      },
      kind: "source",
      sources: ["sina-count"],
      confidence: "medium",
    },
    {
      id: "space-after-mention",
      text: {
        en: "Leave a space after a mention, or the text behind it is read as part of the name.",
        "zh-CN": "@昵称 后留一个空格，否则后面的文字可能被当作昵称的一部分。",
      },
      kind: "source",
      sources: ["research"],
      confidence: "medium",
    },
    {
      id: "reads-are-displays",
      text: {
        en: "Treat 阅读数 as impressions when comparing with other platforms, not as readers.",
        "zh-CN": "与其他平台对比时，把“阅读数”当作曝光量，不要当作阅读人数。",
      },
      kind: "source",
      sources: ["reads"],
      confidence: "low",
    },
  ],
  sources: {
    practice,
    "weibo-lecture": weiboLecture,
    "weibo-super-topic": weiboSuperTopic,
    "sina-count": {
      kind: "source",
      title: "Sina front-end module STK kit.extra.count, from public copies (old front-end rule)",
      checked: CHECKED,
      confidence: "medium",
    },
    tools: {
      kind: "source",
      title: "Public posting tools, as found in an index of public code (single sources, no official page)",
      checked: CHECKED,
      confidence: "medium",
    },
    multipost: {
      kind: "source",
      title: "MultiPost-Extension, src/sync, commit 2ef8725 (2026-06-05)",
      url: "https://github.com/leaperone/MultiPost-Extension",
      checked: CHECKED,
      confidence: "medium",
    },
    "social-auto-upload": {
      kind: "source",
      title: "social-auto-upload, uploaders, commit 1c66b7d (2026-08-20)",
      url: "https://github.com/dreammis/social-auto-upload",
      checked: CHECKED,
      confidence: "medium",
    },
    "weibo-api": {
      kind: "source",
      title: "Fields of a post in Weibo's open platform, as public client code repeats them",
      url: "https://github.com/BinaryParadise/MCJSONKit/blob/ec676f9a756b03c5ffdc534a353719300ee65af1/Example/MCJSONKit/Classes/Models/StatuseModel.h",
      checked: CHECKED,
      confidence: "medium",
    },
    reads: {
      kind: "source",
      title: "How Weibo counts reads (third-party explanations that agree with each other, 2024)",
      url: "https://wenda.xinb2b.cn/news283445.html",
      checked: CHECKED,
      confidence: "low",
    },
    research: {
      kind: "source",
      title: "Reading of the public posting tools named here, without one authoritative page",
      checked: CHECKED,
      confidence: "medium",
    },
    convention: {
      kind: "convention",
      title: "Practice of the trade in China; nobody proved it",
      confidence: "medium",
    },
  },
};
