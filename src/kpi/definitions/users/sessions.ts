import { ratioKpi } from "../../internal/catalogKpi.ts";
import { engagedSessionSource } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Sessions per active user. */
export const sessionsPerUser: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.sessions_per_user",
  en: [
    "Sessions per user",
    "Sessions over the different members who had them. A row is one session (with sessions 1) or the sessions of a member.",
  ],
  zh: [
    "人均会话数",
    "会话数 ÷ 产生会话的不同用户数。每行为一次会话（sessions 记 1），或一位用户的会话汇总。",
  ],
  unit: "sessions per user",
  direction: "up",
  range: [0, null],
  noun: "interaction",
  numerator: "sessions",
  denominator: { op: "distinct", field: "memberId" },
  interval: "none",
  nUnit: "session records",
  source: [
    "Sessions per active user, as web analytics has it; a session ends after 30 minutes of silence in most tools",
  ],
});

/** Mean length of a session. */
export const meanSessionDuration: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.mean_session_duration",
  en: [
    "Mean session duration",
    "Seconds of sessions over sessions. Tools that cannot see the end of a page give a session of one page 0 seconds.",
  ],
  zh: ["平均会话时长", "会话总时长（秒）÷ 会话数。部分工具无法测得末页停留，单页会话会记为 0 秒。"],
  unit: "seconds per session",
  direction: "up",
  range: [0, null],
  noun: "interaction",
  numerator: "sessionSeconds",
  denominator: "sessions",
  nUnit: "session records",
  source: ["Seconds over sessions; with the tool's own rule for where a session ends"],
});

/** Sessions that were engaged, out of all. */
export const engagedSessionRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.engaged_session_rate",
  en: [
    "Engaged session rate (GA4's engagement rate)",
    "Engaged sessions over sessions. Engaged is GA4's rule: longer than 10 seconds, or a key event, or two page views. No relation to the engagement rates of posts.",
  ],
  zh: [
    "互动会话占比（GA4 互动度）",
    "互动会话数 ÷ 会话数。按 GA4 规则：超过 10 秒、或触发关键事件、或浏览两页及以上即为互动会话；与帖子互动率无关。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "interaction",
  numerator: "engagedSessions",
  denominator: "sessions",
  nUnit: "session records",
  source: [engagedSessionSource],
});

/** Sessions that were not engaged, out of all. */
export const bounceRateNotEngaged: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.bounce_rate_not_engaged",
  en: [
    "Bounce rate (sessions not engaged, GA4)",
    "Sessions that were not engaged over sessions: 1 - users.engaged_session_rate. Not the share of single-page visits, which older tools call by the same name.",
  ],
  zh: [
    "跳出率（GA4：非互动会话占比）",
    "非互动会话数 ÷ 会话数，即 1 − 互动会话占比。旧版工具所称的跳出率是单页访问占比，与此不同。",
  ],
  unit: "ratio",
  direction: "down",
  range: [0, 1],
  noun: "interaction",
  numerator: {
    op: "difference",
    terms: [
      { op: "sum", field: "sessions" },
      { op: "sum", field: "engagedSessions" },
    ],
  },
  denominator: "sessions",
  nUnit: "session records",
  source: [engagedSessionSource],
});

/** Visits with one page view, out of all. */
export const bounceRateSinglePage: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.bounce_rate_single_page",
  en: [
    "Bounce rate (single-page visits)",
    "Visits with one page view over visits, as Plausible, Matomo and Universal Analytics count. Someone who reads one page for ten minutes bounces here and does not in GA4.",
  ],
  zh: [
    "跳出率（单页访问占比）",
    "只浏览一页的访问数 ÷ 访问数，为 Plausible、Matomo 与旧版 Google Analytics 的口径。只看一页但停留十分钟，在此算跳出，在 GA4 不算。",
  ],
  unit: "ratio",
  direction: "down",
  range: [0, 1],
  noun: "interaction",
  numerator: "singlePageVisits",
  denominator: "visits",
  nUnit: "visit records",
  source: ["Single-page visits over visits, as Plausible, Matomo and Universal Analytics have it"],
});
