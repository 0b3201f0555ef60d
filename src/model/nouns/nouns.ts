import type * as z from "zod/mini";
import { describeValue } from "../../kernel/describeValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { type Account, accountSchema } from "./accountSchema.ts";
import { type Campaign, campaignSchema } from "./campaignSchema.ts";
import { type Feedback, feedbackSchema } from "./feedbackSchema.ts";
import { type Interaction, interactionSchema } from "./interactionSchema.ts";
import { type LiveSession, liveSessionSchema } from "./liveSessionSchema.ts";
import { type Member, memberSchema } from "./memberSchema.ts";
import { type Mention, mentionSchema } from "./mentionSchema.ts";
import { type Post, postSchema } from "./postSchema.ts";
import { type Touchpoint, touchpointSchema } from "./touchpointSchema.ts";
import { type Transaction, transactionSchema } from "./transactionSchema.ts";

/** The nouns that data can be rows of: name to row. */
export interface Nouns {
  /** A post of an account. */
  post: Post;
  /** A person who follows, buys or takes part. */
  member: Member;
  /** One thing that one member did. */
  interaction: Interaction;
  /** An order of a customer. */
  transaction: Transaction;
  /** One contact on the way to a conversion. */
  touchpoint: Touchpoint;
  /** A text somewhere that names a brand or topic. */
  mention: Mention;
  /** A question, complaint, wish or praise. */
  feedback: Feedback;
  /** A marketing campaign. */
  campaign: Campaign;
  /** An account at one moment. */
  account: Account;
  /** One live broadcast. */
  liveSession: LiveSession;
}

/** The name of a noun. */
export type NounName = keyof Nouns;

const schemas: { readonly [Noun in NounName]: z.ZodMiniObject<ShapeOf<Nouns[Noun]>> } = {
  post: postSchema,
  member: memberSchema,
  interaction: interactionSchema,
  transaction: transactionSchema,
  touchpoint: touchpointSchema,
  mention: mentionSchema,
  feedback: feedbackSchema,
  campaign: campaignSchema,
  account: accountSchema,
  liveSession: liveSessionSchema,
};

/** The names of all nouns. */
export const nounNames: readonly NounName[] = /* @__PURE__ */ Object.keys(schemas) as NounName[];

/** The field of each noun that says when. */
export const nounInstants: Readonly<Record<NounName, string>> = {
  post: "publishedAt",
  member: "joinedAt",
  interaction: "at",
  transaction: "at",
  touchpoint: "at",
  mention: "at",
  feedback: "at",
  campaign: "startsAt",
  account: "at",
  liveSession: "startsAt",
};

/**
 * The fields that together name one thing of each noun, so that two rows with the same are the same thing twice: a row
 * without its id is not compared. Touchpoints have no name of their own.
 */
export const nounKeys: Readonly<Record<NounName, readonly string[]>> = {
  post: ["platform", "id"],
  member: ["id"],
  interaction: ["id"],
  transaction: ["id"],
  touchpoint: [],
  mention: ["platform", "id"],
  feedback: ["id"],
  campaign: ["id"],
  account: ["platform", "id", "at"],
  liveSession: ["platform", "id"],
};

/**
 * The schema of a noun.
 *
 * @param noun - its name
 * @returns the schema
 * @throws {@link SocialOpsError} `unknown-id`
 *
 * @example
 * ```ts
 * import { nounSchema, postSchema } from "socialops/model";
 *
 * nounSchema("post") === postSchema; // => true
 * ```
 */
export function nounSchema<Noun extends NounName>(noun: Noun): z.ZodMiniObject<ShapeOf<Nouns[Noun]>> {
  if (typeof noun === "string" && Object.hasOwn(schemas, noun)) return schemas[noun];
  throw new SocialOpsError("nounSchema", {
    code: "unknown-id",
    path: "noun",
    expected: `one of ${nounNames.map(describeValue).join(", ")}`,
    received: describeValue(noun),
  });
}
