import type { JsonValue } from "../VegaLiteSpec.ts";

/** Light for white pages, dark for dark ones. */
export type ChartTheme = "light" | "dark";

/** Colors that charts share. */
export interface ChartColors {
  background: string;
  text: string;
  quietText: string;
  /** Low end, middle and high end of a diverging scale; safe for red-green color blindness. */
  diverging: readonly [string, string, string, string, string];
}

/** Colors by theme. */
export const chartColors: Readonly<Record<ChartTheme, ChartColors>> = {
  light: {
    background: "#ffffff",
    text: "#1f2933",
    quietText: "#5f6b7a",
    diverging: ["#2a6a9e", "#8fbcd9", "#efefec", "#f2b26b", "#c2571a"],
  },
  dark: {
    background: "#15191e",
    text: "#eef1f4",
    quietText: "#a3adb8",
    diverging: ["#5aa9e6", "#38678c", "#2b3138", "#9c6130", "#f5a04c"],
  },
};

/** What charts of one theme have in common, as Vega-Lite's `config`. */
export function chartConfig(theme: ChartTheme): { readonly [name: string]: JsonValue } {
  const { text, quietText } = chartColors[theme];
  const font = "sans-serif";
  return {
    font,
    view: { stroke: null },
    title: {
      anchor: "start",
      frame: "group",
      font,
      fontSize: 16,
      fontWeight: "bold",
      color: text,
      subtitleFont: font,
      subtitleFontSize: 12,
      subtitleColor: quietText,
      subtitlePadding: 4,
      subtitleLineHeight: 16,
      offset: 12,
    },
    axis: {
      domain: false,
      ticks: false,
      grid: false,
      labelFont: font,
      labelFontSize: 12,
      labelColor: text,
      labelPadding: 6,
      titleFont: font,
      titleFontSize: 12,
      titleFontWeight: "normal",
      titleColor: quietText,
    },
    legend: {
      labelFont: font,
      labelFontSize: 11,
      labelColor: text,
      titleFont: font,
      titleFontSize: 12,
      titleFontWeight: "normal",
      titleColor: quietText,
    },
  };
}
