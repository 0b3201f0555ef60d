/** The reasons of the platforms room. */
export interface PlatformReasons {
  /** A text is longer than the platform takes. */
  "platforms.text-too-long": { platform: string; length: number; limit: number; unit: string };
  /** A text counts nothing. */
  "platforms.text-empty": { platform: string };
  /** A text holds a character that the platform refuses. */
  "platforms.text-forbidden-character": { platform: string; character: string };
  /** A part of a draft is more than a platform allows: too long, too many, too large. */
  "platforms.post-over-limit": PostLimit;
  /** A part of a draft is less than a platform asks for: too short, too few, too small. */
  "platforms.post-under-limit": PostLimit;
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
