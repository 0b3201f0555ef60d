import * as z from "zod/mini";
import { worded } from "./words/worded.ts";

/** How sure a fact is. */
export type Confidence = (typeof confidences)[number];

/** The steps of {@link Confidence}: from an official document or several agreeing sources down to one stale one. */
export const confidences = ["high", "medium", "low"] as const;

/** Where a formula, a threshold or a fact comes from. */
export interface Citation {
  /** A paper or book, a document or page, or a convention of the trade that nobody proved. */
  kind: "paper" | "source" | "convention";
  /** Authors and title, or what the convention is. */
  title: string;
  /** Year of a paper. */
  year?: number | undefined;
  /** Address or DOI. */
  url?: string | undefined;
  /** Day on which a source was last read, `YYYY-MM-DD`. */
  checked?: string | undefined;
  /** How sure it is. */
  confidence: Confidence;
}

/** Schema of {@link Citation}. */
export const citationSchema: z.ZodMiniType<Citation> = /* @__PURE__ */ worded(() =>
  z.object({
    kind: z.enum(["paper", "source", "convention"]),
    title: z.string(),
    year: z.optional(z.int()),
    url: z.optional(z.string()),
    checked: z.optional(z.iso.date()),
    confidence: z.enum(confidences),
  }),
);
