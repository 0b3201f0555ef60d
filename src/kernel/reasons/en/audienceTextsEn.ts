import type { AudienceReasons } from "../AudienceReasons.ts";

/** The sentences of {@link AudienceReasons} in English. */
export const audienceTextsEn: Readonly<Record<keyof AudienceReasons, string>> = {
  "audience.bins-collapsed":
    "Many customers share the same {measure|term}, so {wanted} score groups became {got}.",
  "audience.fewer-customers-than-bins":
    "There are fewer customers ({customers}) than score groups ({bins}), so the scores only rank them.",
  "audience.no-orders": "There is no order up to {asOf}, so nobody is scored.",
  "audience.orders-after-as-of": "Orders dated after {asOf} are left out ({orders}).",
  "audience.refunds": "Refunds lower what their customers spent and do not count as orders ({refunds}).",
  "audience.refund-only-customers": "Customers of whom there are only refunds are not scored ({customers}).",
  "audience.edges-given":
    "The borders of the {bins} score groups were given, not taken from these customers.",
  "audience.segments-hidden":
    "Segments of fewer than {minSize} customers are hidden, with others from which they could be worked out ({segments} in all).",
};
