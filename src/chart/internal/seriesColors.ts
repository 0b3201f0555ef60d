import type { ChartTheme } from "./chartTheme.ts";

/** Colors of charts with axes, bars and lines. */
export interface SeriesColors {
  /** Groups, in order: told apart with red-green color blindness too. */
  groups: readonly string[];
  /** Grid lines. */
  grid: string;
}

/** Colors of bars, lines and grids by theme. */
export const seriesColors: Readonly<Record<ChartTheme, SeriesColors>> = {
  light: {
    groups: ["#2a6a9e", "#d9822b", "#17826b", "#a8467a", "#6f56b3", "#8a6d3b", "#3f9cc0", "#6b7280"],
    grid: "#e4e7eb",
  },
  dark: {
    groups: ["#5aa9e6", "#f5a04c", "#4fc3a1", "#e07fae", "#ab90e0", "#cdb072", "#8fd3ee", "#a3adba"],
    grid: "#2d343d",
  },
};
