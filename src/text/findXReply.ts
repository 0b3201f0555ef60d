import { mentionGoesOn } from "./internal/mentionGoesOn.ts";

const REPLY = /^\s*[@＠]([a-z0-9_]{1,20})/i;

/**
 * Whom a text replies to on X: the member that it begins with.
 *
 * @param text - a text
 * @returns the name without its sign, or null where it is no reply
 */
export function findXReply(text: string): string | null {
  const match = REPLY.exec(text);
  return match === null || mentionGoesOn(text, match[0].length) ? null : match[1]!;
}
