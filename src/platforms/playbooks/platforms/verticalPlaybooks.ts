import { ACTIONS_CHECKED, adLaw } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "vertical.partner-promotion",
    platform: "vertical",
    title: { en: "Promotion with partners", "zh-CN": "合作伙伴推广" },
    text: {
      en: "Shops, media and makers whose customers are the same people; each promotes what it can vouch for, and the paid part is marked.",
      "zh-CN": "与客群相同的商家、媒体、厂商合作，各推自己信得过的，付费部分注明广告。",
    },
    effects: { awareness: "high", conversion: "high" },
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
    formats: ["text", "photo", "video"],
    kpis: ["channel.attributed_conversions", "marketing.cost_per_conversion"],
    contraindication: {
      text: { en: "Partners who would recommend anything.", "zh-CN": "什么都肯推荐的合作方。" },
    },
    review: {
      weeks: 6,
      question: { en: "Which partner's people stay customers?", "zh-CN": "哪家带来的人成了长期顾客？" },
    },
    sources: ["ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "vertical.expert-column",
    platform: "vertical",
    title: { en: "A column by an expert", "zh-CN": "专家专栏" },
    text: {
      en: "One expert, one theme, a fixed rhythm, in the terms of the trade.",
      "zh-CN": "一位专家、一个主题、固定节奏，用行内语言写。",
    },
    effects: { awareness: "medium", reputation: "high" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 1 },
        { field: "contentStock", op: "ge", value: 3 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 3,
    roles: [
      { id: "expert", hours: 2 },
      { id: "writer", hours: 1 },
    ],
    formats: ["article"],
    kpis: ["content.views", "content.share_rate"],
    contraindication: {
      text: { en: "Basics for readers who know more than the writer.", "zh-CN": "给内行写入门常识。" },
    },
    review: { weeks: 8, question: { en: "Do professionals discuss it?", "zh-CN": "业内人士会参与讨论吗？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "vertical.forum-help-desk",
    platform: "vertical",
    title: { en: "A help desk in the forum", "zh-CN": "版块技术答疑" },
    text: {
      en: "Staff with names answer technical questions in the section for the product, with steps that others can follow.",
      "zh-CN": "实名技术人员在产品版块答疑，步骤可供他人照做。",
    },
    effects: { service: "high", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "supportHours", op: "ge", value: 5 },
        { field: "knownQuestions", op: "ge", value: 5 },
      ],
    },
    cadence: { times: 1, per: "day" },
    hours: 3.5,
    roles: [
      { id: "customer-service", hours: 3 },
      { id: "expert", hours: 0.5 },
    ],
    formats: ["text", "photo"],
    kpis: ["users.time_to_first_response", "content.response_rate"],
    contraindication: {
      text: { en: "Moving every case out of sight.", "zh-CN": "把每个问题都转到看不见的地方。" },
    },
    review: {
      weeks: 4,
      question: { en: "How many cases are solved in the thread?", "zh-CN": "多少问题在帖内解决？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "vertical.product-testing",
    platform: "vertical",
    title: { en: "Tests by members", "zh-CN": "众测" },
    text: {
      en: "Members test before the sale, by a plan that they helped to write; all results are published.",
      "zh-CN": "开售前由成员按共同制定的方案测试，结果全部公布。",
    },
    effects: { reputation: "high", conversion: "medium", engagement: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "samples", op: "ge", value: 10 },
    cadence: { times: 1, per: "quarter" },
    hours: 2,
    roles: [
      { id: "community-manager", hours: 1 },
      { id: "expert", hours: 1 },
    ],
    formats: ["text", "photo", "video"],
    kpis: ["content.net_sentiment", "content.save_rate"],
    contraindication: { text: { en: "Leaving out bad results.", "zh-CN": "隐去不好的结果。" } },
    review: {
      weeks: 12,
      question: { en: "Did the product change before it was sold?", "zh-CN": "上市前因此改了什么？" },
    },
    sources: ["ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "vertical.moderator-relations",
    platform: "vertical",
    title: { en: "Good relations with moderators", "zh-CN": "版主关系维护" },
    text: {
      en: "Ask before you post, tell what is planned, give what they need for their work, and take no for an answer.",
      "zh-CN": "发帖前先问，说明计划，提供其工作所需，被拒绝就接受。",
    },
    effects: { community: "high", awareness: "low" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "partners", op: "ge", value: 1 },
    cadence: { times: 2, per: "month" },
    hours: 1,
    roles: [{ id: "partner-manager", hours: 1 }],
    formats: [],
    kpis: ["content.post_reach", "content.negative_feedback_rate"],
    contraindication: { text: { en: "Gifts for favors.", "zh-CN": "以礼换方便。" } },
    review: {
      weeks: 8,
      question: { en: "Do moderators come to you with news?", "zh-CN": "版主会主动告诉你消息吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "vertical.owners-club",
    platform: "vertical",
    title: { en: "A club of owners", "zh-CN": "车友会式用户俱乐部" },
    text: {
      en: "Owners in a region meet and help each other; the brand provides rooms, tools and an ear.",
      "zh-CN": "按地区组织用户互助聚会，品牌提供场地、工具和倾听。",
    },
    effects: { community: "high", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: { field: "activeContributors", op: "ge", value: 10 },
    cadence: { times: 1, per: "month" },
    hours: 2.5,
    roles: [
      { id: "community-manager", hours: 1.5 },
      { id: "organizer", hours: 1 },
    ],
    formats: ["text", "photo"],
    kpis: ["users.contributor_share", "users.retention_bracket"],
    contraindication: { text: { en: "A club as a sales channel.", "zh-CN": "把俱乐部当销售渠道。" } },
    review: {
      weeks: 12,
      question: {
        en: "How many meetings took place without the brand?",
        "zh-CN": "没有品牌参与的聚会有多少？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "vertical.theme-week",
    platform: "vertical",
    title: { en: "A week for one theme", "zh-CN": "专题周" },
    text: {
      en: "Five days, five sides of one matter, with experts and members as writers.",
      "zh-CN": "五天讲一件事的五个面，专家与成员共同撰写。",
    },
    effects: { engagement: "high", awareness: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "contentStock", op: "ge", value: 5 },
        { field: "experts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 1, per: "quarter" },
    hours: 2.5,
    roles: [
      { id: "writer", hours: 1 },
      { id: "expert", hours: 1 },
      { id: "organizer", hours: 0.5 },
    ],
    formats: ["article", "text"],
    kpis: ["content.conversation_rate", "content.impressions"],
    contraindication: { text: { en: "A week on the own product.", "zh-CN": "讲自家产品讲一周。" } },
    review: {
      weeks: 8,
      question: { en: "Which day brought the longest discussion?", "zh-CN": "哪一天讨论最长？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "vertical.group-purchase",
    platform: "vertical",
    title: { en: "Buying together", "zh-CN": "坛友团购" },
    text: {
      en: "Members who want the same thing order together, at a price that depends on their number and is known before.",
      "zh-CN": "想买同款的成员一起下单，价格随人数并事先公布。",
    },
    effects: { conversion: "high", community: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasShop", op: "eq", value: true },
        { field: "contacts", op: "ge", value: 30 },
      ],
    },
    cadence: { times: 1, per: "quarter" },
    hours: 1.5,
    roles: [
      { id: "organizer", hours: 1 },
      { id: "customer-service", hours: 0.5 },
    ],
    formats: ["text", "photo"],
    kpis: ["marketing.conversions", "marketing.participation_rate"],
    contraindication: {
      text: { en: 'A "group price" that anybody gets.', "zh-CN": "人人都能买到的“团购价”。" },
    },
    review: {
      weeks: 8,
      question: { en: "Do buyers report on it in the forum?", "zh-CN": "买家会回来晒单评价吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "vertical.care-manual",
    platform: "vertical",
    title: { en: "A manual for use and care", "zh-CN": "使用保养手册" },
    text: {
      en: "Written from members' questions, with pictures, version and day, and open to corrections.",
      "zh-CN": "依据成员提问编写，配图、版本与日期，欢迎更正。",
    },
    effects: { service: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "knownQuestions", op: "ge", value: 10 },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [
      { id: "expert", hours: 0.5 },
      { id: "writer", hours: 1 },
    ],
    formats: ["article"],
    kpis: ["content.save_rate", "content.response_rate"],
    contraindication: {
      text: { en: "A manual that only says to call the service.", "zh-CN": "通篇“请联系售后”。" },
    },
    review: {
      weeks: 12,
      question: { en: "Which of its pages are linked most?", "zh-CN": "哪几页被引用最多？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "vertical.fault-notices",
    platform: "vertical",
    title: { en: "Notices of faults and their mending", "zh-CN": "故障与修复公告" },
    text: {
      en: "Which lots, what can happen, what to do now, when it will be mended; repeated until all are reached.",
      "zh-CN": "写清批次、可能后果、眼下怎么办、何时修复，直到通知到所有人。",
    },
    effects: { service: "medium", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "isVerified", op: "eq", value: true },
        { field: "experts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 1, per: "quarter" },
    hours: 1,
    roles: [
      { id: "expert", hours: 0.5 },
      { id: "customer-service", hours: 0.5 },
    ],
    formats: ["text"],
    kpis: ["content.post_reach", "content.net_sentiment"],
    contraindication: { text: { en: "Waiting until somebody else says it.", "zh-CN": "等别人先爆出来。" } },
    review: {
      weeks: 8,
      question: { en: "What share of the owners concerned was reached?", "zh-CN": "涉及的用户通知到多少？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for Vertical community (template), one for each goal that its own actions serve. */
export const verticalPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "vertical", name: { en: "Vertical community (template)", "zh-CN": "垂直社区（模板）" } },
  actions,
  { "ad-law": adLaw },
);
