export {
  type AggregatePostingSlotsOptions,
  aggregatePostingSlots,
  aggregatePostingSlotsOptionsSchema,
  type SlotFields,
} from "./aggregatePostingSlots.ts";
export type { BlackoutWindow } from "./blackoutSchema.ts";
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
export { buildSchedule } from "./schedule/buildSchedule.ts";
export {
  type CadenceRegularity,
  type CandidateTime,
  type FreezePeriod,
  type ScheduleChannel,
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
  staggeredPostsSchema,
} from "./schedule/staggeredPostsSchema.ts";
export {
  type StaggeredPlatform,
  type StaggerRequest,
  staggerRequestSchema,
} from "./schedule/staggerRequestSchema.ts";
