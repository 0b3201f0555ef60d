export {
  type AggregateKpisOptions,
  aggregateKpis,
  aggregateKpisOptionsSchema,
} from "./aggregateKpis.ts";
export { type ComputeKpisOptions, computeKpis, computeKpisOptionsSchema } from "./computeKpis.ts";
export { clickThroughRate } from "./definitions/clickThroughRate.ts";
export { conversionRate } from "./definitions/conversionRate.ts";
export { engagementCount } from "./definitions/engagementCount.ts";
export { engagementRateByFollowers } from "./definitions/engagementRateByFollowers.ts";
export { engagementRateByImpressions } from "./definitions/engagementRateByImpressions.ts";
export { engagementRateByReach } from "./definitions/engagementRateByReach.ts";
export { engagementsFormula } from "./definitions/engagementsFormula.ts";
export { impressionCount } from "./definitions/impressionCount.ts";
export { postCount } from "./definitions/postCount.ts";
export { postReach } from "./definitions/postReach.ts";
export { shareRate } from "./definitions/shareRate.ts";
export { type EvaluateKpisOptions, evaluateKpis } from "./evaluateKpis.ts";
export { type FieldUnit, fieldUnits } from "./fieldUnits.ts";
export { type FinishKpisOptions, finishKpis, finishKpisOptionsSchema } from "./finishKpis.ts";
export {
  type KpiAggregate,
  type KpiGroupKey,
  type KpiGroupParts,
  type KpiGroupValue,
  type KpiPart,
  kpiAggregateSchema,
  kpiGroupValueSchema,
} from "./kpiAggregateSchema.ts";
export {
  type KpiAggregation,
  type KpiDefinition,
  type KpiDirection,
  type KpiInterval,
  type KpiRange,
  kpiDefinitionSchema,
  type LocalizedText,
} from "./kpiDefinitionSchema.ts";
export { kpiDefinitions } from "./kpiDefinitions.ts";
export {
  type AddFormula,
  type CountFormula,
  type KpiFormula,
  kpiFormulaSchema,
  type RatioFormula,
  type RowFormula,
  rowFormulaSchema,
  type SumFormula,
} from "./kpiFormulaSchema.ts";
export {
  type KpiEvidence,
  type KpiResult,
  type KpiResultRow,
  type KpiValue,
  kpiResultSchema,
  kpiValueSchema,
} from "./kpiResultSchema.ts";
export { mergeKpis } from "./mergeKpis.ts";
