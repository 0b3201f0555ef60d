import { narrowText } from "./narrowText.ts";

/**
 * Reads yes or no, in any case, in English, Chinese or signs.
 *
 * @param text - the cell
 * @returns true, false, or undefined for anything else
 */
export function parseFlagText(text: string): boolean | undefined {
  return FLAGS.get(narrowText(text).toLowerCase());
}

const FLAGS: ReadonlyMap<string, boolean> = /* @__PURE__ */ (() =>
  new Map([
    ..."true 1 yes y t on 是 真 有 √ ✓".split(" ").map((text): [string, boolean] => [text, true]),
    ..."false 0 no n f off 否 假 无 × ✗".split(" ").map((text): [string, boolean] => [text, false]),
  ]))();
