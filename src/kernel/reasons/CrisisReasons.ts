/** The reasons of the crisis room. */
export interface CrisisReasons {
  /** One input's part in the score: what the score would lose without it. */
  "crisis.contribution": { metric: string; value: string; points: number };
}
