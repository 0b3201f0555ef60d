import { foldCase } from "../../foldCase.ts";
import type { ScoredText } from "../Lexicon.ts";
import type { CompiledLexicon } from "./compileLexicon.ts";
import { boosters, CAPITALS, contrasts, FADING, NEGATED, negators } from "./englishRules.ts";
import { scoreHits, type WeighedHit } from "./scoreHits.ts";
import { type EnglishToken, splitEnglish } from "./splitEnglish.ts";

/**
 * Scores an English text: the words of the lexicon, stronger or weaker by the words before them and by capitals, turned round by
 * negation up to three words before (Hutto and Gilbert, VADER, ICWSM 2014).
 *
 * @param text - the text
 * @param lexicon - the words
 * @returns the score
 */
export function scoreEnglish(text: string, lexicon: CompiledLexicon): ScoredText {
  const lower = foldCase(text).replaceAll("’", "'");
  const tokens = joinPhrases(splitEnglish(lower, lexicon.words), lexicon);
  const hits: WeighedHit[] = [];
  const shouting = hasSomeCapitals(text, lower, tokens);
  let contrast = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, word, value } = tokens[i]!;
    if (contrasts.has(word)) contrast = start;
    if (value === undefined || value === 0) continue;
    // "No" or "fucking" before a word that counts modifies it and says nothing by itself.
    if ((word === "no" || boosters.has(word)) && isFelt(tokens[i + 1])) continue;
    if (isSign(word)) {
      hits.push({ start, end, value });
      continue;
    }
    const raised =
      shouting && isCapitals(text, lower, start, end) ? value + Math.sign(value) * CAPITALS : value;
    hits.push({ start, end, value: modified(raised, i, tokens, shouting ? text : null, lower) });
  }
  return scoreHits(text, hits, { tokens: tokens.length, covered: hits.length, contrast });
}

/** Emoticons and emoji: what stands before them bears on words, not on them (VADER negates them too). */
function isSign(word: string): boolean {
  return !/^[\p{L}\p{N}]/u.test(word);
}

function isFelt(token: EnglishToken | undefined): boolean {
  return token?.value !== undefined && token.value !== 0;
}

/** The value of a word by the three before it. */
function modified(
  value: number,
  at: number,
  tokens: readonly EnglishToken[],
  shouted: string | null,
  lower: string,
): number {
  let result = value;
  for (let back = 1; back <= FADING.length && back <= at; back++) {
    const { word, value: own, start, end } = tokens[at - back]!;
    const added = boosters.get(word);
    if (added !== undefined) {
      const raised =
        shouted !== null && isCapitals(shouted, lower, start, end)
          ? added + Math.sign(added) * CAPITALS
          : added;
      result += Math.sign(value) * raised * FADING[back - 1]!;
    }
    if (isNegator(word) && !(own !== undefined && word !== "no")) result *= NEGATED;
    else if (word === "least" && tokens[at - back - 1]?.word !== "at") result *= NEGATED;
  }
  return result;
}

function isNegator(word: string): boolean {
  return negators.has(word) || word === "no" || word.endsWith("n't");
}

/** Phrases of the lexicon as one word, at the place of their words. */
function joinPhrases(tokens: EnglishToken[], { words, phrases }: CompiledLexicon): EnglishToken[] {
  if (phrases.size === 0) return tokens;
  const joined: EnglishToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let token = tokens[i]!;
    const most = phrases.get(token.word) ?? 0;
    for (let length = Math.min(most, tokens.length - i); length > 1; length--) {
      const word = tokens
        .slice(i, i + length)
        .map((part) => part.word)
        .join(" ");
      const value = words.get(word);
      if (value === undefined) continue;
      token = { start: token.start, end: tokens[i + length - 1]!.end, word, value };
      i += length - 1;
      break;
    }
    joined.push(token);
  }
  return joined;
}

/** Whether some words are in capitals and some are not: only then do capitals mean anything. */
function hasSomeCapitals(text: string, lower: string, tokens: readonly EnglishToken[]): boolean {
  let capitals = 0;
  for (const { start, end } of tokens) if (isCapitals(text, lower, start, end)) capitals++;
  return capitals > 0 && capitals < tokens.length;
}

/** Two letters and more, none of them small. */
function isCapitals(text: string, lower: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  let differing = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) return false;
    if (unit !== lower.charCodeAt(i)) differing++;
  }
  return differing > 1;
}
