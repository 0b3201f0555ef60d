import { ACTIONS_CHECKED, adLaw } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "hupu.match-day-threads",
    platform: "hupu",
    title: { en: "Threads on match days", "zh-CN": "赛事日主题帖" },
    text: {
      en: "Data, pictures and a clear opinion for the match that everybody watches, and somebody who stays in the thread.",
      "zh-CN": "为大家都在看的比赛准备数据、图片和鲜明观点，有人守帖。",
    },
    effects: { awareness: "high", engagement: "high" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "contentStock", op: "ge", value: 2 },
        { field: "supportHours", op: "ge", value: 5 },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 3,
    roles: [
      { id: "writer", hours: 1.5 },
      { id: "community-manager", hours: 1.5 },
    ],
    formats: ["text", "photo"],
    kpis: ["content.conversation_rate", "content.impressions"],
    contraindication: { text: { en: "Taking sides for effect.", "zh-CN": "为流量引战。" } },
    review: {
      weeks: 4,
      question: { en: "Does the thread go on after the whistle?", "zh-CN": "终场之后帖子还在继续吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "hupu.rating-talk",
    platform: "hupu",
    title: { en: "Answer to ratings", "zh-CN": "评分互动" },
    text: {
      en: "Read how products and matches are rated, answer the reasons, and change what the ratings are right about.",
      "zh-CN": "看用户如何打分，回应理由，评得对的就改。",
    },
    effects: { engagement: "medium", reputation: "medium" },
    stages: ["grow", "mature"],
    precondition: { field: "isVerified", op: "eq", value: true },
    cadence: { times: 1, per: "week" },
    hours: 1.5,
    roles: [
      { id: "community-manager", hours: 1 },
      { id: "analyst", hours: 0.5 },
    ],
    formats: ["text"],
    kpis: ["content.net_sentiment", "content.response_rate"],
    contraindication: { text: { en: "Voting on the own product.", "zh-CN": "给自家打分。" } },
    review: {
      weeks: 6,
      question: { en: "Which reasons for low marks have gone?", "zh-CN": "哪些低分理由已经消失？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "hupu.gear-tests",
    platform: "hupu",
    title: { en: "Tests of gear", "zh-CN": "装备实测" },
    text: {
      en: "Worn and measured by players, weaknesses named, against others on the same day.",
      "zh-CN": "由打球的人实穿实测，与同类同日对比，点出缺点。",
    },
    effects: { reputation: "high", awareness: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "samples", op: "ge", value: 5 },
        { field: "experts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 2.5,
    roles: [
      { id: "expert", hours: 1.5 },
      { id: "videographer", hours: 1 },
    ],
    formats: ["text", "photo", "video"],
    kpis: ["content.save_rate", "content.net_sentiment"],
    contraindication: {
      text: { en: "Tests that the own product always wins.", "zh-CN": "自家永远第一的评测。" },
    },
    review: { weeks: 6, question: { en: "Do players repeat the test?", "zh-CN": "有没有人自己复测？" } },
    sources: ["ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "hupu.everyday-topics",
    platform: "hupu",
    title: { en: "Talk beyond sports", "zh-CN": "生活话题参与" },
    text: {
      en: "Themes of work and life that members bring up, with a person of the brand who has something to tell.",
      "zh-CN": "参与成员发起的工作生活话题，由有故事可讲的人发言。",
    },
    effects: { awareness: "medium", engagement: "medium", community: "low" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "experts", op: "ge", value: 1 },
    cadence: { times: 1, per: "week" },
    hours: 1,
    roles: [{ id: "writer", hours: 1 }],
    formats: ["text", "photo"],
    kpis: ["content.conversation_rate", "content.applause_rate"],
    contraindication: { text: { en: "Speaking down to members.", "zh-CN": "说教口吻。" } },
    review: {
      weeks: 6,
      question: { en: "Do members tell more than you do?", "zh-CN": "成员说的是不是比你多？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "hupu.regular-of-a-section",
    platform: "hupu",
    title: { en: "Be a regular of one section", "zh-CN": "专区常驻" },
    text: {
      en: "One person, one team's or one sport's section, every week, known by name.",
      "zh-CN": "固定一个人、一个专区，每周都在，成员叫得出名字。",
    },
    effects: { community: "high", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 5 },
    cadence: { times: 3, per: "week" },
    hours: 2,
    roles: [{ id: "community-manager", hours: 2 }],
    formats: ["text"],
    kpis: ["content.response_rate", "users.retention_bracket"],
    contraindication: { text: { en: "A new account for every campaign.", "zh-CN": "每次活动换一个新号。" } },
    review: { weeks: 8, question: { en: "Do members know the person?", "zh-CN": "成员认识这个人吗？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "hupu.pick-up-games",
    platform: "hupu",
    title: { en: "Games in town", "zh-CN": "线下球局" },
    text: {
      en: "Courts, balls and referees for members who want to play; pictures with consent.",
      "zh-CN": "提供场地、用球与裁判，照片征得同意。",
    },
    effects: { community: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "venues", op: "ge", value: 1 },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [{ id: "organizer", hours: 1.5 }],
    formats: ["photo", "video"],
    kpis: ["marketing.participation_rate", "users.retention_bracket"],
    contraindication: { text: { en: "Tying a place to a purchase.", "zh-CN": "把名额与购买绑定。" } },
    review: {
      weeks: 8,
      question: { en: "How many come again without an invitation?", "zh-CN": "没有邀请，多少人会再来？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for Hupu, one for each goal that its own actions serve. */
export const hupuPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "hupu", name: { en: "Hupu", "zh-CN": "虎扑" } },
  actions,
  { "ad-law": adLaw },
);
