/**
 * The world behind the sample data: what the generator knows and the models have to find. Everything here is invented.
 */

/** How one platform behaves for the brand. */
export interface PlatformTruth {
  /** Platform id of the package. */
  platform: string;
  /** Account name. */
  account: string;
  /** Posts a week. */
  postsPerWeek: number;
  /** Followers at the start and at the end of the period. */
  followers: [number, number];
  /** Median impressions of an unpaid post at an average hour, as a share of followers. */
  impressionsPerFollower: number;
  /** Reach as a share of impressions; null where the platform does not export reach. */
  reachShare: number | null;
  /** Engagements (likes, comments, shares, saves) as a share of impressions. */
  engagementRate: number;
  /** How engagements split; null where the platform does not export the count. */
  split: { likes: number; comments: number; shares: number; saves: number | null };
  /** Clicks as a share of impressions; null where there are no links. */
  clickRate: number | null;
  /** Formats with their share of posts and their effect on outcomes. */
  formats: Record<string, { share: number; effect: number }>;
  /** Peaks of the audience's week: local hour, weekdays or weekend or both, width in hours, height above the floor. */
  peaks: { hour: number; days: "workdays" | "weekend" | "all"; width: number; height: number }[];
  /** Local hours at which the team usually posts. */
  habit: number[];
}

/** Zone of the brand and of the hours below. */
export const timeZone = "Asia/Shanghai";

/** First day and day after the last, local dates. */
export const period = { from: "2024-05-01", to: "2025-11-01" } as const;

/** The five platforms of the tea brand "Qinghe" (清禾). */
export const platforms: readonly PlatformTruth[] = [
  {
    platform: "weibo",
    account: "清禾茶铺",
    postsPerWeek: 5,
    followers: [82_000, 121_000],
    impressionsPerFollower: 0.34,
    reachShare: null,
    engagementRate: 0.021,
    split: { likes: 0.58, comments: 0.2, shares: 0.22, saves: null },
    clickRate: 0.006,
    formats: {
      photo: { share: 0.6, effect: 1 },
      video: { share: 0.3, effect: 1.35 },
      text: { share: 0.1, effect: 0.7 },
    },
    peaks: [
      { hour: 12, days: "workdays", width: 1.6, height: 0.55 },
      { hour: 21, days: "all", width: 2.2, height: 1 },
    ],
    habit: [9, 10, 12, 17, 18, 20, 21],
  },
  {
    platform: "wechat",
    account: "清禾",
    postsPerWeek: 2,
    followers: [46_000, 70_000],
    impressionsPerFollower: 0.062,
    reachShare: 0.83,
    engagementRate: 0.034,
    split: { likes: 0.5, comments: 0.06, shares: 0.32, saves: 0.12 },
    clickRate: 0.021,
    formats: { article: { share: 0.85, effect: 1 }, photo: { share: 0.15, effect: 0.8 } },
    peaks: [
      { hour: 8, days: "workdays", width: 1.4, height: 0.9 },
      { hour: 22, days: "all", width: 1.8, height: 0.8 },
    ],
    habit: [8, 11, 17, 18, 20],
  },
  {
    platform: "xiaohongshu",
    account: "清禾的茶日记",
    postsPerWeek: 3.5,
    followers: [12_000, 58_000],
    impressionsPerFollower: 1.15,
    reachShare: 0.72,
    engagementRate: 0.062,
    split: { likes: 0.52, comments: 0.1, shares: 0.08, saves: 0.3 },
    clickRate: null,
    formats: { photo: { share: 0.7, effect: 1 }, video: { share: 0.3, effect: 1.2 } },
    peaks: [
      { hour: 12, days: "workdays", width: 1.3, height: 0.5 },
      { hour: 20, days: "all", width: 2, height: 1 },
      { hour: 15, days: "weekend", width: 2.5, height: 0.6 },
    ],
    habit: [10, 12, 15, 18, 19, 20],
  },
  {
    platform: "douyin",
    account: "清禾茶铺",
    postsPerWeek: 4,
    followers: [60_000, 190_000],
    impressionsPerFollower: 0.9,
    reachShare: null,
    engagementRate: 0.041,
    split: { likes: 0.78, comments: 0.07, shares: 0.09, saves: 0.06 },
    clickRate: 0.004,
    formats: { video: { share: 0.9, effect: 1 }, photo: { share: 0.1, effect: 0.65 } },
    peaks: [
      { hour: 19, days: "workdays", width: 2.4, height: 1 },
      { hour: 21, days: "weekend", width: 2.6, height: 1 },
    ],
    habit: [11, 12, 17, 18, 19, 21],
  },
  {
    platform: "x",
    account: "qinghetea",
    postsPerWeek: 3,
    followers: [4_100, 6_300],
    impressionsPerFollower: 0.5,
    reachShare: null,
    engagementRate: 0.018,
    split: { likes: 0.8, comments: 0.07, shares: 0.13, saves: null },
    clickRate: 0.011,
    formats: {
      photo: { share: 0.55, effect: 1 },
      text: { share: 0.3, effect: 0.8 },
      video: { share: 0.15, effect: 1.3 },
    },
    peaks: [{ hour: 22, days: "all", width: 3, height: 0.25 }],
    habit: [10, 15, 18, 22],
  },
];

/** Standard deviation of the log of a post's outcome inside one slot: what real accounts show is 0.6 to 1.1. */
export const postNoise = 0.7;

/** How many customers buy, and how often. */
export const customers = {
  count: 900,
  ordersPerYearMean: 3.2,
  ordersShape: 0.7,
  medianAmount: 86,
  amountNoise: 0.55,
} as const;
