import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import { goelPaper, harrisEstimator, vosoughiPaper } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Median number of nodes of a cascade. */
export const cascadeSize: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "spread.cascade_size",
  en: [
    "Cascade size (median)",
    "Median over cascades of the number of nodes, the first post included. Sizes are skewed: the mean can be many times larger.",
  ],
  zh: ["传播规模（中位数）", "各传播链节点数（含首发）的中位数。规模分布极为偏斜，均值可能是它的许多倍。"],
  unit: "nodes",
  direction: "up",
  range: [1, null],
  noun: "post",
  formula: { op: "quantile", p: 0.5, of: { op: "sum", field: "size" } },
  nUnit: "cascades",
  source: [goelPaper],
});

/** Median depth of a cascade. */
export const cascadeDepth: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "spread.depth",
  en: ["Cascade depth (median)", "Median over cascades of the most steps from the first post to any share."],
  zh: ["传播深度（中位数）", "各传播链中从首发到任一转发的最大层数，取中位数。"],
  unit: "generations",
  direction: "up",
  range: [0, null],
  noun: "post",
  formula: { op: "quantile", p: 0.5, of: { op: "sum", field: "depth" } },
  nUnit: "cascades",
  source: [vosoughiPaper],
});

/** Median breadth of a cascade. */
export const cascadeBreadth: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "spread.maximum_breadth",
  en: ["Cascade breadth (median)", "Median over cascades of the number of nodes in the largest generation."],
  zh: ["传播最大广度（中位数）", "各传播链中节点最多的一层的节点数，取中位数。"],
  unit: "nodes",
  direction: "up",
  range: [1, null],
  noun: "post",
  formula: { op: "quantile", p: 0.5, of: { op: "sum", field: "maxBreadth" } },
  nUnit: "cascades",
  source: [vosoughiPaper],
});

/** Median mean distance between two nodes of a cascade. */
export const cascadeVirality: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "spread.structural_virality",
  en: [
    "Structural virality (median)",
    "Median over cascades of the mean distance between two nodes: near 2 for one broadcast that many share, higher for chains from person to person. A cascade of one node has none and is left out.",
  ],
  zh: [
    "结构性传播力（中位数）",
    "各传播链中任意两节点间平均距离的中位数：接近 2 表示大量转发直接来自首发（广播式），越大越接近人传人。只有一个节点的传播链无此值，不计入。",
  ],
  unit: "steps",
  direction: "up",
  range: [1, null],
  noun: "post",
  formula: { op: "quantile", p: 0.5, of: { op: "sum", field: "structuralVirality" } },
  nUnit: "cascades",
  source: [goelPaper],
});

/** Mean number of shares that a node brings about. */
export const reproductionNumber: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "spread.reproduction_number",
  en: [
    "Reproduction number",
    "Nodes of all generations but the first, over nodes of all generations but the last, both summed over cascades: shares that a node brought about. Below 1 a cascade dies out. Cascades that still run bias it.",
  ],
  zh: [
    "传播再生数",
    "除首层外的节点数 ÷ 除末层外的节点数，按传播链分别累加后相除，即每个节点平均带来几次转发；小于 1 时传播会逐渐停止。仍在传播中的链条会使其有偏。",
  ],
  unit: "shares per node",
  direction: "up",
  range: [0, null],
  noun: "post",
  numerator: "children",
  denominator: "parents",
  nUnit: "cascades",
  source: [harrisEstimator],
});
