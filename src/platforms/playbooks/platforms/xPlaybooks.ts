import { ACTIONS_CHECKED, xPromoted } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "x.conversation-replies",
    platform: "x",
    title: { en: "Replies in others' conversations", "zh-CN": "参与他人对话" },
    text: {
      en: "Add something useful to conversations of your field, as a person with a name, before speaking about yourself.",
      "zh-CN": "以实名身份在行业对话里补充有用信息，先别谈自己。",
    },
    effects: { engagement: "high", awareness: "medium", service: "low" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 3 },
    cadence: { times: 1, per: "day" },
    hours: 2.5,
    roles: [{ id: "community-manager", hours: 2.5 }],
    formats: ["text"],
    kpis: ["content.engagement_rate_by_impressions", "content.conversation_rate"],
    contraindication: { text: { en: "Replies that advertise.", "zh-CN": "回复里打广告。" } },
    review: {
      weeks: 4,
      question: { en: "Do people you replied to follow or answer?", "zh-CN": "被回复的人会关注或回应吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "x.live-event-thread",
    platform: "x",
    title: { en: "A thread through an event", "zh-CN": "事件实时串帖" },
    text: {
      en: "One thread with what is happening and what it means, answers included, summed up at its end.",
      "zh-CN": "用一串帖记录正在发生什么、意味着什么，边发边答，结尾总结。",
    },
    effects: { awareness: "high", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "contentStock", op: "ge", value: 2 },
        { field: "experts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 2,
    roles: [
      { id: "writer", hours: 1.5 },
      { id: "expert", hours: 0.5 },
    ],
    formats: ["text", "photo", "video"],
    kpis: ["content.impressions", "content.amplification_rate"],
    contraindication: {
      text: {
        en: "Posting through an emergency as if nothing had happened.",
        "zh-CN": "突发事件期间若无其事地照常发帖。",
      },
      when: { field: "hasOpenIncident", op: "eq", value: true },
    },
    review: { weeks: 6, question: { en: "Is the thread quoted afterwards?", "zh-CN": "事后有人引用吗？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "x.care-in-public",
    platform: "x",
    title: { en: "Customer care in public", "zh-CN": "公开客服" },
    text: {
      en: "Answer where it was asked, move private data to messages, come back to say how it ended.",
      "zh-CN": "在提问处回答，隐私转私信，事后回来说明结果。",
    },
    effects: { service: "high", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 10 },
    cadence: { times: 1, per: "day" },
    hours: 4,
    roles: [{ id: "customer-service", hours: 4 }],
    formats: ["text"],
    kpis: ["users.time_to_first_response", "content.response_rate"],
    contraindication: { text: { en: "Pasting the same apology.", "zh-CN": "复制粘贴同一段道歉。" } },
    review: {
      weeks: 4,
      question: {
        en: "How long to the first answer, and was it the last one needed?",
        "zh-CN": "首次回复多久，一次能解决吗？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "x.expert-posts",
    platform: "x",
    title: { en: "Posts by people who know", "zh-CN": "专家个人发声" },
    text: {
      en: "People of the house explain what they see in their field, with sources, under their own names.",
      "zh-CN": "内部专家以本人名义解释行业现象，附来源。",
    },
    effects: { awareness: "medium", reputation: "high", engagement: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "experts", op: "ge", value: 1 },
    cadence: { times: 3, per: "week" },
    hours: 2,
    roles: [
      { id: "expert", hours: 1.5 },
      { id: "writer", hours: 0.5 },
    ],
    formats: ["text", "photo"],
    kpis: ["content.amplification_rate", "content.follows"],
    contraindication: { text: { en: "Opinions outside of their field.", "zh-CN": "跨出专业领域发表意见。" } },
    review: { weeks: 8, question: { en: "Do others of the field answer?", "zh-CN": "同行会回应吗？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "x.promoted-posts",
    platform: "x",
    title: { en: "Promoted posts", "zh-CN": "付费推广帖" },
    text: {
      en: "Pay to show posts that did well to people beyond the followers; they carry the platform's mark.",
      "zh-CN": "把自然表现好的帖子推给粉丝以外的人，平台会标注推广。",
    },
    effects: { awareness: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasAdAccount", op: "eq", value: true },
        { field: "monthlyBudget", op: "gt", value: 0 },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 1.5,
    roles: [{ id: "advertiser", hours: 1.5 }],
    formats: ["text", "photo", "video"],
    kpis: ["marketing.cost_per_click", "content.impressions"],
    contraindication: {
      text: { en: "Promoting while people complain underneath.", "zh-CN": "评论区在投诉时还在投放。" },
      when: { field: "hasOpenIncident", op: "eq", value: true },
    },
    review: {
      weeks: 4,
      question: {
        en: "What does a visit cost that leads to something?",
        "zh-CN": "有后续行为的访问，每次成本多少？",
      },
    },
    sources: ["x-promoted", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "x.status-updates",
    platform: "x",
    title: { en: "Tell the state of the service", "zh-CN": "服务状态通报" },
    text: {
      en: "When something does not work: what, since when, for whom, next word at what time; and when it works again.",
      "zh-CN": "出故障时说明什么、何时起、影响谁、下次何时通报，恢复后告知。",
    },
    effects: { service: "medium", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "isVerified", op: "eq", value: true },
        { field: "supportHours", op: "ge", value: 10 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 0.75,
    roles: [
      { id: "customer-service", hours: 0.5 },
      { id: "expert", hours: 0.25 },
    ],
    formats: ["text"],
    kpis: ["users.time_to_first_response", "content.net_sentiment"],
    contraindication: { text: { en: "Silence until it is mended.", "zh-CN": "修好之前一言不发。" } },
    review: {
      weeks: 8,
      question: { en: "Do questions stop after the post?", "zh-CN": "通报后提问停了吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for X, one for each goal that its own actions serve. */
export const xPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "x", name: { en: "X", "zh-CN": "X（原推特）" } },
  actions,
  { "x-promoted": xPromoted },
);
