import type { WaitingDraft } from "../scheduleRequestSchema.ts";

/**
 * Which draft goes out at which of the chosen times: the higher its priority, the better its time; drafts of one priority share their
 * times in the order in which they were given.
 *
 * @param drafts - the drafts
 * @param values - what each chosen time is worth, in order of time
 * @returns a draft a time, undefined where there are more times; and the drafts that are left
 */
export function assignDrafts(
  drafts: readonly WaitingDraft[],
  values: readonly number[],
): { placed: (WaitingDraft | undefined)[]; left: WaitingDraft[] } {
  const waiting = [...drafts].sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
  const times = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
  const placed = new Array<WaitingDraft | undefined>(values.length).fill(undefined);
  let first = 0;
  while (first < Math.min(waiting.length, times.length)) {
    const priority = waiting[first]!.priority ?? 0;
    const alike = waiting.filter((draft) => (draft.priority ?? 0) === priority);
    const share = times.slice(first, first + alike.length).sort((a, b) => a - b);
    for (const [i, time] of share.entries()) placed[time] = alike[i]!;
    first += alike.length;
  }
  return { placed, left: waiting.slice(times.length) };
}
