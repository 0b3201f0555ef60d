import type * as z from "zod/mini";
import { postSchema } from "./postSchema.ts";
import { transactionSchema } from "./transactionSchema.ts";

/** The nouns that data can be rows of. */
export type NounName = "post" | "transaction";

/** The schema of each noun, by name. */
export function nounSchema(noun: NounName): z.ZodMiniObject {
  return noun === "post" ? (postSchema as z.ZodMiniObject) : (transactionSchema as z.ZodMiniObject);
}
