import type * as z from "zod/mini";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { type Post, postSchema } from "./postSchema.ts";
import { type Transaction, transactionSchema } from "./transactionSchema.ts";

/** The nouns that data can be rows of: name to row. */
export interface Nouns {
  /** A post of an account. */
  post: Post;
  /** An order of a customer. */
  transaction: Transaction;
}

/** The name of a noun. */
export type NounName = keyof Nouns;

const schemas: { readonly [Noun in NounName]: z.ZodMiniObject<ShapeOf<Nouns[Noun]>> } = {
  post: postSchema,
  transaction: transactionSchema,
};

/** The names of all nouns. */
export const nounNames: readonly NounName[] = /* @__PURE__ */ Object.keys(schemas) as NounName[];

/**
 * The schema of a noun.
 *
 * @param noun - its name
 * @returns the schema
 *
 * @example
 * ```ts
 * import { nounSchema, postSchema } from "socialops/model";
 *
 * nounSchema("post") === postSchema; // => true
 * ```
 */
export function nounSchema<Noun extends NounName>(noun: Noun): z.ZodMiniObject<ShapeOf<Nouns[Noun]>> {
  return schemas[noun];
}
