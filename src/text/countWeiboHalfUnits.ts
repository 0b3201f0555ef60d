/** How Weibo counts links, in half-units (a half-unit is one ASCII character, two make one 字). */
export interface WeiboLinkRule {
  /** What a link counts, however short: 20. */
  linkLength: number;
  /** Up to how many bytes that holds; each further byte counts one more: 140. */
  linkBytes: number;
  /** Up to how many bytes a link into Weibo itself counts its own length: 41. */
  ownLinkBytes: number;
}

const LINK = /https?:\/\/[a-z0-9]+(?:\.[a-z0-9]+)+[-a-z0-9_$.+!*()/,:;@&=?~#%]*/gi;
const SHORT_LINK = /^https?:\/\/t\.cn/i;
const OWN_LINK = /^https?:\/\/(?:t\.sina\.com\.cn|t\.sina\.cn|weibo\.com|weibo\.cn)/i;
const LAST_SINGLE = 0xff;

/**
 * Counts a text in half-units as Weibo's web editor did: code units above U+00FF are two, others one, a line end is one,
 * links as the rule says. A `t.cn` link, which Weibo makes itself, counts its own length (20 for the usual one). The editor's
 * old code knows `http://` only; `https://` is counted the same here.
 *
 * Source: Sina's front-end module STK `kit.extra.count` and `core.str.bLength`, from public copies. No Unicode normalization, no
 * emoji rule: an emoji counts by its code units.
 *
 * @param text - the text
 * @param rule - the numbers for links
 * @returns half-units; the length in 字 is half of it, rounded up
 */
export function countWeiboHalfUnits(text: string, rule: WeiboLinkRule): number {
  const plain = text.replaceAll("\r\n", "\n");
  let units = 0;
  let at = 0;
  for (const { 0: link, index } of plain.matchAll(LINK)) {
    units += bytesOf(plain.slice(at, index)) + linkUnits(link, rule);
    at = index + link.length;
  }
  return units + bytesOf(plain.slice(at));
}

function linkUnits(link: string, { linkLength, linkBytes, ownLinkBytes }: WeiboLinkRule): number {
  const bytes = link.length;
  if (SHORT_LINK.test(link)) return bytes;
  if (OWN_LINK.test(link) && bytes <= ownLinkBytes) return bytes;
  return bytes <= linkBytes ? linkLength : linkLength + bytes - linkBytes;
}

function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > LAST_SINGLE) bytes++;
  return bytes;
}
