/**
 * computeKpis over a million posts against what one would write by hand: a Map of groups and a reduce, without intervals,
 * without checks of cells. In one run, outputs compared. Run: `npx tsx bench/computeKpis.ts [rows]`.
 */
import { computeKpis } from "../src/kpi/computeKpis.ts";

const size = Number(process.argv[2] ?? 1_000_000);
const platforms = ["weibo", "wechat", "douyin", "x", "instagram"];
const kpis = [
  "content.posts",
  "content.impressions",
  "content.engagements",
  "content.engagement_rate_by_reach",
  "content.click_through_rate",
];

let state = 20260302;
const next = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 4294967296) * below);
};

const FROM = Date.parse("2025-01-06T00:00:00+08:00");
const WEEK = 7 * 86_400_000;
const rows = Array.from({ length: size }, (_, i) => {
  const reach = 100 + next(50_000);
  const impressions = reach + next(20_000);
  return {
    id: `p${i}`,
    platform: platforms[next(platforms.length)]!,
    publishedAt: FROM + next(52) * WEEK + next(WEEK),
    impressions: next(20) === 0 ? null : impressions,
    reach: next(20) === 0 ? null : reach,
    clicks: next(impressions >> 5),
    likes: next(reach >> 4),
    comments: next(50),
    shares: next(30),
    saves: next(20),
  };
});
type Row = (typeof rows)[number];
const column = (field: keyof Row): Float64Array =>
  Float64Array.from(rows, (row) => (row[field] as number | null) ?? Number.NaN);
const columns = {
  id: rows.map((row) => row.id),
  platform: rows.map((row) => row.platform),
  publishedAt: column("publishedAt"),
  impressions: column("impressions"),
  reach: column("reach"),
  clicks: column("clicks"),
  likes: column("likes"),
  comments: column("comments"),
  shares: column("shares"),
  saves: column("saves"),
};

const options = {
  kpis,
  by: ["platform"],
  period: { unit: "week", timeZone: "Asia/Shanghai" },
} as const;

/** By hand: a week of a zone without daylight saving is arithmetic, which a general program could not count on. */
function byHand(): Map<string, number[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${Math.floor((row.publishedAt - FROM) / WEEK)} ${row.platform}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const engaged = (row: Row): number => row.likes + row.comments + row.shares + row.saves;
  const ratio = (
    group: Row[],
    above: (row: Row) => number | null,
    below: (row: Row) => number | null,
  ): number => {
    const both = group.filter((row) => above(row) !== null && below(row) !== null);
    return both.reduce((sum, row) => sum + above(row)!, 0) / both.reduce((sum, row) => sum + below(row)!, 0);
  };
  const values = new Map<string, number[]>();
  for (const [key, group] of groups) {
    values.set(key, [
      group.length,
      group.reduce((sum, row) => sum + (row.impressions ?? 0), 0),
      group.reduce((sum, row) => sum + engaged(row), 0),
      ratio(group, engaged, (row) => row.reach),
      ratio(
        group,
        (row) => row.clicks,
        (row) => row.impressions,
      ),
    ]);
  }
  return values;
}

function check(result: ReturnType<typeof computeKpis>, wanted: Map<string, number[]>): void {
  if (result.rows.length !== wanted.size) throw new Error(`${result.rows.length} groups, not ${wanted.size}`);
  for (const { period, group, values } of result.rows) {
    const week = Math.floor((Date.parse(period!.start) - FROM) / WEEK);
    const hand = wanted.get(`${week} ${String(group.platform)}`)!;
    for (const [i, id] of kpis.entries()) {
      const value = values[id]!;
      if (value.status !== "ok" || Math.abs(value.value - hand[i]!) > 1e-12 * hand[i]!) {
        throw new Error(`${id} of ${JSON.stringify(group)} differs`);
      }
    }
  }
}

function best<Out>(run: () => Out): { ms: number; out: Out } {
  let ms = Number.POSITIVE_INFINITY;
  let out!: Out;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    out = run();
    ms = Math.min(ms, performance.now() - start);
  }
  return { ms, out };
}

const hand = best(byHand);
const fromRows = best(() => computeKpis(rows, options));
const fromColumns = best(() => computeKpis(columns, options));
check(fromRows.out, hand.out);
check(fromColumns.out, hand.out);
console.log(
  `${size} posts, ${kpis.length} KPIs, ${hand.out.size} groups (platform and week), best of 5; outputs agree to 1e-12`,
);
for (const [name, { ms }] of Object.entries({ "by hand": hand, rows: fromRows, columns: fromColumns })) {
  console.log(
    `${name.padEnd(8)} ${ms.toFixed(0).padStart(6)} ms  ${((1e6 * ms) / size).toFixed(0).padStart(5)} ns a row  ${(ms / hand.ms).toFixed(2)} of by hand`,
  );
}
