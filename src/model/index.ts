export type { ShapeOf } from "../kernel/ShapeOf.ts";
export { businessHoursSchema, type TeamHours } from "./businessHoursSchema.ts";
export {
  type DetectedPreset,
  type DetectPresetOptions,
  detectedPresetSchema,
  detectPreset,
  detectPresetOptionsSchema,
  type PresetScore,
} from "./detectPreset.ts";
export { type ExportPreset, exportPresetSchema } from "./exportPresetSchema.ts";
export { exportPresets } from "./exportPresets.ts";
export { type FoundHeader, findHeader, foundHeaderSchema } from "./findHeader.ts";
export {
  type Issues,
  issuesSchema,
  MOST_ISSUES_KEPT,
  type RowIssue,
  type RowIssueCode,
  rowIssueCodes,
} from "./issues.ts";
export { type Account, accountSchema } from "./nouns/accountSchema.ts";
export { type Campaign, campaignSchema } from "./nouns/campaignSchema.ts";
export {
  type Feedback,
  type FeedbackEvent,
  type FeedbackEventKind,
  feedbackEventKinds,
  feedbackSchema,
} from "./nouns/feedbackSchema.ts";
export { instantSchema } from "./nouns/instantSchema.ts";
export { type Interaction, interactionSchema } from "./nouns/interactionSchema.ts";
export { type LiveSession, liveSessionSchema } from "./nouns/liveSessionSchema.ts";
export { type Member, memberSchema, type Trait, traitSchema } from "./nouns/memberSchema.ts";
export { type Mention, mentionSchema } from "./nouns/mentionSchema.ts";
export { type NounName, type Nouns, nounNames, nounSchema } from "./nouns/nouns.ts";
export { type Post, type PostOrigin, postSchema } from "./nouns/postSchema.ts";
export { type Touchpoint, touchpointSchema } from "./nouns/touchpointSchema.ts";
export { type Transaction, transactionSchema } from "./nouns/transactionSchema.ts";
export { type ReadRowsResult, readRows, type UsedField } from "./readRows.ts";
export { type ReadRowsOptions, readRowsOptionsSchema } from "./readRowsOptionsSchema.ts";
export { type RowGuard, rowGuard } from "./rowGuard.ts";
export type {
  ArrowColumn,
  ArrowTable,
  ColumnInput,
  FieldNames,
  MaskedColumn,
  ReadOptions,
  RowAccessor,
  TableInput,
} from "./TableInput.ts";
export { type NounColumns, type ToColumnsOptions, toColumns, toColumnsOptionsSchema } from "./toColumns.ts";
