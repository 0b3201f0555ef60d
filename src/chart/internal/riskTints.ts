import { type ChartTheme, chartColors } from "./chartTheme.ts";

/** Tints of the colors that risk matrices usually have. Each is darker (on dark pages brighter) than the one before, so that they differ without hue. */
const USUAL: Readonly<Record<ChartTheme, Readonly<Record<string, string>>>> = {
  light: { green: "#dcefe3", yellow: "#f4dd97", orange: "#eeaf72", red: "#d9745f" },
  dark: { green: "#24382f", yellow: "#5c5024", orange: "#86542a", red: "#a84a3a" },
};

/**
 * Colors of a matrix's cells: tints of green, yellow, orange and red where these are its names, else from the quiet to the loud end of the theme.
 *
 * @param order - names of the colors, from the least risk to the most
 * @param theme - light or dark
 * @returns a color each
 */
export function riskTints(order: readonly string[], theme: ChartTheme): string[] {
  const usual = USUAL[theme];
  if (order.every((name) => Object.hasOwn(usual, name))) return order.map((name) => usual[name]!);
  const [, , quiet, , loud] = chartColors[theme].diverging;
  return order.map((_, i) => between(quiet, loud, i / Math.max(1, order.length - 1)));
}

function between(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
