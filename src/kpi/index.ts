export type { BucketCounts } from "../stats/sketch/relativeErrorSketch.ts";
export {
  type AggregateKpisOptions,
  aggregateKpis,
  aggregateKpisOptionsSchema,
} from "./aggregateKpis.ts";
export { auditData } from "./audit/auditData.ts";
export {
  type AuditArms,
  type AuditOptions,
  type AuditSum,
  auditOptionsSchema,
} from "./audit/auditOptionsSchema.ts";
export {
  type AuditCheck,
  type AuditCode,
  type AuditEffect,
  type AuditFinding,
  type AuditResult,
  type AuditSeverity,
  auditCodes,
  auditResultSchema,
  type ConcernedKpi,
} from "./audit/auditResultSchema.ts";
export {
  type ChangeCheck,
  type ChangeExplanation,
  type ChangePart,
  type ChangePartSide,
  changeCheckCodes,
  changeExplanationSchema,
} from "./change/changeExplanationSchema.ts";
export { type CompareKpisOptions, compareKpis, compareKpisOptionsSchema } from "./change/compareKpis.ts";
export {
  type ExplainChangeOptions,
  explainChange,
  explainChangeOptionsSchema,
} from "./change/explainChange.ts";
export {
  type KpiComparison,
  type KpiDifference,
  kpiComparisonSchema,
  kpiDifferenceFields,
} from "./change/kpiComparisonSchema.ts";
export { type ComputeKpisOptions, computeKpis, computeKpisOptionsSchema } from "./computeKpis.ts";
export { defaultKpis, platformKpisSchema } from "./defaultKpis.ts";
export { followerCount, followerGrowthRate, netFollowerChange } from "./definitions/audience/followers.ts";
export {
  dataCompleteness,
  dataFreshness,
  dataValidity,
  duplicateRate,
} from "./definitions/audit/dataQuality.ts";
export { assistRatio, attributedConversions, removalEffect } from "./definitions/channel/attribution.ts";
export { funnelConversionRate, funnelStepRate, timeToConvert } from "./definitions/channel/funnel.ts";
export { visitConcentration, visitCount, visitShare } from "./definitions/channel/visits.ts";
export { activityIndex, ownShareOfVoice, shareOfEngagement } from "./definitions/competition/shares.ts";
export { clickThroughRate } from "./definitions/content/clickThroughRate.ts";
export { engagementCount } from "./definitions/content/engagementCount.ts";
export { engagementRateByFollowers } from "./definitions/content/engagementRateByFollowers.ts";
export { engagementRateByImpressions } from "./definitions/content/engagementRateByImpressions.ts";
export { engagementRateByReach } from "./definitions/content/engagementRateByReach.ts";
export {
  dailyEngagementRate,
  engagedUserRate,
  engagementRateByViews,
} from "./definitions/content/engagementRates.ts";
export { engagementsFormula } from "./definitions/content/engagementsFormula.ts";
export {
  followCount,
  impressionFrequency,
  netFollows,
  uniqueReach,
  viewCount,
} from "./definitions/content/exposure.ts";
export { impressionCount } from "./definitions/content/impressionCount.ts";
export { amplificationRate, applauseRate, conversationRate } from "./definitions/content/perPost.ts";
export { postCount } from "./definitions/content/postCount.ts";
export { postReach } from "./definitions/content/postReach.ts";
export { publishFrequency, publishRegularity } from "./definitions/content/publishing.ts";
export { negativeFeedbackRate, saveRate } from "./definitions/content/reactions.ts";
export { shareRate } from "./definitions/content/shareRate.ts";
export {
  completionRate,
  contentHalfLife,
  meanWatchTime,
  viewThroughRate,
} from "./definitions/content/video.ts";
export { netSentiment, responseRate } from "./definitions/content/voices.ts";
export { wechatOpenRate } from "./definitions/content/wechatOpenRate.ts";
export {
  grossMerchandiseValue,
  orderRateByProductClicks,
  orderRateByViewers,
  productClickRate,
  revenuePerThousandViews,
} from "./definitions/live/selling.ts";
export {
  liveInteractionRate,
  meanConcurrentViewers,
  meanLiveWatchTime,
  peakConcurrentViewers,
  viewerToFollowerRate,
} from "./definitions/live/watching.ts";
export { incrementalLift, participationRate } from "./definitions/marketing/campaigns.ts";
export { conversionRate } from "./definitions/marketing/conversionRate.ts";
export {
  adSpend,
  costPerClick,
  costPerConversion,
  costPerThousandImpressions,
} from "./definitions/marketing/cost.ts";
export {
  attributedRevenue,
  conversionCount,
  returnOnAdSpend,
  returnOnInvestment,
} from "./definitions/marketing/returns.ts";
export { contactRate, costPerContact } from "./definitions/privateDomain/acquisition.ts";
export {
  blockRate,
  firstOrderRate,
  groupActiveRate,
  groupJoinRate,
  repurchaseRate,
} from "./definitions/privateDomain/steps.ts";
export {
  cascadeBreadth,
  cascadeDepth,
  cascadeSize,
  cascadeVirality,
  reproductionNumber,
} from "./definitions/spread/cascades.ts";
export { viralCoefficient, viralShare } from "./definitions/spread/invitations.ts";
export {
  crashFreeUserRate,
  errorRate,
  serviceApdex,
  serviceAvailability,
} from "./definitions/tech/service.ts";
export {
  cumulativeLayoutShift,
  firstContentfulPaint,
  goodVitalsRate,
  interactionToNextPaint,
  largestContentfulPaint,
  timeToFirstByte,
} from "./definitions/tech/webVitals.ts";
export {
  dailyActiveUsers,
  meanActiveDays,
  monthlyActiveUsers,
  stickiness,
  weeklyActiveUsers,
} from "./definitions/users/activeUsers.ts";
export {
  churnRate,
  netActiveGrowth,
  newUsers,
  quickRatio,
  resurrectedUsers,
} from "./definitions/users/growth.ts";
export {
  activationRate,
  contributorShare,
  revenuePerActiveUser,
  revenuePerBuyer,
  timeToFirstResponse,
} from "./definitions/users/participation.ts";
export {
  retentionBracket,
  retentionDayN,
  retentionUnbounded,
  retentionWithin,
} from "./definitions/users/retentionRates.ts";
export {
  bounceRateNotEngaged,
  bounceRateSinglePage,
  engagedSessionRate,
  meanSessionDuration,
  sessionsPerUser,
} from "./definitions/users/sessions.ts";
export { type EvaluateKpisOptions, evaluateKpis } from "./evaluateKpis.ts";
export { type FieldUnit, fieldUnits } from "./fieldUnits.ts";
export { type FinishKpisOptions, finishKpis, finishKpisOptionsSchema } from "./finishKpis.ts";
export {
  type ClusterTotals,
  type DistinctTotal,
  type KpiAggregate,
  type KpiGroupKey,
  type KpiGroupParts,
  type KpiGroupValue,
  type KpiPart,
  kpiAggregateSchema,
  kpiGroupValueSchema,
  type LatestTotal,
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
  type LatestFormula,
  type QuantileFormula,
  type RatioFormula,
  type RowFormula,
  rowFormulaSchema,
  type SumFormula,
  type TotalFormula,
  type WeightedSumFormula,
  type WeightedTerm,
} from "./kpiFormulaSchema.ts";
export { type KpiInput, type KpiInputRole, kpiInputs, kpiInputsSchema } from "./kpiInputs.ts";
export {
  type KpiEvidence,
  type KpiResult,
  type KpiResultRow,
  type KpiValue,
  type KpiWindow,
  kpiResultSchema,
  kpiValueSchema,
} from "./kpiResultSchema.ts";
export { mergeKpis } from "./mergeKpis.ts";
export { type PlatformKpis, platformKpis } from "./platformKpis.ts";
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
