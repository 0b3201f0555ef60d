export type { BucketCounts } from "../stats/sketch/relativeErrorSketch.ts";
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
  type DistinctTotal,
  type KpiAggregate,
  type KpiGroupKey,
  type KpiGroupParts,
  type KpiGroupValue,
  type KpiPart,
  kpiAggregateSchema,
  kpiGroupValueSchema,
  type QuantileTotal,
  type SumTotal,
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
  type DifferenceFormula,
  type DistinctFormula,
  type KpiFormula,
  kpiFormulaSchema,
  type QuantileFormula,
  type RatioFormula,
  type RowFormula,
  rowFormulaSchema,
  type SumFormula,
  type TotalFormula,
  type WeightedSumFormula,
  type WeightedTerm,
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
export {
  type AggregateRetentionOptions,
  aggregateRetention,
  aggregateRetentionOptionsSchema,
} from "./users/aggregateRetention.ts";
export {
  type FinishRetentionOptions,
  finishRetention,
  finishRetentionOptionsSchema,
} from "./users/finishRetention.ts";
export { mergeRetention } from "./users/mergeRetention.ts";
export { type RetentionOptions, retention, retentionOptionsSchema } from "./users/retention.ts";
export {
  type RetentionAggregate,
  type RetentionPeriod,
  retentionAggregateSchema,
} from "./users/retentionAggregateSchema.ts";
export {
  type RetentionCell,
  type RetentionClock,
  type RetentionCohort,
  type RetentionKind,
  type RetentionResult,
  type RetentionUnit,
  retentionCellSchema,
  retentionClocks,
  retentionKinds,
  retentionResultSchema,
  retentionUnits,
} from "./users/retentionResultSchema.ts";
