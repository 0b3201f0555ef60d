import { SLOTS } from "./process/slotKernel.ts";

/** What chosen slots have to respect. */
export interface Spacing {
  /** Least hours between two chosen slots, around the circle of the week. */
  minGapHours: number;
  /** Most slots a day. */
  perDay: number;
}

/** Hours between two slots, the shorter way around the week. */
export function hoursApart(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, SLOTS - apart);
}

/** Whether a slot can join those chosen. */
export function fits(slot: number, chosen: readonly number[], { minGapHours, perDay }: Spacing): boolean {
  let sameDay = 0;
  for (const other of chosen) {
    if (other === slot || hoursApart(slot, other) < minGapHours) return false;
    if (Math.floor(other / 24) === Math.floor(slot / 24)) sameDay++;
  }
  return sameDay < perDay;
}

/**
 * How many slots of `open` can be chosen at most besides those chosen already.
 *
 * From a chosen slot around the circle the earliest that fits is always right: after i choices it stands no later than any
 * other way of choosing i. Only the day of that first slot lies at both ends of the round, so that each way of dividing its
 * daily limit between them is tried.
 *
 * @param open - slots that may be chosen, in order
 * @param chosen - slots that are chosen; may be empty
 * @param spacing - what to respect
 */
export function roomFor(open: readonly number[], chosen: readonly number[], spacing: Spacing): number {
  const starts = chosen.length > 0 ? [chosen] : open.map((slot) => [slot]);
  const shares = Array.from({ length: Math.min(spacing.perDay, 24) + 1 }, (_, share) => share);
  let most = 0;
  for (const start of starts) {
    for (const share of spacing.perDay < 24 ? shares : [24]) {
      most = Math.max(most, start.length - chosen.length + roomAround(open, start, spacing, share));
    }
  }
  return most;
}

/** Chooses around the circle, at most `share` more before the day of the first slot ends. */
function roomAround(
  open: readonly number[],
  chosen: readonly number[],
  spacing: Spacing,
  share: number,
): number {
  const start = chosen[0]!;
  const endOfDay = (Math.floor(start / 24) + 1) * 24;
  const cut = open.findIndex((slot) => slot > start);
  const around = cut < 0 ? open : [...open.slice(cut), ...open.slice(0, cut)];
  const all = [...chosen];
  let sameDay = 0;
  for (const slot of around) {
    const early = slot > start && slot < endOfDay;
    if ((early && sameDay >= share) || !fits(slot, all, spacing)) continue;
    if (early) sameDay++;
    all.push(slot);
  }
  return all.length - chosen.length;
}

/**
 * The first slot of a ranking that fits and leaves room for as many more as are still wanted.
 *
 * @param ranking - slots, the best first
 * @param open - slots that may be chosen, in order
 * @param chosen - slots that are chosen
 * @param more - how many have to fit after this one
 * @param spacing - what to respect
 */
export function nextSlot(
  ranking: readonly number[],
  open: readonly number[],
  chosen: readonly number[],
  more: number,
  spacing: Spacing,
): number | undefined {
  return ranking.find(
    (slot) => fits(slot, chosen, spacing) && roomFor(open, [slot, ...chosen], spacing) >= more,
  );
}
