/** A stretch of steps in a state or a higher one. */
export interface StateStretch {
  /** The state. */
  level: number;
  /** Its first step. */
  first: number;
  /** Its last step. */
  last: number;
  /** By how much it is cheaper in its state than in the one below. */
  weight: number;
}

/** The stretches of steps in each state above 0 or higher, by their first step, lower levels before the higher ones in them. */
export function burstsOfStates(path: Uint16Array, costs: Float64Array, states: number): StateStretch[] {
  const found: StateStretch[] = [];
  const open: StateStretch[] = [];
  for (let t = 0; t < path.length; t += 1) {
    const state = path[t]!;
    open.length = Math.min(open.length, state);
    while (open.length < state) {
      const stretch = { level: open.length + 1, first: t, last: t, weight: 0 };
      open.push(stretch);
      found.push(stretch);
    }
    for (const stretch of open) {
      stretch.last = t;
      stretch.weight += costs[t * states + stretch.level - 1]! - costs[t * states + stretch.level]!;
    }
  }
  return found;
}
