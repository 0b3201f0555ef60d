import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { cells, maybe } from "./cells.ts";
import { instantSchema } from "./instantSchema.ts";

/** One trait of a member. */
export type Trait = number | string | boolean | readonly string[] | null;

/** A person who follows, buys or takes part: a user, or a member of a community. */
export interface Member {
  /** The caller's own id of the person. */
  id: string;
  /** When the person came. */
  joinedAt?: Instant | null | undefined;
  /** IANA zone in which the person lives. */
  timeZone?: string | null | undefined;
  /** Region, as the caller names regions. */
  region?: string | null | undefined;
  /** Whether the person agreed to be contacted and analyzed; private-domain and look-alike functions leave out who did not. */
  consent?: boolean | null | undefined;
  /** What is known about the person, by name; a column `traits.age` where members are columns. */
  traits: Readonly<Record<string, Trait>>;
}

/** Schema of {@link Trait}. */
export const traitSchema: z.ZodMiniType<Trait> = /* @__PURE__ */ worded(() =>
  z.union([z.number(), z.string(), z.boolean(), z.array(z.string()), z.null()], {
    error: "expected a number, text, true or false, a list of texts, or null",
  }),
);

/**
 * Schema of {@link Member}. Extend it with zod's `z.extend` for columns of your own.
 *
 * @example
 * ```ts
 * import { memberSchema } from "socialops/model";
 *
 * memberSchema.safeParse({ id: "m1", consent: true, traits: { age: 31, city: "成都" } }).success; // => true
 * const { error } = memberSchema.safeParse({ id: "m1", traits: { age: { years: 31 } } });
 * error?.issues[0]?.message; // => "expected a number, text, true or false, a list of texts, or null"
 * ```
 */
export const memberSchema: z.ZodMiniObject<ShapeOf<Member>> = /* @__PURE__ */ worded(() => {
  const { name, text, flag } = cells();
  return z.object(
    {
      id: name,
      joinedAt: maybe(instantSchema),
      timeZone: text,
      region: text,
      consent: flag,
      traits: z.record(z.string(), traitSchema, { error: "expected an object of traits by name" }),
    },
    { error: "expected an object" },
  );
});
