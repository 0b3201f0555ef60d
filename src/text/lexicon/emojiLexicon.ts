import type { Lexicon } from "../sentiment/Lexicon.ts";
import { wordsByValue } from "./internal/wordsByValue.ts";

/** Emoji by what they say, without variation selectors and skin tones. */
const EMOJI: Readonly<Record<string, string>> = {
  "3": `😍 🥰 😘 🤩 ❤ 🧡 💛 💚 💙 💜 🖤 🤍 🤎 💕 💖 💗 💓 💞 💝 💘 😻 🎉 🏆 🥇 🎊 🥳 💯`,
  "2": `😀 😃 😄 😁 😆 😂 🤣 😊 😇 🙂 😉 😋 😎 🤗 🤭 😸 😹 😺 😽 👍 👏 🙌 💪 ✌ 🤝 🙏 👌 ✅ ✨ 🌟 ⭐ 🌹 🌸 💐 🌈 ☀ 🎁 🎂 🥂 🍻
    🔥 🚀 👑 💎 🎈 ☺ 💋 🫶 🤟 😌 🍀 🎆 👼 🕊`,
  "1": `😏 😜 😝 😛 🤪 🙃 😅 🐶 🤤 👀 🍉 🎵 🎶 ☕ 🌞 🌻 💡 🆕 👋`,
  "-1": `😐 😑 😶 😕 🤨 🧐 😬 🙄 😴 😪 😓 🥱 🤔 🤷 😳 🥺 😯 😮 😲 🤐 💤 ⚠ ❓ 🥵 🥶 🤦 😵 🤕 🤒 😈`,
  "-2": `😞 😔 😢 😒 😟 😣 😖 😫 😩 😤 😠 😷 🤢 💔 🙁 ☹ 😰 😥 😨 😱 😧 😦 👎 ❌ 🚫 😿 🙀 😾 💀 ☠ ⛔ 🤥 🤧 🕯 📉 🆘 💣`,
  "-3": `😡 🤬 😭 🤮 💩 🖕 👿 👺`,
};

/**
 * Emoji with what they say; written for this package. By their pictures, not by their names, which lead astray ("beating heart").
 *
 * @example
 * ```ts
 * import { emojiLexicon } from "socialops/lexicon";
 *
 * emojiLexicon["💔"]; // => -2
 * ```
 */
export const emojiLexicon: Lexicon = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ wordsByValue(EMOJI));
