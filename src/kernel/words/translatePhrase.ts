import { joinChinese } from "./joinChinese.ts";
import type { Phrasebook } from "./phrasebookOf.ts";

/**
 * Says a phrase in Chinese. Phrases with "or" between them are said one by one; values stand for themselves.
 *
 * @param phrase - an English phrase: `a number of at least 0`, `text or an object`
 * @param books - where to look, in this order
 * @returns the phrase in Chinese, or undefined where the books lack it
 */
export function translatePhrase(phrase: string, books: readonly Phrasebook[]): string | undefined {
  return translate(phrase, books, 0);
}

/** Phrases within phrases end here. */
const DEEPEST = 4;

const VALUE = /^(?:"(?:[^"\\]|\\.)*"…?|-?\d[\d.e+-]*n?|true|false|null)$/s;

function translate(phrase: string, books: readonly Phrasebook[], depth: number): string | undefined {
  if (VALUE.test(phrase)) return phrase;
  for (const { exact } of books) if (exact.has(phrase)) return exact.get(phrase);
  if (depth === DEEPEST) return undefined;
  return fromAlternatives(phrase, books, depth + 1) ?? fromTemplate(phrase, books, depth + 1);
}

function fromAlternatives(phrase: string, books: readonly Phrasebook[], depth: number): string | undefined {
  const alternatives = phrase.split(/ or (?!false\b)/);
  if (alternatives.length === 1) return undefined;
  const texts: string[] = [];
  for (const alternative of alternatives) {
    const text = translate(alternative, books, depth);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return joinChinese([texts.slice(0, -1).join("、"), "或", texts.at(-1)!]);
}

function fromTemplate(phrase: string, books: readonly Phrasebook[], depth: number): string | undefined {
  for (const { templates } of books) {
    for (const { pattern, parts, pieces } of templates) {
      const found = pattern.exec(phrase);
      if (found === null) continue;
      const fill = (piece: string): string => {
        const i = parts.indexOf(piece);
        return i < 0 ? piece : partText(piece, found[i + 1]!, books, depth);
      };
      return joinChinese(pieces.map(fill));
    }
  }
  return undefined;
}

function partText(part: string, value: string, books: readonly Phrasebook[], depth: number): string {
  if (part.startsWith("{phrase")) return translate(value, books, depth) ?? value;
  if (part.startsWith("{list"))
    return value.includes('"') ? value.replaceAll('", "', '"、"') : value.replaceAll(", ", "、");
  return value;
}
