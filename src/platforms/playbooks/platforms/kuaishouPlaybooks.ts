import { ACTIONS_CHECKED, adLaw, kuaishouAds, kuaishouOpen } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "kuaishou.everyday-short-videos",
    platform: "kuaishou",
    title: { en: "Videos from everyday work", "zh-CN": "真实生活短视频" },
    text: {
      en: "The same people again and again, at their work, in plain words; let followers see how things go on.",
      "zh-CN": "固定出镜的人、真实的工作场景、大白话讲述，让老铁看到后续。",
    },
    effects: { awareness: "high", engagement: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "contentStock", op: "ge", value: 4 },
    cadence: { times: 3, per: "week" },
    hours: 4,
    roles: [{ id: "videographer", hours: 4 }],
    formats: ["video"],
    kpis: ["content.views", "content.completion_rate", "content.follows"],
    contraindication: {
      text: {
        en: "Glossy films look like advertising and are passed over.",
        "zh-CN": "精致大片像广告，容易被划走。",
      },
    },
    review: {
      weeks: 4,
      question: { en: "Do people come back to see how it went on?", "zh-CN": "有没有人追着问后续？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "kuaishou.trust-live-session",
    platform: "kuaishou",
    title: { en: "Live sessions on trust", "zh-CN": "信任型直播" },
    text: {
      en: "The same host at the same hours, who says what a product is not good for, and stands by every order.",
      "zh-CN": "固定主播、固定时段，敢说产品不适合谁，对每一单负责。",
    },
    effects: { conversion: "high", community: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hosts", op: "ge", value: 1 },
        { field: "hasShop", op: "eq", value: true },
        { field: "supportHours", op: "ge", value: 10 },
      ],
    },
    cadence: { times: 3, per: "week" },
    hours: 7,
    roles: [
      { id: "host", hours: 5 },
      { id: "customer-service", hours: 2 },
    ],
    formats: ["live"],
    kpis: ["live.order_rate_by_viewers", "live.viewer_to_follower_rate", "users.retention_within"],
    contraindication: {
      text: {
        en: "Shouting and false haste lose what the host has built up.",
        "zh-CN": "喊麦逼单会透支主播信任。",
      },
    },
    review: {
      weeks: 2,
      question: { en: "How many of the buyers bought before?", "zh-CN": "下单的人里多少是回头客？" },
    },
    sources: ["kuaishou-open", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "kuaishou.origin-visits",
    platform: "kuaishou",
    title: { en: "Visits to the origin", "zh-CN": "源头溯源" },
    text: {
      en: "Film where it grows or is made, with those who do it and what it costs them; take questions along.",
      "zh-CN": "到产地、工厂实拍，由生产者讲述投入与过程，带着老铁的问题去问。",
    },
    effects: { reputation: "high", conversion: "medium", awareness: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "venues", op: "ge", value: 1 },
        { field: "experts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 3,
    roles: [
      { id: "videographer", hours: 2.5 },
      { id: "expert", hours: 0.5 },
    ],
    formats: ["video", "live"],
    kpis: ["content.net_sentiment", "content.views", "marketing.conversions"],
    contraindication: {
      text: { en: "A place that is not the real origin.", "zh-CN": "拍的不是真正的源头。" },
    },
    review: {
      weeks: 6,
      question: {
        en: "Do viewers ask to buy by the place's name?",
        "zh-CN": "观众会不会点名要这个产地的货？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "kuaishou.creator-team-up",
    platform: "kuaishou",
    title: { en: "Join a creator on air", "zh-CN": "达人连麦合作" },
    text: {
      en: "Two hosts whose followers have something in common, each showing what the other cannot.",
      "zh-CN": "选粉丝有共同点的主播连麦，各展所长。",
    },
    effects: { awareness: "high", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "partners", op: "ge", value: 1 },
        { field: "hosts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 2.5,
    roles: [
      { id: "partner-manager", hours: 1 },
      { id: "host", hours: 1.5 },
    ],
    formats: ["live"],
    kpis: ["live.viewer_to_follower_rate", "live.interaction_rate"],
    contraindication: {
      text: { en: "Contests that humiliate somebody.", "zh-CN": "羞辱人的惩罚玩法不做。" },
    },
    review: {
      weeks: 4,
      question: { en: "Do the other's followers stay after two weeks?", "zh-CN": "两周后对方的粉丝还在吗？" },
    },
    sources: ["ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "kuaishou.follower-group-care",
    platform: "kuaishou",
    title: { en: "Care for the followers' groups", "zh-CN": "粉丝群维护" },
    text: {
      en: "Greet by name, answer on the same day, ask before deciding, and keep sales for the live session.",
      "zh-CN": "叫得出名字，当天回复，做决定先问大家，卖货留在直播间。",
    },
    effects: { community: "high", service: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "followers", op: "ge", value: 500 },
        { field: "moderators", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 5, per: "week" },
    hours: 2.5,
    roles: [{ id: "community-manager", hours: 2.5 }],
    formats: [],
    kpis: ["private_domain.active_rate", "users.contributor_share"],
    contraindication: { text: { en: "Selling in the group every day.", "zh-CN": "天天在群里卖货。" } },
    review: {
      weeks: 6,
      question: {
        en: "How many write to each other rather than to the host?",
        "zh-CN": "有多少对话是老铁之间的？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "kuaishou.skill-lessons",
    platform: "kuaishou",
    title: { en: "Teach a skill", "zh-CN": "技能教学" },
    text: {
      en: "Someone who can do it shows it slowly, mistakes included, so that people at home can do it.",
      "zh-CN": "内行慢慢演示，把容易出错的地方也拍出来，让人在家学得会。",
    },
    effects: { engagement: "high", service: "medium", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 1 },
        { field: "contentStock", op: "ge", value: 3 },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 3,
    roles: [
      { id: "expert", hours: 1.5 },
      { id: "videographer", hours: 1.5 },
    ],
    formats: ["video"],
    kpis: ["content.save_rate", "content.completion_rate", "content.conversation_rate"],
    contraindication: {
      text: { en: "Half a lesson that only teaches what to buy.", "zh-CN": "教一半、只为卖货。" },
    },
    review: {
      weeks: 6,
      question: { en: "Do people post their own attempts?", "zh-CN": "有没有人发自己的作业？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "kuaishou.open-after-sales",
    platform: "kuaishou",
    title: { en: "After-sales in the open", "zh-CN": "售后公开透明" },
    text: {
      en: "Say the terms before the sale, report cases and how they ended, and pay when it was your fault.",
      "zh-CN": "卖前讲清售后条款，公开案例与处理结果，自己的错就赔。",
    },
    effects: { service: "high", reputation: "high", conversion: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "supportHours", op: "ge", value: 20 },
        { field: "hasShop", op: "eq", value: true },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 4.5,
    roles: [
      { id: "customer-service", hours: 4 },
      { id: "writer", hours: 0.5 },
    ],
    formats: ["video", "photo"],
    kpis: ["users.time_to_first_response", "content.negative_feedback_rate"],
    contraindication: {
      text: { en: "Removing complaints instead of settling them.", "zh-CN": "删投诉不解决问题。" },
    },
    review: {
      weeks: 6,
      question: {
        en: "What share of cases is settled in the time promised?",
        "zh-CN": "承诺时限内解决的比例是多少？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "kuaishou.neighbors-stories",
    platform: "kuaishou",
    title: { en: "Stories of followers", "zh-CN": "老铁故事" },
    text: {
      en: "Followers tell how they use it or live with it, with consent; the brand stays in the background.",
      "zh-CN": "经同意，由老铁讲自己的使用与生活，品牌退到幕后。",
    },
    effects: { community: "medium", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: { field: "consentedWorks", op: "ge", value: 2 },
    cadence: { times: 2, per: "month" },
    hours: 2,
    roles: [
      { id: "videographer", hours: 1.5 },
      { id: "writer", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["users.contributor_share", "content.conversation_rate"],
    contraindication: { text: { en: "Telling hardship to sell.", "zh-CN": "卖惨带货。" } },
    review: {
      weeks: 8,
      question: {
        en: "Do followers offer further stories by themselves?",
        "zh-CN": "有没有人主动提供新的故事？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "kuaishou.small-promotion",
    platform: "kuaishou",
    title: { en: "Small promotion of what works", "zh-CN": "优质内容小额加热" },
    text: {
      en: "Put a little money behind videos and sessions that do well by themselves, to people like the buyers.",
      "zh-CN": "对自然表现好的作品和直播小额投放，定向与买家相近的人群。",
    },
    effects: { awareness: "medium", conversion: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "monthlyBudget", op: "gt", value: 0 },
        { field: "hasAdAccount", op: "eq", value: true },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 2,
    roles: [
      { id: "advertiser", hours: 1.5 },
      { id: "analyst", hours: 0.5 },
    ],
    formats: ["video", "live"],
    kpis: ["marketing.cost_per_conversion", "marketing.return_on_ad_spend"],
    contraindication: { text: { en: "More money on what did badly.", "zh-CN": "给表现差的内容加钱。" } },
    review: {
      weeks: 4,
      question: { en: "What does a buyer cost who comes back?", "zh-CN": "会回购的买家，每个成本多少？" },
    },
    sources: ["kuaishou-ads", "kuaishou-open", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for Kuaishou, one for each goal that its own actions serve. */
export const kuaishouPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "kuaishou", name: { en: "Kuaishou", "zh-CN": "快手" } },
  actions,
  { "kuaishou-open": kuaishouOpen, "ad-law": adLaw, "kuaishou-ads": kuaishouAds },
);
