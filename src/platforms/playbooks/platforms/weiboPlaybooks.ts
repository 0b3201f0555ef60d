import { ACTIONS_CHECKED, adLaw, weiboLecture, weiboSuperTopic } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "weibo.hot-topic-launch",
    platform: "weibo",
    title: { en: "Launch on a hot topic", "zh-CN": "热点话题发起" },
    text: {
      en: "Prepare a topic of your own for a day that is sure to be talked about, with first posts, pictures and people to answer ready.",
      "zh-CN": "围绕确定会有讨论的节点策划自有话题，首发内容、配图和答复人员提前备好。",
    },
    effects: { awareness: "high", engagement: "high" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "contentStock", op: "ge", value: 2 },
        { field: "supportHours", op: "ge", value: 10 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 4.5,
    roles: [
      { id: "writer", hours: 2 },
      { id: "designer", hours: 1 },
      { id: "community-manager", hours: 1.5 },
    ],
    formats: ["text", "photo", "video"],
    kpis: ["competition.share_of_voice", "content.amplification_rate", "spread.cascade_size"],
    contraindication: {
      text: {
        en: "Never on misfortune, and never where the brand has nothing to do with the matter.",
        "zh-CN": "灾难与他人不幸绝不借势；与品牌无关的热点不蹭。",
      },
      when: { field: "hasOpenIncident", op: "eq", value: true },
    },
    review: {
      weeks: 4,
      question: {
        en: "How much of the talk goes on after your own posts stop?",
        "zh-CN": "自己不再发帖之后，讨论还剩多少？",
      },
    },
    sources: ["weibo-lecture", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "weibo.opinion-leader-cooperation",
    platform: "weibo",
    title: { en: "Work with opinion leaders", "zh-CN": "意见领袖合作" },
    text: {
      en: "People whose followers are the ones meant, free in what they say, and marked as advertising.",
      "zh-CN": "选粉丝与目标用户重合的意见领袖，内容由其自由表达，并标明广告。",
    },
    effects: { awareness: "high", reputation: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "partners", op: "ge", value: 1 },
        { field: "monthlyBudget", op: "gt", value: 0 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 2.5,
    roles: [
      { id: "partner-manager", hours: 2 },
      { id: "writer", hours: 0.5 },
    ],
    formats: ["text", "photo", "video"],
    kpis: ["content.unique_reach", "marketing.cost_per_thousand_impressions", "content.net_sentiment"],
    contraindication: {
      text: {
        en: "An unmarked paid post harms both; a script in their mouth convinces nobody.",
        "zh-CN": "不标广告两败俱伤；念稿子没人信。",
      },
    },
    review: {
      weeks: 6,
      question: {
        en: "Does talk come from their followers, or only likes?",
        "zh-CN": "他们的粉丝是在讨论，还是只点了赞？",
      },
    },
    sources: ["weibo-lecture", "ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "weibo.fan-interaction",
    platform: "weibo",
    title: { en: "Talk with followers", "zh-CN": "粉丝互动" },
    text: {
      en: "Take up comments and reposts, answer as a person with a name, and give followers a say in small things.",
      "zh-CN": "接住评论和转发，用有名字的小编身份回应，让粉丝参与小事的决定。",
    },
    effects: { engagement: "high", community: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 5 },
    cadence: { times: 1, per: "day" },
    hours: 3.5,
    roles: [{ id: "community-manager", hours: 3.5 }],
    formats: ["text", "photo"],
    kpis: ["content.conversation_rate", "content.response_rate", "users.contributor_share"],
    contraindication: {
      text: {
        en: "Draws for prizes bring prize hunters who leave.",
        "zh-CN": "频繁抽奖引来的是抽奖党，奖完就走。",
      },
    },
    review: {
      weeks: 4,
      question: {
        en: "How many of the commenters are known from before?",
        "zh-CN": "评论的人里有多少是老面孔？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "weibo.super-topic-community",
    platform: "weibo",
    title: { en: "A super topic of your own", "zh-CN": "超话社区运营" },
    text: {
      en: "Rules, moderators from among the followers, columns for questions and works, and the brand as a guest rather than the ruler.",
      "zh-CN": "建立规则，从粉丝中选主持人，设提问与作品专栏，品牌以嘉宾身份参与。",
    },
    effects: { community: "high", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "moderators", op: "ge", value: 2 },
        { field: "followers", op: "ge", value: 1000 },
      ],
    },
    cadence: { times: 5, per: "week" },
    hours: 4,
    roles: [
      { id: "community-manager", hours: 2 },
      { id: "moderator", hours: 2 },
    ],
    formats: ["text", "photo"],
    kpis: ["users.contributor_share", "users.retention_bracket"],
    contraindication: {
      text: {
        en: "Asking members to vote, flood or attack in concert is never done.",
        "zh-CN": "绝不组织控评、刷榜或攻击他人。",
      },
    },
    review: {
      weeks: 8,
      question: {
        en: "How many members write without being asked?",
        "zh-CN": "没有号召的时候，有多少成员主动发帖？",
      },
    },
    sources: ["weibo-super-topic", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "weibo.customer-care-account",
    platform: "weibo",
    title: { en: "Care in comments and messages", "zh-CN": "评论私信客服" },
    text: {
      en: "Search for the name beside mentions, answer in public, settle the private part in messages, and say in public that it is settled.",
      "zh-CN": "除 @ 之外主动搜索品牌名，公开回应，隐私部分转私信，解决后公开说明。",
    },
    effects: { service: "high", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 20 },
    cadence: { times: 1, per: "day" },
    hours: 5,
    roles: [{ id: "customer-service", hours: 5 }],
    formats: ["text"],
    kpis: ["users.time_to_first_response", "content.response_rate", "content.net_sentiment"],
    contraindication: {
      text: {
        en: "Asking for an order number in public exposes the customer.",
        "zh-CN": "在评论区索要订单号会暴露用户信息。",
      },
    },
    review: {
      weeks: 4,
      question: {
        en: "How long until the first answer, and how many write a second time?",
        "zh-CN": "首次回复要多久，多少人不得不再来问？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "weibo.event-coverage",
    platform: "weibo",
    title: { en: "Cover an event as it happens", "zh-CN": "活动现场图文直播" },
    text: {
      en: "Pictures, short texts and answers from the place itself, with the questions of those who are not there.",
      "zh-CN": "在现场发图文、短视频并答问，替不在场的人提问。",
    },
    effects: { awareness: "medium", community: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      any: [
        { field: "venues", op: "ge", value: 1 },
        { field: "hosts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 2.5,
    roles: [
      { id: "writer", hours: 1.5 },
      { id: "videographer", hours: 1 },
    ],
    formats: ["text", "photo", "live"],
    kpis: ["content.impressions", "content.amplification_rate"],
    contraindication: { text: { en: "A program read out is no report.", "zh-CN": "照念流程单不叫现场。" } },
    review: {
      weeks: 8,
      question: {
        en: "Did people who were not there ask and share?",
        "zh-CN": "没到场的人有没有提问和转发？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "weibo.official-statement",
    platform: "weibo",
    title: { en: "Statements with facts", "zh-CN": "官方说明" },
    text: {
      en: "What happened, what is known, what is done, when more will be said; pinned, and taken up again when the time has come.",
      "zh-CN": "写清发生了什么、已知什么、在做什么、何时再通报；置顶，并按时跟进。",
    },
    effects: { reputation: "high", service: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "isVerified", op: "eq", value: true },
        { field: "experts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 1,
    roles: [
      { id: "writer", hours: 0.5 },
      { id: "expert", hours: 0.5 },
    ],
    formats: ["text", "photo"],
    kpis: ["content.net_sentiment", "content.amplification_rate"],
    contraindication: {
      text: {
        en: "Blaming others, or a statement without a next date, makes it worse.",
        "zh-CN": "推卸责任或没有下一次时间的声明只会更糟。",
      },
    },
    review: {
      weeks: 4,
      question: {
        en: "Do the questions asked afterwards ask for anything the statement left out?",
        "zh-CN": "之后的提问里，有没有说明漏掉的内容？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "weibo.new-product-premiere",
    platform: "weibo",
    title: { en: "First showing of a new product", "zh-CN": "新品首发" },
    text: {
      en: "Show what it does and for whom, with the day of sale, and open orders in the shop window at that hour.",
      "zh-CN": "展示用途与适合谁，公布开售时间，到点在橱窗开放下单。",
    },
    effects: { conversion: "high" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasShop", op: "eq", value: true },
        { field: "contentStock", op: "ge", value: 3 },
      ],
    },
    cadence: { times: 1, per: "quarter" },
    hours: 2.5,
    roles: [
      { id: "writer", hours: 1 },
      { id: "designer", hours: 1 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: ["photo", "video", "live"],
    kpis: ["marketing.conversions", "marketing.conversion_rate"],
    contraindication: {
      text: {
        en: "A premiere without stock or date spends the attention for nothing.",
        "zh-CN": "没货没日期的首发白白消耗关注。",
      },
    },
    review: {
      weeks: 6,
      question: {
        en: "How many of those who asked for the day bought on it?",
        "zh-CN": "预约提醒的人里，多少在开售日下单？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "weibo.promoted-posts",
    platform: "weibo",
    title: { en: "Promote posts that already work", "zh-CN": "优质微博加热投放" },
    text: {
      en: "Take posts with good answers unpaid and pay to show them to people like your followers.",
      "zh-CN": "选自然互动好的微博，付费推给与粉丝相近的人群。",
    },
    effects: { awareness: "medium", conversion: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasAdAccount", op: "eq", value: true },
        { field: "monthlyBudget", op: "gt", value: 0 },
      ],
    },
    cadence: { times: 4, per: "month" },
    hours: 2,
    roles: [
      { id: "advertiser", hours: 1.5 },
      { id: "analyst", hours: 0.5 },
    ],
    formats: ["photo", "video"],
    kpis: ["marketing.cost_per_thousand_impressions", "marketing.cost_per_conversion"],
    contraindication: {
      text: { en: "Promoting an announcement nobody answered to.", "zh-CN": "推没人理的通稿是浪费。" },
      when: { field: "hasOpenIncident", op: "eq", value: true },
    },
    review: {
      weeks: 4,
      question: {
        en: "What does a follower cost who still reads a month later?",
        "zh-CN": "一个月后还在看的新粉，每个成本多少？",
      },
    },
    sources: ["ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "weibo.followers-benefit",
    platform: "weibo",
    title: { en: "A benefit for followers alone", "zh-CN": "粉丝专属福利" },
    text: {
      en: "Something small that only followers get, with an end, and a code of its own so that it can be counted.",
      "zh-CN": "给粉丝独有的小福利，有截止时间和专用码，便于统计。",
    },
    effects: { conversion: "medium", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "followers", op: "ge", value: 1000 },
        { field: "hasShop", op: "eq", value: true },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 1,
    roles: [
      { id: "writer", hours: 0.5 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: ["text", "photo"],
    kpis: ["marketing.conversions", "marketing.participation_rate"],
    contraindication: {
      text: {
        en: "A benefit that others get cheaper elsewhere insults followers.",
        "zh-CN": "别处更便宜的“专属”会得罪粉丝。",
      },
    },
    review: {
      weeks: 6,
      question: {
        en: "Do those who used it buy at the full price later?",
        "zh-CN": "用过的人之后会不会原价购买？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "weibo.public-question-roundup",
    platform: "weibo",
    title: { en: "A round-up of questions", "zh-CN": "问题汇总公开答" },
    text: {
      en: "Once a month the questions asked most, answered in one post that can be found and linked.",
      "zh-CN": "每月把被问最多的问题汇总成一条可检索、可引用的长微博作答。",
    },
    effects: { service: "medium", reputation: "medium" },
    stages: ["grow", "mature"],
    precondition: { field: "knownQuestions", op: "ge", value: 10 },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [
      { id: "customer-service", hours: 0.5 },
      { id: "writer", hours: 1 },
    ],
    formats: ["text", "article"],
    kpis: ["content.response_rate", "content.share_rate"],
    contraindication: {
      text: {
        en: "Leaving out the unpleasant ones: they are asked again, louder.",
        "zh-CN": "跳过尖锐问题，只会被更大声地再问一遍。",
      },
    },
    review: {
      weeks: 8,
      question: {
        en: "Is it linked in answers instead of writing them anew?",
        "zh-CN": "日常回复会直接引用它，还是仍在重写？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for Weibo, one for each goal that its own actions serve. */
export const weiboPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "weibo", name: { en: "Weibo", "zh-CN": "微博" } },
  actions,
  { "weibo-lecture": weiboLecture, "ad-law": adLaw, "weibo-super-topic": weiboSuperTopic },
);
