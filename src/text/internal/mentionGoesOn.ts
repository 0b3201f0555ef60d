import { LATIN_WITH_MARKS } from "./hosts.ts";

const GOES_ON = /* @__PURE__ */ (() => new RegExp(`^(?:[@＠${LATIN_WITH_MARKS}]|://)`))();

/**
 * Whether what looked like a mention is something longer: an address, a name with accents, a protocol.
 *
 * @param text - a text
 * @param end - where the mention would end
 * @returns whether it is no mention
 */
export function mentionGoesOn(text: string, end: number): boolean {
  return GOES_ON.test(text.slice(end, end + 3));
}
