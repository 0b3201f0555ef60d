import { followerCount, followerGrowthRate, netFollowerChange } from "./definitions/audience/followers.ts";
import {
  dataCompleteness,
  dataFreshness,
  dataValidity,
  duplicateRate,
} from "./definitions/audit/dataQuality.ts";
import { assistRatio, attributedConversions, removalEffect } from "./definitions/channel/attribution.ts";
import { funnelConversionRate, funnelStepRate, timeToConvert } from "./definitions/channel/funnel.ts";
import { visitConcentration, visitCount, visitShare } from "./definitions/channel/visits.ts";
import { activityIndex, ownShareOfVoice, shareOfEngagement } from "./definitions/competition/shares.ts";
import { clickThroughRate } from "./definitions/content/clickThroughRate.ts";
import { engagementCount } from "./definitions/content/engagementCount.ts";
import { engagementRateByFollowers } from "./definitions/content/engagementRateByFollowers.ts";
import { engagementRateByImpressions } from "./definitions/content/engagementRateByImpressions.ts";
import { engagementRateByReach } from "./definitions/content/engagementRateByReach.ts";
import {
  dailyEngagementRate,
  engagedUserRate,
  engagementRateByViews,
} from "./definitions/content/engagementRates.ts";
import {
  followCount,
  impressionFrequency,
  netFollows,
  uniqueReach,
  viewCount,
} from "./definitions/content/exposure.ts";
import { impressionCount } from "./definitions/content/impressionCount.ts";
import { amplificationRate, applauseRate, conversationRate } from "./definitions/content/perPost.ts";
import { postCount } from "./definitions/content/postCount.ts";
import { postReach } from "./definitions/content/postReach.ts";
import { publishFrequency, publishRegularity } from "./definitions/content/publishing.ts";
import { negativeFeedbackRate, saveRate } from "./definitions/content/reactions.ts";
import { shareRate } from "./definitions/content/shareRate.ts";
import {
  completionRate,
  contentHalfLife,
  meanWatchTime,
  viewThroughRate,
} from "./definitions/content/video.ts";
import { netSentiment, responseRate } from "./definitions/content/voices.ts";
import { wechatOpenRate } from "./definitions/content/wechatOpenRate.ts";
import {
  grossMerchandiseValue,
  orderRateByProductClicks,
  orderRateByViewers,
  productClickRate,
  revenuePerThousandViews,
} from "./definitions/live/selling.ts";
import {
  liveInteractionRate,
  meanConcurrentViewers,
  meanLiveWatchTime,
  peakConcurrentViewers,
  viewerToFollowerRate,
} from "./definitions/live/watching.ts";
import { incrementalLift, participationRate } from "./definitions/marketing/campaigns.ts";
import { conversionRate } from "./definitions/marketing/conversionRate.ts";
import {
  adSpend,
  costPerClick,
  costPerConversion,
  costPerThousandImpressions,
} from "./definitions/marketing/cost.ts";
import {
  attributedRevenue,
  conversionCount,
  returnOnAdSpend,
  returnOnInvestment,
} from "./definitions/marketing/returns.ts";
import { contactRate, costPerContact } from "./definitions/privateDomain/acquisition.ts";
import {
  blockRate,
  firstOrderRate,
  groupActiveRate,
  groupJoinRate,
  repurchaseRate,
} from "./definitions/privateDomain/steps.ts";
import {
  cascadeBreadth,
  cascadeDepth,
  cascadeSize,
  cascadeVirality,
  reproductionNumber,
} from "./definitions/spread/cascades.ts";
import { viralCoefficient, viralShare } from "./definitions/spread/invitations.ts";
import {
  crashFreeUserRate,
  errorRate,
  serviceApdex,
  serviceAvailability,
} from "./definitions/tech/service.ts";
import {
  cumulativeLayoutShift,
  firstContentfulPaint,
  goodVitalsRate,
  interactionToNextPaint,
  largestContentfulPaint,
  timeToFirstByte,
} from "./definitions/tech/webVitals.ts";
import {
  dailyActiveUsers,
  meanActiveDays,
  monthlyActiveUsers,
  stickiness,
  weeklyActiveUsers,
} from "./definitions/users/activeUsers.ts";
import {
  churnRate,
  netActiveGrowth,
  newUsers,
  quickRatio,
  resurrectedUsers,
} from "./definitions/users/growth.ts";
import {
  activationRate,
  contributorShare,
  revenuePerActiveUser,
  revenuePerBuyer,
  timeToFirstResponse,
} from "./definitions/users/participation.ts";
import {
  retentionBracket,
  retentionDayN,
  retentionUnbounded,
  retentionWithin,
} from "./definitions/users/retentionRates.ts";
import {
  bounceRateNotEngaged,
  bounceRateSinglePage,
  engagedSessionRate,
  meanSessionDuration,
  sessionsPerUser,
} from "./definitions/users/sessions.ts";
import type { KpiDefinition } from "./kpiDefinitionSchema.ts";

/**
 * The catalogue: every KPI definition of the package. Each is exported by itself too, so that a bundle can hold only those
 * it names; see `evaluateKpis`.
 *
 * @example
 * ```ts
 * import { kpiDefinitions } from "socialops/kpi";
 *
 * const reach = kpiDefinitions.find((kpi) => kpi.id === "content.post_reach");
 * reach?.title["zh-CN"]; // => "帖子触达人次（逐帖累加，非去重人数）"
 * ```
 */
export const kpiDefinitions: readonly KpiDefinition[] = [
  postCount,
  impressionCount,
  postReach,
  engagementCount,
  engagementRateByReach,
  engagementRateByImpressions,
  engagementRateByFollowers,
  clickThroughRate,
  shareRate,
  viewCount,
  followCount,
  netFollows,
  uniqueReach,
  impressionFrequency,
  engagementRateByViews,
  engagedUserRate,
  dailyEngagementRate,
  saveRate,
  negativeFeedbackRate,
  applauseRate,
  conversationRate,
  amplificationRate,
  viewThroughRate,
  completionRate,
  meanWatchTime,
  contentHalfLife,
  wechatOpenRate,
  publishFrequency,
  publishRegularity,
  netSentiment,
  responseRate,
  followerCount,
  netFollowerChange,
  followerGrowthRate,
  dailyActiveUsers,
  weeklyActiveUsers,
  monthlyActiveUsers,
  stickiness,
  meanActiveDays,
  newUsers,
  resurrectedUsers,
  churnRate,
  quickRatio,
  netActiveGrowth,
  retentionDayN,
  retentionUnbounded,
  retentionBracket,
  retentionWithin,
  activationRate,
  contributorShare,
  revenuePerActiveUser,
  revenuePerBuyer,
  timeToFirstResponse,
  sessionsPerUser,
  meanSessionDuration,
  engagedSessionRate,
  bounceRateNotEngaged,
  bounceRateSinglePage,
  meanConcurrentViewers,
  peakConcurrentViewers,
  meanLiveWatchTime,
  viewerToFollowerRate,
  liveInteractionRate,
  productClickRate,
  orderRateByViewers,
  orderRateByProductClicks,
  grossMerchandiseValue,
  revenuePerThousandViews,
  contactRate,
  costPerContact,
  groupJoinRate,
  groupActiveRate,
  firstOrderRate,
  repurchaseRate,
  blockRate,
  conversionRate,
  conversionCount,
  attributedRevenue,
  returnOnAdSpend,
  returnOnInvestment,
  adSpend,
  costPerThousandImpressions,
  costPerClick,
  costPerConversion,
  participationRate,
  incrementalLift,
  visitCount,
  visitShare,
  visitConcentration,
  funnelStepRate,
  funnelConversionRate,
  timeToConvert,
  attributedConversions,
  removalEffect,
  assistRatio,
  ownShareOfVoice,
  shareOfEngagement,
  activityIndex,
  cascadeSize,
  cascadeDepth,
  cascadeBreadth,
  cascadeVirality,
  reproductionNumber,
  viralCoefficient,
  viralShare,
  largestContentfulPaint,
  interactionToNextPaint,
  cumulativeLayoutShift,
  firstContentfulPaint,
  timeToFirstByte,
  goodVitalsRate,
  serviceApdex,
  serviceAvailability,
  errorRate,
  crashFreeUserRate,
  dataCompleteness,
  duplicateRate,
  dataValidity,
  dataFreshness,
];
