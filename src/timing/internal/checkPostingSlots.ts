import { checkValue } from "../../kernel/checkValue.ts";
import {
  POSTING_SLOT_AGGREGATE_VERSION,
  type PostingSlotAggregate,
  postingSlotAggregateSchema,
} from "../postingSlotAggregateSchema.ts";
import { refuseOtherVersion } from "./refuseOtherVersion.ts";

/** Holds an argument to be an aggregate that this release reads, or throws. */
export function checkPostingSlots(
  value: unknown,
  where: string,
  path: string,
): asserts value is PostingSlotAggregate {
  refuseOtherVersion(value, "posting-slot-aggregate", POSTING_SLOT_AGGREGATE_VERSION, where, path);
  checkValue(postingSlotAggregateSchema, value, where, path);
}
