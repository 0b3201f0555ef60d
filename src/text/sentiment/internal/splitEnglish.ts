/** A word of a text; its place without the punctuation around it. */
export interface EnglishToken {
  start: number;
  end: number;
  /** In lower case. */
  word: string;
  /** What the lexicon says of it; undefined where it does not have it. */
  value: number | undefined;
}

const isLetterOrDigit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit > 127 && !isSign(unit));

/** Punctuation, arrows, emoji and what they are put together of. */
function isSign(unit: number): boolean {
  return (
    (unit >= 0x80 && unit < 0xc0) ||
    (unit >= 0x2000 && unit <= 0x2bff) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    (unit >= 0xff00 && unit <= 0xff0f)
  );
}

const isSpace = (unit: number): boolean => unit <= 32 || unit === 0xa0 || unit === 0x3000;

const APOSTROPHE = 39;
const HYPHEN = 45;

/**
 * Splits an English text into words, with what the lexicon says of each. A piece between spaces is taken whole where the lexicon has
 * it (emoticons, `:)`), else without the punctuation around it, else in its parts; links and names of accounts say nothing.
 *
 * @param text - the text in lower case, with plain apostrophes
 * @param words - the lexicon's words
 * @returns the words in order
 */
export function splitEnglish(text: string, words: ReadonlyMap<string, number>): EnglishToken[] {
  const tokens: EnglishToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let isPlain = true;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (isSpace(unit)) break;
      if (unit < 97 || unit > 122) isPlain = false;
    }
    const piece = text.slice(start, at);
    const value = words.get(piece);
    if (isPlain || value !== undefined)
      tokens.push({ start, end: at, word: piece, value: value ?? longDrawn(piece, words) });
    else if (!isAddress(piece)) splitPiece(text, start, at, words, tokens);
  }
  return tokens;
}

function isAddress(piece: string): boolean {
  return piece.startsWith("@") || piece.startsWith("http") || piece.startsWith("www.");
}

/** A piece with more in it than letters. */
function splitPiece(
  text: string,
  start: number,
  end: number,
  words: ReadonlyMap<string, number>,
  tokens: EnglishToken[],
): void {
  let at = start;
  while (at < end) {
    const from = at;
    if (isLetterOrDigit(text.charCodeAt(at))) {
      at = wordEnd(text, at, end);
      pushWord(text, from, at, words, tokens);
    } else {
      while (at < end && !isLetterOrDigit(text.charCodeAt(at))) at++;
      at = pushSigns(text, from, at, end, words, tokens);
    }
  }
}

/** Letters and digits, with apostrophes and hyphens between them. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const joins =
      (unit === APOSTROPHE || unit === HYPHEN) && at + 1 < end && isLetterOrDigit(text.charCodeAt(at + 1));
    if (!joins && !isLetterOrDigit(unit)) break;
    at++;
  }
  return at;
}

function pushWord(
  text: string,
  start: number,
  end: number,
  words: ReadonlyMap<string, number>,
  tokens: EnglishToken[],
): void {
  const whole = wordValue(text.slice(start, end), words);
  let from = start;
  // A word with hyphens that the lexicon does not have falls apart at them.
  for (let at = start; whole === undefined && at < end; at++) {
    if (text.charCodeAt(at) !== HYPHEN) continue;
    const word = text.slice(from, at);
    tokens.push({ start: from, end: at, word, value: wordValue(word, words) });
    from = at + 1;
  }
  const word = text.slice(from, end);
  tokens.push({ start: from, end, word, value: from === start ? whole : wordValue(word, words) });
}

function wordValue(word: string, words: ReadonlyMap<string, number>): number | undefined {
  return words.get(word) ?? longDrawn(word, words);
}

/** Emoticons and emoji among signs; those of two signs and more may end in letters: `:d`, `:p`. */
function pushSigns(
  text: string,
  start: number,
  signsEnd: number,
  end: number,
  words: ReadonlyMap<string, number>,
  tokens: EnglishToken[],
): number {
  let at = start;
  while (at < signsEnd) {
    let length = Math.min(LONGEST_SIGN, end - at);
    while (length > 0 && words.get(text.slice(at, at + length)) === undefined) length--;
    if (length > 0 && standsAlone(text, at, at + length)) {
      const word = text.slice(at, at + length);
      tokens.push({ start: at, end: at + length, word, value: words.get(word) });
      at += length;
    } else at++;
  }
  return at;
}

const LONGEST_SIGN = 6;

/** A sign that ends in a letter is none where a word goes on behind it: `:disaster`. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    start === end ||
    !isLetterOrDigit(text.charCodeAt(end - 1)) ||
    end === text.length ||
    !isLetterOrDigit(text.charCodeAt(end))
  );
}

const LONG_DRAWN = /(.)\1{2,}/;
const LONG_DRAWN_ALL = /(.)\1{2,}/g;

/** The value of a word with drawn-out letters, `goooood`: with two of each, then with one. */
function longDrawn(word: string, words: ReadonlyMap<string, number>): number | undefined {
  if (!LONG_DRAWN.test(word)) return undefined;
  return words.get(word.replace(LONG_DRAWN_ALL, "$1$1")) ?? words.get(word.replace(LONG_DRAWN_ALL, "$1"));
}
