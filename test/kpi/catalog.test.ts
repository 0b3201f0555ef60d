/** The definitions of the catalogue, computed: over rows made from what they say they read, by hand, and against other software. */
import { describe, expect, test } from "vitest";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import type { KpiDefinition } from "../../src/kpi/kpiDefinitionSchema.ts";
import { kpiDefinitions } from "../../src/kpi/kpiDefinitions.ts";
import { kpiInputs } from "../../src/kpi/kpiInputs.ts";
import type { KpiValue } from "../../src/kpi/kpiResultSchema.ts";
import { nounNames } from "../../src/model/nouns/nouns.ts";
import golden from "../golden/kpi/catalog.json" with { type: "json" };
import retentionGolden from "../golden/kpi/retention.json" with { type: "json" };
import { catalogRows } from "./catalogRows.ts";

const definitionOf = (id: string): KpiDefinition => kpiDefinitions.find((kpi) => kpi.id === id)!;

function kpiOver(id: string, rows: readonly object[]): KpiValue {
  const { noun } = definitionOf(id);
  return computeKpis(rows, { noun, kpis: [id] }).rows[0]!.values[id]!;
}

function numberOver(id: string, rows: readonly object[]): number | null {
  const value = kpiOver(id, rows);
  return value.status === "ok" ? value.value : null;
}

describe("every definition", () => {
  test.each(kpiDefinitions.map((kpi) => [kpi.id, kpi] as const))(
    "%s has a finite value in its range over rows that have what it reads",
    (id, kpi) => {
      const value = kpiOver(id, kpi.formula.op === "count" ? [{}, {}] : catalogRows(kpi));
      if (value.status !== "ok") throw new Error(`absent: ${value.reason}`);
      expect(value.value).toBeGreaterThanOrEqual(kpi.range.low ?? Number.NEGATIVE_INFINITY);
      expect(value.value).toBeLessThanOrEqual(kpi.range.high ?? Number.POSITIVE_INFINITY);
      if (value.interval !== null) {
        expect(value.interval.low).toBeGreaterThanOrEqual(kpi.range.low ?? Number.NEGATIVE_INFINITY);
        expect(value.interval.high).toBeLessThanOrEqual(kpi.range.high ?? Number.POSITIVE_INFINITY);
        expect(value.interval.low).toBeLessThan(value.interval.high);
      }
      expect(value.unit).toBe(kpi.unit);
    },
  );

  test.each(kpiDefinitions.filter((kpi) => kpi.formula.op !== "count").map((kpi) => [kpi.id, kpi] as const))(
    "%s is absent, not zero, over a row that has nothing of it",
    (id, kpi) => {
      const nothing = Object.fromEntries(kpiInputs(kpi).map(({ field }) => [field, null]));
      expect(kpiOver(id, [nothing])).toMatchObject({ status: "absent" });
    },
  );
});

const posts = [
  {
    likes: 10,
    comments: 4,
    shares: 2,
    saves: 1,
    views: 400,
    impressions: 1000,
    reach: 500,
    follows: 3,
    unfollows: 1,
    hides: 2,
    engagedUsers: 12,
    videoStarts: 300,
    videoCompletions: 90,
    watchSeconds: 4000,
    reads: 90,
    delivered: 1000,
    spend: 50,
    clicks: 25,
    conversions: 5,
    revenue: 200,
    currency: "CNY",
  },
  {
    likes: 30,
    comments: 2,
    shares: 6,
    saves: 5,
    views: 600,
    impressions: 3000,
    reach: 1500,
    follows: 7,
    unfollows: 4,
    hides: 1,
    engagedUsers: 38,
    videoStarts: 500,
    videoCompletions: 150,
    watchSeconds: 8000,
    reads: 210,
    delivered: 3000,
    spend: 150,
    clicks: 75,
    conversions: 5,
    revenue: 100,
    currency: "CNY",
  },
];
const sessions = [
  { memberId: "a", sessions: 3, engagedSessions: 2, sessionSeconds: 300, visits: 3, singlePageVisits: 1 },
  { memberId: "b", sessions: 1, engagedSessions: 0, sessionSeconds: 20, visits: 1, singlePageVisits: 1 },
];
const lives = [
  {
    meanConcurrent: 80.5,
    peakConcurrent: 200,
    watchSeconds: 60_000,
    viewers: 1000,
    newFollowers: 20,
    comments: 150,
    productClicks: 300,
    orders: 30,
    revenue: 4500,
  },
  {
    meanConcurrent: 120,
    peakConcurrent: 180,
    watchSeconds: 90_000,
    viewers: 2000,
    newFollowers: 40,
    comments: 150,
    productClicks: 500,
    orders: 50,
    revenue: 7500,
  },
];
const privateMembers = [
  {
    consent: true,
    contactAdded: true,
    groupJoined: true,
    activeInGroup: true,
    ordered: true,
    repurchased: false,
    blocked: false,
  },
  {
    consent: true,
    contactAdded: true,
    groupJoined: true,
    activeInGroup: true,
    ordered: false,
    repurchased: null,
    blocked: false,
  },
  {
    consent: true,
    contactAdded: true,
    groupJoined: false,
    activeInGroup: null,
    ordered: null,
    repurchased: null,
    blocked: true,
  },
  {
    consent: true,
    contactAdded: true,
    groupJoined: true,
    activeInGroup: false,
    ordered: false,
    repurchased: null,
    blocked: null,
  },
  {
    consent: false,
    contactAdded: true,
    groupJoined: true,
    activeInGroup: true,
    ordered: true,
    repurchased: true,
    blocked: true,
  },
  {
    consent: null,
    contactAdded: true,
    groupJoined: true,
    activeInGroup: true,
    ordered: true,
    repurchased: true,
    blocked: true,
  },
];
const done = [
  { memberId: "a", kind: "post" },
  { memberId: "a", kind: "like" },
  { memberId: "b", kind: "comment" },
  { memberId: "c", kind: "view" },
  { memberId: "d", kind: "view" },
  { memberId: "d", kind: "view" },
];

test.each<[string, object[], number]>([
  ["content.views", posts, 1000],
  ["content.follows", posts, 10],
  ["content.net_follows", posts, 5],
  ["content.frequency", posts, 2],
  ["content.engagement_rate_by_views", posts, 0.06],
  ["content.engaged_user_rate_by_reach", posts, 0.025],
  ["content.applause_rate", posts, 20],
  ["content.conversation_rate", posts, 3],
  ["content.amplification_rate", posts, 4],
  ["content.save_rate", posts, 0.003],
  ["content.negative_feedback_rate", posts, 0.002],
  ["content.view_through_rate", posts, 0.25],
  ["content.completion_rate", posts, 0.3],
  ["content.mean_watch_time", posts, 12],
  ["content.wechat_open_rate", posts, 0.075],
  ["content.unique_reach", done, 2],
  [
    "content.publish_frequency",
    [
      { posts: 12, days: 30 },
      { posts: 9, days: 30 },
    ],
    0.35,
  ],
  ["content.publish_regularity", [{ meanGapSeconds: 100, gapDeviationSeconds: 25 }], 0.75],
  ["content.publish_regularity", [{ meanGapSeconds: 100, gapDeviationSeconds: 150 }], -0.5],
  [
    "content.daily_engagement_rate",
    [
      { engagements: 30, followers: 1000 },
      { engagements: 10, followers: 1000 },
    ],
    0.02,
  ],
  [
    "content.net_sentiment",
    [{ sentiment: 0.9 }, { sentiment: -0.1 }, { sentiment: 0 }, { sentiment: 0.2 }, {}],
    0.25,
  ],
  [
    "content.response_rate",
    [
      { windowObserved: true, answeredInWindow: true },
      { windowObserved: true, answeredInWindow: false },
      { windowObserved: false, answeredInWindow: false },
      { windowObserved: true },
    ],
    0.5,
  ],
  ["content.half_life", [{ halfLifeSeconds: 60 }, { halfLifeSeconds: 600 }, { halfLifeSeconds: 100 }], 100],
  [
    "audience.followers",
    [
      { id: "a", at: 0, followers: 10 },
      { id: "a", at: 1, followers: 12 },
      { id: "b", at: 0, followers: 5 },
    ],
    17,
  ],
  ["audience.net_follower_change", [{ follows: 5, unfollows: 9 }], -4],
  ["audience.follower_growth_rate", [{ follows: 12, unfollows: 2, followersAtStart: 200 }], 0.05],
  ["users.daily_active_users", done, 4],
  ["users.weekly_active_users", done, 4],
  ["users.monthly_active_users", done, 4],
  ["users.contributor_share", done, 0.5],
  ["users.sessions_per_user", sessions, 2],
  ["users.mean_session_duration", sessions, 80],
  ["users.engaged_session_rate", sessions, 0.5],
  ["users.bounce_rate_not_engaged", sessions, 0.5],
  ["users.bounce_rate_single_page", sessions, 0.5],
  [
    "users.activation_rate",
    [
      { activationObserved: true, activated: true },
      { activationObserved: true, activated: false },
      { activationObserved: false, activated: false },
    ],
    0.5,
  ],
  [
    "users.revenue_per_active_user",
    [
      { memberId: "a", amount: 30, activeInPeriod: true },
      { memberId: "b", amount: 0, activeInPeriod: true },
      { memberId: "c", amount: 99, activeInPeriod: false },
    ],
    15,
  ],
  [
    "users.revenue_per_buyer",
    [
      { memberId: "a", amount: 30 },
      { memberId: "a", amount: -10 },
      { memberId: "b", amount: 0 },
    ],
    20,
  ],
  ["users.time_to_first_response", [{ responseSeconds: 60 }, { responseSeconds: 90 }, {}], 75],
  ["live.mean_concurrent_viewers", lives, 100.25],
  ["live.peak_concurrent_viewers", lives, 200],
  ["live.mean_watch_time", lives, 50],
  ["live.viewer_to_follower_rate", lives, 0.02],
  ["live.interaction_rate", lives, 0.1],
  ["live.product_click_rate", lives, 800 / 3000],
  ["live.order_rate_by_viewers", lives, 80 / 3000],
  ["live.order_rate_by_product_clicks", lives, 0.1],
  ["live.gross_merchandise_value", lives, 12_000],
  ["live.gross_merchandise_value_per_thousand_views", lives, 4000],
  ["private_domain.contact_rate", [{ contactsAdded: 20, reach: 1000 }], 0.02],
  ["private_domain.cost_per_contact", [{ spend: 300, contactsAdded: 20 }], 15],
  ["private_domain.group_join_rate", privateMembers, 0.75],
  ["private_domain.active_rate", privateMembers, 2 / 3],
  ["private_domain.first_order_rate", privateMembers, 0.5],
  ["private_domain.repurchase_rate", privateMembers, 0],
  ["private_domain.block_rate", privateMembers, 1 / 3],
  ["marketing.conversions", posts, 10],
  ["marketing.revenue", posts, 300],
  ["marketing.spend", posts, 200],
  ["marketing.cost_per_thousand_impressions", posts, 50],
  ["marketing.cost_per_click", posts, 2],
  ["marketing.cost_per_conversion", posts, 20],
  ["marketing.return_on_ad_spend", posts, 1.5],
  [
    "marketing.return_on_investment",
    [
      { margin: 150, spend: 100 },
      { margin: 30, spend: 100 },
    ],
    -0.1,
  ],
  ["marketing.participation_rate", [{ participants: 30, reach: 600 }], 0.05],
  ["marketing.incremental_lift", [{ treatedConversions: 120, expectedConversions: 100 }], 0.2],
  ["channel.visits", [{}, {}, {}], 3],
  ["channel.share_of_visits", [{ visits: 30, allVisits: 120 }], 0.25],
  [
    "channel.visit_concentration",
    [{ squaredShare: 0.25 }, { squaredShare: 0.09 }, { squaredShare: 0.04 }],
    0.38,
  ],
  ["channel.funnel_step_rate", [{ entered: 50, continued: 20 }], 0.4],
  [
    "channel.funnel_conversion_rate",
    [{ pathId: "a", converted: false }, { pathId: "a", converted: true }, { pathId: "b" }],
    0.5,
  ],
  ["channel.removal_effect", [{ conversionProbability: 0.4, conversionProbabilityWithout: 0.3 }], 0.25],
  ["channel.assist_ratio", [{ assistedConversions: 6, lastContactConversions: 4 }], 1.5],
  ["competition.share_of_voice", [{ own: true }, { own: false }, { own: false }, { own: false }, {}], 0.25],
  [
    "competition.share_of_engagement",
    [{ own: true, engagements: 30 }, { own: false, engagements: 90 }, { engagements: 5 }],
    0.25,
  ],
  ["competition.activity_index", [{ postsPerDay: 3, medianPostsPerDay: 2 }], 1.5],
  [
    "spread.viral_coefficient",
    [
      { kind: "invite", memberId: "a", accepted: true },
      { kind: "invite", memberId: "a", accepted: true },
      { kind: "invite", memberId: "b", accepted: false },
      { kind: "like", memberId: "c" },
    ],
    1,
  ],
  ["spread.viral_share", [{ viralReach: 30, reach: 100 }], 0.3],
  [
    "tech.good_vitals_rate",
    [
      { lcp: 2500, inp: 200, cls: 0.1 },
      { lcp: 2501, inp: 10, cls: 0 },
      { lcp: 10, cls: 0 },
    ],
    0.5,
  ],
  ["tech.availability", [{ goodMinutes: 1438, observedMinutes: 1440 }], 1438 / 1440],
  ["tech.error_rate", [{ failedRequests: 2, requests: 400 }], 0.005],
  ["tech.crash_free_user_rate", [{ crashed: false }, { crashed: false }, { crashed: true }, {}], 2 / 3],
  ["audit.completeness", [{ filledCells: 90, expectedCells: 100 }], 0.9],
  ["audit.duplicate_rate", [{ duplicateRows: 53, checkedRows: 7050 }], 53 / 7050],
  ["audit.validity", [{ validRows: 496, checkedRows: 500 }], 0.992],
  ["audit.freshness", [{ ageSeconds: 60 }, { ageSeconds: 3600 }], 3600],
])("%s by hand", (id, rows, expected) => {
  const found = numberOver(id, rows);
  expect(found).not.toBeNull();
  expect(Math.abs(found! - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected));
});

describe("golden values by brute force (test/golden/kpi/makeCatalogGolden.py)", () => {
  const expectValues = (values: Readonly<Record<string, number | null>>, rows: readonly object[]): void => {
    for (const [id, expected] of Object.entries(values)) {
      const found = numberOver(id, rows);
      if (expected === null) expect([id, found]).toEqual([id, null]);
      else expect(Math.abs(found! - expected), id).toBeLessThanOrEqual(golden.tolerance * Math.abs(expected));
    }
  };

  test.each(golden.growth.values.map((one) => [one.periods.join(), one] as const))(
    "growth accounting of periods %s",
    (_, { periods, values }) => {
      expectValues(
        values,
        periods.map((period) => golden.growth.rows[period]!),
      );
    },
  );

  test("stickiness and active days", () => {
    expectValues(golden.activity.values, golden.activity.rows);
  });

  test("cascades, together and each by itself", () => {
    expectValues(golden.cascades.values, golden.cascades.rows);
    for (const [i, { virality, reproduction }] of Object.values(golden.cascades.single).entries()) {
      const values = { "spread.structural_virality": virality, "spread.reproduction_number": reproduction };
      expectValues(values, [golden.cascades.rows[i]!]);
    }
  });

  test("percentile of page loads, and Apdex", () => {
    expectValues(golden.loads.values, golden.loads.rows);
    expectValues(golden.apdex.values, golden.apdex.rows);
  });

  test.each(Object.entries(retentionGolden.answers))("retention, %s", (name, answers) => {
    const kinds = { nday: "day_n", unbounded: "unbounded", within: "within", bracket: "bracket" };
    const id = `users.retention_${kinds[name.split(".")[1] as keyof typeof kinds]}`;
    for (const [retained, eligible] of Object.values(answers) as [number, number][]) {
      expect(kpiOver(id, [{ retained, eligible }])).toMatchObject({
        numerator: retained,
        denominator: eligible,
        value: retained / eligible,
      });
    }
  });
});

describe("private domain", () => {
  test("leaves out and counts who did not agree", () => {
    for (const { id } of kpiDefinitions.filter(
      (kpi) => kpi.id.startsWith("private_domain.") && kpi.noun === "member",
    )) {
      expect(kpiOver(id, privateMembers)).toMatchObject({ n: 4, leftOut: 2, nUnit: "members with consent" });
    }
  });

  test("a member of whom a step is not known is in neither side", () => {
    expect(kpiOver("private_domain.block_rate", privateMembers)).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });
});

test("money of two currencies is not added up", () => {
  const rows = [posts[0]!, { ...posts[1]!, currency: "USD" }];
  for (const id of ["marketing.spend", "marketing.cost_per_click", "marketing.return_on_ad_spend"])
    expect(kpiOver(id, rows)).toMatchObject({ status: "absent", reason: "not-comparable" });
  expect(kpiOver("marketing.cost_per_click", posts)).toMatchObject({ unit: "CNY per click" });
});

describe('"available"', () => {
  test.each(nounNames)("finds, for the noun %s, those whose columns are there", (noun) => {
    const mine = kpiDefinitions.filter((kpi) => kpi.noun === noun);
    const fields = new Set(mine.flatMap((kpi) => kpiInputs(kpi).map(({ field }) => field)));
    const all = Object.fromEntries(
      [...fields].map((field) => [field, mine.map(catalogRows).find(([row]) => field in row!)![0]![field]]),
    );
    const found = Object.keys(computeKpis([all], { noun, kpis: "available" }).rows[0]!.values);
    expect(found).toEqual(mine.map(({ id }) => id));
    const bare = Object.keys(computeKpis([{}], { noun, kpis: "available" }).rows[0]!.values);
    expect(bare).toEqual(mine.filter((kpi) => kpi.formula.op === "count").map(({ id }) => id));
  });

  test("does not take a KPI whose own column is not there", () => {
    const { rows } = computeKpis([{ spend: 10, reach: 100 }], { noun: "campaign", kpis: "available" });
    expect(rows[0]!.values).toEqual({});
  });
});
