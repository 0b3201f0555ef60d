export type { ChartTheme } from "./internal/chartTheme.ts";
export { type PostingHeatmapOptions, postingHeatmapSpec } from "./postingHeatmapSpec.ts";
export type { JsonValue, VegaLiteSpec } from "./VegaLiteSpec.ts";
