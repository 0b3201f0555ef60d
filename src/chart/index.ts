export type { ChartOptions } from "./ChartOptions.ts";
export {
  type CrisisTimelineAlert,
  type CrisisTimelineInput,
  crisisTimelineSpec,
} from "./crisisTimelineSpec.ts";
export type { ChartTheme } from "./internal/chartTheme.ts";
export {
  type KpiTrendInput,
  type KpiTrendKpi,
  type KpiTrendOptions,
  type KpiTrendRow,
  kpiTrendSpec,
} from "./kpiTrendSpec.ts";
export { type PlatformRankingChartInput, platformRankingSpec } from "./platformRankingSpec.ts";
export { postingHeatmapSpec } from "./postingHeatmapSpec.ts";
export { type RfmSegmentsChartInput, rfmSegmentsSpec } from "./rfmSegmentsSpec.ts";
export { type RiskMatrixChartInput, riskMatrixSpec } from "./riskMatrixSpec.ts";
export { type ScheduleSpecInput, type ScheduleSpecItem, scheduleSpec } from "./scheduleSpec.ts";
export { type SegmentProfileChartInput, segmentProfileSpec } from "./segmentProfileSpec.ts";
export type { JsonValue, VegaLiteSpec } from "./VegaLiteSpec.ts";
