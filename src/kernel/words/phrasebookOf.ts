/** A phrase with parts, ready to be looked for. */
interface Template {
  /** Finds the phrase and its parts. */
  pattern: RegExp;
  /** Names of the parts, in the order of the pattern. */
  parts: readonly string[];
  /** What the phrase is in the other language: literal pieces, and names of parts. */
  pieces: readonly string[];
}

/** Phrases in another language, ready to be looked up. */
export interface Phrasebook {
  /** Phrases without parts. */
  exact: ReadonlyMap<string, string>;
  /** Phrases with parts, in their order. */
  templates: readonly Template[];
}

/**
 * Makes phrases ready to be looked up. An entry is `"English": "other language"`. Parts that are known only when the phrase
 * is said stand in braces on both sides, with a digit where there are several: `{n}` is a number, `{list}` names or values
 * with commas between, `{any}` anything, `{phrase}` another phrase. A phrase without parts wins, then the first that fits.
 *
 * @param phrases - the entries
 * @returns the phrasebook
 */
export function phrasebookOf(phrases: Readonly<Record<string, string>>): Phrasebook {
  const templates = Object.entries(phrases).flatMap(([phrase, text]) => {
    const literals = phrase.split(PART);
    const parts = literals.filter((_, i) => i % 2 === 1);
    if (parts.length === 0) return [];
    const source = literals.map((piece, i) =>
      i % 2 === 0 ? asPattern(piece) : /^\{n\d?\}$/.test(piece) ? NUMBER : ANY,
    );
    return [{ pattern: new RegExp(`^${source.join("")}$`, "s"), parts, pieces: text.split(PART) }];
  });
  return { exact: new Map(Object.entries(phrases)), templates };
}

const PART = /(\{(?:n|list|any|phrase)\d?\})/;
const NUMBER = "(-?\\d[\\d.e+-]*)";
const ANY = "(.+)";

function asPattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
