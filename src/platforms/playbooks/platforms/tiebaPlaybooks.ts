import {
  ACTIONS_CHECKED,
  tiebaBarRules,
  tiebaModerators,
  tiebaOfficialBars,
} from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "tieba.official-bar",
    platform: "tieba",
    title: { en: "A bar of your own", "zh-CN": "官方吧建设" },
    text: {
      en: "Under contract with the platform, with rules, staff who are there every week, and room for criticism.",
      "zh-CN": "与平台签约开通，立吧规，每周有人在，容得下批评。",
    },
    effects: { community: "high", reputation: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "isVerified", op: "eq", value: true },
        { field: "moderators", op: "ge", value: 1 },
        { field: "monthlyBudget", op: "gt", value: 0 },
      ],
    },
    cadence: { times: 5, per: "week" },
    hours: 4,
    roles: [
      { id: "moderator", hours: 3 },
      { id: "community-manager", hours: 1 },
    ],
    formats: ["text", "photo"],
    kpis: ["users.contributor_share", "users.retention_bracket"],
    contraindication: {
      text: {
        en: "Taking over a bar that users built without asking them.",
        "zh-CN": "未经商量接管吧友自建的吧。",
      },
    },
    review: {
      weeks: 8,
      question: { en: "How many threads are begun by users?", "zh-CN": "多少主题帖由吧友发起？" },
    },
    sources: ["tieba-official-bars", "tieba-moderators", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "tieba.staff-answer-thread",
    platform: "tieba",
    title: { en: "A thread in which staff answer", "zh-CN": "官方答疑楼" },
    text: {
      en: "One pinned thread, answers numbered, the state of each case kept up to date.",
      "zh-CN": "置顶一楼，逐条编号作答，案例进展持续更新。",
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
    hours: 3,
    roles: [{ id: "customer-service", hours: 3 }],
    formats: ["text"],
    kpis: ["users.time_to_first_response", "content.response_rate"],
    contraindication: { text: { en: 'Answering by "please write to us" only.', "zh-CN": "一律“请私信”。" } },
    review: {
      weeks: 4,
      question: { en: "How many cases stay open for more than a week?", "zh-CN": "超过一周未结的有多少？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "tieba.guides-for-the-bar",
    platform: "tieba",
    title: { en: "Guides worth marking", "zh-CN": "精品攻略帖" },
    text: {
      en: "Long guides with pictures, made for one bar and its rules, without links to shops.",
      "zh-CN": "为该吧量身写的长图文攻略，守吧规、不带购买链接。",
    },
    effects: { awareness: "medium", service: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 1 },
        { field: "contentStock", op: "ge", value: 2 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 2.5,
    roles: [
      { id: "expert", hours: 1 },
      { id: "writer", hours: 1.5 },
    ],
    formats: ["text", "photo"],
    kpis: ["content.save_rate", "content.conversation_rate"],
    contraindication: {
      text: { en: "Links to shops: many bars' rules forbid them.", "zh-CN": "带店铺链接；不少吧规禁止。" },
    },
    review: {
      weeks: 8,
      question: { en: "Did the moderators mark it as worth keeping?", "zh-CN": "吧务有没有加精？" },
    },
    sources: ["tieba-bar-rules", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "tieba.moderator-cooperation",
    platform: "tieba",
    title: { en: "Activities with a bar's moderators", "zh-CN": "与吧务合作活动" },
    text: {
      en: "Offer what the bar can use (prizes, data, access), agree in public, and let the moderators run it.",
      "zh-CN": "提供吧里用得上的资源，公开约定，由吧务主办。",
    },
    effects: { awareness: "medium", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: { field: "partners", op: "ge", value: 1 },
    cadence: { times: 1, per: "quarter" },
    hours: 1.5,
    roles: [
      { id: "partner-manager", hours: 1 },
      { id: "organizer", hours: 0.5 },
    ],
    formats: ["text", "photo"],
    kpis: ["marketing.participation_rate", "content.conversation_rate"],
    contraindication: { text: { en: "Giving moderators money for removals.", "zh-CN": "花钱请吧主删帖。" } },
    review: { weeks: 8, question: { en: "Would they do it again?", "zh-CN": "吧务愿意再办吗？" } },
    sources: ["tieba-moderators", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "tieba.story-thread",
    platform: "tieba",
    title: { en: "A thread for stories", "zh-CN": "征集楼" },
    text: {
      en: "Ask for experience on one theme, answer each, and print the best with consent.",
      "zh-CN": "围绕一个主题征集经历，逐条回应，经同意整理精选。",
    },
    effects: { engagement: "high", community: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "samples", op: "ge", value: 5 },
        { field: "supportHours", op: "ge", value: 3 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [{ id: "community-manager", hours: 1.5 }],
    formats: ["text", "photo"],
    kpis: ["content.conversation_rate", "users.contributor_share"],
    contraindication: {
      text: { en: "Asking for empty replies to push the thread up.", "zh-CN": "用无意义回帖顶楼。" },
    },
    review: {
      weeks: 6,
      question: { en: "How many replies are longer than a line?", "zh-CN": "超过一行的回复有多少？" },
    },
    sources: ["tieba-bar-rules", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "tieba.test-team",
    platform: "tieba",
    title: { en: "A team of testers from the bar", "zh-CN": "吧友内测团" },
    text: {
      en: "Choose by what people wrote before, tell them everything, and report what was changed because of them.",
      "zh-CN": "按过往发言选人，如实告知，公布因他们改了什么。",
    },
    effects: { community: "high", reputation: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "samples", op: "ge", value: 10 },
        { field: "contacts", op: "ge", value: 10 },
      ],
    },
    cadence: { times: 1, per: "quarter" },
    hours: 1.5,
    roles: [
      { id: "community-manager", hours: 1 },
      { id: "expert", hours: 0.5 },
    ],
    formats: ["text", "photo"],
    kpis: ["users.contributor_share", "content.net_sentiment"],
    contraindication: { text: { en: "Silence after the test.", "zh-CN": "测完没下文。" } },
    review: {
      weeks: 12,
      question: { en: "How many of the changes came from testers?", "zh-CN": "有多少改动来自内测？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "tieba.change-log-thread",
    platform: "tieba",
    title: { en: "A thread of changes", "zh-CN": "更新日志楼" },
    text: {
      en: "Every change of the product with its day, in plain words, and a place to answer.",
      "zh-CN": "每次改动注明日期、用大白话写，并可回帖。",
    },
    effects: { service: "medium", engagement: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "contentStock", op: "ge", value: 2 },
    cadence: { times: 2, per: "month" },
    hours: 1,
    roles: [
      { id: "writer", hours: 0.5 },
      { id: "customer-service", hours: 0.5 },
    ],
    formats: ["text"],
    kpis: ["content.conversation_rate", "content.response_rate"],
    contraindication: { text: { en: "Only good news.", "zh-CN": "报喜不报忧。" } },
    review: {
      weeks: 8,
      question: {
        en: "Do people answer there rather than open new threads?",
        "zh-CN": "吧友是在此反馈，还是另开新帖？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "tieba.presence-in-related-bars",
    platform: "tieba",
    title: { en: "Be of use in related bars", "zh-CN": "同类吧专业参与" },
    text: {
      en: "Answer questions of the field as an expert with a name, wherever they are asked.",
      "zh-CN": "以实名专家身份，在相关吧里回答本领域问题。",
    },
    effects: { awareness: "medium", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 1 },
        { field: "supportHours", op: "ge", value: 3 },
      ],
    },
    cadence: { times: 2, per: "week" },
    hours: 1.5,
    roles: [{ id: "expert", hours: 1.5 }],
    formats: ["text"],
    kpis: ["content.applause_rate", "content.net_sentiment"],
    contraindication: { text: { en: "Mentioning the product unasked.", "zh-CN": "没人问就提产品。" } },
    review: {
      weeks: 8,
      question: {
        en: "Do people call you when a question comes up?",
        "zh-CN": "有问题时，吧友会不会主动 @ 你？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for Baidu Tieba, one for each goal that its own actions serve. */
export const tiebaPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "tieba", name: { en: "Baidu Tieba", "zh-CN": "百度贴吧" } },
  actions,
  {
    "tieba-official-bars": tiebaOfficialBars,
    "tieba-moderators": tiebaModerators,
    "tieba-bar-rules": tiebaBarRules,
  },
);
