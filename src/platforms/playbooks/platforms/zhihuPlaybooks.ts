import { ACTIONS_CHECKED, adLaw, zhihuOrganizations } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "zhihu.expert-answers",
    platform: "zhihu",
    title: { en: "Answers by people who know", "zh-CN": "专业回答" },
    text: {
      en: "Answer questions that already have readers, from knowledge, with sources and with what is not known; say for whom you work.",
      "zh-CN": "选已有读者的问题，凭专业作答，给出来源与不确定之处，并说明身份。",
    },
    effects: { awareness: "high", reputation: "high", service: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "experts", op: "ge", value: 1 },
    cadence: { times: 2, per: "week" },
    hours: 4,
    roles: [
      { id: "expert", hours: 3 },
      { id: "writer", hours: 1 },
    ],
    formats: ["answer"],
    kpis: ["content.views", "content.save_rate", "content.applause_rate"],
    contraindication: {
      text: {
        en: "An answer that recommends the own product without saying so is found out.",
        "zh-CN": "隐瞒身份推荐自家产品会被识破。",
      },
    },
    review: {
      weeks: 8,
      question: {
        en: "Is the answer still read and agreed with after three months?",
        "zh-CN": "三个月后这条回答还有人看、有人赞同吗？",
      },
    },
    sources: ["zhihu-organizations", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "zhihu.column-articles",
    platform: "zhihu",
    title: { en: "Articles in a column", "zh-CN": "专栏长文" },
    text: {
      en: "One matter thought through to its end, with data that readers can check.",
      "zh-CN": "把一件事讲透，附读者可核验的数据。",
    },
    effects: { awareness: "medium", reputation: "medium", engagement: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 1 },
        { field: "contentStock", op: "ge", value: 2 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 3,
    roles: [
      { id: "expert", hours: 1.5 },
      { id: "writer", hours: 1.5 },
    ],
    formats: ["article"],
    kpis: ["content.save_rate", "content.share_rate"],
    contraindication: { text: { en: "A press release in a column.", "zh-CN": "把通稿发进专栏。" } },
    review: { weeks: 8, question: { en: "Do other answers quote it?", "zh-CN": "其他回答会引用它吗？" } },
    sources: ["zhihu-organizations", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "zhihu.ask-the-community",
    platform: "zhihu",
    title: { en: "Ask the community", "zh-CN": "机构号提问" },
    text: {
      en: "The organization asks what it really wants to know, invites those who can tell, and reports what it did with the answers.",
      "zh-CN": "以机构身份提真正想知道的问题，邀请内行回答，并公布如何采用。",
    },
    effects: { engagement: "high", community: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "isVerified", op: "eq", value: true },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [
      { id: "expert", hours: 0.5 },
      { id: "community-manager", hours: 1 },
    ],
    formats: ["answer"],
    kpis: ["content.conversation_rate", "users.contributor_share"],
    contraindication: {
      text: { en: "A question that only one brand can answer.", "zh-CN": "只有自家产品能当答案的“问题”。" },
    },
    review: {
      weeks: 6,
      question: {
        en: "How many answers came from people who were not invited?",
        "zh-CN": "有多少回答来自未受邀的人？",
      },
    },
    sources: ["zhihu-organizations", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "zhihu.expert-live-talk",
    platform: "zhihu",
    title: { en: "A talk by experts, live", "zh-CN": "专家直播对谈" },
    text: {
      en: "Two people who do not agree in everything, on one question, with half of the time for the listeners.",
      "zh-CN": "两位观点不尽相同的专家，围绕一个问题，一半时间留给听众提问。",
    },
    effects: { engagement: "medium", community: "high" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 2 },
        { field: "hosts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 2,
    roles: [
      { id: "expert", hours: 1 },
      { id: "host", hours: 0.5 },
      { id: "organizer", hours: 0.5 },
    ],
    formats: ["live"],
    kpis: ["live.interaction_rate", "live.mean_watch_time"],
    contraindication: {
      text: { en: "A sales talk under the name of knowledge.", "zh-CN": "以知识之名做推销。" },
    },
    review: {
      weeks: 8,
      question: {
        en: "Which listeners' questions became answers or articles?",
        "zh-CN": "哪些听众提问后来变成了回答或文章？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "zhihu.buying-guide",
    platform: "zhihu",
    title: { en: "A guide to choosing", "zh-CN": "选购指南" },
    text: {
      en: "What to look at, for whom which kind is right, where the own product is not; prices with their date.",
      "zh-CN": "说清看哪些参数、什么人适合哪一类、自家不适合的情形；价格注明日期。",
    },
    effects: { conversion: "high", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 1 },
        { field: "knownQuestions", op: "ge", value: 5 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 3,
    roles: [
      { id: "expert", hours: 1.5 },
      { id: "writer", hours: 1.5 },
    ],
    formats: ["article", "answer"],
    kpis: ["channel.assist_ratio", "content.save_rate", "marketing.conversions"],
    contraindication: {
      text: { en: "A guide in which one brand always wins.", "zh-CN": "永远自家第一的“指南”。" },
    },
    review: {
      weeks: 8,
      question: {
        en: "Do readers come with the guide's questions?",
        "zh-CN": "读者是否带着指南里的问题来咨询？",
      },
    },
    sources: ["ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "zhihu.product-question-care",
    platform: "zhihu",
    title: { en: "Look after questions on the product", "zh-CN": "产品相关提问跟进" },
    text: {
      en: "Search for questions on the product each week, answer the fair and the unfair ones, and come back when it is mended.",
      "zh-CN": "每周检索与产品有关的提问，好评差评都答，修好后回来更新。",
    },
    effects: { service: "high", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "supportHours", op: "ge", value: 5 },
        { field: "knownQuestions", op: "ge", value: 5 },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 2,
    roles: [
      { id: "customer-service", hours: 1.5 },
      { id: "expert", hours: 0.5 },
    ],
    formats: ["answer"],
    kpis: ["content.response_rate", "users.time_to_first_response"],
    contraindication: { text: { en: "Only answering praise.", "zh-CN": "只答好评。" } },
    review: {
      weeks: 6,
      question: {
        en: "How many open questions on the product are older than a month?",
        "zh-CN": "还有多少提问超过一个月没人回应？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "zhihu.paid-distribution",
    platform: "zhihu",
    title: { en: "Pay for the reach of good answers", "zh-CN": "优质回答付费加热" },
    text: {
      en: "Promote answers and articles that readers agree with, and measure what they do afterwards.",
      "zh-CN": "只加热读者认可的回答与文章，跟踪后续行为。",
    },
    effects: { conversion: "medium", awareness: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasAdAccount", op: "eq", value: true },
        { field: "monthlyBudget", op: "gt", value: 0 },
        { field: "contentStock", op: "ge", value: 3 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 1.5,
    roles: [
      { id: "advertiser", hours: 1 },
      { id: "analyst", hours: 0.5 },
    ],
    formats: ["article", "answer"],
    kpis: ["marketing.cost_per_click", "marketing.cost_per_conversion"],
    contraindication: {
      text: { en: "Promoting what readers disagree with.", "zh-CN": "加热读者不认可的内容。" },
    },
    review: {
      weeks: 4,
      question: {
        en: "What does a reader cost who goes on to the product?",
        "zh-CN": "进一步了解产品的读者，每个成本多少？",
      },
    },
    sources: ["ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "zhihu.daily-pins",
    platform: "zhihu",
    title: { en: "Short notes between the answers", "zh-CN": "想法日常更新" },
    text: {
      en: "Findings, corrections and half-finished thoughts from work, in a few lines.",
      "zh-CN": "用几句话写工作中的发现、更正和未成形的思考。",
    },
    effects: { engagement: "medium", community: "low" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "contentStock", op: "ge", value: 4 },
    cadence: { times: 3, per: "week" },
    hours: 1.5,
    roles: [
      { id: "expert", hours: 0.5 },
      { id: "writer", hours: 1 },
    ],
    formats: ["photo"],
    kpis: ["content.conversation_rate", "content.applause_rate"],
    contraindication: { text: { en: "Repeating the headlines of the day.", "zh-CN": "复述当天新闻。" } },
    review: {
      weeks: 6,
      question: {
        en: "Which notes led to questions worth a full answer?",
        "zh-CN": "哪些想法引出了值得展开的提问？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "zhihu.answerers-circle",
    platform: "zhihu",
    title: { en: "Work with answerers of the field", "zh-CN": "与领域答主合作" },
    text: {
      en: "Give independent answerers access, data and samples, without a say in the text, and have the relation stated.",
      "zh-CN": "向独立答主开放数据、样品与访问，不干预内容，并注明关系。",
    },
    effects: { community: "medium", conversion: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "partners", op: "ge", value: 1 },
        { field: "samples", op: "ge", value: 3 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [{ id: "partner-manager", hours: 1.5 }],
    formats: ["answer", "article"],
    kpis: ["content.unique_reach", "content.net_sentiment"],
    contraindication: { text: { en: "Paying for an opinion.", "zh-CN": "花钱买观点。" } },
    review: {
      weeks: 8,
      question: { en: "Do they come back with criticism that helps?", "zh-CN": "他们会不会带来有用的批评？" },
    },
    sources: ["ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "zhihu.help-collection",
    platform: "zhihu",
    title: { en: "A collection for owners", "zh-CN": "使用问题收藏夹" },
    text: {
      en: "Answers on use and repair gathered in one place, each with the day it was checked.",
      "zh-CN": "把使用与维修的回答整理在一处，逐条注明核对日期。",
    },
    effects: { service: "medium", conversion: "low" },
    stages: ["grow", "mature"],
    precondition: { field: "knownQuestions", op: "ge", value: 10 },
    cadence: { times: 1, per: "month" },
    hours: 1,
    roles: [{ id: "customer-service", hours: 1 }],
    formats: ["answer"],
    kpis: ["content.save_rate", "content.response_rate"],
    contraindication: { text: { en: "Dead links to old models.", "zh-CN": "指向旧型号的失效链接。" } },
    review: {
      weeks: 8,
      question: { en: "Do owners find it before they ask?", "zh-CN": "用户是否先找到它再提问？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for Zhihu, one for each goal that its own actions serve. */
export const zhihuPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "zhihu", name: { en: "Zhihu", "zh-CN": "知乎" } },
  actions,
  { "zhihu-organizations": zhihuOrganizations, "ad-law": adLaw },
);
