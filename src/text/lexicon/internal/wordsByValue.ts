import type { Lexicon } from "../../sentiment/Lexicon.ts";

/**
 * A lexicon from lists of words by their value.
 *
 * @param lists - words with spaces between them, by value
 * @param write - how a word is written in texts; as it is unless given
 * @returns the lexicon
 */
export function wordsByValue(
  lists: Readonly<Record<string, string>>,
  write: (word: string) => string = (word) => word,
): Lexicon {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([value, words]) =>
      words.split(/\s+/).map((word): [string, number] => [write(word), Number(value)]),
    ),
  );
}
