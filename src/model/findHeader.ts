import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { worded } from "../kernel/words/worded.ts";
import {
  type DetectPresetOptions,
  detectPreset,
  detectPresetOptionsSchema,
  type PresetScore,
} from "./detectPreset.ts";

/** What {@link findHeader} found. */
export interface FoundHeader {
  /** Position of the header line, from 0; null where no line looks like one. */
  line: number | null;
  /** The names in it. */
  names: string[];
  /** Id of the preset whose names these are, or null. */
  preset: string | null;
  /** Score of the best preset, 0 to 1; see {@link detectPreset}. */
  score: number;
  /** The second best preset. */
  runnerUp: PresetScore | null;
}

/** Schema of {@link FoundHeader}. */
export const foundHeaderSchema: z.ZodMiniType<FoundHeader> = /* @__PURE__ */ worded(() => {
  const share = z.number().check(z.gte(0), z.lte(1));
  return z.object({
    line: z.nullable(z.int().check(z.nonnegative())),
    names: z.array(z.string()),
    preset: z.nullable(z.string()),
    score: share,
    runnerUp: z.nullable(z.object({ preset: z.string(), score: share })),
  });
});

/** Convention: a header stands among the first lines, below a title or a note. */
const MOST_LINES = 20;

/**
 * Finds the line with the column names in a sheet or file that may begin with titles, notes and empty lines. Of the first 20
 * lines it is the one that a preset fits best (score of at least 0.5), else the first with two or more cells that are all texts,
 * none empty and none twice.
 *
 * @param lines - the lines as lists of cells, the first ones suffice; never changed
 * @param options - which presets to compare
 * @returns the line and its names, with the preset they belong to
 * @throws {@link SocialOpsError} `invalid-argument` for what is no list of lists
 *
 * @example
 * ```ts
 * import { findHeader, readRows } from "socialops/model";
 *
 * const lines = [["Weekly report"], [], ["id", "platform", "published_at", "likes"], ["7", "x", "2026-03-02T09:00:00Z", "12"]];
 * const { line, names, preset } = findHeader(lines);
 * [line, preset]; // => [2, null]
 * const rows = lines.slice(line! + 1).map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i]])));
 * readRows(rows, { noun: "post" }).records[0]?.likes; // => 12
 * ```
 */
export function findHeader(
  lines: readonly (readonly unknown[])[],
  options: DetectPresetOptions = {},
): FoundHeader {
  const schema = z.array(z.array(z.unknown(), { error: "expected a list of cells" }), {
    error: "expected a list of lines",
  });
  const isList = Array.isArray(lines);
  const given = checkValue(schema, isList ? lines.slice(0, MOST_LINES) : lines, "findHeader", "lines");
  const checked = checkValue(detectPresetOptionsSchema, options, "findHeader", "options");
  const none: FoundHeader = { line: null, names: [], preset: null, score: 0, runnerUp: null };
  let best = none;
  for (const [line, cells] of given.entries()) {
    const names = namesOf(cells);
    if (names === null) continue;
    const { preset, score, runnerUp } = detectPreset(names, checked);
    const found = { line, names, preset, score, runnerUp };
    const isKnown = score >= LEAST_SCORE && score > best.score;
    const isLonger = best.score < LEAST_SCORE && names.length > best.names.length && best.names.length < 2;
    if (isKnown || isLonger) best = found;
  }
  return best;
}

/** As for {@link detectPreset}. */
const LEAST_SCORE = 0.5;

/** The cells as names, or null where they can be none: an empty one that is not at the end, one that is no text, two alike. */
function namesOf(cells: readonly unknown[]): string[] | null {
  let { length } = cells;
  while (
    length > 0 &&
    (cells[length - 1] === null || cells[length - 1] === undefined || cells[length - 1] === "")
  )
    length--;
  const names: string[] = [];
  for (let i = 0; i < length; i++) {
    const cell = cells[i];
    if (typeof cell !== "string" || cell.trim() === "") return null;
    names.push(cell.trim());
  }
  return names.length > 0 && new Set(names).size === names.length ? names : null;
}
