import { ACTIONS_CHECKED, facebookBranded, ftc } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "facebook.group-of-customers",
    platform: "facebook",
    title: { en: "A group of customers", "zh-CN": "客户群组" },
    text: {
      en: "A group with a purpose, questions for entry, and members who moderate.",
      "zh-CN": "有明确用途、有入群问题，由成员参与管理。",
    },
    effects: { community: "high", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "moderators", op: "ge", value: 1 },
        { field: "contacts", op: "ge", value: 20 },
      ],
    },
    cadence: { times: 5, per: "week" },
    hours: 3,
    roles: [
      { id: "community-manager", hours: 2 },
      { id: "moderator", hours: 1 },
    ],
    formats: ["text", "photo"],
    kpis: ["users.contributor_share", "users.retention_bracket"],
    contraindication: { text: { en: "Advertising in it.", "zh-CN": "在群里打广告。" } },
    review: {
      weeks: 8,
      question: {
        en: "Do members answer one another before staff does?",
        "zh-CN": "成员会不会先于员工回答彼此？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "facebook.page-events",
    platform: "facebook",
    title: { en: "Events on the page", "zh-CN": "主页活动" },
    text: {
      en: "Workshops, openings, tastings with a page of their own, a reminder and pictures afterwards.",
      "zh-CN": "为工作坊、开业、品鉴建活动页，提前提醒，会后发照片。",
    },
    effects: { awareness: "medium", community: "medium", conversion: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "venues", op: "ge", value: 1 },
    cadence: { times: 1, per: "month" },
    hours: 2,
    roles: [
      { id: "organizer", hours: 1.5 },
      { id: "writer", hours: 0.5 },
    ],
    formats: ["photo", "link"],
    kpis: ["marketing.participation_rate", "content.unique_reach"],
    contraindication: { text: { en: "Inviting everyone for everything.", "zh-CN": "事事都群发邀请。" } },
    review: {
      weeks: 6,
      question: { en: "How many came of those who said so?", "zh-CN": "报名的人来了多少？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "facebook.message-desk",
    platform: "facebook",
    title: { en: "A desk for messages", "zh-CN": "消息客服台" },
    text: {
      en: "Hours, first answer, hand-over to a person; orders can be placed in the talk.",
      "zh-CN": "有服务时间、首答和人工转接，可在对话中下单。",
    },
    effects: { service: "high", conversion: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 10 },
    cadence: { times: 1, per: "day" },
    hours: 3.5,
    roles: [{ id: "customer-service", hours: 3.5 }],
    formats: [],
    kpis: ["users.time_to_first_response", "marketing.conversions"],
    contraindication: { text: { en: "A bot without a way out.", "zh-CN": "没有人工出口的机器人。" } },
    review: {
      weeks: 4,
      question: {
        en: "How many talks end with an order or a thank you?",
        "zh-CN": "多少对话以下单或致谢结束？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "facebook.branded-content-ads",
    platform: "facebook",
    title: { en: "Branded content with its mark", "zh-CN": "带标注的品牌内容" },
    text: {
      en: "Creators tag the brand as partner, and the brand puts money behind their posts.",
      "zh-CN": "创作者标记合作品牌，品牌再为其帖子投放。",
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
    hours: 2,
    roles: [
      { id: "partner-manager", hours: 1 },
      { id: "advertiser", hours: 1 },
    ],
    formats: ["photo", "video"],
    kpis: ["marketing.cost_per_conversion", "content.frequency"],
    contraindication: { text: { en: "A partner who hides the relation.", "zh-CN": "合作方隐瞒关系。" } },
    review: {
      weeks: 4,
      question: { en: "What do people who saw it twice do?", "zh-CN": "看过两次的人做了什么？" },
    },
    sources: ["facebook-branded", "ftc", "practice"],
    confidence: "high",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "facebook.answer-reviews",
    platform: "facebook",
    title: { en: "Answer every review", "zh-CN": "回复每条评价" },
    text: {
      en: "Thank, say what was done, invite back; longest for those who were disappointed.",
      "zh-CN": "致谢、说明处理、邀请再来；对失望的人写得最用心。",
    },
    effects: { service: "medium", reputation: "high" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 3 },
    cadence: { times: 2, per: "week" },
    hours: 1.5,
    roles: [{ id: "customer-service", hours: 1.5 }],
    formats: ["text"],
    kpis: ["content.response_rate", "content.net_sentiment"],
    contraindication: { text: { en: "The same sentence under each.", "zh-CN": "每条同一句话。" } },
    review: {
      weeks: 6,
      question: { en: "Do those disappointed come back?", "zh-CN": "失望的人有没有回来？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "facebook.live-questions",
    platform: "facebook",
    title: { en: "Questions, live", "zh-CN": "直播问答" },
    text: {
      en: "One hour, one theme, questions gathered before and asked on air, the recording cut into answers.",
      "zh-CN": "一小时一个主题，提前征集问题，录像剪成单条答案。",
    },
    effects: { engagement: "high", awareness: "medium", community: "medium", service: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hosts", op: "ge", value: 1 },
        { field: "experts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 2,
    roles: [
      { id: "host", hours: 0.5 },
      { id: "expert", hours: 0.5 },
      { id: "videographer", hours: 1 },
    ],
    formats: ["video"],
    kpis: ["live.interaction_rate", "live.mean_watch_time"],
    contraindication: { text: { en: "Reading out a presentation.", "zh-CN": "照念幻灯片。" } },
    review: {
      weeks: 6,
      question: { en: "Which answers are watched later?", "zh-CN": "哪些答案事后有人看？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for Facebook, one for each goal that its own actions serve. */
export const facebookPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "facebook", name: { en: "Facebook", "zh-CN": "Facebook（脸书）" } },
  actions,
  { "facebook-branded": facebookBranded, ftc },
);
