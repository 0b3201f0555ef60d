import Papa from "papaparse";
import { aggregateKpis, type KpiAggregate, mergeKpis } from "socialops/kpi";
import { readRows } from "socialops/model";
import { aggregatePostingSlots, mergePostingSlots, type PostingSlotAggregate } from "socialops/timing";

/** What a worker hands back: plain JSON. */
export interface ShardAggregate {
  kpis: KpiAggregate;
  slots: PostingSlotAggregate;
}

const kpis = ["content.posts", "content.impressions", "content.engagement_rate_by_impressions"];
const timeZone = "Asia/Shanghai";

/** Reads one part of the file and sums it up. Ids are made unique within a part, not across parts. */
export function aggregateShard(csv: string): ShardAggregate {
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: "greedy" }).data;
  const { records } = readRows(rows, { noun: "post" });
  return {
    kpis: aggregateKpis(records, { kpis, by: ["platform"] }),
    slots: aggregatePostingSlots(records, { timeZone, outcome: "engagements" }),
  };
}

/** Puts two parts together. */
export function mergeShards(a: ShardAggregate, b: ShardAggregate): ShardAggregate {
  return { kpis: mergeKpis(a.kpis, b.kpis), slots: mergePostingSlots(a.slots, b.slots) };
}
