/**
 * From a folder of Parquet files to KPIs, retention, posting times and customer segments, with DuckDB. The guide docs/guide/warehouse.md explains
 * it part by part.
 *
 *   npm run generate:warehouse -- --out DIR && npm run warehouse -- --folder DIR
 */
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { rfmFromSummaries } from "socialops/audience";
import { finishKpis } from "socialops/kpi";
import {
  kpiQuery,
  readKpiRows,
  readRetentionRows,
  readSlotRows,
  readSummaryRows,
  retentionQuery,
  rfmQuery,
  type SqlQuery,
  slotQuery,
} from "socialops/sql";
import { estimatePostingTimesFromSlots, recommendPostingTimes } from "socialops/timing";

const { values } = parseArgs({
  options: { folder: { type: "string", default: "examples/out/warehouse" } },
});
const { folder } = values;

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const ask = async ({ sql, parameters }: SqlQuery) =>
  (await connection.runAndReadAll(sql, parameters)).getRowObjectsJS();

const kpis = ["content.posts", "content.impressions", "content.engagement_rate_by_impressions"];
const options = {
  table: `${folder}/posts/*.parquet`,
  columns: { publishedAt: "published_at" },
  by: ["platform"],
  period: { unit: "month", timeZone: "Asia/Shanghai" },
  dialect: "duckdb",
} as const;
const aggregate = readKpiRows(await ask(kpiQuery(kpis, options)), { ...options, kpis });
const { rows, issues } = finishKpis(aggregate);

console.log(`${issues.read} posts read, ${issues.rejected} rejected`);
for (const { group, period, values: kpi } of rows) {
  const rate = kpi["content.engagement_rate_by_impressions"];
  if (rate?.status !== "ok" || rate.interval === null) continue;
  const [value, low, high] = [rate.value, rate.interval.low, rate.interval.high].map((x) => x.toFixed(5));
  console.log(`${period?.label} ${group.platform}: engagement rate ${value} (${low} to ${high})`);
}

const visits = {
  table: `${folder}/interactions/*.parquet`,
  columns: { memberId: "member_id" },
  where: { field: "platform", op: "eq", value: "x" },
  asOf: "2025-07-01T12:00:00Z",
  unit: "day",
  timeZone: "America/New_York",
  kind: "n-day",
  offsets: [1, 7, 30],
  dialect: "duckdb",
} as const;
const retention = readRetentionRows(await ask(retentionQuery(visits)), visits);
const { members, overall } = retention;

console.log(`${members} members on x`);
for (const { offset, retained, eligible } of overall)
  console.log(`back on day ${offset}: ${retained} of ${eligible}`);

const posts = {
  table: `${folder}/posts/*.parquet`,
  columns: { publishedAt: "published_at" },
  where: { field: "platform", op: "eq", value: "weibo" },
  timeZone: "Asia/Shanghai",
  outcome: "engagements",
  dialect: "duckdb",
} as const;
const slots = readSlotRows(await ask(slotQuery(posts)), posts);
const model = estimatePostingTimesFromSlots(slots, { seed: 1 });
const { times } = recommendPostingTimes(model, { count: 3 });

console.log(`posting times on weibo: ${model.verdict}`);
for (const { weekday, hour } of times) console.log(`weekday ${weekday}, ${hour}:00`);

const orders = {
  table: `${folder}/transactions/*.parquet`,
  columns: { memberId: "member_id" },
  asOf: "2025-07-01T12:00:00Z",
  unit: "week",
  timeZone: "Asia/Shanghai",
  dialect: "duckdb",
} as const;
const summaries = readSummaryRows(await ask(rfmQuery(orders)), orders);
const { segments } = rfmFromSummaries(summaries);

console.log(`${summaries.summaries.length} customers`);
for (const { id, members: size } of segments) console.log(`${id}: ${size}`);

connection.closeSync();
instance.closeSync();
