import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import { createRandomSource } from "../../kernel/createRandomSource.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../time/toIsoString.ts";
import { type ICalendarItem, type ICalendarItems, iCalendarItemsSchema } from "./iCalendarItemsSchema.ts";
import { eventMinutesSchema } from "./internal/eventMinutesSchema.ts";
import { foldLine, iCalendarText } from "./internal/iCalendarText.ts";
import { writableInstantSchema } from "./internal/writableInstantSchema.ts";

/** Options of {@link toICalendar}. */
export interface ToICalendarOptions {
  /** When the calendar is written; each event's `DTSTAMP`. Years 1 to 9998. */
  generatedAt: Instant;
  /** A domain of the caller's own, which makes the events' identifiers unique in the world: `example.com`. */
  uidDomain: string;
  /** Name that calendar programs show. */
  name?: string | undefined;
  /** Minutes of an event that says none, 1 to 10080. Default 15, a convention: an event of no length is hard to see. */
  durationMinutes?: number | undefined;
}

/** Schema of {@link ToICalendarOptions}. */
export const toICalendarOptionsSchema: z.ZodMiniObject<ShapeOf<ToICalendarOptions>> = /* @__PURE__ */ worded(
  () => {
    const labels = /^[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)*$/i;
    const domain = { error: "expected a domain name" };
    return z.strictObject({
      generatedAt: writableInstantSchema,
      uidDomain: z.string(domain).check(z.maxLength(253, domain), z.regex(labels, domain)),
      name: z.optional(z.string()),
      durationMinutes: z.optional(eventMinutesSchema),
    });
  },
);

const MINUTE = 60_000;

/**
 * Writes planned posts as an iCalendar file (RFC 5545), which calendar programs import or subscribe to.
 *
 * Each post is an event of its own at an instant in UTC, so that no reader has to know a zone's rules; events do not make
 * their time busy (`TRANSP:TRANSPARENT`). Lines end in CRLF and are folded at 75 octets of UTF-8 between characters. In
 * texts, backslash, semicolon, comma and line breaks are escaped; control characters other than the tab are dropped, and a
 * half of a surrogate pair becomes U+FFFD. Seconds are the finest that the format has; milliseconds are cut off.
 *
 * An event's `UID` follows from platform, draft id, instant and domain, and from how many equal ones stand before it: written
 * again, the same post is the same event. Events are in the order of the items. Without any, the calendar has no event, which
 * the grammar of RFC 5545 does not provide for and readers take.
 *
 * @param schedule - an object with `items`; fields that it does not know are passed over
 * @param options - time of writing, domain, name and length of events
 * @returns the text of an `.ics` file (`text/calendar; charset=utf-8`)
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * Cost: linear in the characters.
 *
 * @example
 * ```ts
 * import { toICalendar } from "socialops/timing";
 *
 * const items = [{ at: "2026-03-09T20:00:00+08:00", platform: "weibo", draftId: "d7", title: "新品预告; 第一波" }];
 * const calendar = toICalendar({ items }, { generatedAt: "2026-03-01T00:00:00Z", uidDomain: "example.com" });
 * const lines = calendar.split("\r\n");
 * lines.slice(0, 2); // => ["BEGIN:VCALENDAR", "VERSION:2.0"]
 * lines.filter((line) => /^(DTSTART|DTEND|SUMMARY)/.test(line)); // => ["DTSTART:20260309T120000Z", "DTEND:20260309T121500Z", "SUMMARY:新品预告\\; 第一波"]
 * ```
 */
export function toICalendar(schedule: ICalendarItems, options: ToICalendarOptions): string {
  const { items } = checkValue(iCalendarItemsSchema, schedule, "toICalendar", "schedule");
  const checked = checkValue(toICalendarOptionsSchema, options, "toICalendar", "options");
  const { uidDomain, name, durationMinutes = 15 } = checked;
  const written = stamp(toEpochMilliseconds(checked.generatedAt));
  const uidOf = uidMaker(uidDomain);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//socialops//posting schedule//EN",
    "CALSCALE:GREGORIAN",
  ];
  // RFC 7986 has the first; programs older than it read the second.
  if (name !== undefined) lines.push(`NAME:${iCalendarText(name)}`, `X-WR-CALNAME:${iCalendarText(name)}`);
  for (const item of items) {
    const at = toEpochMilliseconds(item.at);
    lines.push(
      "BEGIN:VEVENT",
      `UID:${uidOf(item, at)}`,
      `DTSTAMP:${written}`,
      `DTSTART:${stamp(at)}`,
      `DTEND:${stamp(at + (item.durationMinutes ?? durationMinutes) * MINUTE)}`,
      `SUMMARY:${iCalendarText(titleOf(item))}`,
    );
    if (isGiven(item.description)) lines.push(`DESCRIPTION:${iCalendarText(item.description)}`);
    lines.push(`CATEGORIES:${iCalendarText(item.platform)}`, "TRANSP:TRANSPARENT", "END:VEVENT");
  }
  lines.push("END:VCALENDAR");
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function titleOf({ title, platform, draftId }: ICalendarItem): string {
  if (isGiven(title)) return title;
  return isGiven(draftId) ? `${platform}: ${draftId}` : platform;
}

function isGiven(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== "";
}

/** `20260309T120000Z`. */
function stamp(ms: number): string {
  return `${toIsoString(ms).slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** Identifiers of 128 bits; a readable one could grow past the 255 octets that programs must keep (RFC 5545, 3.8.4.7). */
function uidMaker(domain: string): (item: ICalendarItem, at: number) => string {
  const before = new Map<string, number>();
  return ({ platform, draftId }, at) => {
    const key = JSON.stringify([platform, draftId ?? "", at]);
    const equals = before.get(key) ?? 0;
    before.set(key, equals + 1);
    const words = createRandomSource(`${key}${equals}`);
    const digits = Array.from({ length: 4 }, () => words.nextUint32().toString(16).padStart(8, "0"));
    return `${digits.join("")}@${domain}`;
  };
}
