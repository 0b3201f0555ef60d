import { isHan } from "./internal/isHan.ts";
import { refuseArgument } from "./internal/refuseArgument.ts";
import type { SentimentLanguage } from "./Lexicon.ts";

/** Latin letters that weigh as much as one Chinese character: an English word has about so many for each character of Chinese. */
const LETTERS_PER_CHARACTER = 3;

/**
 * Tells English from Chinese by the letters of a text. Among Chinese characters, words with capitals are taken for names. Emoji and digits alone are taken as English, whose rules they need none of.
 *
 * Latin letters are taken as English: give the language where French or Spanish texts may come.
 *
 * @param text - any text
 * @returns the language; null where most letters are of other scripts (Japanese with kana, Korean, Cyrillic, Arabic …)
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { detectSentimentLanguage } from "socialops/crisis";
 *
 * detectSentimentLanguage("iPhone 15 Pro Max 很好用"); // => "zh"
 * detectSentimentLanguage("I love 小红书 so much"); // => "en"
 * detectSentimentLanguage("この店が好き"); // => null
 * ```
 */
export function detectSentimentLanguage(text: string): SentimentLanguage | null {
  if (typeof text !== "string") throw refuseArgument("detectSentimentLanguage", "text", "text", text);
  let han = 0;
  let latin = 0;
  let plain = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isLatin(unit)) {
      const start = i;
      let isPlain = true;
      for (; i < text.length && isLatin(text.charCodeAt(i)); i++)
        if (text.charCodeAt(i) >= 65 && text.charCodeAt(i) <= 90) isPlain = false;
      latin += i - start;
      if (isPlain) plain += i - start;
      i--;
    } else if (isHan(unit)) han++;
    else if (isOtherLetter(unit)) other++;
  }
  if (other * LETTERS_PER_CHARACTER > latin + han) return null;
  return han > 0 && han * LETTERS_PER_CHARACTER >= plain ? "zh" : "en";
}

function isLatin(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x24f);
}

/** Letters from Greek to the scripts of Africa, kana and Korean. */
function isOtherLetter(unit: number): boolean {
  return (
    (unit >= 0x370 && unit <= 0x1fff) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0xac00 && unit <= 0xd7af)
  );
}
