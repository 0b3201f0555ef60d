export type { ShapeOf } from "../kernel/ShapeOf.ts";
export { type DetectedPreset, detectPreset, type PresetScore } from "./detectPreset.ts";
export { type ExportPreset, exportPresetSchema } from "./exportPresetSchema.ts";
export { exportPresets } from "./exportPresets.ts";
export { instantSchema } from "./instantSchema.ts";
export {
  type Issues,
  issuesSchema,
  MOST_ISSUES_KEPT,
  type RowIssue,
  type RowIssueCode,
  rowIssueCodes,
} from "./issues.ts";
export { type NounName, type Nouns, nounNames, nounSchema } from "./nouns.ts";
export { type Post, type PostOrigin, postSchema } from "./postSchema.ts";
export {
  type ReadRowsOptions,
  type ReadRowsResult,
  readRows,
  readRowsOptionsSchema,
  type UsedField,
} from "./readRows.ts";
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
export { type Transaction, transactionSchema } from "./transactionSchema.ts";
