export { rfmOptionsSchema } from "./audience/rfm.ts";
export { rfmEdgesSchema, rfmResultSchema } from "./audience/rfmResultSchema.ts";
export { rfmSegmentIdSchema } from "./audience/rfmSegments.ts";
export { crisisAssessmentSchema } from "./crisis/crisisAssessmentSchema.ts";
export { crisisGradeSchema } from "./crisis/crisisGradeSchema.ts";
export { crisisMetricsSchema } from "./crisis/crisisMetricsSchema.ts";
export { gradeCrisisOptionsSchema } from "./crisis/gradeCrisis.ts";
export { citationSchema } from "./kernel/citationSchema.ts";
export {
  absentEstimateSchema,
  estimateSchema,
  intervalSchema,
  okEstimateSchema,
} from "./kernel/estimateSchema.ts";
export { becauseSchema } from "./kernel/reasons/becauseSchema.ts";
export { explainFaultOptionsSchema } from "./kernel/words/explainFaultOptionsSchema.ts";
export { aggregateKpisOptionsSchema } from "./kpi/aggregateKpis.ts";
export { computeKpisOptionsSchema } from "./kpi/computeKpis.ts";
export { finishKpisOptionsSchema } from "./kpi/finishKpis.ts";
export { kpiAggregateSchema, kpiGroupValueSchema } from "./kpi/kpiAggregateSchema.ts";
export { kpiDefinitionSchema } from "./kpi/kpiDefinitionSchema.ts";
export { kpiFormulaSchema, rowFormulaSchema } from "./kpi/kpiFormulaSchema.ts";
export { kpiResultSchema, kpiValueSchema } from "./kpi/kpiResultSchema.ts";
export { detectedPresetSchema, detectPresetOptionsSchema } from "./model/detectPreset.ts";
export { exportPresetSchema } from "./model/exportPresetSchema.ts";
export { foundHeaderSchema } from "./model/findHeader.ts";
export { issuesSchema } from "./model/issues.ts";
export { accountSchema } from "./model/nouns/accountSchema.ts";
export { campaignSchema } from "./model/nouns/campaignSchema.ts";
export { feedbackSchema } from "./model/nouns/feedbackSchema.ts";
export { instantSchema } from "./model/nouns/instantSchema.ts";
export { interactionSchema } from "./model/nouns/interactionSchema.ts";
export { liveSessionSchema } from "./model/nouns/liveSessionSchema.ts";
export { memberSchema, traitSchema } from "./model/nouns/memberSchema.ts";
export { mentionSchema } from "./model/nouns/mentionSchema.ts";
export { postSchema } from "./model/nouns/postSchema.ts";
export { touchpointSchema } from "./model/nouns/touchpointSchema.ts";
export { transactionSchema } from "./model/nouns/transactionSchema.ts";
export { readRowsOptionsSchema } from "./model/readRowsOptionsSchema.ts";
export { toColumnsOptionsSchema } from "./model/toColumns.ts";
export { platformProfileSchema } from "./platforms/platformProfileSchema.ts";
export { textCountingSchema, textRuleSchema } from "./platforms/textRuleSchema.ts";
export { aggregatePostingSlotsOptionsSchema } from "./timing/aggregatePostingSlots.ts";
export { estimatePostingTimesOptionsSchema } from "./timing/estimatePostingTimes.ts";
export { estimatePostingTimesFromSlotsOptionsSchema } from "./timing/estimatePostingTimesFromSlots.ts";
export { postingSlotAggregateSchema } from "./timing/postingSlotAggregateSchema.ts";
export { postingTimeModelSchema } from "./timing/postingTimeModelSchema.ts";
export { recommendationSchema } from "./timing/recommendationSchema.ts";
export { recommendPostingTimesOptionsSchema } from "./timing/recommendPostingTimes.ts";
