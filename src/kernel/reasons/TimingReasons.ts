/** The reasons of the timing room. */
export interface TimingReasons {
  /** A slot is recommended for its expected outcome. */
  "timing.slot-outcome": { weekday: number; hour: number; n: number; index: number };
}
