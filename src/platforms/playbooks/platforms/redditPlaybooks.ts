import { ACTIONS_CHECKED, redditBrands, redditPractices } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "reddit.useful-comments",
    platform: "reddit",
    title: { en: "Useful comments in others' threads", "zh-CN": "在他人帖下提供帮助" },
    text: {
      en: "As an employee who says so, with knowledge, in communities whose rules you have read.",
      "zh-CN": "读过社区规则后，以表明身份的员工账号用专业知识回答。",
    },
    effects: { awareness: "medium", reputation: "medium", service: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 1 },
        { field: "supportHours", op: "ge", value: 3 },
      ],
    },
    cadence: { times: 3, per: "week" },
    hours: 2,
    roles: [
      { id: "expert", hours: 1.5 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: ["text"],
    kpis: ["content.applause_rate", "content.net_sentiment"],
    contraindication: {
      text: { en: "Comments that lead to the product each time.", "zh-CN": "每条都引到自家产品。" },
    },
    review: {
      weeks: 8,
      question: {
        en: "Are the comments voted up by people who do not know you?",
        "zh-CN": "陌生人会给这些评论点赞吗？",
      },
    },
    sources: ["reddit-brands", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "reddit.ask-me-anything",
    platform: "reddit",
    title: { en: "A session of questions", "zh-CN": "公开问答专场" },
    text: {
      en: "Agreed with the moderators, one person who may answer everything, two hours, the hard ones too.",
      "zh-CN": "事先与版主商定，由有权回答一切的人用两小时作答，尖锐问题也答。",
    },
    effects: { awareness: "high", engagement: "high", reputation: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 1 },
        { field: "isVerified", op: "eq", value: true },
      ],
    },
    cadence: { times: 1, per: "quarter" },
    hours: 1,
    roles: [
      { id: "expert", hours: 0.5 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: ["text"],
    kpis: ["content.conversation_rate", "content.net_sentiment"],
    contraindication: {
      text: { en: "Somebody else typing.", "zh-CN": "由别人代答。" },
      when: { field: "hasOpenIncident", op: "eq", value: true },
    },
    review: {
      weeks: 8,
      question: { en: "Which answer is still linked a month later?", "zh-CN": "一个月后哪个回答还被引用？" },
    },
    sources: ["reddit-practices", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "reddit.own-community",
    platform: "reddit",
    title: { en: "A community of your own for owners", "zh-CN": "自有用户社区" },
    text: {
      en: "Begun only where owners look for each other already; moderated by owners and staff, criticism allowed.",
      "zh-CN": "仅在用户已有互助需求时建立，由用户与员工共同管理，允许批评。",
    },
    effects: { community: "high", service: "medium", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "moderators", op: "ge", value: 2 },
        { field: "activeContributors", op: "ge", value: 10 },
      ],
    },
    cadence: { times: 5, per: "week" },
    hours: 3,
    roles: [
      { id: "moderator", hours: 2 },
      { id: "community-manager", hours: 1 },
    ],
    formats: ["text", "photo"],
    kpis: ["users.contributor_share", "users.retention_bracket"],
    contraindication: { text: { en: "Moderating criticism away.", "zh-CN": "用管理权消除批评。" } },
    review: {
      weeks: 12,
      question: { en: "Who answers first, staff or owners?", "zh-CN": "先回答的是员工还是用户？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "reddit.profile-posts",
    platform: "reddit",
    title: { en: "Posts on the brand's profile that ask", "zh-CN": "品牌主页提问帖" },
    text: {
      en: "Findings, drafts and exclusives with a question that readers can answer.",
      "zh-CN": "发布发现、草案与独家内容，并提出读者能回答的问题。",
    },
    effects: { engagement: "medium", awareness: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "contentStock", op: "ge", value: 2 },
    cadence: { times: 2, per: "month" },
    hours: 1.5,
    roles: [
      { id: "writer", hours: 1 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: ["text", "photo", "link"],
    kpis: ["content.conversation_rate", "content.engagements"],
    contraindication: { text: { en: "Press releases.", "zh-CN": "发通稿。" } },
    review: {
      weeks: 8,
      question: { en: "Do readers write more than the brand did?", "zh-CN": "读者写的比品牌多吗？" },
    },
    sources: ["reddit-practices", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "reddit.promoted-conversations",
    platform: "reddit",
    title: { en: "Promoted posts with comments open", "zh-CN": "开放评论的推广帖" },
    text: {
      en: "Ads that read like a post, comments left open, and somebody who answers.",
      "zh-CN": "像帖子一样写的广告，开放评论并有人回应。",
    },
    effects: { awareness: "medium", conversion: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasAdAccount", op: "eq", value: true },
        { field: "monthlyBudget", op: "gt", value: 0 },
        { field: "supportHours", op: "ge", value: 3 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 1.5,
    roles: [
      { id: "advertiser", hours: 1 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: ["text", "photo"],
    kpis: ["marketing.cost_per_click", "content.net_sentiment"],
    contraindication: {
      text: { en: "Closing comments, or nobody there.", "zh-CN": "关闭评论或无人回应。" },
      when: { field: "hasOpenIncident", op: "eq", value: true },
    },
    review: {
      weeks: 6,
      question: {
        en: "What do the comments say that the survey did not?",
        "zh-CN": "评论说出了哪些调研没有的信息？",
      },
    },
    sources: ["reddit-practices", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "reddit.fault-follow-up",
    platform: "reddit",
    title: { en: "Follow up on reported faults", "zh-CN": "故障帖跟进" },
    text: {
      en: "Find threads on faults, confirm, give a date, come back on that date.",
      "zh-CN": "找到故障帖，确认、给日期、按日期回来更新。",
    },
    effects: { service: "high", reputation: "high" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 5 },
    cadence: { times: 2, per: "week" },
    hours: 2,
    roles: [{ id: "customer-service", hours: 2 }],
    formats: ["text"],
    kpis: ["users.time_to_first_response", "content.response_rate"],
    contraindication: {
      text: { en: '"We are looking into it", and no more.', "zh-CN": "“正在处理”之后没下文。" },
    },
    review: {
      weeks: 6,
      question: {
        en: "How many threads have a last word by the brand?",
        "zh-CN": "多少帖子有品牌的最终答复？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for Reddit, one for each goal that its own actions serve. */
export const redditPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "reddit", name: { en: "Reddit", "zh-CN": "Reddit" } },
  actions,
  { "reddit-brands": redditBrands, "reddit-practices": redditPractices },
);
