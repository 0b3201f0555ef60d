import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { type CrisisLevel, crisisLevelIds, crisisLevels } from "../crisisLevels.ts";

const HOUR = 3_600_000;
/** The furthest instant that ISO 8601 text can be made of. */
const LAST_INSTANT = 8.64e15;

/** The level before. */
export interface EarlierLevel {
  level: CrisisLevel;
  since: Instant;
  confirmedAt?: Instant | undefined;
}

/** The level after dwell times. */
export interface SettledLevel {
  rank: number;
  since?: string;
  confirmedAt?: string;
  nextStepDownAt?: string;
  /** Why it is not the graded one: still within the dwell time, or on the way down. */
  kept?: { reason: "held" | "stepped-down"; dwellHours: number };
}

/**
 * Hysteresis: up at once; down by one level at a time, and only when the facts have not supported the level for its dwell
 * time. So a level does not flap with every measurement, and a crisis is not called over in its first quiet hour.
 */
export function settleLevel(
  gradedRank: number,
  previous: EarlierLevel | undefined,
  asOf: Instant | undefined,
  dwellHours: Readonly<Partial<Record<CrisisLevel, number | undefined>>>,
): SettledLevel {
  if (asOf === undefined) {
    if (previous === undefined) return { rank: gradedRank };
    throw refusal("options.asOf", "an instant, since options.previous is given", undefined);
  }
  const now = epoch(asOf, "options.asOf");
  if (previous === undefined) return { rank: gradedRank, since: iso(now), confirmedAt: iso(now) };
  const since = epoch(previous.since, "options.previous.since");
  const confirmed =
    previous.confirmedAt === undefined ? since : epoch(previous.confirmedAt, "options.previous.confirmedAt");
  if (since > now)
    throw refusal("options.previous.since", "an instant not after options.asOf", previous.since);
  if (confirmed > now || confirmed < since)
    throw refusal(
      "options.previous.confirmedAt",
      "an instant from options.previous.since to options.asOf",
      previous.confirmedAt,
    );
  const before = crisisLevelIds.indexOf(previous.level);
  if (gradedRank > before) return { rank: gradedRank, since: iso(now), confirmedAt: iso(now) };
  if (gradedRank === before) return { rank: before, since: iso(since), confirmedAt: iso(now) };
  const dwell = dwellOf(before, dwellHours);
  if (now - confirmed < dwell * HOUR) {
    return {
      rank: before,
      since: iso(since),
      confirmedAt: iso(confirmed),
      ...nextStep(confirmed, dwell),
      kept: { reason: "held", dwellHours: dwell },
    };
  }
  const rank = before - 1;
  const settled = { rank, since: iso(now), confirmedAt: iso(now) };
  if (rank === gradedRank) return settled;
  const nextDwell = dwellOf(rank, dwellHours);
  return { ...settled, ...nextStep(now, nextDwell), kept: { reason: "stepped-down", dwellHours: nextDwell } };
}

function dwellOf(
  rank: number,
  dwellHours: Readonly<Partial<Record<CrisisLevel, number | undefined>>>,
): number {
  const level = crisisLevels[rank]!;
  return dwellHours[level.id] ?? level.dwellHours;
}

function nextStep(from: number, dwell: number): { nextStepDownAt?: string } {
  const at = from + dwell * HOUR;
  return at > LAST_INSTANT ? {} : { nextStepDownAt: iso(at) };
}

function epoch(instant: Instant, path: string): number {
  const at = toEpochMilliseconds(instant);
  if (at >= -LAST_INSTANT && at <= LAST_INSTANT) return at;
  throw refusal(path, "an instant within 8.64e15 milliseconds of 1970", instant);
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function refusal(path: string, expected: string, received: unknown): SocialOpsError {
  return new SocialOpsError("gradeCrisis", {
    code: "invalid-argument",
    path,
    expected,
    received: describeValue(received),
  });
}
