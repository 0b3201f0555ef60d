import { exp } from "../../../kernel/math/exp.ts";
import { expm1 } from "../../../kernel/math/expm1.ts";
import { requireDomain, requireFinite } from "../../internal/requireDomain.ts";

/** The times in order, checked to lie between 0 and the end. */
export function timesUntil(times: readonly number[], end: number, where: string): Float64Array {
  requireFinite(times, where, "times");
  requireDomain(
    typeof end === "number" && end >= 1e-15 && end <= 1e15,
    where,
    "end",
    "a number from 1e-15 to 1e15",
    end,
  );
  requireDomain(times.length <= 100_000, where, "times", "at most 100,000 events", times.length);
  const sorted = Float64Array.from(times).sort();
  for (const time of sorted) {
    requireDomain(time >= 0 && time <= end, where, "times", `times from 0 to the end (${end})`, time);
  }
  return sorted;
}

/**
 * For each event the sum of `decay * exp(-decay * age)` over the events before it, in one pass, and how many events of the first
 * generation one event brings about by the end, summed over all. Events at one moment do not excite one another.
 */
export function excitementAt(
  times: Float64Array,
  end: number,
  decay: number,
  excitement: Float64Array,
): number {
  let before = 0;
  let here = 0;
  let moment = Number.NEGATIVE_INFINITY;
  let reached = 0;
  for (let i = 0; i < times.length; i += 1) {
    const time = times[i]!;
    if (time > moment) {
      before = here === 0 ? 0 : (before + here) * exp(-decay * (time - moment));
      here = 0;
      moment = time;
    }
    here += 1;
    excitement[i] = decay * before;
    reached -= expm1(-decay * (end - time));
  }
  return reached;
}
