import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { cells } from "./cells.ts";
import { instantSchema } from "./instantSchema.ts";

/** One contact on one person's way to a conversion, for attribution. */
export interface Touchpoint {
  /** The way it belongs to: a person, or a person's visit. */
  pathId: string;
  /** When. */
  at: Instant;
  /** Through which channel. */
  channel: string;
  /** Whether this contact ended in a conversion. */
  converted?: boolean | null | undefined;
  /** What the conversion was worth. */
  value?: number | null | undefined;
}

/**
 * Schema of {@link Touchpoint}. Extend it with zod's `z.extend` for columns of your own.
 *
 * @example
 * ```ts
 * import { touchpointSchema } from "socialops/model";
 *
 * const contact = { pathId: "p1", at: "2026-03-02T09:00:00Z", channel: "search", converted: true, value: 99 };
 * touchpointSchema.safeParse(contact).success; // => true
 * ```
 */
export const touchpointSchema: z.ZodMiniObject<ShapeOf<Touchpoint>> = /* @__PURE__ */ worded(() => {
  const { name, flag, number } = cells();
  return z.object(
    { pathId: name, at: instantSchema, channel: name, converted: flag, value: number },
    { error: "expected an object" },
  );
});
