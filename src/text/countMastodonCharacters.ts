import { countGraphemes } from "./countGraphemes.ts";
import { findXUrls } from "./findXUrls.ts";

const PROTOCOL = /^https?:\/\//i;
// A mention with its server: the name before the second @ is what counts.
const REMOTE_MENTION =
  /(?<![=/\p{L}\p{M}\p{N}_])(@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{M}\p{N}_]+(?:[.-]+[\p{L}\p{M}\p{N}_]+)*/giu;

/**
 * Counts a text as a Mastodon server does: graphemes, a link with `http://` or `https://` at a fixed length whatever its own, a
 * mention of another server's member (`@name@server.example`) as `@name`. A content warning counts too: put it before the text.
 *
 * Source: mastodon/mastodon, `app/validators/status_length_validator.rb` and `app/models/account.rb`.
 *
 * @param text - any text
 * @param linkLength - what a link counts: 23
 * @returns the length
 */
export function countMastodonCharacters(text: string, linkLength: number): number {
  let length = 0;
  let at = 0;
  for (const { start, end } of findXUrls(text)) {
    if (!PROTOCOL.test(text.slice(start, end))) continue;
    length += countPlain(text.slice(at, start)) + linkLength;
    at = end;
  }
  return length + countPlain(text.slice(at));
}

function countPlain(text: string): number {
  return countGraphemes(text.replace(REMOTE_MENTION, "$1"));
}
