/**
 * The world behind the warehouse of `npm run generate:warehouse`: what the generator knows and queries have to find.
 * Everything here is invented.
 */

/** One account, its audience and its posts. */
export interface AccountTruth {
  platform: string;
  account: string;
  /** Zone in which the audience lives, and in which its days and hours are meant. */
  timeZone: string;
  /** Share of all members. */
  share: number;
  /** How much goes on in each local hour of a day from Monday to Friday, and of a day of the weekend; in any unit. */
  activity: { workday: readonly number[]; weekend: readonly number[] };
  /** Median engagements of a post at an ordinary hour. */
  medianEngagements: number;
  /** Local hours, every day of the week, at which posts get `lift` times as many engagements. */
  liftHours: readonly number[];
  lift: number;
}

/** First day, and the day after the last. Clocks in New York go forward on 2025-03-09. */
export const warehousePeriod = { from: "2025-01-01", to: "2025-07-01" } as const;

/** Two accounts, half a day apart. */
export const warehouseAccounts: readonly AccountTruth[] = [
  {
    platform: "weibo",
    account: "清禾茶铺",
    timeZone: "Asia/Shanghai",
    share: 0.7,
    activity: {
      workday: [2, 1, 1, 1, 1, 1, 2, 5, 6, 5, 5, 6, 9, 7, 5, 5, 5, 6, 8, 10, 13, 14, 11, 6],
      weekend: [4, 2, 1, 1, 1, 1, 1, 2, 4, 6, 8, 8, 8, 8, 9, 9, 8, 8, 9, 10, 12, 13, 11, 8],
    },
    medianEngagements: 800,
    liftHours: [20, 21],
    lift: 2.2,
  },
  {
    platform: "x",
    account: "qinghetea",
    timeZone: "America/New_York",
    share: 0.3,
    activity: {
      workday: [2, 1, 1, 1, 1, 2, 4, 6, 8, 8, 7, 8, 12, 9, 7, 6, 7, 8, 9, 9, 9, 8, 6, 4],
      weekend: [3, 2, 1, 1, 1, 1, 2, 4, 6, 8, 9, 10, 10, 9, 9, 9, 8, 8, 8, 8, 8, 7, 6, 4],
    },
    medianEngagements: 120,
    liftHours: [12, 13],
    lift: 2.2,
  },
];

/**
 * The probability that a member is active on the n-th local day after the day of joining, each day by itself: 35 % on day 1,
 * 13 % on day 7, 6 % on day 30. On the day of joining, every member is.
 */
export function activeShare(day: number): number {
  return day === 0 ? 1 : 0.35 / Math.sqrt(day);
}

/** What a member does on an active day: 1, 2 or 3 things, each as likely. */
export const mostADay = 3;

/** Kinds of interaction with their shares. */
export const kinds = [
  ["view", 0.6],
  ["like", 0.25],
  ["comment", 0.1],
  ["share", 0.05],
] as const;

/** Share of active days with an order, and the median amount of one. */
export const orders = { share: 0.02, medianAmount: 86, noise: 0.5, currency: "CNY" } as const;

/** Posts: a day and account, earliest and latest local hour, standard deviation of the log of engagements. */
export const posting = { postsPerDay: 4, hours: [7, 23], noise: 0.6, engagementRate: 0.03 } as const;
