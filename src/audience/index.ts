export { type RfmOptions, rfm, rfmOptionsSchema } from "./rfm.ts";
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
