import type { Stretch } from "./internal/hosts.ts";
import { mentionGoesOn } from "./internal/mentionGoesOn.ts";

/** A mention in a text. */
export interface XMention extends Stretch {
  /** Who is mentioned, without the sign. */
  name: string;
  /** The list of that name, without the slash; empty for a person. */
  list: string;
}

const MENTION =
  /(^|[^a-z0-9_!#$%&*@＠]|(?:^|[^a-z0-9_+~.-])rt:?)([@＠])([a-z0-9_]{1,20})(\/[a-z][a-z0-9_-]{0,24})?/gi;

/**
 * Finds mentions of people and of their lists as X does: `@` or `＠` with a name of up to 20 letters, digits and `_`, and perhaps
 * `/list`; none inside an address such as `a@b.example`. An own implementation of the grammar of X's published text library 3.1.0
 * (2021).
 *
 * @param text - a text
 * @returns the mentions, their signs included, in order
 */
export function findXMentions(text: string): XMention[] {
  const found: XMention[] = [];
  for (const { 0: all, 1: before, 3: name, 4: list = "", index } of text.matchAll(MENTION)) {
    const end = index + all.length;
    if (mentionGoesOn(text, end)) continue;
    found.push({ start: index + before!.length, end, name: name!, list: list.slice(1) });
  }
  return found;
}
