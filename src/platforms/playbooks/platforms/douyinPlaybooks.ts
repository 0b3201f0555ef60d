import { ACTIONS_CHECKED, adLaw, xingtu } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "douyin.short-video-creativity",
    platform: "douyin",
    title: { en: "Creative short videos", "zh-CN": "短视频创意" },
    text: {
      en: "One idea a video, told by pictures, the point in the first seconds; keep a list of ideas with what each was meant to test.",
      "zh-CN": "一条视频只讲一个点，用画面说话，开头几秒见重点；为每个创意记下要验证什么。",
    },
    effects: { awareness: "high", engagement: "high" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "contentStock", op: "ge", value: 4 },
    cadence: { times: 3, per: "week" },
    hours: 6.5,
    roles: [
      { id: "videographer", hours: 5 },
      { id: "writer", hours: 1.5 },
    ],
    formats: ["video"],
    kpis: ["content.completion_rate", "content.mean_watch_time", "content.share_rate"],
    contraindication: {
      text: {
        en: "Copying the joke of the week makes the brand one of thousands.",
        "zh-CN": "照搬当周热梗，品牌就成了千篇一律中的一个。",
      },
    },
    review: {
      weeks: 4,
      question: {
        en: "Up to which second do most people watch, and why did the others leave there?",
        "zh-CN": "多数人看到第几秒，其余人为什么在那里划走？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "douyin.live-session",
    platform: "douyin",
    title: { en: "Live session", "zh-CN": "直播带货" },
    text: {
      en: "A plan of what is shown when, a host who knows the product, somebody for questions and somebody for orders; the next one is planned from the minutes of this one.",
      "zh-CN": "排好每段讲什么，主播懂产品，另有人答疑、有人管订单；用本场分钟数据规划下一场。",
    },
    effects: { conversion: "high", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hosts", op: "ge", value: 1 },
        { field: "hasShop", op: "eq", value: true },
        { field: "supportHours", op: "ge", value: 10 },
      ],
    },
    cadence: { times: 2, per: "week" },
    hours: 8,
    roles: [
      { id: "host", hours: 4 },
      { id: "community-manager", hours: 2 },
      { id: "customer-service", hours: 2 },
    ],
    formats: ["live"],
    kpis: [
      "live.order_rate_by_viewers",
      "live.gross_merchandise_value_per_thousand_views",
      "live.mean_watch_time",
    ],
    contraindication: {
      text: {
        en: "False scarcity and false prices mislead people, and they remember it.",
        "zh-CN": "虚假库存、虚构原价是误导，用户会记住。",
      },
    },
    review: {
      weeks: 2,
      question: {
        en: "At which minutes did people come, ask, buy and leave?",
        "zh-CN": "观众在哪几分钟进来、提问、下单、离开？",
      },
    },
    sources: ["ad-law", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "douyin.star-and-creator-cooperation",
    platform: "douyin",
    title: { en: "Work with stars and creators", "zh-CN": "明星与达人合作" },
    text: {
      en: "Choose by the audience's fit and earlier videos rather than by followers; order on the official marketplace, marked as advertising.",
      "zh-CN": "按受众契合度与过往视频而非粉丝数选人，走官方撮合平台下单并标明广告。",
    },
    effects: { awareness: "high", conversion: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "partners", op: "ge", value: 1 },
        { field: "monthlyBudget", op: "gt", value: 0 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 3,
    roles: [
      { id: "partner-manager", hours: 2.5 },
      { id: "analyst", hours: 0.5 },
    ],
    formats: ["video", "live"],
    kpis: ["content.unique_reach", "marketing.cost_per_conversion", "content.follows"],
    contraindication: {
      text: {
        en: "A star whose audience is not yours buys plays, not customers. Not for medicine and other goods whose advertising has to be approved: users' testimony is barred there.",
        "zh-CN": "受众不对的明星只能买到播放。药品等须审批发布广告的商品不适用，不得以用户体验作证明。",
      },
      when: { field: "isRegulated", op: "eq", value: true },
    },
    review: {
      weeks: 6,
      question: {
        en: "What do viewers of theirs do with your account in the two weeks after?",
        "zh-CN": "合作后两周，对方的观众在你的账号做了什么？",
      },
    },
    sources: ["xingtu", "ad-law", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "douyin.topic-challenge",
    platform: "douyin",
    title: { en: "A challenge to take part in", "zh-CN": "话题挑战" },
    text: {
      en: "Something anyone can film in a minute with what they have at home, with three good examples to begin with.",
      "zh-CN": "设计人人在家一分钟能拍的玩法，先给出三个好示范。",
    },
    effects: { awareness: "medium", engagement: "high" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "contentStock", op: "ge", value: 6 },
        { field: "monthlyBudget", op: "gt", value: 0 },
      ],
    },
    cadence: { times: 1, per: "quarter" },
    hours: 2.5,
    roles: [
      { id: "organizer", hours: 1 },
      { id: "videographer", hours: 1 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["marketing.participation_rate", "spread.viral_coefficient"],
    contraindication: {
      text: {
        en: "Anything that people could hurt themselves with, or that shames somebody.",
        "zh-CN": "有安全风险或让人难堪的玩法不做。",
      },
      when: { field: "hasOpenIncident", op: "eq", value: true },
    },
    review: {
      weeks: 6,
      question: {
        en: "How many of the works come from people nobody asked?",
        "zh-CN": "未经邀约的参与作品有多少？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "douyin.local-visits",
    platform: "douyin",
    title: { en: "Bring people to the place", "zh-CN": "到店引流" },
    text: {
      en: "Videos from the place with its address attached, and a voucher for a first visit; staff know about it.",
      "zh-CN": "视频挂门店位置与首次到店券，门店员工事先培训。",
    },
    effects: { conversion: "high" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "venues", op: "ge", value: 1 },
        { field: "productType", op: "eq", value: "local" },
      ],
    },
    cadence: { times: 2, per: "week" },
    hours: 2.5,
    roles: [
      { id: "videographer", hours: 2 },
      { id: "customer-service", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["marketing.conversions", "marketing.cost_per_conversion"],
    contraindication: {
      text: {
        en: "A voucher that the staff at the door has not heard of.",
        "zh-CN": "顾客拿券到店，店员却不知道。",
      },
    },
    review: {
      weeks: 4,
      question: {
        en: "How many vouchers were used, and who came a second time?",
        "zh-CN": "券核销了多少，谁来了第二次？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "douyin.video-replies",
    platform: "douyin",
    title: { en: "Answer comments with a video", "zh-CN": "视频回复评论" },
    text: {
      en: "Take a question from the comments and show the answer; pin it under the video it came from.",
      "zh-CN": "从评论里挑问题，用视频演示答案，并置顶在原视频下。",
    },
    effects: { service: "high", engagement: "medium", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 5 },
    cadence: { times: 2, per: "week" },
    hours: 2.5,
    roles: [
      { id: "videographer", hours: 1.5 },
      { id: "customer-service", hours: 1 },
    ],
    formats: ["video"],
    kpis: ["content.conversation_rate", "content.response_rate"],
    contraindication: { text: { en: "Picking easy questions only.", "zh-CN": "只挑好答的问题。" } },
    review: {
      weeks: 4,
      question: { en: "Is the same question asked less afterwards?", "zh-CN": "同样的问题之后少了吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "douyin.fan-group",
    platform: "douyin",
    title: { en: "A group for followers", "zh-CN": "粉丝群运营" },
    text: {
      en: "First news, real questions and a person of the brand in it; who joins is told what it is for.",
      "zh-CN": "群里有首发消息、真实答疑和品牌真人，入群时说明用途。",
    },
    effects: { community: "high", conversion: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "followers", op: "ge", value: 1000 },
        { field: "moderators", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 5, per: "week" },
    hours: 2.5,
    roles: [{ id: "community-manager", hours: 2.5 }],
    formats: [],
    kpis: ["private_domain.active_rate", "users.retention_bracket"],
    contraindication: {
      text: { en: "A group that repeats the videos is muted.", "zh-CN": "只转发视频的群会被免打扰。" },
    },
    review: {
      weeks: 6,
      question: { en: "How many of the members write in a week?", "zh-CN": "一周内有多少成员发言？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "douyin.behind-the-scenes",
    platform: "douyin",
    title: { en: "Show how it is made", "zh-CN": "幕后实拍" },
    text: {
      en: "Unpolished pictures from the workshop or the kitchen, told by those who work there, with their consent.",
      "zh-CN": "真实拍摄工厂、后厨，由一线员工讲述并征得同意。",
    },
    effects: { reputation: "high", community: "low" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 1 },
        { field: "contentStock", op: "ge", value: 2 },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 2.5,
    roles: [
      { id: "videographer", hours: 2 },
      { id: "expert", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["content.net_sentiment", "content.completion_rate"],
    contraindication: {
      text: { en: "Staging it: people of the trade notice at once.", "zh-CN": "摆拍会被内行一眼看穿。" },
    },
    review: {
      weeks: 6,
      question: {
        en: "Do people of the trade confirm it in the comments?",
        "zh-CN": "评论里的内行认不认可？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "douyin.after-sales-live",
    platform: "douyin",
    title: { en: "A live hour for owners", "zh-CN": "售后答疑直播" },
    text: {
      en: "Experts answer owners' questions on air, no sales; unsolved cases get a number and are reported on next time.",
      "zh-CN": "专家在线解答用户使用问题，不卖货；未解决的登记编号，下场通报。",
    },
    effects: { service: "high", reputation: "medium", community: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hosts", op: "ge", value: 1 },
        { field: "experts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 2.5,
    roles: [
      { id: "host", hours: 1 },
      { id: "expert", hours: 1 },
      { id: "customer-service", hours: 0.5 },
    ],
    formats: ["live"],
    kpis: ["live.interaction_rate", "live.mean_watch_time", "content.net_sentiment"],
    contraindication: {
      text: { en: "Selling in it: owners come once.", "zh-CN": "夹带卖货，用户只来一次。" },
    },
    review: {
      weeks: 6,
      question: { en: "How many cases were settled by the next session?", "zh-CN": "到下一场时解决了多少？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "douyin.tutorial-collection",
    platform: "douyin",
    title: { en: "A collection of how-to videos", "zh-CN": "使用教程合集" },
    text: {
      en: "One short video for each thing that people get wrong, gathered where owners look for it.",
      "zh-CN": "每个易错点一条短视频，集中放在用户找得到的合集。",
    },
    effects: { service: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 1 },
        { field: "knownQuestions", op: "ge", value: 3 },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 2,
    roles: [
      { id: "videographer", hours: 1.5 },
      { id: "expert", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["content.save_rate", "content.completion_rate"],
    contraindication: { text: { en: "Tutorials that end in a sales talk.", "zh-CN": "教程结尾变推销。" } },
    review: {
      weeks: 8,
      question: {
        en: "Do questions to customer service fall for these matters?",
        "zh-CN": "这些问题的客服咨询减少了吗？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "douyin.duets-with-users",
    platform: "douyin",
    title: { en: "Films together with users", "zh-CN": "与用户合拍" },
    text: {
      en: "Ask users for works to answer to, with consent and name, and film the other half.",
      "zh-CN": "征集用户作品，经同意并署名，拍出回应的另一半。",
    },
    effects: { community: "medium", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: { field: "consentedWorks", op: "ge", value: 2 },
    cadence: { times: 2, per: "month" },
    hours: 1.5,
    roles: [
      { id: "videographer", hours: 1 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["users.contributor_share", "content.share_rate"],
    contraindication: { text: { en: "Making fun of a user's work.", "zh-CN": "拿用户作品开玩笑。" } },
    review: {
      weeks: 6,
      question: { en: "Do those filmed with bring others?", "zh-CN": "被合拍的人会不会带来新的人？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for Douyin, one for each goal that its own actions serve. */
export const douyinPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "douyin", name: { en: "Douyin", "zh-CN": "抖音" } },
  actions,
  { "ad-law": adLaw, xingtu },
);
