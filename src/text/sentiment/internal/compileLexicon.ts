import { foldCase } from "../../foldCase.ts";
import type { Lexicon } from "../Lexicon.ts";
import { makeFolding } from "./makeFolding.ts";
import { makeTrie, type Trie } from "./makeTrie.ts";
import { refuseArgument } from "./refuseArgument.ts";

/** A lexicon made ready for texts. */
export interface CompiledLexicon {
  /** What is written with letters, in lower case, with phrases; and emoticons. */
  words: ReadonlyMap<string, number>;
  /** Most words of a phrase, by its first word. */
  phrases: ReadonlyMap<string, number>;
  /** What is not written with Latin letters: Chinese words, emoji, emoticons; folded to simplified characters. */
  signs: Trie<number>;
  /** Gives the simplified form of a character. */
  fold: (unit: number) => number;
}

const LARGEST = 4;

/**
 * Checks a lexicon and makes it ready for texts.
 *
 * @param lexicon - words with their values
 * @param where - the public function's name
 * @returns the lexicon, compiled
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function compileLexicon(lexicon: Lexicon, where: string): CompiledLexicon {
  if (typeof lexicon !== "object" || lexicon === null || Array.isArray(lexicon))
    throw refuseArgument(where, "lexicon", "an object of words with their values", lexicon);
  const fold = makeFolding();
  const words = new Map<string, number>();
  const phrases = new Map<string, number>();
  const signs = makeTrie<number>(fold);
  for (const [key, value] of Object.entries(lexicon)) {
    if (!(typeof value === "number" && Math.abs(value) <= LARGEST))
      throw refuseArgument(where, `lexicon[${JSON.stringify(key)}]`, "a number from -4 to 4", value);
    const word = foldCase(key.trim());
    if (word === "") throw refuseArgument(where, `lexicon[${JSON.stringify(key)}]`, "a word", key);
    words.set(word, value);
    if (!startsLatin(word)) signs.add(word, value);
    else if (word.includes(" ")) {
      const parts = word.split(" ");
      phrases.set(parts[0]!, Math.max(phrases.get(parts[0]!) ?? 0, parts.length));
    }
  }
  return { words, phrases, signs, fold };
}

function startsLatin(word: string): boolean {
  const unit = word.charCodeAt(0);
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0xc0 && unit <= 0x24f);
}
