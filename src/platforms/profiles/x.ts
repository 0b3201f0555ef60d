import { practice, xPromoted } from "../internal/marketingSources.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";

const CHECKED = "2026-11-22";

/** X, formerly Twitter. */
export const xProfile: PlatformProfile = {
  id: "x",
  version: 1,
  name: { en: "X", "zh-CN": "X（原推特）" },
  otherNames: ["twitter", "x.com"],
  region: "global",
  surfaces: [{ id: "post", name: { en: "Post", "zh-CN": "帖子" }, textRule: "x" }],
  textRules: ["x", "x-v2"],
  limits: [
    {
      id: "text.length",
      surface: "post",
      claims: [
        {
          value: 280,
          unit: "weighted-characters",
          sources: ["x-counting", "twitter-text", "postiz", "socioboard", "buffer"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 25000,
          unit: "weighted-characters",
          condition: "premium",
          sources: ["buffer", "ayrshare"],
          checked: CHECKED,
          confidence: "medium",
        },
        {
          value: 4000,
          unit: "weighted-characters",
          condition: "premium",
          note: "stale; contradicted by 25000",
          sources: ["postiz"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "text.noncharacters",
      surface: "post",
      claims: [
        {
          value: false,
          unit: "allowed",
          note: "U+FFFE, U+FEFF and U+FFFF make a text invalid",
          sources: ["twitter-text"],
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
          sources: ["x-media", "postiz", "mixpost", "socioboard", "aitoearn"],
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
          value: 5242880,
          unit: "bytes",
          note: "the page says 5 MB",
          sources: ["x-media", "socioboard", "aitoearn"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 15728640,
          unit: "bytes",
          condition: "gif",
          note: "an animated GIF goes alone; the page says 15 MB",
          sources: ["x-media", "socioboard", "aitoearn"],
          checked: CHECKED,
          confidence: "high",
        },
      ],
    },
    {
      id: "video.count",
      surface: "post",
      claims: [
        {
          value: 1,
          unit: "files",
          sources: ["x-media", "mixpost", "socioboard"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 4,
          unit: "files",
          note: "contradicts X's own page",
          sources: ["ayrshare"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "video.seconds",
      surface: "post",
      claims: [
        {
          value: 1200,
          unit: "seconds",
          condition: "ordinary",
          note: "at least 0.5 seconds",
          sources: ["x-media", "socioboard"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 7500,
          unit: "seconds",
          condition: "premium",
          sources: ["x-media"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 140,
          unit: "seconds",
          condition: "ordinary",
          note: "the classic limit, which X's page now gives for direct messages only",
          sources: ["aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "video.bytes",
      surface: "post",
      claims: [
        {
          value: 8589934592,
          unit: "bytes",
          condition: "ordinary",
          note: "the page says 8 GB",
          sources: ["x-media"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 17179869184,
          unit: "bytes",
          condition: "premium",
          note: "the page says 16 GB",
          sources: ["x-media"],
          checked: CHECKED,
          confidence: "high",
        },
        {
          value: 536870912,
          unit: "bytes",
          note: "the classic limit",
          sources: ["aitoearn", "ayrshare"],
          checked: CHECKED,
          confidence: "medium",
        },
        {
          value: 1073741824,
          unit: "bytes",
          note: "the tool's own cap",
          sources: ["socioboard"],
          checked: CHECKED,
          confidence: "low",
        },
      ],
    },
    {
      id: "media.mixed",
      surface: "post",
      claims: [
        {
          value: false,
          unit: "allowed",
          note: "photos, or one animated GIF, or one video",
          sources: ["x-media", "mixpost", "socioboard"],
          checked: CHECKED,
          confidence: "medium",
        },
      ],
    },
    {
      id: "posts.per-15-minutes",
      surface: "post",
      claims: [
        { value: 100, unit: "posts", sources: ["socioboard"], checked: CHECKED, confidence: "medium" },
      ],
    },
    {
      id: "posts.per-day",
      surface: "post",
      claims: [
        { value: 2400, unit: "posts", sources: ["socioboard"], checked: CHECKED, confidence: "medium" },
      ],
    },
  ],
  formats: ["text", "photo", "gif", "video"],
  features: [
    {
      id: "clickable-links",
      available: true,
      sources: ["x-counting"],
      confidence: "high",
    },
    {
      id: "live",
      available: true,
      note: {
        en: "Spaces and live video are started in the app, not through the posting API.",
        "zh-CN": "Spaces 语音与视频直播需在 App 内发起，发布接口不支持。",
      },
      sources: ["research"],
      confidence: "medium",
    },
    {
      id: "link-surcharge",
      available: true,
      note: {
        en: "The pay-per-use API charges more for a post with a link (0.20 instead of 0.015 USD).",
        "zh-CN": "按量计费的接口对带链接的帖子收费更高（0.20 美元，普通帖子为 0.015 美元）。",
      },
      sources: ["socioboard"],
      confidence: "medium",
    },
  ],
  engagement: {
    fields: ["likes", "comments", "shares", "saves", "clicks", "follows"],
    text: {
      en: "X counts every click anywhere on a post: reposts, replies, follows, likes, links, hashtags, embedded media, profile and expansions. A sum of likes, replies, reposts and bookmarks is therefore smaller than X's own “engagements”.",
      "zh-CN":
        "X 的“互动”包含对帖子的任何点击：转帖、回复、关注、点赞，以及对链接、话题标签、媒体、头像昵称的点击和展开详情，因此会大于点赞、回复、转帖、书签四项之和。",
    },
    sources: ["x-ads-csv"],
    confidence: "medium",
  },
  measures: {
    fields: ["impressions", "likes", "comments", "shares", "saves", "clicks", "views"],
    kpis: [
      "content.posts",
      "content.impressions",
      "content.engagements",
      "content.engagement_rate_by_impressions",
      "content.click_through_rate",
      "content.share_rate",
    ],
    text: {
      en: "There is no count of distinct people (reach). Reposts leave quote posts out: shares are reposts plus quotes. Link clicks can be had for 30 days after a post went out.",
      "zh-CN":
        "不提供去重的触达人数。转帖数不含引用帖，分享数应取转帖与引用之和。链接点击等非公开数据仅能取到发布后 30 天内的帖子。",
    },
    sources: ["x-metrics"],
    confidence: "high",
  },
  tags: {
    form: "#name",
    text: {
      en: "A hash sign before the word, none after; it counts like any text.",
      "zh-CN": "话题词前加 #，词后不加；按普通文本计数。",
    },
    sources: ["x-counting", "research"],
    confidence: "high",
  },
  mentions: {
    form: "@name",
    text: {
      en: "Mentions count like any text, except those that a reply puts at its beginning by itself.",
      "zh-CN": "提及按普通文本计数；回复时系统自动带在开头的提及不计。",
    },
    sources: ["x-counting"],
    confidence: "high",
  },
  links: {
    form: "https://name",
    text: {
      en: "Clickable; every link counts 23 whatever its length, bare domains such as example.com too.",
      "zh-CN": "可点击；每个链接不论长短都计 23，example.com 这样不带协议的域名也算链接。",
    },
    sources: ["x-counting", "twitter-text"],
    confidence: "high",
  },
  audience: [
    {
      id: "public-talk",
      text: {
        en: "People who follow news, politics, technology and sports as they happen, and those who report on them.",
        "zh-CN": "关注时事、政治、科技与体育动态的人，以及报道它们的人。",
      },
      kind: "convention",
      sources: ["practice"],
      confidence: "low",
    },
  ],
  strengths: [
    {
      id: "links-out",
      text: {
        en: "Links in the post itself are clickable, so a post can lead straight to a site.",
        "zh-CN": "正文链接可直接点击，适合向站外引流。",
      },
      kind: "source",
      sources: ["x-counting"],
      confidence: "high",
    },
    {
      id: "open-metrics",
      text: {
        en: "Impressions, likes, replies, reposts, quotes and bookmarks of any public post can be read, so competitors can be measured alike.",
        "zh-CN": "任何公开帖子的曝光、点赞、回复、转帖、引用、书签均可读取，便于用同一口径对比竞品。",
      },
      kind: "source",
      sources: ["x-metrics"],
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
    {
      id: "posting-ceiling",
      text: {
        en: "An account may send 2,400 posts a day and 100 in 15 minutes by the API; replies in a crisis count too.",
        "zh-CN": "通过接口每个账号每天最多发 2,400 条、每 15 分钟最多 100 条，危机时集中回复也计入其中。",
      },
      kind: "source",
      sources: ["socioboard"],
      confidence: "medium",
    },
  ],
  advertising: [
    {
      id: "promoted-ads",
      text: {
        en: "Ordinary posts shown for money in timelines, searches and profiles, marked as promoted.",
        "zh-CN": "付费把普通帖子展示在时间线、搜索与主页，带推广标识。",
      },
      kind: "source",
      sources: ["x-promoted"],
      confidence: "high",
    },
  ],
  partnerTools: [],
  advice: [
    {
      id: "links-count-23",
      text: {
        en: "Plan 23 characters for every link and do not shorten links by hand: it saves nothing.",
        "zh-CN": "每个链接按 23 个字符预留，不必自行缩短，缩短也省不了字数。",
      },
      kind: "source",
      sources: ["x-counting", "twitter-text"],
      confidence: "high",
    },
    {
      id: "cjk-counts-double",
      text: {
        en: "Plan 140 characters for Chinese, Japanese or Korean: each counts two.",
        "zh-CN": "中日韩文字每字计 2，单条帖子按 140 字写。",
      },
      kind: "source",
      sources: ["x-counting", "twitter-text"],
      confidence: "high",
    },
    {
      id: "bare-domains-are-links",
      text: {
        en: "Mind names with a dot: a bare example.com becomes a link and counts 23.",
        "zh-CN": "留意带点的名称：不带协议的 example.com 也会变成链接，计 23。",
      },
      kind: "source",
      sources: ["twitter-text"],
      confidence: "high",
    },
    {
      id: "export-within-30-days",
      text: {
        en: "Fetch link clicks and other private counts within 30 days of publishing; later they are gone.",
        "zh-CN": "链接点击等非公开数据须在发布后 30 天内导出，过期无法再取。",
      },
      kind: "source",
      sources: ["x-metrics"],
      confidence: "high",
    },
    {
      id: "add-quotes-to-shares",
      text: {
        en: "Add quote posts to reposts before comparing shares with other platforms.",
        "zh-CN": "与其他平台比较分享数时，把引用帖与转帖相加。",
      },
      kind: "source",
      sources: ["x-metrics"],
      confidence: "high",
    },
    {
      id: "one-kind-of-media",
      text: {
        en: "Attach up to four photos, or one GIF, or one video; do not mix them.",
        "zh-CN": "一条帖子配最多 4 张图片，或 1 个 GIF，或 1 个视频，不要混用。",
      },
      kind: "source",
      sources: ["x-media", "mixpost", "socioboard"],
      confidence: "medium",
    },
  ],
  sources: {
    practice,
    "x-promoted": xPromoted,
    "x-counting": {
      kind: "source",
      title: "X developer documentation, Counting characters",
      url: "https://docs.x.com/fundamentals/counting-characters",
      checked: CHECKED,
      confidence: "high",
    },
    "x-media": {
      kind: "source",
      title: "X developer documentation, Media upload best practices",
      url: "https://docs.x.com/x-api/media/quickstart/best-practices",
      checked: CHECKED,
      confidence: "high",
    },
    "x-metrics": {
      kind: "source",
      title: "X developer documentation, Metrics",
      url: "https://docs.x.com/x-api/fundamentals/metrics",
      checked: CHECKED,
      confidence: "high",
    },
    "x-ads-csv": {
      kind: "source",
      title: "X Business help, Export .CSV definitions (of campaigns)",
      url: "https://business.twitter.com/it/help/campaign-measurement-and-analytics/export-csv-definitions.html",
      checked: CHECKED,
      confidence: "medium",
    },
    "twitter-text": {
      kind: "source",
      title: "twitter-text, config/v3.json, commit 30e2430 (2021-10-21)",
      url: "https://github.com/twitter/twitter-text/blob/30e2430d90cff3b46393ea54caf511441983c260/config/v3.json",
      checked: CHECKED,
      confidence: "high",
    },
    postiz: {
      kind: "source",
      title: "Postiz, social providers, commit 74b01ad (2026-08-21)",
      url: "https://github.com/gitroomhq/postiz-app",
      checked: CHECKED,
      confidence: "medium",
    },
    socioboard: {
      kind: "source",
      title: "Socioboard 5, provider for X and its notes (checked there 2026-10)",
      url: "https://github.com/socioboard/Socioboard-5.0",
      checked: CHECKED,
      confidence: "medium",
    },
    buffer: {
      kind: "source",
      title: "Buffer for developers, Character limits",
      url: "https://developers.buffer.com/guides/character-limits",
      checked: CHECKED,
      confidence: "medium",
    },
    ayrshare: {
      kind: "source",
      title: "Ayrshare documentation, character limits and media guidelines for X",
      url: "https://www.ayrshare.com/docs/media-guidelines/x_twitter",
      checked: CHECKED,
      confidence: "medium",
    },
    mixpost: {
      kind: "source",
      title: "Mixpost, config/mixpost.php, commit df57648 (2026-03-16)",
      url: "https://github.com/inovector/mixpost",
      checked: CHECKED,
      confidence: "medium",
    },
    aitoearn: {
      kind: "source",
      title: "AiToEarn, channel constants, commit 8bbf520 (2026-06-26)",
      url: "https://github.com/yikart/AiToEarn",
      checked: CHECKED,
      confidence: "medium",
    },
    research: {
      kind: "source",
      title: "Reading of the public posting tools named here, without one authoritative page",
      checked: CHECKED,
      confidence: "medium",
    },
    convention: {
      kind: "convention",
      title: "Practice of the trade; no study shows one time or frequency that holds for every account",
      confidence: "medium",
    },
  },
};
