import { hostFinder, isResolvable, LATIN_WITH_MARKS, latinHosts, type Stretch } from "./internal/hosts.ts";

const LONGEST_URL = 4096;
const LONGEST_SHORT_LINK = 40;
const SUPPOSED_PROTOCOL = "https://";

// Characters of a host: all but punctuation (`-`, `_` and `.` are let in), spaces, noncharacters and direction marks.
const HOST_RUN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: tabs and line ends do end a host
  /[^!'#%&()*+,\\/:;<=>?@[\]^{|}~$\x09-\x0d \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufffe\ufeff\uffff\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069]+/g;
const PROTOCOL = /https?:\/\/$/i;
const FORBIDS_LINK = /[A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]/;
const FORBIDS_BARE_HOST = /[-_./]/;
const PORT = /:[0-9]+/y;
const SHORT_LINK = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;
const LETTERS = `a-z0-9\\u0400-\\u04ff${LATIN_WITH_MARKS}`;
const PATH_RUN = /* @__PURE__ */ (() => new RegExp(`[${LETTERS}!*';:=+,.$/%#[\\]\\-\\u2013_~@|&]+`, "iy"))();
const PATH_END = /* @__PURE__ */ (() => new RegExp(`[${LETTERS}+\\-=_#/]`, "i"))();
const PATH_PARENTHESES = /* @__PURE__ */ (() => {
  const inner = `[${LETTERS}!*';:=+,.$/%#[\\]\\-\\u2013_~@|&]`;
  return new RegExp(`\\((?:${inner}+|${inner}*\\(${inner}+\\)${inner}*)\\)`, "iy");
})();
const QUERY_RUN = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy;
const QUERY_END = /[a-z0-9\-_&=#/]/i;

/**
 * Finds the links in a text as X does when it counts: with `http://` or `https://` and any host under a known top-level
 * domain, or without where the host is of Latin letters (`example.com`). An own implementation of the grammar that X's published
 * text library 3.1.0 (github.com/twitter/twitter-text, 2021) follows; linear in the text's length.
 *
 * @param text - a text in Normalization Form C
 * @returns where the links are, in order and apart from each other
 */
export function findXUrls(text: string): Stretch[] {
  const found: Stretch[] = [];
  if (!text.includes(".")) return found;
  let used = 0;
  // The character before a link belongs to neither it nor the link before.
  const mayBegin = (at: number): boolean => at === 0 || (at > used && !FORBIDS_LINK.test(text[at - 1]!));

  HOST_RUN.lastIndex = 0;
  for (let match = HOST_RUN.exec(text); match !== null; match = HOST_RUN.exec(text)) {
    const run = { start: match.index, end: match.index + match[0].length };
    if (!match[0].includes(".")) continue;
    const endOfHost = hostFinder(text, run);
    const protocol = PROTOCOL.exec(
      text.slice(Math.max(used, run.start - SUPPOSED_PROTOCOL.length), run.start),
    );
    const linkStart = run.start - (protocol?.[0].length ?? 0);
    // At the very beginning of a text X takes a first character such as `é` for what precedes the link, if it can.
    const skipsFirst = run.start === 0 && !FORBIDS_LINK.test(text[0]!) && endOfHost(1) >= 0;
    let at = skipsFirst ? 1 : run.start;
    for (; at < run.end; at++) {
      const withProtocol = protocol !== null && at === run.start && mayBegin(linkStart);
      if (!withProtocol && !mayBegin(at)) continue;
      const hostEnd = endOfHost(at);
      if (hostEnd < 0) continue;
      const host = { start: at, end: hostEnd };
      const path = pathEnd(text, hostEnd);
      const end = queryEnd(text, path);
      const start = withProtocol ? linkStart : at;
      addLinks(found, text, { start, end }, host, path > portEnd(text, hostEnd), withProtocol);
      used = end;
      at = end - 1;
    }
    HOST_RUN.lastIndex = Math.max(at, run.end);
  }
  return found;
}

function addLinks(
  found: Stretch[],
  text: string,
  url: Stretch,
  host: Stretch,
  hasPath: boolean,
  withProtocol: boolean,
): void {
  const name = text.slice(host.start, host.end);
  const length = url.end - url.start + (withProtocol ? host.start - url.start : SUPPOSED_PROTOCOL.length);
  if (length > LONGEST_URL || !isResolvable(name)) return;
  if (withProtocol) {
    const short = SHORT_LINK.exec(text.slice(url.start, url.end));
    if (short === null) found.push(url);
    else if (short[1]!.length <= LONGEST_SHORT_LINK)
      found.push({ start: url.start, end: url.start + short[0].length });
    return;
  }
  if (FORBIDS_BARE_HOST.test(text[url.start - 1] ?? "")) return;
  const hosts = latinHosts(name).map(({ start, end }) => ({
    start: host.start + start,
    end: host.start + end,
  }));
  const last = hosts.at(-1);
  // A path belongs to the last host found, which has to be where the whole host ends.
  if (last !== undefined && hasPath) last.end = url.end;
  found.push(...hosts);
}

function portEnd(text: string, at: number): number {
  PORT.lastIndex = at;
  return at + (PORT.exec(text)?.[0].length ?? 0);
}

/** End of the port and path behind a host. A path ends in a letter, a digit, one of `+-=_#/` or a closed parenthesis. */
function pathEnd(text: string, at: number): number {
  let end = portEnd(text, at);
  if (text[end] !== "/") return end;
  for (let next = ++end; ; ) {
    PATH_RUN.lastIndex = next;
    PATH_PARENTHESES.lastIndex = next;
    const run = PATH_RUN.exec(text)?.[0].length ?? 0;
    const group = run > 0 ? 0 : (PATH_PARENTHESES.exec(text)?.[0].length ?? 0);
    if (run + group === 0) return end;
    next += run + group;
    if (group > 0) end = next;
    else end = lastOf(PATH_END, text, next, end);
  }
}

function queryEnd(text: string, at: number): number {
  QUERY_RUN.lastIndex = at;
  const run = QUERY_RUN.exec(text)?.[0].length ?? 0;
  return run === 0 ? at : lastOf(QUERY_END, text, at + run, at);
}

/** The position after the last character of a kind before `from`, no less than `least`. */
function lastOf(kind: RegExp, text: string, from: number, least: number): number {
  let at = from;
  while (at > least && !kind.test(text[at - 1]!)) at--;
  return at;
}
