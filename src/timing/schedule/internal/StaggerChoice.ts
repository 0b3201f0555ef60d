/** Chosen times and lags. */
export interface StaggerChoice {
  /** Index of each post's time on the first platform, in order. */
  times: number[];
  /** Index of each platform's lag, a row a post. */
  lags: number[][];
  /** What they are worth together. */
  worth: number;
}
