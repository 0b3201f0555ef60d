import type { AudienceReasons } from "./AudienceReasons.ts";
import type { CrisisReasons } from "./CrisisReasons.ts";
import type { KpiReasons } from "./KpiReasons.ts";
import type { PlatformReasons } from "./PlatformReasons.ts";
import type { TimingReasons } from "./TimingReasons.ts";

/** What a reason's values can be. */
export type ReasonValue = string | number | boolean | null;

/** One ground for a decision: a code, and the numbers it rests on. {@link explain} makes a sentence of it. */
export interface Reason {
  /** Which ground, as `area.what-it-says`. */
  code: string;
  /** The numbers and names that the sentence needs. */
  values: Readonly<Record<string, ReasonValue>>;
}

/** The grounds of a decision, the weightiest first. */
export type Because = readonly Reason[];

/** Every reason this package gives, with the values that its sentence needs. */
export interface Reasons extends KpiReasons, TimingReasons, AudienceReasons, PlatformReasons, CrisisReasons {}

/**
 * Writes down one ground of a decision; the types hold it to a code that has a text and to that text's values.
 *
 * @param code - one of {@link Reasons}
 * @param values - what its sentence needs
 * @returns the reason
 */
export function reason<Code extends keyof Reasons>(code: Code, values: Reasons[Code]): Reason {
  return { code, values: values as unknown as Readonly<Record<string, ReasonValue>> };
}
