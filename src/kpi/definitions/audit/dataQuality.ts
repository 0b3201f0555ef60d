import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

const DIMENSIONS = "A dimension of data quality, after ISO 8000 and DAMA-DMBOK";

/** Cells with a value. */
export const dataCompleteness: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "audit.completeness",
  en: [
    "Completeness",
    "Cells with a value over cells that should have one, summed over checks of a table. A wrong value is complete too.",
  ],
  zh: ["数据完整率", "有值的单元格 ÷ 应有值的单元格，按数据表检查记录分别累加后相除；填了错值也算完整。"],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "account",
  numerator: "filledCells",
  denominator: "expectedCells",
  nUnit: "table checks",
  source: [DIMENSIONS],
});

/** Rows that repeat the key of another. */
export const duplicateRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "audit.duplicate_rate",
  en: [
    "Duplicate rate",
    "Rows whose key an earlier row has, over rows, summed over checks of a table. The first row of a key is no duplicate.",
  ],
  zh: [
    "数据重复率",
    "与前面某行主键相同的行数 ÷ 总行数，按数据表检查记录分别累加后相除；同一主键的首行不算重复。",
  ],
  unit: "ratio",
  direction: "down",
  range: [0, 1],
  noun: "account",
  numerator: "duplicateRows",
  denominator: "checkedRows",
  nUnit: "table checks",
  source: [DIMENSIONS],
});

/** Rows that keep all rules. */
export const dataValidity: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "audit.validity",
  en: [
    "Validity",
    "Rows that keep all rules over rows checked, summed over checks of a table. It is as good as its rules.",
  ],
  zh: [
    "数据有效率",
    "通过全部校验规则的行数 ÷ 检查行数，按数据表检查记录分别累加后相除；其意义取决于规则本身。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "account",
  numerator: "validRows",
  denominator: "checkedRows",
  nUnit: "table checks",
  source: [DIMENSIONS],
});

/** Age of the newest event of the oldest table. */
export const dataFreshness: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "audit.freshness",
  en: [
    "Age of the newest event",
    "Seconds from the newest event of a table to the moment of the check; of several checks the largest. A small age says that something arrived, not that everything did.",
  ],
  zh: [
    "数据延迟（最新事件距今）",
    "数据表中最新事件到检查时刻的秒数，多次检查取最大值。数值小只说明有数据到达，不代表全部到齐。",
  ],
  unit: "seconds",
  direction: "down",
  range: [0, null],
  noun: "account",
  formula: { op: "quantile", p: 1, of: { op: "sum", field: "ageSeconds" } },
  nUnit: "table checks",
  source: [DIMENSIONS],
});
