import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { type Disambiguation, disambiguations } from "./disambiguations.ts";
import { checkFields, type FieldRule } from "./internal/checkFields.ts";
import { checkTimeZone } from "./internal/checkTimeZone.ts";
import { parseIso } from "./internal/parseIso.ts";
import { civilOffsets, instantOfCivil, ruleFor } from "./internal/resolveCivil.ts";
import { isTimeZone } from "./isTimeZone.ts";
import { toIsoString } from "./toIsoString.ts";

/** Options of {@link resolveLocalTime}. */
export interface ResolveLocalTimeOptions {
  /** Zone whose clock shows the local time; see {@link isTimeZone}. */
  timeZone: string;
  /** What to do with a local time that was skipped or shown twice; default `compatible`. */
  disambiguation?: Disambiguation | undefined;
}

/** Why the local time did not name one instant, and what was done about it. */
export interface LocalTimeAdjustment {
  /** `gap`: the clock skipped the local time. `overlap`: it showed it twice. */
  kind: "gap" | "overlap";
  /** Length of the gap or overlap in minutes: 60 for most daylight saving, 30 in Lord Howe, 1440 for a skipped day. */
  minutes: number;
  /** Minutes by which the clock reads later at `at` than was asked: ±`minutes` in a gap, 0 in an overlap. */
  movedMinutes: number;
  /** The reading that was taken. */
  rule: "earlier" | "later";
}

/** What {@link resolveLocalTime} found. */
export interface ResolvedLocalTime {
  /** The instant, as ISO 8601 text in UTC. */
  at: string;
  /** False where the local time names one instant; else what stood in the way. */
  adjusted: false | LocalTimeAdjustment;
}

const RULES: Readonly<Record<keyof ResolveLocalTimeOptions, FieldRule>> = {
  timeZone: { expected: "an IANA time zone", accepts: isTimeZone },
  disambiguation: {
    expected: `one of ${disambiguations.map((name) => JSON.stringify(name)).join(", ")}`,
    accepts: (value) => disambiguations.some((name) => name === value),
    optional: true,
  },
};

/**
 * The instant at which a zone's clock shows a local time. Where daylight saving skipped that time or showed it twice, the
 * rule decides and the result says so. In a gap, `later` reads the time with the offset before the change (02:30 becomes
 * 03:30) and `earlier` with the one after it (01:30), as RFC 5545 §3.3.5 and Temporal do.
 *
 * For a series of local times (every day at 02:30) step the local date and resolve each: stepping instants would keep a
 * time that one gap moved.
 *
 * @param local - ISO 8601 without an offset: `2026-03-08T02:30`, with seconds and up to 9 decimals if wanted, or a date
 * alone for its midnight. Otherwise as {@link toEpochMilliseconds} reads it.
 * @param options - zone and rule
 * @returns the instant, and whether and how it was adjusted
 * @throws {@link SocialOpsError} `invalid-argument`; also for a skipped or doubled time under `reject`
 *
 * @example
 * ```ts
 * import { resolveLocalTime } from "socialops/time";
 *
 * const timeZone = "America/New_York";
 * resolveLocalTime("2026-03-09T02:30", { timeZone }); // => { at: "2026-03-09T06:30:00Z", adjusted: false }
 *
 * const skipped = resolveLocalTime("2026-03-08T02:30", { timeZone });
 * skipped.at; // => "2026-03-08T07:30:00Z"
 * skipped.adjusted; // => { kind: "gap", minutes: 60, movedMinutes: 60, rule: "later" }
 *
 * resolveLocalTime("2026-11-01T01:30", { timeZone, disambiguation: "later" }).at; // => "2026-11-01T06:30:00Z"
 * ```
 */
export function resolveLocalTime(local: string, options: ResolveLocalTimeOptions): ResolvedLocalTime {
  checkFields(options, RULES, "resolveLocalTime", "options");
  const { timeZone, disambiguation = "compatible" } = options;
  const civil = typeof local === "string" ? parseIso(local, "local") : Number.NaN;
  if (Number.isNaN(civil)) throw refusal(local, "a local time (ISO 8601 without an offset)");

  const offsets = civilOffsets(checkTimeZone(timeZone, "resolveLocalTime", "options.timeZone"), civil);
  const { kind, before, after } = offsets;
  const rule = ruleFor(kind, disambiguation);
  if (rule === null) throw refusal(local, `a local time that exists once in ${timeZone}`);
  const ms = instantOfCivil(offsets, civil, rule);
  if (Number.isNaN(ms)) throw refusal(local, "a local time within the range of instants");
  const at = toIsoString(ms);
  if (kind === "once") return { at, adjusted: false };
  const minutes = Math.abs(after - before) / 60_000;
  const movedMinutes = kind === "overlap" ? 0 : rule === "later" ? minutes : -minutes;
  return { at, adjusted: { kind, minutes, movedMinutes, rule } };
}

function refusal(local: unknown, expected: string): SocialOpsError {
  const received = describeValue(local);
  return new SocialOpsError("resolveLocalTime", {
    code: "invalid-argument",
    path: "local",
    expected,
    received,
  });
}
