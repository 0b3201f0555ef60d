export { type ConditionHooks, compileCondition, type RowPredicate } from "./condition/compileCondition.ts";
export {
  type AllCondition,
  type AnyCondition,
  type ComparisonCondition,
  type ComparisonOp,
  type Condition,
  type ConditionValue,
  type CountCondition,
  conditionOps,
  conditionSchema,
  type EntryCount,
  type FieldCondition,
  type InstantCondition,
  type MembershipCondition,
  type NotCondition,
  type PresenceCondition,
  type RangeCondition,
  type TextCondition,
  type TimeWindow,
  type WindowCondition,
} from "./condition/conditionSchema.ts";
export {
  type DescribeConditionOptions,
  describeCondition,
} from "./condition/describeCondition.ts";
export {
  explainMatch,
  type FailedCondition,
  type MatchExplanation,
} from "./condition/explainMatch.ts";
export { type ConditionCells, matchColumns } from "./condition/matchColumns.ts";
export { type Citation, type Confidence, citationSchema, confidences } from "./kernel/citationSchema.ts";
export { createRandomSource, type RandomSource } from "./kernel/createRandomSource.ts";
export { type ErrorCode, errorCodes } from "./kernel/errorCodes.ts";
export type { AbsentEstimate, OkEstimate } from "./kernel/estimateSchema.ts";
export {
  type AbsentReason,
  absentReasons,
  type Estimate,
  estimateSchema,
  type Interval,
} from "./kernel/estimateSchema.ts";
export { isSocialOpsError } from "./kernel/isSocialOpsError.ts";
export { becauseSchema } from "./kernel/reasons/becauseSchema.ts";
export { type ExplainOptions, explain } from "./kernel/reasons/explain.ts";
export { type Locale, locales } from "./kernel/reasons/locales.ts";
export type {
  Because,
  Reason,
  ReasonValue,
} from "./kernel/reasons/reason.ts";
export {
  type BatchProgress,
  type BatchSignal,
  type ReduceBatchesOptions,
  reduceBatches,
} from "./kernel/reduceBatches.ts";
export { type ErrorDetail, SocialOpsError } from "./kernel/SocialOpsError.ts";
export {
  type ArgumentFault,
  explainFault,
  type PathSegment,
  type RowFault,
  type SchemaFault,
} from "./kernel/words/explainFault.ts";
export type { ExplainFaultOptions } from "./kernel/words/explainFaultOptionsSchema.ts";
