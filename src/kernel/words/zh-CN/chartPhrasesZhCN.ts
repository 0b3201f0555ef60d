/** What the chart room can expect, in Simplified Chinese; {@link phrasebookOf} says how entries are written. */
export const chartPhrasesZhCN: Readonly<Record<string, string>> = {
  "a result of computeKpis": "computeKpis 的结果",
  "a model of estimatePostingTimes": "estimatePostingTimes 的模型",
  "a result of rfm": "客户分群的结果",
  "a model of segmentAudience": "segmentAudience 的模型",
  "a number of pixels from {n1} to {n2}": "{n1} 至 {n2} 的像素数",
  "a KPI's id or its definition": "KPI 的 id 或定义",
  "a KPI of the result ({list})": "结果中的 KPI（{list}）",
  "a period (compute the KPIs with options.period)": "周期（计算 KPI 时请提供 options.period）",
  "a schedule": "排期结果",
  "a result of rankPlatforms": "rankPlatforms 的结果",
  "a result of monitorSeries": "monitorSeries 的结果",
  "a result of assessRisks with a matrix": "`assessRisks` 返回且含矩阵的结果",
};
