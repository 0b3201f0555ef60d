import { readFileSync } from "node:fs";

/** A simulated account whose best times are known; see test/golden/timing/makeWorlds.py. */
export interface World {
  truth: number[];
  slots: number[];
  outcomes: number[];
}

/** The six worlds of the golden folder. */
export function readWorlds(): { worlds: World[] } {
  return JSON.parse(readFileSync(new URL("../golden/timing/worlds.json", import.meta.url), "utf8"));
}

/** The first n posts of a world as rows with weekday and hour. */
export function rowsOf(
  { slots, outcomes }: World,
  n: number,
): { id: string; weekday: number; hour: number; likes: number }[] {
  return slots.slice(0, n).map((slot, i) => ({
    id: String(i),
    weekday: Math.floor(slot / 24) + 1,
    hour: slot % 24,
    likes: outcomes[i]!,
  }));
}
