import { type Because, becauseSchema, type Locale } from "socialops/core";
import * as z from "zod/mini";
import type { ReviewInputs } from "./loadInputs.ts";

/** A section without anything to say, and why. */
export interface NotObserved {
  status: "not-observed";
  because: Because;
}

/** Schema of {@link NotObserved}. */
export const notObservedSchema: z.ZodMiniObject<{
  status: z.ZodMiniLiteral<"not-observed">;
  because: z.ZodMiniType<Because>;
}> = z.object({ status: z.literal("not-observed"), because: becauseSchema });

/** The answer of a section without anything to say, for a reason that needs no figures. */
export function notObserved(code: string): NotObserved {
  return { status: "not-observed", because: [{ code, values: {} }] };
}

/** One part of the review: what it finds as JSON with a schema, a few lines for the summary, and its place on the page. */
export interface Section<Found extends { status: "ok" }> {
  /** Name in review.json and anchor on the page. */
  id: string;
  /** Heading. */
  title: Readonly<Record<Locale, string>>;
  /** Schema of what it finds. */
  schema: z.ZodMiniType<Found | NotObserved>;
  /** Decides, from the inputs alone. */
  find(inputs: ReviewInputs): Found | NotObserved;
  /** What a person has to know in a minute. */
  summarize(found: Found, locale: Locale): string[];
  /** The section on the page. */
  draw(found: Found, locale: Locale): Promise<string>;
}
