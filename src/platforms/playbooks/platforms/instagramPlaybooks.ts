import { ACTIONS_CHECKED, ftc, instagramPartnership } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "instagram.reels-series",
    platform: "instagram",
    title: { en: "A series of reels", "zh-CN": "短视频系列" },
    text: {
      en: "One form that is recognized at once, each showing one thing in use.",
      "zh-CN": "一眼认得出的固定形式，每条展示一个使用场景。",
    },
    effects: { awareness: "high", engagement: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "contentStock", op: "ge", value: 4 },
    cadence: { times: 2, per: "week" },
    hours: 3.5,
    roles: [
      { id: "videographer", hours: 3 },
      { id: "writer", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["content.completion_rate", "content.unique_reach"],
    contraindication: {
      text: { en: "Reposts with another platform's mark.", "zh-CN": "带别家水印的转发。" },
    },
    review: {
      weeks: 6,
      question: { en: "Do viewers who do not follow watch to the end?", "zh-CN": "未关注的观众会看完吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "instagram.story-questions",
    platform: "instagram",
    title: { en: "Questions in stories", "zh-CN": "快拍问答" },
    text: {
      en: "Ask, vote and answer in stories; keep the good answers as highlights.",
      "zh-CN": "在快拍里提问、投票、作答，好内容存为精选。",
    },
    effects: { engagement: "high", community: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 3 },
    cadence: { times: 3, per: "week" },
    hours: 1.5,
    roles: [{ id: "community-manager", hours: 1.5 }],
    formats: ["story"],
    kpis: ["content.conversation_rate", "content.engaged_user_rate_by_reach"],
    contraindication: { text: { en: "Polls whose outcome nobody uses.", "zh-CN": "投完票没下文。" } },
    review: {
      weeks: 4,
      question: { en: "How many of those who answer do so again?", "zh-CN": "回答的人会再次回答吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "instagram.partnership-ads",
    platform: "instagram",
    title: { en: "Ads together with creators", "zh-CN": "创作者合作广告" },
    text: {
      en: "A creator's own post, promoted with permission and under the label of paid partnership.",
      "zh-CN": "经授权推广创作者本人的帖子，并带付费合作标签。",
    },
    effects: { awareness: "high", conversion: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "partners", op: "ge", value: 1 },
        { field: "monthlyBudget", op: "gt", value: 0 },
        { field: "hasAdAccount", op: "eq", value: true },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 2.5,
    roles: [
      { id: "partner-manager", hours: 1.5 },
      { id: "advertiser", hours: 1 },
    ],
    formats: ["photo", "video", "story"],
    kpis: ["marketing.cost_per_conversion", "content.unique_reach"],
    contraindication: {
      text: {
        en: "Boosting without the creator's permission, or without the label.",
        "zh-CN": "未经授权或不带标签投放。",
      },
    },
    review: {
      weeks: 4,
      question: { en: "Whose posts bring people who buy?", "zh-CN": "谁的内容带来会购买的人？" },
    },
    sources: ["instagram-partnership", "ftc", "practice"],
    confidence: "high",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "instagram.product-carousels",
    platform: "instagram",
    title: { en: "Carousels that answer before the order", "zh-CN": "产品轮播图" },
    text: {
      en: "Use, size, care and price on successive pictures, the way to the order at the end.",
      "zh-CN": "依次讲用途、尺寸、保养与价格，最后给出下单方式。",
    },
    effects: { conversion: "high" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "contentStock", op: "ge", value: 2 },
        { field: "hasShop", op: "eq", value: true },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 2,
    roles: [
      { id: "designer", hours: 1.5 },
      { id: "writer", hours: 0.5 },
    ],
    formats: ["carousel"],
    kpis: ["marketing.conversion_rate", "content.save_rate"],
    contraindication: { text: { en: "Nine pictures from nine sides.", "zh-CN": "九张图拍九个角度。" } },
    review: { weeks: 6, question: { en: "On which picture do people stop?", "zh-CN": "用户停在第几张？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "instagram.user-photos",
    platform: "instagram",
    title: { en: "Photos by users", "zh-CN": "用户照片" },
    text: {
      en: "Ask before you show, name the author, and say what you like in it.",
      "zh-CN": "先征得同意再展示，署名并说明喜欢哪里。",
    },
    effects: { community: "high", engagement: "medium", awareness: "low" },
    stages: ["grow", "mature"],
    precondition: { field: "consentedWorks", op: "ge", value: 3 },
    cadence: { times: 1, per: "week" },
    hours: 1,
    roles: [{ id: "community-manager", hours: 1 }],
    formats: ["photo", "story"],
    kpis: ["users.contributor_share", "content.share_rate"],
    contraindication: { text: { en: "Screenshots without a question.", "zh-CN": "不问就截图使用。" } },
    review: { weeks: 6, question: { en: "Do more people tag you?", "zh-CN": "标记你的人变多了吗？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "instagram.message-care",
    platform: "instagram",
    title: { en: "Advice in direct messages", "zh-CN": "私信导购" },
    text: {
      en: "Answer questions before a purchase like a good salesperson: ask first, advise, and also advise against.",
      "zh-CN": "像好店员一样先问需求再建议，不合适就劝退。",
    },
    effects: { conversion: "medium", community: "low" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 5 },
    cadence: { times: 1, per: "day" },
    hours: 2.5,
    roles: [{ id: "customer-service", hours: 2.5 }],
    formats: [],
    kpis: ["users.time_to_first_response", "marketing.conversion_rate"],
    contraindication: {
      text: { en: "Automatic messages to everyone who comments.", "zh-CN": "对每个评论者自动群发。" },
    },
    review: {
      weeks: 4,
      question: { en: "How many of the advised buy and keep it?", "zh-CN": "咨询后购买且不退的有多少？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for Instagram, one for each goal that its own actions serve. */
export const instagramPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "instagram", name: { en: "Instagram", "zh-CN": "Instagram" } },
  actions,
  { "instagram-partnership": instagramPartnership, ftc },
);
