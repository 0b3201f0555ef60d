import * as z from "zod/mini";
import type { RetentionAsk } from "./retentionSpans.ts";

/** Offsets and brackets have to fit the kind. */
export function fitKind<Options extends RetentionAsk>(): readonly [
  z.core.$ZodCheck<Options>,
  z.core.$ZodCheck<Options>,
] {
  return [
    z.refine<Options>(({ kind, brackets }) => (kind === "bracket") === (brackets !== undefined), {
      path: ["brackets"],
      error: "expected brackets with kind bracket, and with no other",
    }),
    z.refine<Options>(({ kind, offsets }) => kind !== "bracket" || offsets === undefined, {
      path: ["offsets"],
      error: "expected no offsets with kind bracket",
    }),
  ];
}
