/** The reasons of the platforms room. */
export interface PlatformReasons {
  /** A text is longer than the platform takes. */
  "platforms.text-too-long": { platform: string; length: number; limit: number; unit: string };
  /** A text counts nothing. */
  "platforms.text-empty": { platform: string };
  /** A text holds a character that the platform refuses. */
  "platforms.text-forbidden-character": { platform: string; character: string };
  /** A part of a draft is longer than allowed. */
  "platforms.post-too-long": PostLimit;
  /** A part of a draft is shorter than allowed. */
  "platforms.post-too-short": PostLimit;
  /** There are more of something than allowed. */
  "platforms.post-too-many": PostLimit;
  /** There are fewer of something than allowed. */
  "platforms.post-too-few": PostLimit;
  /** A file is larger than allowed. */
  "platforms.post-too-large": PostLimit;
  /** A file is smaller than allowed. */
  "platforms.post-too-small": PostLimit;
  /** Something is there that may not be. */
  "platforms.post-not-allowed": { platform: string; field: string; rule: string };
  /** Something is missing that has to be there. */
  "platforms.post-missing": { platform: string; field: string; rule: string };
  /** Sources disagree on a limit: the preferred one allows more. */
  "platforms.claims-differ": { preferred: number | boolean | string; unit: string };
  /** A limit rests on weak sources alone. */
  "platforms.claim-unsure": { confidence: string };
}

interface PostLimit {
  platform: string;
  field: string;
  actual: number;
  limit: number;
  unit: string;
}
