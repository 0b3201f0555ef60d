import { ACTIONS_CHECKED, linkedinCampaigns } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "linkedin.expert-posts",
    platform: "linkedin",
    title: { en: "Posts by people of the house", "zh-CN": "员工专家发帖" },
    text: {
      en: "What they learned at work, with numbers that may be told; the company shares, not the other way round.",
      "zh-CN": "讲工作中学到什么，附可公开的数字；公司号转发本人，而不是相反。",
    },
    effects: { awareness: "high", reputation: "high", engagement: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "experts", op: "ge", value: 1 },
    cadence: { times: 2, per: "week" },
    hours: 2.5,
    roles: [
      { id: "expert", hours: 1.5 },
      { id: "writer", hours: 1 },
    ],
    formats: ["text", "photo"],
    kpis: ["content.engagement_rate_by_impressions", "content.follows"],
    contraindication: {
      text: {
        en: "Texts written by marketing under their names without them.",
        "zh-CN": "市场部代写而本人不知情。",
      },
    },
    review: { weeks: 8, question: { en: "Do people of the trade answer?", "zh-CN": "业内人士会回应吗？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "linkedin.document-posts",
    platform: "linkedin",
    title: { en: "Documents to leaf through", "zh-CN": "文档帖" },
    text: {
      en: "A finding or a method in some pages that stand without a speaker.",
      "zh-CN": "用几页纸讲清一个发现或方法，没有讲者也看得懂。",
    },
    effects: { awareness: "medium", engagement: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "contentStock", op: "ge", value: 2 },
    cadence: { times: 2, per: "month" },
    hours: 2,
    roles: [
      { id: "writer", hours: 1 },
      { id: "designer", hours: 1 },
    ],
    formats: ["document"],
    kpis: ["content.save_rate", "content.share_rate"],
    contraindication: { text: { en: "Slides from a meeting.", "zh-CN": "会议幻灯片直接上传。" } },
    review: { weeks: 8, question: { en: "Is it saved and sent on?", "zh-CN": "有人收藏和转发吗？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "linkedin.employee-voices",
    platform: "linkedin",
    title: { en: "Employees who speak because they want to", "zh-CN": "自愿的员工发声" },
    text: {
      en: "Offer material and training to employees who want it; what they write is theirs, and they say where they work.",
      "zh-CN": "向愿意的员工提供素材与培训，内容归本人，并注明任职。",
    },
    effects: { awareness: "medium", reputation: "medium" },
    stages: ["grow", "mature"],
    precondition: { field: "experts", op: "ge", value: 3 },
    cadence: { times: 1, per: "week" },
    hours: 1,
    roles: [{ id: "community-manager", hours: 1 }],
    formats: ["text"],
    kpis: ["content.unique_reach", "content.engagement_rate_by_impressions"],
    contraindication: { text: { en: "Orders to like and share.", "zh-CN": "要求员工点赞转发。" } },
    review: {
      weeks: 12,
      question: { en: "How many go on after half a year?", "zh-CN": "半年后还有多少人在写？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "linkedin.sponsored-content",
    platform: "linkedin",
    title: { en: "Sponsored content with a form", "zh-CN": "赞助内容与表单" },
    text: {
      en: "Something worth an address, shown to the roles meant, and an answer within a day to those who left it.",
      "zh-CN": "用值得留资的内容投给目标岗位，一天内联系留资者。",
    },
    effects: { conversion: "high" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasAdAccount", op: "eq", value: true },
        { field: "monthlyBudget", op: "gt", value: 0 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 2,
    roles: [
      { id: "advertiser", hours: 1.5 },
      { id: "writer", hours: 0.5 },
    ],
    formats: ["photo", "video", "document"],
    kpis: ["marketing.cost_per_conversion", "marketing.conversions"],
    contraindication: {
      text: { en: "A form for what others give without one.", "zh-CN": "别家免费的资料却要填表。" },
    },
    review: {
      weeks: 6,
      question: {
        en: "What does a talk cost, not a form?",
        "zh-CN": "每次有效沟通，而不是每份表单，成本多少？",
      },
    },
    sources: ["linkedin-campaigns", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "linkedin.expert-webinar",
    platform: "linkedin",
    title: { en: "A webinar with experts", "zh-CN": "专家网络研讨会" },
    text: {
      en: "A question of practice, two voices, half of the time for listeners, notes for all afterwards.",
      "zh-CN": "一个实践问题、两种声音，一半时间给听众，会后发纪要。",
    },
    effects: { conversion: "medium", engagement: "high" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 2 },
        { field: "contacts", op: "ge", value: 30 },
      ],
    },
    cadence: { times: 1, per: "quarter" },
    hours: 1.5,
    roles: [
      { id: "organizer", hours: 1 },
      { id: "expert", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["marketing.participation_rate", "marketing.conversions"],
    contraindication: {
      text: { en: "A product tour under another title.", "zh-CN": "换个标题的产品演示。" },
    },
    review: {
      weeks: 8,
      question: { en: "How many of the listeners want to go on talking?", "zh-CN": "多少听众愿意继续交流？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "linkedin.thought-leader-ads",
    platform: "linkedin",
    title: { en: "Promote employees' posts", "zh-CN": "员工帖子投放" },
    text: {
      en: "Posts by employees that did well, promoted with their approval, their relation to the company stated.",
      "zh-CN": "经本人批准，推广表现好的员工帖子，并说明与公司的关系。",
    },
    effects: { conversion: "medium", reputation: "low" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasAdAccount", op: "eq", value: true },
        { field: "monthlyBudget", op: "gt", value: 0 },
        { field: "experts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 1,
    roles: [{ id: "advertiser", hours: 1 }],
    formats: ["text", "photo"],
    kpis: ["marketing.cost_per_click", "content.follows"],
    contraindication: { text: { en: "Promotion without approval.", "zh-CN": "未经本人批准投放。" } },
    review: {
      weeks: 6,
      question: {
        en: "Do readers go on to the person or to the company?",
        "zh-CN": "读者会去看人还是看公司？",
      },
    },
    sources: ["linkedin-campaigns", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for LinkedIn, one for each goal that its own actions serve. */
export const linkedinPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "linkedin", name: { en: "LinkedIn", "zh-CN": "LinkedIn（领英）" } },
  actions,
  { "linkedin-campaigns": linkedinCampaigns },
);
