import { foldCase } from "../../foldCase.ts";
import type { ScoredText } from "../Lexicon.ts";
import type { ChineseRule } from "./chineseRules.ts";
import { DEGREE_REACH, NEGATED, NEGATION_REACH, TRAILING } from "./chineseRules.ts";
import type { CompiledLexicon } from "./compileLexicon.ts";
import { isHan } from "./isHan.ts";
import type { Found, Trie } from "./makeTrie.ts";
import { scoreHits, type WeighedHit } from "./scoreHits.ts";

/** The words that modify others, made ready for texts. */
export interface CompiledRules {
  /** Words before the one that they modify. */
  before: Trie<ChineseRule>;
  /** Words of degree behind it. */
  behind: Trie<true>;
}

/** What stands before a place of a clause and bears on the next word that counts. */
interface Pending {
  isNegated: boolean;
  /** Where the last negation ends. */
  negatedAt: number;
  degree: number;
  /** Where the last word of degree ends. */
  degreeAt: number;
}

/**
 * Scores a Chinese text without a segmenter: at each place the longest word of the lexicon or of the rules. Words of degree and
 * negations bear on the next word of their clause that counts.
 *
 * @param text - the text
 * @param lexicon - the words
 * @param rules - the words that modify others
 * @returns the score
 */
export function scoreChinese(text: string, lexicon: CompiledLexicon, rules: CompiledRules): ScoredText {
  const lower = foldCase(text);
  const hits: WeighedHit[] = [];
  let pending = nothingPending();
  let tokens = 0;
  let covered = 0;
  let contrast = -1;
  let at = 0;
  while (at < lower.length) {
    const unit = lower.charCodeAt(at);
    if (isLatin(unit)) {
      const end = latinEnd(lower, at);
      const value = lexicon.words.get(lower.slice(at, end));
      tokens++;
      if (value) {
        covered++;
        hits.push({ start: at, end, value: modified(value, at, pending) });
        pending = nothingPending();
      }
      at = end;
      continue;
    }
    const word = wordAt(lower, at, lexicon);
    const rule = ruleAt(lower, at, word, lexicon, rules);
    if (rule !== null) {
      if (rule.value.kind === "contrast") contrast = at;
      if (rule.value.kind === "contrast") pending = nothingPending();
      else pending = withRule(pending, rule, at);
      tokens += rule.end - at;
      at = rule.end;
    } else if (word !== null) {
      const behind = rules.behind.longest(lower, word.end);
      const end = behind === null ? word.end : behind.end;
      const length = isHan(unit) ? end - at : 1;
      tokens += length;
      if (word.value !== 0) {
        covered += length;
        const value = modified(word.value, at, pending) * (behind === null ? 1 : TRAILING);
        hits.push({ start: at, end, value });
        pending = nothingPending();
      }
      at = end;
    } else {
      if (isHan(unit)) tokens++;
      else if (!QUOTES.includes(lower[at]!)) pending = nothingPending();
      at++;
    }
  }
  return scoreHits(text, hits, { tokens, covered, contrast });
}

const QUOTES = "“”‘’\"'《》「」『』〝〞";

/** Words of degree one after the other do not add up beyond this factor. */
const STRONGEST = 2.25;

function nothingPending(): Pending {
  return { isNegated: false, negatedAt: -1, degree: 1, degreeAt: -1 };
}

function withRule(pending: Pending, { value: rule, end }: Found<ChineseRule>, start: number): Pending {
  if (rule.kind === "negation") {
    const isNear = pending.negatedAt >= 0 && start - pending.negatedAt <= NEGATION_REACH;
    return { ...pending, isNegated: !(isNear && pending.isNegated), negatedAt: end };
  }
  if (rule.kind === "degree") {
    const degree = Math.min(STRONGEST, Math.max(1 / STRONGEST, pending.degree * rule.factor));
    return { ...pending, degree, degreeAt: end };
  }
  return pending;
}

function modified(value: number, start: number, pending: Pending): number {
  const raised = start - pending.degreeAt <= DEGREE_REACH ? value * pending.degree : value;
  return pending.isNegated && start - pending.negatedAt <= NEGATION_REACH ? raised * NEGATED : raised;
}

/** The longest word of the lexicon there; an emoticon of plain signs only where it stands alone. */
function wordAt(lower: string, at: number, { signs }: CompiledLexicon): Found<number> | null {
  const found = signs.longest(lower, at);
  if (found === null || lower.charCodeAt(at) > 127 || lower[at] === "[") return found;
  const next = lower.charCodeAt(found.end);
  return Number.isNaN(next) || !(isLatin(next) || isHan(next)) ? found : null;
}

/** The rule there, unless a word of the lexicon is longer or the word of degree is itself what counts: "很好". */
function ruleAt(
  lower: string,
  at: number,
  word: Found<number> | null,
  lexicon: CompiledLexicon,
  rules: CompiledRules,
): Found<ChineseRule> | null {
  const rule = rules.before.longest(lower, at);
  if (rule === null || word === null || rule.end > word.end) return rule;
  if (rule.end < word.end || rule.value.kind === "neutral") return null;
  if (rule.value.kind !== "degree") return rule;
  const next = wordAt(lower, rule.end, lexicon);
  const modifies = next !== null && next.value !== 0;
  return modifies || rules.before.longest(lower, rule.end)?.value.kind === "negation" ? rule : null;
}

function isLatin(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

function latinEnd(lower: string, start: number): number {
  let at = start + 1;
  while (at < lower.length && isLatin(lower.charCodeAt(at))) at++;
  return at;
}
