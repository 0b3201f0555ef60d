import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import type { SurvivalCurve, SurvivalStep } from "../kaplanMeier.ts";

/** Throws unless a value is a curve of `kaplanMeier`. */
export function checkCurve(curve: SurvivalCurve, where: string): void {
  const steps: unknown = curve?.steps;
  if (Array.isArray(steps) && steps.every(isStep)) return;
  throw new SocialOpsError(where, {
    code: "out-of-domain",
    path: "curve",
    expected: "a curve of kaplanMeier",
    received: describeValue(curve),
  });
}

function isStep(step: SurvivalStep | null | undefined): boolean {
  const numbers = [step?.time, step?.atRisk, step?.events, step?.survival];
  const ends = [step?.low, step?.high, step?.standardError];
  return numbers.every(Number.isFinite) && ends.every((end) => end === null || Number.isFinite(end));
}
