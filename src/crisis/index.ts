export { createLexiconScorer } from "../text/sentiment/createLexiconScorer.ts";
export { detectSentimentLanguage } from "../text/sentiment/detectSentimentLanguage.ts";
export {
  type Lexicon,
  type ScoredText,
  type ScorerContext,
  type SentimentHit,
  type SentimentLanguage,
  type SentimentScorer,
  sentimentLanguages,
} from "../text/sentiment/Lexicon.ts";
export { type NtusdFiles, parseNtusdLexicon } from "../text/sentiment/parseNtusdLexicon.ts";
export { parseVaderLexicon } from "../text/sentiment/parseVaderLexicon.ts";
export {
  type ScoreSentimentOptions,
  type SentimentContext,
  type SentimentLabel,
  type SentimentResult,
  scoreSentiment,
  sentimentLabels,
} from "../text/sentiment/scoreSentiment.ts";
export type {
  CrisisReach,
  MainstreamMedia,
  RegulatorAction,
  VolumeGrowth,
} from "./crisisAssessmentSchema.ts";
export { type CrisisAssessment, crisisAssessmentSchema } from "./crisisAssessmentSchema.ts";
export {
  type CrisisGrade,
  type CrisisMistake,
  type CrisisResponse,
  type CrisisStrategy,
  crisisGradeSchema,
  crisisMistakes,
  crisisResponses,
} from "./crisisGradeSchema.ts";
export { type CrisisLevelCondition, type CrisisLevelRule, crisisLevelRules } from "./crisisLevelRules.ts";
export {
  type CrisisLevel,
  type CrisisLevelDefinition,
  crisisLevelIds,
  crisisLevels,
} from "./crisisLevels.ts";
export {
  type AssessmentConfidence,
  assessmentConfidences,
  type CrisisField,
  type CrisisHistory,
  type CrisisMetric,
  type CrisisMetricClass,
  type CrisisScoreFactor,
  crisisFields,
  crisisHistories,
  crisisMetrics,
  crisisScoreFactors,
  type GrowthClass,
  growthClasses,
  type HumanHarm,
  humanHarms,
  type MediaLevel,
  mediaLevels,
  type OutrageLevel,
  outrageLevels,
  type PriorReputation,
  priorReputations,
  type ReachClass,
  type RegulatorLevel,
  reachClasses,
  regulatorLevels,
  type ScctCluster,
  scctClusters,
} from "./crisisMetrics.ts";
export { type CrisisVectorMetrics, crisisMetricsSchema } from "./crisisMetricsSchema.ts";
export { formatCrisisVector } from "./formatCrisisVector.ts";
export {
  type CrisisLevelAppearance,
  type GradeCrisisOptions,
  gradeCrisis,
  gradeCrisisOptionsSchema,
  type PreviousCrisisLevel,
} from "./gradeCrisis.ts";
export {
  createMonitor,
  type MonitorHoliday,
  type MonitorOptions,
  type MonitorStreamOptions,
  monitorOptionsSchema,
} from "./monitor/createMonitor.ts";
export {
  type MonitorAlert,
  type MonitorLevel,
  monitorAlertSchema,
  monitorLevels,
} from "./monitor/monitorAlertSchema.ts";
export { type MonitorPoint, type MonitorStep, monitorPoint } from "./monitor/monitorPoint.ts";
export {
  type MonitorColumns,
  type MonitorSeriesAlert,
  type MonitorSeriesOptions,
  type MonitorSeriesResult,
  monitorSeries,
  monitorSeriesOptionsSchema,
  monitorSeriesResultSchema,
} from "./monitor/monitorSeries.ts";
export {
  type MonitorHolidayState,
  type MonitorMeasure,
  type MonitorScaleState,
  type MonitorState,
  type MonitorStreamState,
  type MonitorTally,
  monitorMeasures,
  monitorStateSchema,
} from "./monitor/monitorStateSchema.ts";
export { parseCrisisVector } from "./parseCrisisVector.ts";
export {
  type AssessRisksOptions,
  assessRisks,
  assessRisksOptionsSchema,
} from "./risks/assessRisks.ts";
export {
  checkRiskMatrix,
  type RiskAxiom,
  type RiskCell,
  type RiskMatrixCheck,
  type RiskMatrixFault,
  type RiskResolution,
  riskMatrixCheckSchema,
} from "./risks/checkRiskMatrix.ts";
export {
  type AssessedRisk,
  type NearMissTrend,
  type RiskAssessment,
  type RiskDate,
  type RiskPlace,
  riskAssessmentSchema,
} from "./risks/riskAssessmentSchema.ts";
export {
  type RiskCategory,
  type RiskKind,
  type RiskText,
  riskCatalog,
  riskCategories,
} from "./risks/riskCatalog.ts";
export { type RiskMatrix, riskMatrixSchema } from "./risks/riskMatrixSchema.ts";
export {
  type Risk,
  type RiskAction,
  type RiskObservations,
  type RiskRange,
  riskRegisterSchema,
  riskSchema,
} from "./risks/riskRegisterSchema.ts";
export {
  compareNegativeShares,
  type NegativeShareChange,
  negativeShareChangeSchema,
} from "./sentiment/compareNegativeShares.ts";
export {
  estimateNegativeShare,
  type NegativeShare,
  type NegativeShareOptions,
  negativeShareOptionsSchema,
  negativeShareSchema,
} from "./sentiment/estimateNegativeShare.ts";
export { type ScorerAccuracy, scorerAccuracySchema } from "./sentiment/scorerAccuracySchema.ts";
export { type SentimentCounts, sentimentCountsSchema } from "./sentiment/sentimentCountsSchema.ts";
export { sentimentResultSchema } from "./sentiment/sentimentResultSchema.ts";
export {
  type LabelledText,
  labelledTextsSchema,
  type SentimentConfusion,
  type SentimentTally,
  type SentimentValidation,
  sentimentValidationSchema,
  type ValidateSentimentOptions,
  validateSentiment,
  validateSentimentOptionsSchema,
} from "./sentiment/validateSentiment.ts";
export {
  type EstimateGrowthOptions,
  estimateGrowth,
  estimateGrowthOptionsSchema,
  type GrowthEstimate,
  growthEstimateSchema,
} from "./spread/estimateGrowth.ts";
export {
  type ForecastSpreadOptions,
  forecastSpread,
  forecastSpreadOptionsSchema,
  type SpreadForecast,
  type SpreadMagnitude,
  type SpreadShare,
  spreadForecastSchema,
} from "./spread/forecastSpread.ts";
export { reproductionFromGrowth } from "./spread/reproductionFromGrowth.ts";
