import { describe, expect, test } from "vitest";
import { explain } from "../../src/core.ts";
import { aggregateKpis } from "../../src/kpi/aggregateKpis.ts";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import { finishKpis } from "../../src/kpi/finishKpis.ts";
import { mergeKpis } from "../../src/kpi/mergeKpis.ts";
import { ownKpi } from "./ownKpi.ts";

const revenue = ownKpi({ op: "sum", field: "revenue" }, { unit: "money" });
const perClick = ownKpi(
  { op: "ratio", numerator: { op: "sum", field: "spend" }, denominator: { op: "sum", field: "clicks" } },
  { id: "own.cost_per_click", unit: "money per click", interval: "delta" },
);
const row = (currency: string | null, revenue: number | null, spend: number | null = null): object => ({
  platform: "weibo",
  clicks: 10,
  currency,
  revenue,
  spend,
});

describe("money is added up in one currency only", () => {
  test("which the unit then names", () => {
    const rows = [row("CNY", 10, 5), row("CNY", 20, 8)];
    const { values } = computeKpis(rows, { kpis: [revenue, perClick] }).rows[0]!;
    expect(values[revenue.id]).toMatchObject({ status: "ok", value: 30, unit: "CNY" });
    expect(values[perClick.id]).toMatchObject({ value: 0.65, unit: "CNY per click" });
  });

  test("and keeps the unit of the definition where no row names one", () => {
    const { values } = computeKpis([row(null, 10)], { kpis: [revenue] }).rows[0]!;
    expect(values[revenue.id]).toMatchObject({ value: 10, unit: "money" });
  });

  test.each([
    [["CNY", "USD"], "more than one currency (CNY, USD)"],
    [["USD", "EUR", "CNY"], "more than one currency (CNY, USD)"],
    [["CNY", null], "some of their rows are in CNY and others name no currency"],
  ] as const)("and else has no value: %j", (currencies, said) => {
    const found = computeKpis(
      currencies.map((currency) => row(currency, 10)),
      { kpis: [revenue] },
    );
    expect(found.rows[0]!.values[revenue.id]).toMatchObject({
      status: "absent",
      reason: "not-comparable",
      n: currencies.length,
      numerator: null,
    });
    expect(explain(found.because)).toContain(said);
    expect(explain(found.because, { locale: "zh-CN" })).toContain("货币");
  });

  test("looking only at rows that enter", () => {
    const { values } = computeKpis([row("CNY", 10), row("USD", null)], { kpis: [revenue] }).rows[0]!;
    expect(values[revenue.id]).toMatchObject({ value: 10, unit: "CNY", leftOut: 1 });
  });

  test("group by group", () => {
    const { rows } = computeKpis([row("CNY", 10), row("USD", 4)], { kpis: [revenue], by: ["currency"] });
    expect(rows.map(({ values }) => values[revenue.id])).toMatchObject([
      { value: 10, unit: "CNY" },
      { value: 4, unit: "USD" },
    ]);
  });

  test("also where parts are put together", () => {
    const part = (currency: string | null): ReturnType<typeof aggregateKpis> =>
      aggregateKpis([row(currency, 10)], { kpis: [revenue] });
    const figureOf = (a: string | null, b: string | null): unknown =>
      finishKpis(mergeKpis(part(a), part(b))).rows[0]!.values[revenue.id];
    expect(figureOf("CNY", "CNY")).toMatchObject({ value: 20, unit: "CNY" });
    expect(figureOf("CNY", "USD")).toMatchObject({ reason: "not-comparable" });
    expect(figureOf(null, "USD")).toMatchObject({ reason: "not-comparable" });
  });

  test("and figures that are no money do not ask", () => {
    const clicks = ownKpi({ op: "sum", field: "clicks" });
    const found = computeKpis([row("CNY", 1), row("USD", 1)], { kpis: [clicks] });
    expect(found.rows[0]!.values[clicks.id]).toMatchObject({ value: 20 });
  });
});
