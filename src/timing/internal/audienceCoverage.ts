import { activityAfter } from "./priorDirections.ts";

/** People who are to be reached; see PostingAudience. */
interface Audience {
  id: string;
  active: readonly number[];
  size?: number | undefined;
}

/** What one more slot adds. */
export interface AddedReach {
  /** People not reached before, all audiences together. */
  people: number;
  /** As part of all people. */
  share: number;
  /** The audience that most of them are of. */
  audience: string;
}

/** What each slot would add to those chosen. */
export function addedBy(
  audiences: readonly Audience[],
  chosen: readonly number[],
): (slot: number) => AddedReach {
  const all = audiences.reduce((sum, { size = 1 }) => sum + size, 0);
  const left = audiences.map(({ active, size = 1 }) => size * missedBy(active, chosen));
  return (slot) => {
    const added = audiences.map(({ active }, i) => left[i]! * activityAfter(active, slot));
    const people = added.reduce((sum, part) => sum + part, 0);
    const most = added.reduce((best, part, i) => (part > added[best]! ? i : best), 0);
    return { people, share: people / all, audience: audiences[most]!.id };
  };
}

/** Part of each audience that the slots reach at least once. */
export function coverageOf(
  audiences: readonly Audience[],
  slots: readonly number[],
): { id: string; reached: number }[] {
  return audiences.map(({ id, active }) => ({ id, reached: 1 - missedBy(active, slots) }));
}

function missedBy(active: readonly number[], slots: readonly number[]): number {
  return slots.reduce((missed, slot) => missed * (1 - activityAfter(active, slot)), 1);
}
