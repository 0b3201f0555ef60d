import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeWarehouse, type WarehouseCounts } from "../../examples/generate/makeWarehouse.ts";
import {
  activeShare,
  posting,
  warehouseAccounts,
  warehousePeriod,
} from "../../examples/generate/warehouseTruth.ts";
import { rfm } from "../../src/audience/rfm.ts";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import { retention } from "../../src/kpi/users/retention.ts";
import { weekSlot } from "../../src/time/weekSlot.ts";
import { estimatePostingTimes } from "../../src/timing/estimatePostingTimes.ts";
import { recommendPostingTimes } from "../../src/timing/recommendPostingTimes.ts";

type Row = Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), "socialops-warehouse-"));
const root = fileURLToPath(new URL("../../", import.meta.url));
const asOf = `${warehousePeriod.to}T12:00:00Z`;
const fields = { publishedAt: "published_at" };

let counts: WarehouseCounts;
let rows: (table: "posts" | "interactions" | "transactions", platform?: string) => Promise<Row[]>;
let close = (): void => {};

beforeAll(async () => {
  counts = await makeWarehouse({ out: folder, interactions: 20_000, seed: 3 });
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  rows = async (table, platform) => {
    const reader = await connection.runAndReadAll(
      `SELECT * FROM '${folder}/${table}/*.parquet' ${platform === undefined ? "" : "WHERE platform = $1"}`,
      platform === undefined ? [] : [platform],
    );
    return reader.getRowObjectsJS();
  };
  close = () => {
    connection.closeSync();
    instance.closeSync();
  };
});
afterAll(() => {
  close();
  rmSync(folder, { recursive: true });
});

describe("the generated warehouse", () => {
  test("has the rows that it says, about as many as were asked for", async () => {
    expect(Math.abs(counts.interactions - 20_000)).toBeLessThan(1000);
    for (const table of ["posts", "interactions", "transactions"] as const)
      expect(await rows(table)).toHaveLength(counts[table]);
    expect(JSON.parse(readFileSync(join(folder, "truth.json"), "utf8"))).toMatchObject({ seed: 3, counts });
  });

  test.each(warehouseAccounts)("retention on $platform is the truth's", async ({ platform, timeZone }) => {
    const { overall, issues } = retention(await rows("interactions", platform), {
      asOf,
      unit: "day",
      timeZone,
      kind: "n-day",
      offsets: [1, 7, 30],
      level: 0.999,
      fields: { memberId: "member_id" },
    });
    expect(issues.rejected).toBe(0);
    expect(overall).toHaveLength(3);
    for (const { offset, rate } of overall) {
      if (rate.status !== "ok" || rate.interval === null) throw new Error(`no rate for day ${offset}`);
      expect(rate.interval.low).toBeLessThan(activeShare(offset));
      expect(rate.interval.high).toBeGreaterThan(activeShare(offset));
    }
  });

  test.each(warehouseAccounts)("the best slots on $platform are at hours with the lift", async (account) => {
    const { platform, timeZone, liftHours } = account;
    const posts = await rows("posts", platform);
    expect(posts.length).toBeGreaterThan(180 * posting.postsPerDay);
    const model = estimatePostingTimes(posts, { timeZone, outcome: "engagements", seed: 1, fields });
    expect(model.verdict).toBe("reliable");
    // The estimate smooths over neighboring hours, so that the slots next to the best come close behind them.
    const best = [...model.slots].sort((a, b) => b.value - a.value).slice(0, 7);
    for (const { hour } of best) expect(liftHours).toContain(hour);
  });

  test.each(warehouseAccounts)("the day on $platform has the truth's rhythm", async (account) => {
    const { platform, timeZone, activity } = account;
    const interactions = await rows("interactions", platform);
    const counted = { workday: new Array<number>(24).fill(0), weekend: new Array<number>(24).fill(0) };
    for (const row of interactions) {
      const { weekday, hour } = weekSlot(row.at as Date, timeZone);
      counted[weekday < 6 ? "workday" : "weekend"][hour]!++;
    }
    for (const days of ["workday", "weekend"] as const) {
      const all = counted[days].reduce((sum, count) => sum + count, 0);
      const weights = activity[days].reduce((sum, weight) => sum + weight, 0);
      for (const [hour, count] of counted[days].entries())
        expect(Math.abs(count / all - activity[days][hour]! / weights)).toBeLessThan(0.025);
    }
  });
});

describe("the example of the guide", () => {
  let said = "";
  beforeAll(() => {
    // With the package's sources in place of its build.
    said = execFileSync(
      process.execPath,
      ["--import", "tsx", "examples/warehouse/main.ts", "--folder", folder],
      { cwd: root, env: { ...process.env, TSX_TSCONFIG_PATH: "tsconfig.test.json" }, encoding: "utf8" },
    );
  });

  test("has the guide's code, in its order", () => {
    const guide = readFileSync(join(root, "docs/guide/warehouse.md"), "utf8");
    const example = readFileSync(join(root, "examples/warehouse/main.ts"), "utf8");
    const blocks = [...guide.matchAll(/^```ts no-run\n([\s\S]*?)\n```$/gm)].map((block) => block[1]!);
    expect(blocks).toHaveLength(5);
    let from = 0;
    for (const block of blocks) {
      const at = example.indexOf(block, from);
      expect(at, block).toBeGreaterThan(0);
      from = at + block.length;
    }
  });

  test("gives the KPIs that JavaScript gives for the same rows", async () => {
    const id = "content.engagement_rate_by_impressions";
    const expected = computeKpis(await rows("posts"), {
      kpis: [id],
      by: ["platform"],
      period: { unit: "month", timeZone: "Asia/Shanghai" },
      fields,
    });
    const lines = expected.rows.flatMap(({ group, period, values }) => {
      const rate = values[id];
      if (rate?.status !== "ok" || rate.interval === null) return [];
      const [value, low, high] = [rate.value, rate.interval.low, rate.interval.high].map((x) => x.toFixed(5));
      return [`${period?.label} ${group.platform}: engagement rate ${value} (${low} to ${high})`];
    });
    expect(lines.length).toBeGreaterThanOrEqual(12);
    expect(said.split("\n").filter((line) => line.includes("engagement rate"))).toEqual(lines);
  });

  test("gives the retention, posting times and segments of one pass over all rows", async () => {
    const { members, overall } = retention(await rows("interactions", "x"), {
      asOf,
      unit: "day",
      timeZone: "America/New_York",
      kind: "n-day",
      offsets: [1, 7, 30],
      fields: { memberId: "member_id" },
    });
    const weibo = await rows("posts", "weibo");
    const model = estimatePostingTimes(weibo, {
      timeZone: "Asia/Shanghai",
      outcome: "engagements",
      seed: 1,
      fields,
    });
    const { times } = recommendPostingTimes(model, { count: 3 });
    const { members: customers, segments } = rfm(await rows("transactions"), {
      asOf,
      timeZone: "Asia/Shanghai",
      fields: { memberId: "member_id" },
    });
    const wanted = [
      `${members} members on x`,
      ...overall.map(({ offset, retained, eligible }) => `back on day ${offset}: ${retained} of ${eligible}`),
      "posting times on weibo: reliable",
      ...times.map(({ weekday, hour }) => `weekday ${weekday}, ${hour}:00`),
      `${customers.length} customers`,
      ...segments.map(({ id, members: size }) => `${id}: ${size}`),
    ];
    expect(said.trimEnd().split("\n").slice(-wanted.length)).toEqual(wanted);
  });
});
