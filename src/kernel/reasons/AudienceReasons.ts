/** The reasons of the audience room. */
export interface AudienceReasons {
  /** Equal values made score bins collapse. */
  "audience.bins-collapsed": { measure: string; wanted: number; got: number };
}
