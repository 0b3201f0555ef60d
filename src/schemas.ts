export { aggregateSummariesOptionsSchema } from "./audience/aggregateSummaries.ts";
export { matchContentOptionsSchema } from "./audience/content/matchContent.ts";
export { matchContentResultSchema } from "./audience/content/matchContentResultSchema.ts";
export { customerSummariesSchema, customerSummarySchema } from "./audience/customerSummariesSchema.ts";
export { customerSummaryAggregateSchema } from "./audience/customerSummaryAggregateSchema.ts";
export { finishSummariesOptionsSchema } from "./audience/finishSummaries.ts";
export {
  lifecycleStagesOptionsSchema,
  lifecycleStagesResultSchema,
} from "./audience/lifecycle/lifecycleStages.ts";
export { linkMembersOptionsSchema, linkMembersResultSchema } from "./audience/links/linkMembers.ts";
export { measureSegmentsOptionsSchema } from "./audience/measures/measureSegments.ts";
export { measureSegmentsResultSchema } from "./audience/measures/measureSegmentsResultSchema.ts";
export {
  suppressedTableSchema,
  suppressSmallCellsOptionsSchema,
} from "./audience/privacy/suppressSmallCells.ts";
export { rfmOptionsSchema } from "./audience/rfm.ts";
export { rfmFromSummariesOptionsSchema } from "./audience/rfmFromSummaries.ts";
export { rfmEdgesSchema, rfmResultSchema } from "./audience/rfmResultSchema.ts";
export { rfmSegmentIdSchema } from "./audience/rfmSegments.ts";
export {
  defineTargetMarketOptionsSchema,
  targetMarketDefinitionSchema,
  targetMarketSchema,
} from "./audience/rules/defineTargetMarket.ts";
export {
  matchSegmentsOptionsSchema,
  matchSegmentsResultSchema,
  segmentConditionsSchema,
} from "./audience/rules/matchSegments.ts";
export {
  assignSegmentsOptionsSchema,
  assignSegmentsResultSchema,
} from "./audience/segments/assignSegments.ts";
export { audienceModelSchema } from "./audience/segments/audienceModelSchema.ts";
export { segmentAudienceOptionsSchema } from "./audience/segments/segmentAudience.ts";
export { segmentAudienceResultSchema } from "./audience/segments/segmentAudienceResultSchema.ts";
export { segmentDriftOptionsSchema } from "./audience/segments/segmentDrift.ts";
export { segmentDriftResultSchema } from "./audience/segments/segmentDriftResultSchema.ts";
export { findSimilarOptionsSchema, findSimilarResultSchema } from "./audience/similar/findSimilar.ts";
export { summarizeTransactionsOptionsSchema } from "./audience/summarizeTransactions.ts";
export { planSurveyOptionsSchema, surveyPlanSchema } from "./audience/survey/planSurvey.ts";
export { summarizeSurveyOptionsSchema } from "./audience/survey/summarizeSurvey.ts";
export { surveyQuestionsSchema } from "./audience/survey/surveyQuestionsSchema.ts";
export { surveySummarySchema } from "./audience/survey/surveySummarySchema.ts";
export { surveyTraitsOptionsSchema, surveyTraitsResultSchema } from "./audience/survey/surveyTraits.ts";

export {
  backtestPurchasesOptionsSchema,
  backtestPurchasesResultSchema,
} from "./audience/value/backtestPurchases.ts";
export {
  customerLifetimeValueOptionsSchema,
  customerLifetimeValueResultSchema,
} from "./audience/value/customerLifetimeValue.ts";

export { fitPurchaseModelOptionsSchema } from "./audience/value/fitPurchaseModel.ts";
export { fitSpendModelOptionsSchema } from "./audience/value/fitSpendModel.ts";
export { horizonSchema } from "./audience/value/horizonSchema.ts";
export { purchaseModelSchema } from "./audience/value/purchaseModelSchema.ts";
export { spendModelSchema } from "./audience/value/spendModelSchema.ts";
export { conditionSchema } from "./condition/conditionSchema.ts";
export { describeConditionOptionsSchema } from "./condition/describeCondition.ts";
export { matchExplanationSchema } from "./condition/explainMatch.ts";
export { crisisAssessmentSchema } from "./crisis/crisisAssessmentSchema.ts";
export { crisisGradeSchema } from "./crisis/crisisGradeSchema.ts";
export { crisisMetricsSchema } from "./crisis/crisisMetricsSchema.ts";
export { gradeCrisisOptionsSchema } from "./crisis/gradeCrisis.ts";
export { monitorOptionsSchema } from "./crisis/monitor/createMonitor.ts";
export { monitorAlertSchema } from "./crisis/monitor/monitorAlertSchema.ts";
export { monitorSeriesOptionsSchema, monitorSeriesResultSchema } from "./crisis/monitor/monitorSeries.ts";
export { monitorStateSchema } from "./crisis/monitor/monitorStateSchema.ts";
export { assessRisksOptionsSchema } from "./crisis/risks/assessRisks.ts";
export { riskMatrixCheckSchema } from "./crisis/risks/checkRiskMatrix.ts";
export { riskAssessmentSchema } from "./crisis/risks/riskAssessmentSchema.ts";
export { riskMatrixSchema } from "./crisis/risks/riskMatrixSchema.ts";
export { riskRegisterSchema, riskSchema } from "./crisis/risks/riskRegisterSchema.ts";
export { negativeShareChangeSchema } from "./crisis/sentiment/compareNegativeShares.ts";
export { negativeShareOptionsSchema, negativeShareSchema } from "./crisis/sentiment/estimateNegativeShare.ts";
export { scorerAccuracySchema } from "./crisis/sentiment/scorerAccuracySchema.ts";
export { sentimentCountsSchema } from "./crisis/sentiment/sentimentCountsSchema.ts";
export { sentimentResultSchema } from "./crisis/sentiment/sentimentResultSchema.ts";
export {
  labelledTextsSchema,
  sentimentValidationSchema,
  validateSentimentOptionsSchema,
} from "./crisis/sentiment/validateSentiment.ts";
export { estimateGrowthOptionsSchema, growthEstimateSchema } from "./crisis/spread/estimateGrowth.ts";
export { forecastSpreadOptionsSchema, spreadForecastSchema } from "./crisis/spread/forecastSpread.ts";
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
export { auditOptionsSchema } from "./kpi/audit/auditOptionsSchema.ts";
export { auditResultSchema } from "./kpi/audit/auditResultSchema.ts";
export { changeExplanationSchema } from "./kpi/change/changeExplanationSchema.ts";
export { compareKpisOptionsSchema } from "./kpi/change/compareKpis.ts";
export { explainChangeOptionsSchema } from "./kpi/change/explainChange.ts";
export { kpiComparisonSchema } from "./kpi/change/kpiComparisonSchema.ts";
export { computeKpisOptionsSchema } from "./kpi/computeKpis.ts";
export { platformKpisSchema } from "./kpi/defaultKpis.ts";
export { finishKpisOptionsSchema } from "./kpi/finishKpis.ts";
export { kpiAggregateSchema, kpiGroupValueSchema } from "./kpi/kpiAggregateSchema.ts";
export { kpiDefinitionSchema } from "./kpi/kpiDefinitionSchema.ts";
export { kpiFormulaSchema, rowFormulaSchema } from "./kpi/kpiFormulaSchema.ts";
export { kpiInputsSchema } from "./kpi/kpiInputs.ts";
export { kpiResultSchema, kpiValueSchema } from "./kpi/kpiResultSchema.ts";
export { aggregateRetentionOptionsSchema } from "./kpi/users/aggregateRetention.ts";
export { finishRetentionOptionsSchema } from "./kpi/users/finishRetention.ts";
export { retentionOptionsSchema } from "./kpi/users/retention.ts";
export { retentionAggregateSchema } from "./kpi/users/retentionAggregateSchema.ts";
export { retentionCellSchema, retentionResultSchema } from "./kpi/users/retentionResultSchema.ts";
export { businessHoursSchema } from "./model/businessHoursSchema.ts";
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
export { checkPostOptionsSchema, postCheckSchema } from "./platforms/checkPost.ts";
export { platformProfileSchema } from "./platforms/platformProfileSchema.ts";
export { brandFactsSchema } from "./platforms/playbooks/brandFactsSchema.ts";
export {
  fitPlaybookOptionsSchema,
  playbookResourcesSchema,
} from "./platforms/playbooks/fitPlaybookOptionsSchema.ts";
export { playbookActionSchema } from "./platforms/playbooks/playbookActionSchema.ts";
export { playbookSchema } from "./platforms/playbooks/playbookSchema.ts";
export { playbookSelectionSchema } from "./platforms/playbooks/playbookSelectionSchema.ts";
export { selectPlaybookOptionsSchema } from "./platforms/playbooks/selectPlaybook.ts";
export { postDraftSchema } from "./platforms/postDraftSchema.ts";
export { assignPlatformRolesOptionsSchema } from "./platforms/ranking/assignPlatformRolesOptionsSchema.ts";
export { platformCandidateSchema, traitValueSchema } from "./platforms/ranking/platformCandidateSchema.ts";
export { platformRankingSchema } from "./platforms/ranking/platformRankingSchema.ts";
export { platformRoleAssignmentSchema } from "./platforms/ranking/platformRoleAssignmentSchema.ts";
export { platformSituationSchema } from "./platforms/ranking/platformSituationSchema.ts";
export { rankPlatformsOptionsSchema } from "./platforms/ranking/rankPlatformsOptionsSchema.ts";
export { textCountingSchema, textRuleSchema } from "./platforms/textRuleSchema.ts";
export { kpiQueryOptionsSchema } from "./sql/kpiQuery.ts";
export { readKpiRowsOptionsSchema } from "./sql/readKpiRows.ts";
export { retentionQueryOptionsSchema } from "./sql/retentionQueryOptionsSchema.ts";
export { rfmQueryOptionsSchema } from "./sql/rfmQueryOptionsSchema.ts";
export { segmentQueryOptionsSchema } from "./sql/segmentQuery.ts";
export { slotQueryOptionsSchema } from "./sql/slotQueryOptionsSchema.ts";
export { aggregatePostingSlotsOptionsSchema } from "./timing/aggregatePostingSlots.ts";
export { activeHoursOptionsSchema } from "./timing/cadence/activeHours.ts";
export { activeHoursResultSchema, activityProfileSchema } from "./timing/cadence/activeHoursResultSchema.ts";
export { cadenceProfileSchema, cadenceResultSchema } from "./timing/cadence/cadenceResultSchema.ts";
export { measureCadenceOptionsSchema } from "./timing/cadence/measureCadence.ts";
export { estimatePostingTimesOptionsSchema } from "./timing/estimatePostingTimes.ts";
export { estimatePostingTimesFromSlotsOptionsSchema } from "./timing/estimatePostingTimesFromSlots.ts";
export { postingSlotAggregateSchema } from "./timing/postingSlotAggregateSchema.ts";
export { postingTimeModelSchema } from "./timing/postingTimeModelSchema.ts";
export { recommendationSchema } from "./timing/recommendationSchema.ts";
export { recommendPostingTimesOptionsSchema } from "./timing/recommendPostingTimes.ts";
export { responseTimesOptionsSchema } from "./timing/responses/responseTimes.ts";
export { responseTimesResultSchema } from "./timing/responses/responseTimesResultSchema.ts";
export { iCalendarItemSchema, iCalendarItemsSchema } from "./timing/schedule/iCalendarItemsSchema.ts";
export { scheduleRequestSchema } from "./timing/schedule/scheduleRequestSchema.ts";
export { scheduleSchema } from "./timing/schedule/scheduleSchema.ts";
export { staggeredPostsSchema } from "./timing/schedule/staggeredPostsSchema.ts";
export { staggerRequestSchema } from "./timing/schedule/staggerRequestSchema.ts";
export { toICalendarOptionsSchema } from "./timing/schedule/toICalendar.ts";
