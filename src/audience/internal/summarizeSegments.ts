import type { RfmSegmentSummary } from "../rfmResultSchema.ts";
import { rfmSegmentIds } from "../rfmSegments.ts";
import type { CustomerMeasures } from "./customerMeasures.ts";
import { hiddenSegments } from "./hiddenSegments.ts";

/**
 * Adds up the customers of each segment. Sums run over whole minor units, so that they do not depend on the order of
 * customers where amounts have a common one.
 *
 * @param measures - the customers
 * @param positions - position of each customer's segment in the table
 * @param minSize - smaller segments are hidden
 * @returns a summary a segment, in the order of the table
 */
export function summarizeSegments(
  measures: CustomerMeasures,
  positions: Uint8Array,
  minSize: number,
): RfmSegmentSummary[] {
  const people = new Array<number>(rfmSegmentIds.length).fill(0);
  const recency = people.slice();
  const frequency = people.slice();
  const minor = people.slice();
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i]!;
    people[at]! += 1;
    recency[at]! += measures.recency[i]!;
    frequency[at]! += measures.frequency[i]!;
    minor[at]! += measures.minor[i]!;
  }
  const revenue = minor.reduce((sum, money) => sum + money, 0);
  const hidden = hiddenSegments(people, minSize);
  return rfmSegmentIds.map((id, at) => {
    if (hidden[at]) return { ...HIDDEN, id };
    const members = people[at]!;
    const mean = (sum: number): number | null => (members === 0 ? null : sum / members);
    return {
      id,
      members,
      share: positions.length === 0 ? null : members / positions.length,
      revenue: minor[at]! / measures.scale,
      revenueShare: revenue > 0 ? minor[at]! / revenue : null,
      meanRecencyDays: mean(recency[at]!),
      meanFrequency: mean(frequency[at]!),
      meanMonetary: mean(minor[at]! / measures.scale),
      hidden: false,
    };
  });
}

const HIDDEN: Omit<RfmSegmentSummary, "id"> = {
  members: null,
  share: null,
  revenue: null,
  revenueShare: null,
  meanRecencyDays: null,
  meanFrequency: null,
  meanMonetary: null,
  hidden: true,
};
