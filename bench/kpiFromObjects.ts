/**
 * KPIs by platform and week from a million posts as objects, with dates as ISO texts, against a Map written by hand that checks
 * the same and parses the dates by `Date.parse`. Counts have to be whole numbers of at least 0 or absent, id and platform texts, the
 * date a date; a bad row is left out and counted, a ratio takes the rows that have both its sides. By hand there are no intervals,
 * no units and no other evidence. CPU time of all threads, in turns, garbage collection where it falls; outputs compared. Run:
 * `npm run build && npx tsx bench/kpiFromObjects.ts [rows]`; it runs the built package, as users have it. With `--collect` as well, and `--expose-gc`
 * for tsx, all garbage is collected before each turn, and with it what the engine has compiled for objects that are gone.
 */

const built = new URL("../dist/kpi.js", import.meta.url).href;
const { computeKpis } = (await import(built)) as typeof import("../src/kpi/index.ts");

const size = Number(process.argv.slice(2).find((given) => /^\d+$/.test(given)) ?? 1_000_000);
const collects = process.argv.includes("--collect");
const platforms = ["weibo", "wechat", "douyin", "x", "instagram"];
const kpis = [
  "content.posts",
  "content.impressions",
  "content.post_reach",
  "content.engagements",
  "content.engagement_rate_by_reach",
  "content.click_through_rate",
];

let state = 20260302;
const next = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 4294967296) * below);
};

const WEEK = 7 * 86_400_000;
const FROM = Date.parse("2025-01-06T00:00:00Z");

interface Row {
  id: string;
  platform: string;
  publishedAt: string;
  impressions: number | null;
  reach: number | null;
  clicks: number;
  likes: number;
  comments: number;
  shares: number;
  saves: number;
}

const rows = Array.from({ length: size }, (_, i): Row => {
  const reach = 100 + next(50_000);
  const impressions = reach + next(20_000);
  return {
    id: `p${i}`,
    platform: platforms[next(platforms.length)]!,
    publishedAt: new Date(FROM + next(52) * WEEK + next(WEEK)).toISOString(),
    impressions: next(20) === 0 ? null : impressions,
    reach: next(20) === 0 ? null : reach,
    clicks: next(impressions >> 5),
    likes: next(reach >> 4),
    comments: next(50),
    shares: next(30),
    saves: next(20),
  };
});

type CountField = "impressions" | "reach" | "clicks" | "likes" | "comments" | "shares" | "saves";
const counts: readonly CountField[] = [
  "impressions",
  "reach",
  "clicks",
  "likes",
  "comments",
  "shares",
  "saves",
];

interface Totals {
  posts: number;
  impressions: number;
  reach: number;
  engagements: number;
  engaged: number;
  reached: number;
  clicked: number;
  shown: number;
}

const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || Number.isNaN(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

function byHand(): { groups: Map<string, Totals>; bad: number } {
  const groups = new Map<string, Totals>();
  let bad = 0;
  for (const row of rows) {
    const at = Date.parse(row.publishedAt);
    if (Number.isNaN(at) || !isText(row.platform) || !isText(row.id)) {
      bad++;
      continue;
    }
    if (!counts.every((field) => isAbsent(row[field]) || isCount(row[field]))) {
      bad++;
      continue;
    }
    const key = `${Math.floor((at - FROM) / WEEK)} ${row.platform}`;
    let totals = groups.get(key);
    if (totals === undefined) {
      totals = {
        posts: 0,
        impressions: 0,
        reach: 0,
        engagements: 0,
        engaged: 0,
        reached: 0,
        clicked: 0,
        shown: 0,
      };
      groups.set(key, totals);
    }
    const { likes, comments, shares, saves, reach, impressions, clicks } = row;
    const engagements = (likes ?? 0) + (comments ?? 0) + (shares ?? 0) + (saves ?? 0);
    totals.posts++;
    totals.impressions += impressions ?? 0;
    totals.reach += reach ?? 0;
    totals.engagements += engagements;
    if (!isAbsent(reach)) {
      totals.engaged += engagements;
      totals.reached += reach!;
    }
    if (!isAbsent(impressions) && !isAbsent(clicks)) {
      totals.clicked += clicks;
      totals.shown += impressions!;
    }
  }
  return { groups, bad };
}

function check(result: ReturnType<typeof computeKpis>, { groups, bad }: ReturnType<typeof byHand>): void {
  if (result.rows.length !== groups.size || bad !== result.issues.rejected)
    throw new Error(`${result.rows.length} groups, not ${groups.size}`);
  for (const { period, group, values } of result.rows) {
    const week = Math.floor((Date.parse(period!.start) - FROM) / WEEK);
    const hand = groups.get(`${week} ${String(group.platform)}`)!;
    const wanted = [
      hand.posts,
      hand.impressions,
      hand.reach,
      hand.engagements,
      hand.engaged / hand.reached,
      hand.clicked / hand.shown,
    ];
    for (const [i, id] of kpis.entries()) {
      const value = values[id]!;
      if (value.status !== "ok" || Math.abs(value.value - wanted[i]!) > 1e-13 * wanted[i]!)
        throw new Error(`${id} of ${JSON.stringify(group)} differs`);
    }
  }
}

const byComputeKpis = (): ReturnType<typeof computeKpis> =>
  computeKpis(rows, { kpis, by: ["platform"], period: { unit: "week", timeZone: "UTC" } });

async function cpuOf(run: () => unknown): Promise<number> {
  if (collects) {
    globalThis.gc!();
    await new Promise((done) => setTimeout(done, 120));
  }
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const TURNS = 21;
const hand: number[] = [];
const here: number[] = [];
for (let turn = 0; turn < TURNS; turn++) {
  hand.push(await cpuOf(byHand));
  here.push(await cpuOf(byComputeKpis));
}
const outHand = byHand();
check(byComputeKpis(), outHand);

const figures: Record<string, (times: readonly number[]) => number> = {
  "first call": ([first]) => first!,
  best: (times) => Math.min(...times),
  median: (times) => [...times].sort((a, b) => a - b)[TURNS >> 1]!,
  mean: (times) => times.reduce((sum, time) => sum + time, 0) / TURNS,
};
const perRow = (ms: number): string => `${((1e6 * ms) / size).toFixed(0)} ns a row`;
console.log(
  `${size} posts as objects, ${kpis.length} KPIs, ${outHand.groups.size} groups; CPU time of ${TURNS} turns; outputs agree to 1e-13`,
);
for (const [name, figure] of Object.entries(figures)) {
  const [a, b] = [figure(hand), figure(here)];
  console.log(
    `${name}: by hand, same checks ${perRow(a)}; here, with intervals ${perRow(b)}: ${(b / a).toFixed(2)}`,
  );
}
