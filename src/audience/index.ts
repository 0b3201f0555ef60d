export {
  type AggregateSummariesOptions,
  aggregateSummaries,
  aggregateSummariesOptionsSchema,
} from "./aggregateSummaries.ts";
export {
  type ContentData,
  type MatchContentOptions,
  matchContent,
  matchContentOptionsSchema,
} from "./content/matchContent.ts";
export {
  type ContentMatch,
  type MatchContentResult,
  matchContentResultSchema,
  type SegmentContent,
} from "./content/matchContentResultSchema.ts";
export {
  type CustomerSummaries,
  type CustomerSummary,
  customerSummariesSchema,
  customerSummarySchema,
  type SummaryUnit,
  summaryUnits,
} from "./customerSummariesSchema.ts";
export {
  type CustomerDays,
  type CustomerSummaryAggregate,
  customerSummaryAggregateSchema,
} from "./customerSummaryAggregateSchema.ts";
export {
  type FinishSummariesOptions,
  finishSummaries,
  finishSummariesOptionsSchema,
} from "./finishSummaries.ts";
export {
  type LifecycleLimits,
  type LifecycleStage,
  type LifecycleStagesOptions,
  type LifecycleStagesResult,
  lifecycleStageIds,
  lifecycleStages,
  lifecycleStagesOptionsSchema,
  lifecycleStagesResultSchema,
  type MemberStage,
  type StageSummary,
} from "./lifecycle/lifecycleStages.ts";
export {
  type LinkConflict,
  type LinkedPerson,
  type LinkMembersOptions,
  type LinkMembersResult,
  linkMembers,
  linkMembersOptionsSchema,
  linkMembersResultSchema,
  type MemberLink,
  type PlatformCoverage,
} from "./links/linkMembers.ts";
export {
  type MeasureSegmentsOptions,
  measureSegments,
  measureSegmentsOptionsSchema,
  type SegmentData,
} from "./measures/measureSegments.ts";
export {
  type MeasureSegmentsResult,
  measureSegmentsResultSchema,
  type SegmentHours,
  type SegmentMean,
  type SegmentMeasures,
} from "./measures/measureSegmentsResultSchema.ts";
export { mergeSummaries } from "./mergeSummaries.ts";
export {
  type SuppressedTable,
  type SuppressSmallCellsOptions,
  suppressedTableSchema,
  suppressSmallCells,
  suppressSmallCellsOptionsSchema,
} from "./privacy/suppressSmallCells.ts";
export { type RfmOptions, rfm, rfmOptionsSchema } from "./rfm.ts";
export {
  type RfmFromSummariesOptions,
  rfmFromSummaries,
  rfmFromSummariesOptionsSchema,
} from "./rfmFromSummaries.ts";
export {
  type RfmEdges,
  type RfmEffectiveBins,
  type RfmMember,
  type RfmResult,
  type RfmSegmentSummary,
  type RfmTotals,
  rfmEdgesSchema,
  rfmResultSchema,
} from "./rfmResultSchema.ts";
export {
  type RfmSegment,
  type RfmSegmentId,
  rfmSegmentIdSchema,
  rfmSegmentIds,
  rfmSegmentSources,
  rfmSegments,
} from "./rfmSegments.ts";
export {
  type ConditionSentence,
  type DefineTargetMarketOptions,
  defineTargetMarket,
  defineTargetMarketOptionsSchema,
  type TargetMarket,
  type TargetMarketDefinition,
  type TargetMarketPart,
  type TargetMarketPartCoverage,
  targetMarketDefinitionSchema,
  targetMarketParts,
  targetMarketSchema,
} from "./rules/defineTargetMarket.ts";
export type { FailedLeaf } from "./rules/internal/ruleMembers.ts";
export {
  type MatchedSegment,
  type MatchSegmentsOptions,
  type MatchSegmentsResult,
  matchSegments,
  matchSegmentsOptionsSchema,
  matchSegmentsResultSchema,
  type SegmentCondition,
  type SegmentOverlap,
  segmentConditionsSchema,
} from "./rules/matchSegments.ts";
export {
  type AssignSegmentsOptions,
  type AssignSegmentsResult,
  assignSegments,
  assignSegmentsOptionsSchema,
  assignSegmentsResultSchema,
  type SegmentDistance,
} from "./segments/assignSegments.ts";
export {
  AUDIENCE_MODEL_VERSION,
  type AudienceModel,
  type AudienceSegment,
  type AudienceTraitType,
  type AudienceTransform,
  audienceModelSchema,
  audienceTraitTypes,
  audienceTransforms,
  type FittedTrait,
  type Persona,
  type PersonaName,
  type PersonaTrait,
  type SeenRange,
  type SegmentCandidate,
  type SegmentRule,
  type SegmentTrait,
} from "./segments/audienceModelSchema.ts";
export {
  type AudienceTrait,
  type SegmentAudienceOptions,
  segmentAudience,
  segmentAudienceOptionsSchema,
} from "./segments/segmentAudience.ts";
export {
  type SegmentAssignment,
  type SegmentAudienceResult,
  segmentAudienceResultSchema,
} from "./segments/segmentAudienceResultSchema.ts";
export {
  type DriftPeriods,
  type SegmentDriftOptions,
  segmentDrift,
  segmentDriftOptionsSchema,
} from "./segments/segmentDrift.ts";
export {
  type DriftFigure,
  type SegmentChange,
  type SegmentDriftResult,
  type SegmentMigration,
  segmentDriftResultSchema,
  type TraitDrift,
} from "./segments/segmentDriftResultSchema.ts";
export {
  type FindSimilarOptions,
  type FindSimilarResult,
  findSimilar,
  findSimilarOptionsSchema,
  findSimilarResultSchema,
  type SimilarMember,
  type SimilarTrait,
} from "./similar/findSimilar.ts";
export {
  type SummarizeTransactionsOptions,
  summarizeTransactions,
  summarizeTransactionsOptionsSchema,
} from "./summarizeTransactions.ts";
export {
  type PlanSurveyOptions,
  planSurvey,
  planSurveyOptionsSchema,
  type SurveyPlan,
  surveyPlanSchema,
} from "./survey/planSurvey.ts";
export {
  type SummarizeSurveyOptions,
  type SurveyPopulation,
  summarizeSurvey,
  summarizeSurveyOptionsSchema,
} from "./survey/summarizeSurvey.ts";
export {
  type SurveyQuestion,
  type SurveyQuestionType,
  surveyQuestionsSchema,
  surveyQuestionTypes,
} from "./survey/surveyQuestionsSchema.ts";
export {
  type SurveyChoice,
  type SurveyQuestionSummary,
  type SurveySummary,
  type SurveyWeighting,
  surveySummarySchema,
} from "./survey/surveySummarySchema.ts";
export {
  type SurveyTraitsOptions,
  type SurveyTraitsResult,
  surveyTraits,
  surveyTraitsOptionsSchema,
  surveyTraitsResultSchema,
} from "./survey/surveyTraits.ts";
export {
  type BacktestError,
  type BacktestGroup,
  type BacktestPurchasesOptions,
  type BacktestPurchasesResult,
  backtestPurchases,
  backtestPurchasesOptionsSchema,
  backtestPurchasesResultSchema,
  type PurchaseBacktest,
} from "./value/backtestPurchases.ts";
export {
  type CustomerLifetimeValueOptions,
  type CustomerLifetimeValueResult,
  type CustomerValue,
  customerLifetimeValue,
  customerLifetimeValueOptionsSchema,
  customerLifetimeValueResultSchema,
  type IdentifiedSpendHistory,
  type ValueModels,
} from "./value/customerLifetimeValue.ts";
export { expectedPurchases } from "./value/expectedPurchases.ts";
export {
  type FitPurchaseModelOptions,
  fitPurchaseModel,
  fitPurchaseModelOptionsSchema,
  type PurchaseHistories,
  type PurchaseHistory,
} from "./value/fitPurchaseModel.ts";
export {
  type FitSpendModelOptions,
  fitSpendModel,
  fitSpendModelOptionsSchema,
  type SpendHistories,
  type SpendHistory,
} from "./value/fitSpendModel.ts";
export { type Horizon, horizonSchema } from "./value/horizonSchema.ts";
export { probabilityAlive } from "./value/probabilityAlive.ts";
export {
  PURCHASE_MODEL_VERSION,
  type PurchaseModel,
  type PurchaseParameters,
  purchaseModelSchema,
} from "./value/purchaseModelSchema.ts";
export {
  SPEND_MODEL_VERSION,
  type SpendModel,
  type SpendParameters,
  spendModelSchema,
} from "./value/spendModelSchema.ts";
