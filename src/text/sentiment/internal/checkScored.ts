import type { ScoredText } from "../Lexicon.ts";
import { refuseArgument } from "./refuseArgument.ts";

const EXPECTED = "a scorer that gives an object with a score from -1 to 1 or null";

/**
 * Checks what a caller's scorer gave.
 *
 * @param scored - what it gave
 * @param where - the public function's name
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function checkScored(scored: unknown, where: string): asserts scored is ScoredText {
  const refuse = (path: string, expected: string, value: unknown) =>
    refuseArgument(where, `options.scorer()${path}`, expected, value);
  if (typeof scored !== "object" || scored === null) throw refuse("", EXPECTED, scored);
  const { score, tokens, coverage, hits } = scored as Record<string, unknown>;
  if (!(score === null || isBetween(score, -1, 1))) throw refuse(".score", EXPECTED, score);
  if (!(tokens === undefined || isBetween(tokens, 0, Number.MAX_SAFE_INTEGER)))
    throw refuse(".tokens", "a number of words", tokens);
  if (!(coverage === undefined || isBetween(coverage, 0, 1)))
    throw refuse(".coverage", "a share from 0 to 1", coverage);
  if (!(hits === undefined || (Array.isArray(hits) && hits.every(isHit))))
    throw refuse(".hits", "a list of objects with text, start and value", hits);
}

function isBetween(value: unknown, low: number, high: number): boolean {
  return typeof value === "number" && value >= low && value <= high;
}

function isHit(hit: unknown): boolean {
  if (typeof hit !== "object" || hit === null) return false;
  const { text, start, value } = hit as Record<string, unknown>;
  return typeof text === "string" && isBetween(start, 0, Number.MAX_SAFE_INTEGER) && Number.isFinite(value);
}
