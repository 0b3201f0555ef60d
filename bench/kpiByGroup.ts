/**
 * KPIs by platform and week over columns of whole numbers (six sums, engagement rate by reach, click-through rate) against DuckDB
 * with one thread on the same columns. Twice: the sums and ratios alone, and with what their intervals need (DuckDB: its regr_
 * aggregates; here the definitions' delta method). CPU time, best of several; outputs compared; then ns a row from half a million
 * to eight million rows, and with a tenth of the cells absent. It runs the built package, as users have it: the loader of TypeScript names each
 * closure it makes, which is a fifth of the time. Run: `npm run build && npx tsx --expose-gc bench/kpiByGroup.ts [rows]`.
 */
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { KpiDefinition, KpiInterval } from "../src/kpi/kpiDefinitionSchema.ts";
import type { KpiFormula, RowFormula } from "../src/kpi/kpiFormulaSchema.ts";
import type { KpiResult } from "../src/kpi/kpiResultSchema.ts";
import { bestCpu } from "./bestCpu.ts";

/** Enough for the engine to have compiled what runs once a group. */
const ROUNDS = 15;
const built = new URL("../dist/kpi.js", import.meta.url).href;
const { evaluateKpis } = (await import(built)) as typeof import("../src/kpi/index.ts");

const size = Number(process.argv[2] ?? 5_000_000);
const FIELDS = ["impressions", "reach", "clicks", "likes", "comments", "shares"] as const;
const sum = (field: string): RowFormula => ({ op: "sum", field });
const definition = (id: string, formula: KpiFormula, interval: KpiInterval): KpiDefinition => ({
  id,
  version: 1,
  title: { en: id, "zh-CN": id },
  definition: { en: id, "zh-CN": id },
  unit: "ratio",
  direction: "up",
  range: { low: 0, high: null },
  noun: "post",
  formula,
  aggregation: formula.op === "ratio" ? "ratio-of-sums" : "sum",
  zeroDenominator: "absent",
  interval,
  nUnit: "posts",
  source: [],
});
const engagements: RowFormula = { op: "add", terms: [sum("likes"), sum("comments"), sum("shares")] };
const kpisWith = (interval: KpiInterval): KpiDefinition[] => [
  ...FIELDS.map((field) => definition(`bench.${field}`, sum(field), "none")),
  definition(
    "bench.engagement_rate",
    { op: "ratio", numerator: engagements, denominator: sum("reach") },
    interval,
  ),
  definition(
    "bench.click_rate",
    { op: "ratio", numerator: sum("clicks"), denominator: sum("impressions") },
    interval,
  ),
];

let state = 20260302;
const next = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};
type Data = Record<"outlet" | "week" | (typeof FIELDS)[number], Int32Array>;

function makeData(rows: number): Data {
  const names = ["outlet", "week", ...FIELDS] as const;
  const data = Object.fromEntries(names.map((name) => [name, new Int32Array(rows)])) as Data;
  for (let row = 0; row < rows; row++) {
    const shown = Math.exp(4 + 6 * next());
    data.outlet[row] = next() * next() * 8;
    data.week[row] = next() * 104;
    data.impressions[row] = shown;
    data.reach[row] = shown * (0.5 + 0.4 * next());
    data.clicks[row] = shown * 0.03 * next();
    data.likes[row] = shown * 0.08 * next();
    data.comments[row] = shown * 0.01 * next();
    data.shares[row] = shown * 0.01 * next();
  }
  return data;
}

/** The same columns as INTEGER columns of a table in memory, through the appender. */
async function load(data: Data): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const columns = Object.keys(data) as (keyof Data)[];
  await connection.run(`CREATE TABLE posts (${columns.map((name) => `${name} INTEGER`).join(", ")})`);
  const appender = await connection.createAppender("posts");
  for (let row = 0; row < data.week.length; row++) {
    for (const name of columns) appender.appendInteger(data[name][row]!);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run("SET threads = 1");
  return connection;
}

const SUMS = FIELDS.map((field) => `sum(${field}) AS ${field}`).join(", ");
const RATES =
  "(sum(likes) + sum(comments) + sum(shares)) / sum(reach) AS engagement_rate, sum(clicks) / sum(impressions) AS click_rate";
const MOMENTS = [
  ["likes + comments + shares", "reach"],
  ["clicks", "impressions"],
]
  .flatMap(([x, y]) => ["regr_sxx", "regr_syy", "regr_sxy"].map((fn) => `${fn}(${y}, ${x})`))
  .join(", ");

async function ask(
  connection: DuckDBConnection,
  further: string,
): Promise<{ ms: number; rows: Record<string, unknown>[] }> {
  const sql = `SELECT outlet, week, ${SUMS}, ${RATES}${further} FROM posts GROUP BY outlet, week`;
  const { ms, out } = await bestCpu(
    async () => (await connection.runAndReadAll(sql)).getRowObjects() as Record<string, unknown>[],
    ROUNDS,
  );
  return { ms, rows: out };
}

function compare(result: KpiResult, rows: readonly Record<string, unknown>[]): void {
  const wanted = new Map(rows.map((row) => [`${row.outlet} ${row.week}`, row]));
  if (wanted.size !== result.rows.length)
    throw new Error(`${result.rows.length} groups here, ${wanted.size} there`);
  for (const { group, values } of result.rows) {
    const row = wanted.get(`${group.outlet} ${group.week}`)!;
    for (const [id, value] of Object.entries(values)) {
      const other = Number(row[id.slice("bench.".length)]);
      if (value.status !== "ok" || Math.abs(value.value - other) > 1e-14 * Math.abs(other))
        throw new Error(`${id} of ${JSON.stringify(group)}: ${JSON.stringify(value)} here, ${other} there`);
    }
  }
}

const options = { by: ["outlet", "week"] } as const;
const perRow = (ms: number, rows: number): string => `${((1e6 * ms) / rows).toFixed(1).padStart(6)} ns a row`;

const data = makeData(size);
const connection = await load(data);
console.log(
  `${size} rows of whole numbers, 8 KPIs by outlet and week; CPU time, best of ${ROUNDS}; outputs agree to 1e-14`,
);
for (const [name, interval, further] of [
  ["sums and ratios alone", "none", ""],
  ["with intervals", "delta", `, ${MOMENTS}`],
] as const) {
  const here = await bestCpu(() => evaluateKpis(data, { ...options, kpis: kpisWith(interval) }), ROUNDS);
  const there = await ask(connection, further);
  compare(here.out, there.rows);
  console.log(
    `${name.padEnd(22)} here ${perRow(here.ms, size)}, DuckDB with one thread ${perRow(there.ms, size)}: ${(here.ms / there.ms).toFixed(2)}`,
  );
}
connection.closeSync();

const kpis = kpisWith("delta");
const scaling: { rows: number; ms: number }[] = [];
for (const rows of [500_000, 2_000_000, 8_000_000]) {
  const part = rows <= size ? slice(data, rows) : makeData(rows);
  scaling.push({ rows, ms: (await bestCpu(() => evaluateKpis(part, { ...options, kpis }), 5)).ms });
}
const [first, , last] = scaling;
console.log(
  `${scaling.map(({ rows, ms }) => `${rows} rows ${perRow(ms, rows).trim()}`).join(", ")}: largest over smallest ${(last!.ms / last!.rows / (first!.ms / first!.rows)).toFixed(2)}`,
);

const part = slice(data, Math.min(size, 1_000_000));
const rows = part.week.length;
const floats = Object.fromEntries(
  Object.entries(part).map(([name, values]) => [
    name,
    name === "outlet" || name === "week" ? values : Float64Array.from(values),
  ]),
);
const gaps = Object.fromEntries(
  Object.entries(floats).map(([name, values]) => [
    name,
    values instanceof Int32Array ? values : values.map((value, row) => (row % 10 === 3 ? Number.NaN : value)),
  ]),
);
const { ms: wholeMs } = await bestCpu(() => evaluateKpis(floats, { ...options, kpis }), 3);
const { ms: gapsMs } = await bestCpu(() => evaluateKpis(gaps, { ...options, kpis }), 3);
console.log(
  `doubles, none absent ${perRow(wholeMs, rows).trim()}; a tenth of the cells absent ${perRow(gapsMs, rows).trim()}: ${(gapsMs / wholeMs).toFixed(1)} times`,
);

function slice(all: Data, count: number): Data {
  return Object.fromEntries(
    Object.entries(all).map(([name, values]) => [name, values.subarray(0, count)]),
  ) as Data;
}
