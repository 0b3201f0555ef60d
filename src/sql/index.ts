export { type KpiQueryOptions, kpiQuery, kpiQueryOptionsSchema } from "./kpiQuery.ts";
export { type ReadKpiRowsOptions, readKpiRows, readKpiRowsOptionsSchema } from "./readKpiRows.ts";
export { readRetentionRows } from "./readRetentionRows.ts";
export { readSlotRows } from "./readSlotRows.ts";
export { readSummaryRows } from "./readSummaryRows.ts";
export { retentionQuery } from "./retentionQuery.ts";
export { type RetentionQueryOptions, retentionQueryOptionsSchema } from "./retentionQueryOptionsSchema.ts";
export { rfmQuery } from "./rfmQuery.ts";
export { type RfmQueryOptions, rfmQueryOptionsSchema } from "./rfmQueryOptionsSchema.ts";
export { type SegmentQueryOptions, segmentQuery, segmentQueryOptionsSchema } from "./segmentQuery.ts";
export { slotQuery } from "./slotQuery.ts";
export {
  type SlotLevel,
  type SlotQueryOptions,
  slotLevels,
  slotQueryOptionsSchema,
} from "./slotQueryOptionsSchema.ts";
export { type SqlDialectName, sqlDialects } from "./sqlDialects.ts";
export {
  type SqlInstantType,
  type SqlParameter,
  type SqlQuery,
  type SqlQueryOptions,
  sqlInstantTypes,
} from "./sqlQueryShape.ts";
