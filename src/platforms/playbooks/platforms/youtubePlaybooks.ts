import { ACTIONS_CHECKED, ftc, youtubePartners } from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "youtube.search-tutorials",
    platform: "youtube",
    title: { en: "Tutorials that are searched for", "zh-CN": "搜索型教程" },
    text: {
      en: "One question in the words people type, answered in the first minute and shown in full after that.",
      "zh-CN": "用用户搜索的原话作题，一分钟内给答案，随后完整演示。",
    },
    effects: { awareness: "high", service: "high" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "experts", op: "ge", value: 1 },
        { field: "knownQuestions", op: "ge", value: 5 },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 4.5,
    roles: [
      { id: "expert", hours: 1.5 },
      { id: "videographer", hours: 3 },
    ],
    formats: ["video"],
    kpis: ["content.views", "content.mean_watch_time"],
    contraindication: { text: { en: "Ten minutes before the answer.", "zh-CN": "十分钟后才讲到答案。" } },
    review: {
      weeks: 12,
      question: {
        en: "How many come from search, and how long do they stay?",
        "zh-CN": "多少观看来自搜索，看了多久？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "youtube.shorts-from-long",
    platform: "youtube",
    title: { en: "Shorts with one answer each", "zh-CN": "单答案短片" },
    text: {
      en: "One answer from a long video, filmed anew upright, with a way to the long one.",
      "zh-CN": "从长视频取一个答案重新竖拍，并引向长视频。",
    },
    effects: { awareness: "medium", engagement: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "contentStock", op: "ge", value: 4 },
    cadence: { times: 2, per: "week" },
    hours: 2,
    roles: [{ id: "videographer", hours: 2 }],
    formats: ["short"],
    kpis: ["content.views", "content.completion_rate"],
    contraindication: { text: { en: "Trailers.", "zh-CN": "只做预告片。" } },
    review: {
      weeks: 6,
      question: { en: "Do viewers of shorts watch the long one?", "zh-CN": "看短片的人会看长视频吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "youtube.creator-sponsorship",
    platform: "youtube",
    title: { en: "Sponsor creators of the field", "zh-CN": "赞助垂直创作者" },
    text: {
      en: "A part in their video that fits, said to be paid, with access to its figures for the brand.",
      "zh-CN": "在其视频里安排合适的段落，声明付费，并共享数据权限。",
    },
    effects: { awareness: "medium", conversion: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "partners", op: "ge", value: 1 },
        { field: "monthlyBudget", op: "gt", value: 0 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 2,
    roles: [
      { id: "partner-manager", hours: 1.5 },
      { id: "analyst", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["channel.attributed_conversions", "marketing.cost_per_conversion"],
    contraindication: { text: { en: "A part that interrupts.", "zh-CN": "生硬打断的口播。" } },
    review: {
      weeks: 8,
      question: {
        en: "What do viewers do who came by the link, a month later?",
        "zh-CN": "由链接来的观众一个月后在做什么？",
      },
    },
    sources: ["youtube-partners", "ftc", "practice"],
    confidence: "high",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "youtube.live-questions",
    platform: "youtube",
    title: { en: "Live questions and answers", "zh-CN": "直播问答" },
    text: {
      en: "Questions gathered before, an expert and a host, chapters set afterwards.",
      "zh-CN": "提前征集问题，专家加主持，事后分章节。",
    },
    effects: { engagement: "high", community: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hosts", op: "ge", value: 1 },
        { field: "experts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [
      { id: "host", hours: 0.5 },
      { id: "expert", hours: 0.5 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: ["live"],
    kpis: ["live.interaction_rate", "live.mean_watch_time"],
    contraindication: { text: { en: "Nobody for the chat.", "zh-CN": "弹幕无人照看。" } },
    review: {
      weeks: 8,
      question: { en: "Which chapters are watched later?", "zh-CN": "哪些章节后来还有人看？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "youtube.comment-talk",
    platform: "youtube",
    title: { en: "Talk in the comments", "zh-CN": "评论区对话" },
    text: {
      en: "Ask one question at the end of a video, answer the first days' comments, pin the best.",
      "zh-CN": "片尾提一个问题，发布头几天逐条回复，置顶最佳。",
    },
    effects: { engagement: "medium", community: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 3 },
    cadence: { times: 2, per: "week" },
    hours: 1.5,
    roles: [{ id: "community-manager", hours: 1.5 }],
    formats: ["video"],
    kpis: ["content.conversation_rate", "content.response_rate"],
    contraindication: { text: { en: "A heart and no word.", "zh-CN": "只点爱心不说话。" } },
    review: { weeks: 6, question: { en: "Do viewers answer one another?", "zh-CN": "观众之间会对话吗？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "youtube.playlists-by-question",
    platform: "youtube",
    title: { en: "Playlists by question", "zh-CN": "按问题编排播放列表" },
    text: {
      en: "Videos in the order in which questions come up: before buying, first day, first repair.",
      "zh-CN": "按用户遇到问题的顺序排：买前、第一天、第一次维修。",
    },
    effects: { service: "medium", conversion: "low" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "contentStock", op: "ge", value: 6 },
        { field: "knownQuestions", op: "ge", value: 5 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 1,
    roles: [
      { id: "writer", hours: 0.5 },
      { id: "videographer", hours: 0.5 },
    ],
    formats: ["video"],
    kpis: ["content.mean_watch_time", "content.view_through_rate"],
    contraindication: { text: { en: "Playlists by year of upload.", "zh-CN": "按上传年份堆放。" } },
    review: { weeks: 12, question: { en: "Which video ends the way?", "zh-CN": "用户在哪条视频停止？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "youtube.repair-and-update-videos",
    platform: "youtube",
    title: { en: "Videos on repairs and changes", "zh-CN": "维修与更新视频" },
    text: {
      en: "What changed in the product, what can be mended at home, when to call.",
      "zh-CN": "讲清产品改了什么、哪些能自己修、何时该找售后。",
    },
    effects: { service: "medium", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "experts", op: "ge", value: 1 },
    cadence: { times: 1, per: "month" },
    hours: 2,
    roles: [
      { id: "expert", hours: 0.5 },
      { id: "videographer", hours: 1.5 },
    ],
    formats: ["video"],
    kpis: ["content.save_rate", "content.mean_watch_time"],
    contraindication: {
      text: { en: "Changes shown only to new customers.", "zh-CN": "改动只讲给新客户听。" },
    },
    review: { weeks: 12, question: { en: "Do calls on these matters fall?", "zh-CN": "相关咨询减少了吗？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for YouTube, one for each goal that its own actions serve. */
export const youtubePlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "youtube", name: { en: "YouTube", "zh-CN": "YouTube（油管）" } },
  actions,
  { "youtube-partners": youtubePartners, ftc },
);
