export { bracketEmoticons, chineseLexicon } from "./chineseLexicon.ts";
export { compactLexicon } from "./compactLexicon.ts";
export { emojiLexicon } from "./emojiLexicon.ts";
export { englishLexicon } from "./englishLexicon.ts";
