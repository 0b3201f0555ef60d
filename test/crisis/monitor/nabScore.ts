import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The ten files of NAB's realTweets. */
const nabNames = ["AAPL", "AMZN", "CRM", "CVS", "FB", "GOOG", "IBM", "KO", "PFE", "UPS"] as const;

/** One file: times, counts, and for each row its window and its score before weights. */
export interface NabFile {
  name: string;
  at: Float64Array;
  count: Float64Array;
  labels: string[];
  /** Number of the window that a row lies in; -1 outside. */
  window: Int32Array;
  value: Float64Array;
  windows: number;
  probation: number;
}

/** What an alarm outside, and a missed window, cost. */
export const nabProfiles = {
  standard: { outside: 0.11, missed: 1 },
  lowFP: { outside: 0.22, missed: 1 },
  lowFN: { outside: 0.11, missed: 2 },
} as const;

/** Lavin and Ahmad 2015: an alarm early in a window is worth most, one just behind it costs little. */
function sigmoid(y: number): number {
  return y > 3 ? -1 : 2 / (1 + Math.exp(5 * y)) - 1;
}

export function readNab(folder: string): NabFile[] {
  const windows = JSON.parse(readFileSync(join(folder, "combined_windows.json"), "utf8"));
  return nabNames.map((name) => {
    const lines = readFileSync(join(folder, `Twitter_volume_${name}.csv`), "utf8")
      .trim()
      .split("\n")
      .slice(1);
    const rows = lines.map((line) => line.trim().split(","));
    const labels = rows.map(([at]) => at!);
    const n = rows.length;
    const place = new Map(labels.map((label, i) => [label, i]));
    const window = new Int32Array(n).fill(-1);
    const value = new Float64Array(n).fill(-1);
    const spans: [string, string][] = windows[`realTweets/Twitter_volume_${name}.csv`];
    for (const [k, [from, to]] of spans.entries()) {
      const left = place.get(from.slice(0, 19))!;
      const right = place.get(to.slice(0, 19))!;
      const width = right - left + 1;
      for (let i = left; i <= right; i += 1) {
        window[i] = k;
        value[i] = sigmoid(-(right - i + 1) / width) / sigmoid(-1);
      }
      for (let i = right + 1; i < n; i += 1) value[i] = sigmoid((i - right) / (width - 1));
    }
    return {
      name,
      at: Float64Array.from(labels, (label) => Date.parse(`${label.replace(" ", "T")}Z`)),
      count: Float64Array.from(rows, ([, count]) => Number(count)),
      labels,
      window,
      value,
      windows: spans.length,
      probation: Math.min(Math.floor(0.15 * n), 750),
    };
  });
}

/** NAB's score of alarms (row numbers by file): 0 for none, 100 for all at the earliest moment. */
export function nabScore(
  files: readonly NabFile[],
  alarms: readonly (readonly number[])[],
  profile: keyof typeof nabProfiles = "standard",
): number {
  const { outside, missed } = nabProfiles[profile];
  let points = 0;
  let windows = 0;
  for (const [f, file] of files.entries()) {
    const best = new Array<number | null>(file.windows).fill(null);
    for (const i of alarms[f]!) {
      if (i < file.probation) continue;
      const window = file.window[i]!;
      if (window < 0) points += outside * file.value[i]!;
      else best[window] = Math.max(best[window] ?? -1, file.value[i]!);
    }
    for (const value of best) points += value ?? -missed;
    windows += file.windows;
  }
  return (100 * (points + missed * windows)) / (windows + missed * windows);
}
