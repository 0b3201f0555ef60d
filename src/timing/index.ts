export {
  type AggregatePostingSlotsOptions,
  aggregatePostingSlots,
  aggregatePostingSlotsOptionsSchema,
  type SlotFields,
} from "./aggregatePostingSlots.ts";
export type { BlackoutWindow } from "./blackoutSchema.ts";
export { type ActiveHoursOptions, activeHours, activeHoursOptionsSchema } from "./cadence/activeHours.ts";
export {
  type ActiveDay,
  type ActiveHoursResult,
  type ActiveSlot,
  type ActivityConcentration,
  type ActivityGroup,
  type ActivityPeak,
  type ActivityProfile,
  activeHoursResultSchema,
  activityProfileSchema,
} from "./cadence/activeHoursResultSchema.ts";
export {
  type CadenceBurst,
  type CadenceFrequency,
  type CadenceGroup,
  type CadenceProfile,
  type CadenceRegularity,
  type CadenceResult,
  type CadenceStretch,
  cadenceProfileSchema,
  cadenceResultSchema,
  type FatigueVerdict,
  fatigueVerdicts,
} from "./cadence/cadenceResultSchema.ts";
export {
  type MeasureCadenceOptions,
  measureCadence,
  measureCadenceOptionsSchema,
} from "./cadence/measureCadence.ts";
export {
  type EstimatePostingTimesOptions,
  estimatePostingTimes,
  estimatePostingTimesOptionsSchema,
} from "./estimatePostingTimes.ts";
export {
  type EstimatePostingTimesFromSlotsOptions,
  estimatePostingTimesFromSlots,
  estimatePostingTimesFromSlotsOptionsSchema,
} from "./estimatePostingTimesFromSlots.ts";
export { mergePostingSlots } from "./mergePostingSlots.ts";
export { type PostingOutcome, postingOutcomes } from "./postingOutcomes.ts";
export {
  type OutcomePower,
  outcomePowers,
  type PostingCells,
  type PostingLevelGroup,
  type PostingMoments,
  type PostingSlotAggregate,
  postingSlotAggregateSchema,
} from "./postingSlotAggregateSchema.ts";
export {
  type PostingSlot,
  type PostingTimeModel,
  type PostingVerdict,
  postingTimeModelSchema,
  postingVerdicts,
} from "./postingTimeModelSchema.ts";
export {
  type PostingRecommendation,
  type RecommendationBasis,
  type RecommendedTime,
  recommendationBases,
  recommendationSchema,
  type UnmetTimes,
} from "./recommendationSchema.ts";
export {
  type PostingAudience,
  type RecommendPostingTimesOptions,
  recommendPostingTimes,
  recommendPostingTimesOptionsSchema,
} from "./recommendPostingTimes.ts";
export {
  type ResponseTimesOptions,
  responseTimes,
  responseTimesOptionsSchema,
} from "./responses/responseTimes.ts";
export {
  type AnsweredOnly,
  type ResponseAttainment,
  type ResponseComparison,
  type ResponseCurvePoint,
  type ResponseGroup,
  type ResponseMean,
  type ResponsePercentile,
  type ResponseProfile,
  type ResponseTimesResult,
  responseTimesResultSchema,
} from "./responses/responseTimesResultSchema.ts";
export { buildSchedule } from "./schedule/buildSchedule.ts";
export {
  type ICalendarItem,
  type ICalendarItems,
  iCalendarItemSchema,
  iCalendarItemsSchema,
} from "./schedule/iCalendarItemsSchema.ts";
export {
  type CandidateTime,
  type FreezePeriod,
  type ScheduleChannel,
  type ScheduleRegularity,
  type ScheduleRequest,
  scheduleRequestSchema,
  type WaitingDraft,
} from "./schedule/scheduleRequestSchema.ts";
export {
  type Schedule,
  type ScheduledItem,
  scheduleSchema,
  type UnplacedItem,
} from "./schedule/scheduleSchema.ts";
export { staggerCrossPosts } from "./schedule/staggerCrossPosts.ts";
export {
  type StaggeredItem,
  type StaggeredPosts,
  type StaggerLag,
  staggeredPostsSchema,
} from "./schedule/staggeredPostsSchema.ts";
export {
  type StaggeredPlatform,
  type StaggerRequest,
  staggerRequestSchema,
} from "./schedule/staggerRequestSchema.ts";
export { type ToICalendarOptions, toICalendar, toICalendarOptionsSchema } from "./schedule/toICalendar.ts";
