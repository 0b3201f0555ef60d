import { ACTIONS_CHECKED, ftc, tiktokSpark } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "tiktok.native-short-videos",
    platform: "tiktok",
    title: { en: "Videos made for the place", "zh-CN": "原生短视频" },
    text: {
      en: "Filmed upright by people who use the place themselves; one question answered in each.",
      "zh-CN": "由真正用这个平台的人竖屏拍摄，一条回答一个问题。",
    },
    effects: { awareness: "high", engagement: "high" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "contentStock", op: "ge", value: 4 },
    cadence: { times: 3, per: "week" },
    hours: 5,
    roles: [
      { id: "videographer", hours: 4 },
      { id: "writer", hours: 1 },
    ],
    formats: ["video"],
    kpis: ["content.completion_rate", "content.mean_watch_time"],
    contraindication: { text: { en: "Television spots cut to size.", "zh-CN": "把电视广告裁成竖屏。" } },
    review: { weeks: 4, question: { en: "Where do people stop watching?", "zh-CN": "观众在哪里停下？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "tiktok.spark-ads",
    platform: "tiktok",
    title: { en: "Spark ads", "zh-CN": "原帖授权投放" },
    text: {
      en: "Promote creators' and own posts as they are, with the authorization of whoever posted.",
      "zh-CN": "经发布者授权，原样推广创作者或自有帖子。",
    },
    effects: { awareness: "medium", conversion: "high" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasAdAccount", op: "eq", value: true },
        { field: "monthlyBudget", op: "gt", value: 0 },
        { field: "partners", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 2.5,
    roles: [
      { id: "advertiser", hours: 2 },
      { id: "analyst", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["marketing.return_on_ad_spend", "marketing.cost_per_conversion"],
    contraindication: {
      text: { en: "Promoting a post after the authorization has run out.", "zh-CN": "授权过期仍在投放。" },
    },
    review: {
      weeks: 4,
      question: { en: "Does the promoted post also bring followers?", "zh-CN": "投放是否也带来关注？" },
    },
    sources: ["tiktok-spark", "ftc", "practice"],
    confidence: "high",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "tiktok.video-replies",
    platform: "tiktok",
    title: { en: "Reply with videos", "zh-CN": "视频回复" },
    text: {
      en: "Take real questions, also the skeptical ones, and show the answer.",
      "zh-CN": "选真实的、也包括质疑的问题，演示答案。",
    },
    effects: { engagement: "high" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 3 },
    cadence: { times: 2, per: "week" },
    hours: 2,
    roles: [
      { id: "videographer", hours: 1.5 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["content.conversation_rate", "content.response_rate"],
    contraindication: { text: { en: "Mocking whoever asked.", "zh-CN": "嘲笑提问者。" } },
    review: {
      weeks: 4,
      question: { en: "Does the next comment go on from there?", "zh-CN": "后续评论会接着聊吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "tiktok.creator-briefs",
    platform: "tiktok",
    title: { en: "Briefs that leave creators free", "zh-CN": "创作者合作简报" },
    text: {
      en: "Say what must be true and what must not be said, and leave the rest to creators; the relation is disclosed.",
      "zh-CN": "只规定必须属实与不能说的，其余交给创作者，并披露合作关系。",
    },
    effects: { awareness: "high", conversion: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "partners", op: "ge", value: 2 },
        { field: "monthlyBudget", op: "gt", value: 0 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 2,
    roles: [{ id: "partner-manager", hours: 2 }],
    formats: ["video"],
    kpis: ["content.unique_reach", "marketing.cost_per_conversion"],
    contraindication: { text: { en: "A script.", "zh-CN": "给逐字稿。" } },
    review: {
      weeks: 6,
      question: { en: "Whose way of telling is worth taking up?", "zh-CN": "谁的讲法值得学？" },
    },
    sources: ["ftc", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "tiktok.live-demonstration",
    platform: "tiktok",
    title: { en: "Live demonstration", "zh-CN": "直播演示" },
    text: {
      en: "Show the thing on wishes from the chat, answer prices and limits, and keep calm.",
      "zh-CN": "按弹幕要求现场演示，讲清价格与限制，从容不催。",
    },
    effects: { conversion: "high", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hosts", op: "ge", value: 1 },
        { field: "hasShop", op: "eq", value: true },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 3,
    roles: [
      { id: "host", hours: 2 },
      { id: "community-manager", hours: 1 },
    ],
    formats: ["video"],
    kpis: ["live.order_rate_by_viewers", "live.interaction_rate"],
    contraindication: { text: { en: "Haste that is made up.", "zh-CN": "人为制造紧迫。" } },
    review: {
      weeks: 4,
      question: { en: "How many of the viewers asked something?", "zh-CN": "多少观众提了问题？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for TikTok, one for each goal that its own actions serve. */
export const tiktokPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "tiktok", name: { en: "TikTok", "zh-CN": "TikTok" } },
  actions,
  { "tiktok-spark": tiktokSpark, ftc },
);
