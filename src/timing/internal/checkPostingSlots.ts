import { checkValue } from "../../kernel/checkValue.ts";
import {
  POSTING_SLOT_AGGREGATE_VERSION,
  type PostingSlotAggregate,
  postingSlotAggregateSchema,
} from "../postingSlotAggregateSchema.ts";
import { refuseOtherVersion } from "./refuseOtherVersion.ts";

/** Gives an aggregate that this release reads, without anything that does not belong to one, or throws. */
export function checkPostingSlots(value: unknown, where: string, path: string): PostingSlotAggregate {
  refuseOtherVersion(value, "posting-slot-aggregate", POSTING_SLOT_AGGREGATE_VERSION, where, path);
  return checkValue(postingSlotAggregateSchema, value, where, path);
}
