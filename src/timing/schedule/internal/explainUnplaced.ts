import { type Because, type Reason, reason } from "../../../kernel/reasons/reason.ts";
import { type Candidates, keepCandidates, type Spacing } from "./Candidates.ts";
import { FORBIDDEN } from "./forbid.ts";
import { mostTimes } from "./mostTimes.ts";

/**
 * Why no more posts fit: each constraint that alone stands in the way, with how many would fit without it.
 *
 * @param all - all times of the period
 * @param forbidden - what forbids each
 * @param spacing - gap and limits
 * @param placed - how many fit
 * @param wanted - how many were asked for
 */
export function explainUnplaced(
  all: Candidates,
  forbidden: Uint8Array,
  spacing: Spacing,
  placed: number,
  wanted: number,
): Because {
  const roomWithout = (bit: number, loosened: Spacing): number =>
    mostTimes(
      keepCandidates(all, (i) => (forbidden[i]! & ~bit) === 0),
      loosened,
    );
  const infinity = Number.POSITIVE_INFINITY;
  const without = {
    "timing.no-room-blackout": roomWithout(FORBIDDEN.blackout, spacing),
    "timing.no-room-freeze": roomWithout(FORBIDDEN.freeze, spacing),
    "timing.no-room-holiday": roomWithout(FORBIDDEN.holiday, spacing),
    "timing.no-room-across": roomWithout(FORBIDDEN.across, spacing),
    "timing.no-room-gap": roomWithout(0, { ...spacing, gap: 0 }),
    "timing.no-room-day": roomWithout(0, { ...spacing, perDay: infinity }),
    "timing.no-room-week": roomWithout(0, { ...spacing, perWeek: infinity }),
  } as const;
  const because: Reason[] = [];
  for (const [code, room] of Object.entries(without) as [keyof typeof without, number][]) {
    if (room > placed) because.push(reason(code, { placed, room: Math.min(room, wanted), wanted }));
  }
  return because.length > 0 ? because : [reason("timing.no-room-period", { placed, wanted })];
}
