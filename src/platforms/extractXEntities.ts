import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { findXCashtags } from "../text/findXCashtags.ts";
import { findXHashtags } from "../text/findXHashtags.ts";
import { findXMentions } from "../text/findXMentions.ts";
import { findXReply } from "../text/findXReply.ts";
import { findXUrls } from "../text/findXUrls.ts";

/** Something in a text that X makes a link of. */
export interface XEntity {
  /** What it is. A `list` is a list of a member's: `@name/list`. */
  kind: "url" | "hashtag" | "mention" | "list" | "cashtag";
  /** The link as written; the tag or name without its sign; `name/list` for a list. */
  name: string;
  /** First UTF-16 code unit, the sign's. */
  start: number;
  /** The code unit after the last. */
  end: number;
}

/** What {@link extractXEntities} gives. */
export interface XEntities {
  /** Everything linked, in the order of the text, apart from each other. */
  entities: readonly XEntity[];
  /** Whom the text replies to: the member it begins with, without the sign; null where it is no reply. */
  replyTo: string | null;
}

/**
 * Finds what X links in a text: links, hashtags, mentions of people and lists, cashtags. Of two that overlap the one that begins
 * first stays. Follows the grammar of X's published text library 3.1.0 (2021), where letters are those that the engine's Unicode
 * version knows. Linear in the text's length but for a sort of what is found.
 *
 * @param text - the text
 * @returns the entities, plain JSON
 * @throws {@link SocialOpsError} `invalid-argument` for anything but a text
 *
 * @example
 * ```ts
 * import { extractXEntities } from "socialops/platforms";
 *
 * const { entities, replyTo } = extractXEntities("@tea_house 新茶上市 #春茶 https://example.com/tea $TEA");
 * entities.map(({ kind, name }) => `${kind} ${name}`); // => ["mention tea_house", "hashtag 春茶", "url https://example.com/tea", "cashtag TEA"]
 * replyTo; // => "tea_house"
 * ```
 */
export function extractXEntities(text: string): XEntities {
  if (typeof text !== "string") {
    throw new SocialOpsError("extractXEntities", {
      code: "invalid-argument",
      path: "text",
      expected: "text",
      received: describeValue(text),
    });
  }
  const nameOf = (start: number, end: number): string => text.slice(start, end);
  const found: XEntity[] = [
    ...findXUrls(text).map(
      ({ start, end }): XEntity => ({ kind: "url", name: nameOf(start, end), start, end }),
    ),
    ...findXMentions(text).map(
      ({ name, list, start, end }): XEntity =>
        list === ""
          ? { kind: "mention", name, start, end }
          : { kind: "list", name: `${name}/${list}`, start, end },
    ),
    ...findXHashtags(text).map(
      ({ start, end }): XEntity => ({ kind: "hashtag", name: nameOf(start + 1, end), start, end }),
    ),
    ...findXCashtags(text).map(
      ({ start, end }): XEntity => ({ kind: "cashtag", name: nameOf(start + 1, end), start, end }),
    ),
  ];
  found.sort((a, b) => a.start - b.start);
  const entities: XEntity[] = [];
  let used = 0;
  for (const entity of found) {
    if (entity.start < used) continue;
    entities.push(entity);
    used = entity.end;
  }
  return { entities, replyTo: findXReply(text) };
}
