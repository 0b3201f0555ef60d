import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import type { SurvivalCurve, SurvivalStep } from "../kaplanMeier.ts";

/** Throws unless a value is a curve of `kaplanMeier`. */
export function checkCurve(curve: SurvivalCurve, where: string): void {
  const steps: unknown = curve?.steps;
  if (Array.isArray(steps) && Array.from(steps).every(isStep)) return;
  throw new SocialOpsError(where, {
    code: "out-of-domain",
    path: "curve",
    expected: "a curve of kaplanMeier",
    received: describeValue(curve),
  });
}

function isStep(step: SurvivalStep | null | undefined, i: number, steps: (SurvivalStep | null)[]): boolean {
  const { time, atRisk, events, survival } = step ?? {};
  const numbers = [time, atRisk, events, survival];
  if (!numbers.every((one): one is number => Number.isFinite(one))) return false;
  const ends = [step?.low, step?.high, step?.standardError];
  return (
    time! > (i === 0 ? Number.NEGATIVE_INFINITY : steps[i - 1]!.time) &&
    atRisk! >= Math.max(1, events!) &&
    events! >= 0 &&
    survival! >= 0 &&
    survival! <= 1 &&
    ends.every((end) => end === null || Number.isFinite(end))
  );
}
