import type { KpiReasons } from "../KpiReasons.ts";

/** The sentences of {@link KpiReasons} in Simplified Chinese. */
export const kpiTextsZhCN: Readonly<Record<keyof KpiReasons, string>> = {
  "kpi.rows-without-field": "有 {rows} 行缺少 {field}，未计入 {kpi}。",
  "kpi.rows-without-component": "有 {rows} 行缺少 {field}，{kpi} 仅按其余各项计算。",
  "kpi.mixed-currencies":
    "{kpi} 在 {groups} 个分组中没有数值：组内含多种货币（{first}、{second}）。请按货币分组，或先换算成同一货币。",
  "kpi.some-currency-unnamed":
    "{kpi} 在 {groups} 个分组中没有数值：部分行的货币为 {currency}，其余行未注明货币。",
};
