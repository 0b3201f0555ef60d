/** The reasons of the platforms room. */
export interface PlatformReasons {
  /** A text is longer than the platform takes. */
  "platforms.text-too-long": { platform: string; length: number; limit: number; unit: string };
  /** A text counts nothing. */
  "platforms.text-empty": { platform: string };
  /** A text holds a character that the platform refuses. */
  "platforms.text-forbidden-character": { platform: string; character: string };
}
