import type { BrandFacts } from "../../../src/platforms/playbooks/brandFactsSchema.ts";

/** A tea shop with one room, run by two people, that has just begun to post. */
export const sampleBrand: BrandFacts = {
  followers: 320,
  isVerified: false,
  accountType: "personal",
  productType: "physical",
  isRegulated: false,
  contentStock: 3,
  experts: 1,
  hosts: 0,
  moderators: 0,
  supportHours: 6,
  monthlyBudget: 0,
  hasAdAccount: false,
  hasShop: false,
  hasMiniProgram: false,
  partners: 0,
  samples: 6,
  contacts: 0,
  groups: 0,
  activeContributors: 0,
  consentedWorks: 0,
  venues: 1,
  knownQuestions: 3,
  hasOpenIncident: false,
};
