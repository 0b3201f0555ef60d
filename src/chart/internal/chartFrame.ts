import { type ChartOptions, DEFAULT_CHART_WIDTH } from "../ChartOptions.ts";
import type { JsonValue, VegaLiteSpec } from "../VegaLiteSpec.ts";
import { chartColors, chartConfig } from "./chartTheme.ts";
import { seriesColors } from "./seriesColors.ts";

/**
 * The parts that charts with axes have in common: schema, size of the whole picture, look.
 *
 * @param options - what the caller asked for
 * @param height - height of the whole picture in pixels
 * @returns the beginning of a specification
 */
export function chartFrame(
  { width: total = DEFAULT_CHART_WIDTH, theme = "light" }: ChartOptions,
  height: number,
): VegaLiteSpec {
  const { grid, groups } = seriesColors[theme];
  const config = chartConfig(theme);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    background: chartColors[theme].background,
    width: total,
    height,
    padding: 16,
    autosize: { type: "fit", contains: "padding" },
    config: {
      ...config,
      // From the left edge of the picture, cut where it ends: narrow charts have little room beside long labels.
      title: { ...part(config, "title"), frame: "bounds", limit: total - 32 },
      axis: { ...part(config, "axis"), grid: true, gridColor: grid },
      legend: { ...part(config, "legend"), labelLimit: 0, symbolOpacity: 1, columnPadding: 24 },
      range: { category: groups },
    },
  };
}

function part(
  config: { readonly [name: string]: JsonValue },
  name: string,
): { readonly [name: string]: JsonValue } {
  return config[name] as { readonly [name: string]: JsonValue };
}
