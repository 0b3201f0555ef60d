import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";

/**
 * What is known of a brand on one platform: the row that the preconditions of {@link PlaybookAction} ask about. Everything is
 * optional, and what is missing or null is unknown, not zero: an action that asks for it is left out with that reason.
 */
export interface BrandFacts {
  /** Followers of the account. */
  followers?: number | null | undefined;
  /** Whether the platform has verified the account as the organization's own. */
  isVerified?: boolean | null | undefined;
  /** Kind of account: `service-account` or `subscription-account` on WeChat; `business`, `creator` or `personal` elsewhere. */
  accountType?: string | null | undefined;
  /** What is sold: `physical`, `digital`, `service` or `local` (something one has to go to). */
  productType?: string | null | undefined;
  /** Whether medicine, finance, food for infants or the like is sold, so that content has to be approved before it goes out. */
  isRegulated?: boolean | null | undefined;
  /** Pieces of content that are ready to go out. */
  contentStock?: number | null | undefined;
  /** People who can answer in public from knowledge of their own. */
  experts?: number | null | undefined;
  /** People who can speak before a live camera. */
  hosts?: number | null | undefined;
  /** People who look after a community and may remove what breaks its rules. */
  moderators?: number | null | undefined;
  /** Hours a week in which somebody answers. */
  supportHours?: number | null | undefined;
  /** Money a month for advertising and partners, in a currency of your own. */
  monthlyBudget?: number | null | undefined;
  /** Whether an account for advertising is open. */
  hasAdAccount?: boolean | null | undefined;
  /** Whether orders can be taken on the platform itself. */
  hasShop?: boolean | null | undefined;
  /** Whether a mini program is live. */
  hasMiniProgram?: boolean | null | undefined;
  /** Creators, media or shops that have agreed to work together. */
  partners?: number | null | undefined;
  /** Pieces that can be given away to be tried. */
  samples?: number | null | undefined;
  /** People who agreed to be contacted; those who did not agree do not count. */
  contacts?: number | null | undefined;
  /** Groups of customers that the brand itself runs. */
  groups?: number | null | undefined;
  /** Members who wrote something in the last four weeks. */
  activeContributors?: number | null | undefined;
  /** Works of users whose authors agreed that they are shown. */
  consentedWorks?: number | null | undefined;
  /** Places where people can meet. */
  venues?: number | null | undefined;
  /** Questions that customers ask again and again, written down. */
  knownQuestions?: number | null | undefined;
  /** Whether people are being harmed or accuse the brand right now, and it is not settled. */
  hasOpenIncident?: boolean | null | undefined;
}

/** Schema of {@link BrandFacts}; takes facts of your own beside these. */
export const brandFactsSchema: z.ZodMiniObject<ShapeOf<BrandFacts>> = /* @__PURE__ */ worded(() => {
  const amount = z.optional(z.nullable(z.number().check(z.nonnegative())));
  const flag = z.optional(z.nullable(z.boolean()));
  const kind = z.optional(z.nullable(z.string().check(z.minLength(1))));
  return z.looseObject({
    followers: amount,
    isVerified: flag,
    accountType: kind,
    productType: kind,
    isRegulated: flag,
    contentStock: amount,
    experts: amount,
    hosts: amount,
    moderators: amount,
    supportHours: amount,
    monthlyBudget: amount,
    hasAdAccount: flag,
    hasShop: flag,
    hasMiniProgram: flag,
    partners: amount,
    samples: amount,
    contacts: amount,
    groups: amount,
    activeContributors: amount,
    consentedWorks: amount,
    venues: amount,
    knownQuestions: amount,
    hasOpenIncident: flag,
  });
});
