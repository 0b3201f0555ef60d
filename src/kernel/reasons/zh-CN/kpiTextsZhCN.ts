import type { KpiReasons } from "../KpiReasons.ts";

/** The sentences of {@link KpiReasons} in Simplified Chinese. */
export const kpiTextsZhCN: Readonly<Record<keyof KpiReasons, string>> = {
  "kpi.rows-without-field": "有 {rows} 行缺少 {field}，未计入 {kpi}。",
  "kpi.rows-without-component": "有 {rows} 行缺少 {field}，{kpi} 仅按其余各项计算。",
};
