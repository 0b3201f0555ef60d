/**
 * The cheapest way through the states of Kleinberg's automaton (Viterbi): each step costs what its state does, each level up costs
 * `climb`, going down is free, and it starts in state 0. Of equally cheap ways the one in lower states.
 *
 * @param costs - cost of step t in state j at `t * states + j`
 */
export function cheapestStates(costs: Float64Array, states: number, climb: number): Uint16Array {
  const steps = costs.length / states;
  const from = new Uint16Array(costs.length);
  let best = new Float64Array(states).fill(Infinity);
  let next = new Float64Array(states);
  best[0] = 0;
  for (let t = 0; t < steps; t += 1) {
    // From above: the cheapest state at j or higher.
    for (let j = states - 1, above = j; j >= 0; j -= 1) {
      if (best[j]! <= best[above]!) above = j;
      from[t * states + j] = above;
      next[j] = best[above]!;
    }
    // From below: the cheapest state under j with the climb to j.
    for (let j = 1, below = 0; j < states; j += 1) {
      const climbed = best[below]! + (j - below) * climb;
      if (climbed <= next[j]!) {
        next[j] = climbed;
        from[t * states + j] = below;
      }
      if (best[j]! < climbed) below = j;
    }
    for (let j = 0; j < states; j += 1) next[j]! += costs[t * states + j]!;
    [best, next] = [next, best];
  }
  let state = 0;
  for (let j = 1; j < states; j += 1) if (best[j]! < best[state]!) state = j;
  const path = new Uint16Array(steps);
  for (let t = steps - 1; t >= 0; t -= 1) {
    path[t] = state;
    state = from[t * states + state]!;
  }
  return path;
}
