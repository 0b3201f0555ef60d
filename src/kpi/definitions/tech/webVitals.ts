import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import { webVitalsSource } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** 75th percentile of the time to the largest paint. */
export const largestContentfulPaint: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "tech.largest_contentful_paint",
  en: [
    "Largest contentful paint (p75)",
    "75th percentile over page loads of the milliseconds until the largest element was painted. Good up to 2500, poor above 4000.",
  ],
  zh: [
    "最大内容绘制 LCP（P75）",
    "各次页面加载中最大元素完成绘制所用毫秒数的 75 分位；2500 以内为良好，超过 4000 为较差。",
  ],
  unit: "milliseconds",
  direction: "down",
  range: [0, null],
  noun: "interaction",
  formula: { op: "quantile", p: 0.75, of: { op: "sum", field: "lcp" } },
  nUnit: "page loads",
  source: [webVitalsSource],
});

/** 75th percentile of the delay of interactions. */
export const interactionToNextPaint: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "tech.interaction_to_next_paint",
  en: [
    "Interaction to next paint (p75)",
    "75th percentile over page loads of the milliseconds from an input to the next paint. Good up to 200, poor above 500. Loads without an input have none and are left out.",
  ],
  zh: [
    "下次绘制交互延迟 INP（P75）",
    "各次页面加载中从用户输入到下次绘制的毫秒数的 75 分位；200 以内为良好，超过 500 为较差。没有输入的加载不计入。",
  ],
  unit: "milliseconds",
  direction: "down",
  range: [0, null],
  noun: "interaction",
  formula: { op: "quantile", p: 0.75, of: { op: "sum", field: "inp" } },
  nUnit: "page loads",
  source: [webVitalsSource],
});

/** 75th percentile of how much a page moved. */
export const cumulativeLayoutShift: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "tech.cumulative_layout_shift",
  en: [
    "Cumulative layout shift (p75)",
    "75th percentile over page loads of the layout shift score, a number without a unit. Good up to 0.1, poor above 0.25.",
  ],
  zh: [
    "累积布局偏移 CLS（P75）",
    "各次页面加载的布局偏移得分（无量纲）的 75 分位；0.1 以内为良好，超过 0.25 为较差。",
  ],
  unit: "score",
  direction: "down",
  range: [0, null],
  noun: "interaction",
  formula: { op: "quantile", p: 0.75, of: { op: "sum", field: "cls" } },
  nUnit: "page loads",
  source: [webVitalsSource],
});

/** 75th percentile of the time to the first paint of content. */
export const firstContentfulPaint: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "tech.first_contentful_paint",
  en: [
    "First contentful paint (p75)",
    "75th percentile over page loads of the milliseconds until anything was painted. Good up to 1800, poor above 3000.",
  ],
  zh: [
    "首次内容绘制 FCP（P75）",
    "各次页面加载中首次绘制内容所用毫秒数的 75 分位；1800 以内为良好，超过 3000 为较差。",
  ],
  unit: "milliseconds",
  direction: "down",
  range: [0, null],
  noun: "interaction",
  formula: { op: "quantile", p: 0.75, of: { op: "sum", field: "fcp" } },
  nUnit: "page loads",
  source: [webVitalsSource],
});

/** 75th percentile of the time to the first byte. */
export const timeToFirstByte: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "tech.time_to_first_byte",
  en: [
    "Time to first byte (p75)",
    "75th percentile over page loads of the milliseconds until the first byte of the answer. Good up to 800, poor above 1800.",
  ],
  zh: [
    "首字节时间 TTFB（P75）",
    "各次页面加载中收到首个响应字节所用毫秒数的 75 分位；800 以内为良好，超过 1800 为较差。",
  ],
  unit: "milliseconds",
  direction: "down",
  range: [0, null],
  noun: "interaction",
  formula: { op: "quantile", p: 0.75, of: { op: "sum", field: "ttfb" } },
  nUnit: "page loads",
  source: [webVitalsSource],
});

/** Page loads in which all three core vitals were good. */
export const goodVitalsRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "tech.good_vitals_rate",
  en: [
    "Page loads with good vitals",
    "Loads with LCP up to 2500 ms, INP up to 200 ms and CLS up to 0.1, over loads that have all three. Not Google's assessment of a page, which looks at the 75th percentile of each by itself.",
  ],
  zh: [
    "核心网页指标良好率",
    "LCP ≤ 2500 毫秒、INP ≤ 200 毫秒且 CLS ≤ 0.1 的加载次数 ÷ 三项齐全的加载次数。与 Google 的页面评估不同：后者分别看每项指标的 75 分位。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "interaction",
  where: {
    all: [
      { field: "lcp", op: "exists" },
      { field: "inp", op: "exists" },
      { field: "cls", op: "exists" },
    ],
  },
  numerator: {
    op: "count",
    where: {
      all: [
        { field: "lcp", op: "le", value: 2500 },
        { field: "inp", op: "le", value: 200 },
        { field: "cls", op: "le", value: 0.1 },
      ],
    },
  },
  denominator: { op: "count" },
  interval: "wilson",
  nUnit: "page loads",
  source: [webVitalsSource],
});
