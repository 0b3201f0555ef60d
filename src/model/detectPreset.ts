import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { worded } from "../kernel/words/worded.ts";
import type { ExportPreset } from "./exportPresetSchema.ts";
import { exportPresets } from "./exportPresets.ts";
import { fieldGuards } from "./internal/fieldGuards.ts";
import { normalizeName } from "./internal/normalizeName.ts";
import { type NounName, nounNames, nounSchema } from "./nouns/nouns.ts";

/** Options of {@link detectPreset}. */
export interface DetectPresetOptions {
  /** Only presets whose rows are this noun. Default: all presets. */
  noun?: NounName | undefined;
}

/** How well one preset fits. */
export interface PresetScore {
  /** Id of the preset. */
  preset: string;
  /** Column names in common, as a share of all names in either; 0 to 1. */
  score: number;
}

/** What {@link detectPreset} found. */
export interface DetectedPreset {
  /** Id of the preset that fits, or null where none does well enough or two do about equally. */
  preset: string | null;
  /** The score of the best one, 0 where no preset has any of the names. */
  score: number;
  /** The second best, if it has any of the names. */
  runnerUp: PresetScore | null;
  /** Names of the file that the best preset does not know. */
  unknown: string[];
  /** Names that the best preset knows and the file does not have. */
  missing: string[];
}

/** Schema of {@link DetectPresetOptions}. */
export const detectPresetOptionsSchema: z.ZodMiniType<DetectPresetOptions> = /* @__PURE__ */ worded(() =>
  z.strictObject({ noun: z.optional(z.enum(nounNames)) }),
);

/** Schema of {@link DetectedPreset}. */
export const detectedPresetSchema: z.ZodMiniType<DetectedPreset> = /* @__PURE__ */ worded(() => {
  const share = z.number().check(z.gte(0), z.lte(1));
  return z.object({
    preset: z.nullable(z.string()),
    score: share,
    runnerUp: z.nullable(z.object({ preset: z.string(), score: share })),
    unknown: z.array(z.string()),
    missing: z.array(z.string()),
  });
});

/** Convention: a preset fits when at least half of the names agree. */
const LEAST_SCORE = 0.5;
/** Convention: and when it leads the next one by a tenth. */
const LEAST_LEAD = 0.1;

/**
 * Says by its column names which export a file is. The score is the Jaccard index of the two sets of names (names in common
 * by names in either). A preset is named only with a score of at least 0.5, a lead of 0.1, and with the columns of all
 * required fields there; these limits are conventions.
 *
 * @param headerNames - the file's first line, as a list; spaces, underscores, hyphens and case do not matter
 * @param options - which presets to compare
 * @returns the preset or null, with the scores
 * @throws {@link SocialOpsError} `invalid-argument` for what is no list of texts
 *
 * @example
 * ```ts
 * import { detectPreset } from "socialops/model";
 *
 * const { preset, score } = detectPreset(["id", "likes"]);
 * preset; // => null
 * score < 0.5; // => true
 * ```
 */
export function detectPreset(
  headerNames: readonly string[],
  options: DetectPresetOptions = {},
): DetectedPreset {
  const given = checkValue(namesSchema(), headerNames, "detectPreset", "headerNames");
  const { noun } = checkValue(detectPresetOptionsSchema, options, "detectPreset", "options");
  const names = new Map(given.map((name) => [normalizeName(name), name]));
  const ranking = exportPresets
    .filter((preset) => noun === undefined || preset.noun === noun)
    .map((preset) => ({ preset, ...compare(preset, names) }))
    .filter(({ score }) => score > 0)
    // The sort is stable: equal scores stay in the order of the catalog.
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranking;
  if (best === undefined) return { preset: null, score: 0, runnerUp: null, unknown: [...given], missing: [] };
  const isSure =
    best.score >= LEAST_SCORE &&
    best.score - (second?.score ?? 0) >= LEAST_LEAD &&
    hasRequired(best.preset, names);
  return {
    preset: isSure ? best.preset.id : null,
    score: best.score,
    runnerUp: second === undefined ? null : { preset: second.preset.id, score: second.score },
    unknown: best.unknown,
    missing: best.missing,
  };
}

const namesSchema = (): z.ZodMiniType<string[]> =>
  z.array(z.string({ error: "expected text" }), { error: "expected a list of column names" });

function compare(
  preset: ExportPreset,
  names: ReadonlyMap<string, string>,
): { score: number; unknown: string[]; missing: string[] } {
  const known = new Map(
    [...Object.keys(preset.columns), ...preset.otherColumns].map((name) => [normalizeName(name), name]),
  );
  const missing = [...known].filter(([key]) => !names.has(key)).map(([, name]) => name);
  const unknown = [...names].filter(([key]) => !known.has(key)).map(([, name]) => name);
  const common = known.size - missing.length;
  return { score: common / (common + missing.length + unknown.length), unknown, missing };
}

function hasRequired(preset: ExportPreset, names: ReadonlyMap<string, string>): boolean {
  const found = new Set([
    ...Object.keys(preset.constants),
    ...(preset.idFrom === undefined ? [] : ["id"]),
    ...Object.entries(preset.columns)
      .filter(([name]) => names.has(normalizeName(name)))
      .map(([, field]) => field),
  ]);
  const guards = [...fieldGuards(nounSchema(preset.noun) as z.ZodMiniObject).values()];
  return guards.every((guard) => !guard.required || found.has(guard.name));
}
