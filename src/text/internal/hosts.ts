import { punycodeLength } from "./punycodeLength.ts";
import { LONGEST_INTERNATIONAL, topLevelDomains } from "./topLevelDomains.ts";

const LONGEST_LABEL = 63;

/** A stretch of a text, in code units: `start` belongs to it, `end` no longer. */
export interface Stretch {
  /** First code unit. */
  start: number;
  /** The one after the last. */
  end: number;
}

/** Latin letters with marks, which X takes in paths and in hosts without a protocol. As inside a RegExp class. */
export const LATIN_WITH_MARKS =
  "\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff";

/**
 * Prepares a run of host characters (letters of any script, digits, `-`, `_` and `.`) for finding hosts in it.
 *
 * A host is labels, a name and a top-level domain, with dots between. Labels neither begin nor end with `-` or `_`, the name has
 * no `_`. The host goes to the last top-level domain that can be reached; that need not fill its label (`com吧`).
 *
 * @param text - the text
 * @param run - where the run is
 * @returns a function from a start inside the run to the end of the host that begins there, or -1. Constant time a call.
 */
export function hostFinder(text: string, run: Stretch): (start: number) => number {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = run.start; at <= run.end; ) {
    const dot = text.indexOf(".", at);
    const end = dot < 0 || dot > run.end ? run.end : dot;
    starts.push(at);
    ends.push(end);
    at = end + 1;
  }
  const last = starts.length - 1;
  const beginsWell = (label: number): boolean =>
    isLabelEnd(text[starts[label]!]) && starts[label]! < ends[label]!;
  const endsWell = (label: number): boolean =>
    isLabelEnd(text[ends[label]! - 1]) && starts[label]! < ends[label]!;
  const underscores = starts.map((start, label) => text.slice(start, ends[label]!).lastIndexOf("_") + start);
  const hasUnderscore = (label: number, from: number): boolean =>
    underscores[label]! >= Math.max(from, starts[label]!);

  // reach[label]: the furthest label that whole valid labels lead to; lastDomain[label]: the last one up to it that can be a
  // top-level domain behind a whole name.
  const reach = new Array<number>(starts.length);
  for (let label = last; label >= 0; label--) {
    reach[label] = label < last && beginsWell(label) && endsWell(label) ? reach[label + 1]! : label;
  }
  const domainEnd = starts.map((start, label) => {
    const length = label === 0 ? 0 : topLevelDomainLength(text, start, ends[label]!);
    return length === 0 ? -1 : start + length;
  });
  const lastDomain = new Array<number>(starts.length).fill(-1);
  for (let label = 1; label <= last; label++) {
    const ok = domainEnd[label]! >= 0 && !hasUnderscore(label - 1, 0);
    lastDomain[label] = ok ? label : lastDomain[label - 1]!;
  }

  let label = 0;
  return (start) => {
    while (label < last && start >= starts[label + 1]!) label++;
    if (label === last || start >= ends[label]! || !endsWell(label) || !isLabelEnd(text[start])) return -1;
    const furthest = lastDomain[reach[label + 1]!]!;
    if (furthest >= label + 2) return domainEnd[furthest]!;
    return hasUnderscore(label, start) ? -1 : domainEnd[label + 1]!;
  };
}

function isLabelEnd(character: string | undefined): boolean {
  return character !== "-" && character !== "_" && character !== ".";
}

const ASCII_NAME = /[a-z0-9]+/iy;
const PUNYCODE_NAME = /xn--[-0-9a-z]+/iy;
const GOES_ON = /[0-9a-z@+-]/i;

/** Length of the top-level domain at the beginning of a label, 0 for none. What follows must not be `[0-9A-Za-z@+-]`. */
function topLevelDomainLength(text: string, start: number, end: number): number {
  const isName = (length: number): boolean =>
    topLevelDomains.has(text.slice(start, start + length).toLowerCase()) &&
    !GOES_ON.test(text[start + length] ?? "");
  ASCII_NAME.lastIndex = start;
  const ascii = ASCII_NAME.exec(text)?.[0].length ?? 0;
  if (ascii > 0 && isName(ascii)) return ascii;
  for (let length = Math.min(LONGEST_INTERNATIONAL, end - start); length > ascii; length--) {
    if (isName(length)) return length;
  }
  PUNYCODE_NAME.lastIndex = start;
  return PUNYCODE_NAME.exec(text)?.[0].length ?? 0;
}

const LATIN_LABELS = /* @__PURE__ */ (() => new RegExp(`(?:[-a-z0-9${LATIN_WITH_MARKS}]+\\.)+`, "gi"))();

/**
 * The hosts of Latin letters inside a host. Without a protocol only these are links: of `看example.com` the part from `e`.
 *
 * @param host - a host
 * @returns where they are in it
 */
export function latinHosts(host: string): Stretch[] {
  const found: Stretch[] = [];
  LATIN_LABELS.lastIndex = 0;
  for (let match = LATIN_LABELS.exec(host); match !== null; match = LATIN_LABELS.exec(host)) {
    const labels = match[0];
    for (let dot = labels.length - 1; dot > 0; dot = labels.lastIndexOf(".", dot - 1)) {
      const length = topLevelDomainLength(host, match.index + dot + 1, host.length);
      if (length === 0) continue;
      const end = match.index + dot + 1 + length;
      found.push({ start: match.index, end });
      LATIN_LABELS.lastIndex = end;
      break;
    }
  }
  return found;
}

// What IDNA also reads as a dot inside a label.
const OTHER_DOTS = /[\u3002\uff0e\uff61]/;

/**
 * Whether DNS could hold a host: no label longer than 63 once in ASCII, and nothing but ASCII behind a leading `xn--`.
 *
 * @param host - a host
 * @returns false for a host that X does not link
 */
export function isResolvable(host: string): boolean {
  if (host.startsWith("xn--") && latinHosts(host).length === 0) return false;
  return host.split(".").every((label) => {
    const parts = label.split(OTHER_DOTS).map(punycodeLength);
    return parts.reduce((sum, length) => sum + length, parts.length - 1) <= LONGEST_LABEL;
  });
}
