import { expect } from "vitest";

/** No traces of the program in the page's words, and nothing that a browser would fetch. */
export function expectClean(html: string): void {
  const traces = html.match(/.{0,80}(?:undefined|NaN|\[object|Infinity|null).{0,40}/g) ?? [];
  expect(traces).toEqual([]);
  const codes =
    html.match(/\b(kpi|timing|audience|crisis|platforms?|review|content|marketing)\.[a-z][\w-]+/g) ?? [];
  expect(codes.filter((code) => code !== "review.json")).toEqual([]);
  const targets = [...html.matchAll(/\b(?:src|href)\s*=\s*["']?([^"'\s>]*)/g)].map(([, target]) => target!);
  expect(targets.filter((target) => !target.startsWith("#") && target !== "data:,")).toEqual([]);
  expect(html).not.toMatch(/<(script|iframe|object|embed|img|base|form)\b|@import|url\((?!["']?#)/i);
}
