import { describeValue } from "../../../kernel/describeValue.ts";
import type { Because } from "../../../kernel/reasons/reason.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { toEpochMilliseconds } from "../../../time/toEpochMilliseconds.ts";
import { weekSlot } from "../../../time/weekSlot.ts";
import type { PostingTimeModel } from "../../postingTimeModelSchema.ts";
import type { CandidateTime, ScheduleChannel } from "../scheduleRequestSchema.ts";
import type { Candidates } from "./Candidates.ts";
import { givenTimes, gridTimes, type TimeGrid } from "./candidateTimes.ts";
import { isModel, slotValues } from "./slotValues.ts";

/** The times of a channel, whatever forbids some of them, and why one is worth what it is. */
export interface ChannelTimes {
  /** Zone of the channel. */
  timeZone: string;
  /** All times of the period. */
  all: Candidates;
  /** Whether hardly anything tells the times apart, so that they are best spread. */
  isSpread: boolean;
  /** Why a time is worth what it is. */
  groundsOf: (at: number) => Because;
}

/**
 * The times of a channel with their values.
 *
 * @param channel - the channel
 * @param grid - the period, without the zone
 * @param path - of the channel, for errors
 */
export function channelTimes(
  { values, ...channel }: ScheduleChannel,
  grid: Omit<TimeGrid, "timeZone">,
  path: string,
): ChannelTimes {
  const model = isModel(values) ? values : null;
  const timeZone = channel.timeZone ?? model?.timeZone ?? null;
  if (timeZone === null) {
    throw new SocialOpsError("buildSchedule", {
      code: "invalid-argument",
      path: `${path}.timeZone`,
      expected: model === null ? "an IANA time zone" : "an IANA time zone, as the model has none",
      received: describeValue(channel.timeZone),
    });
  }
  const inZone = { ...grid, timeZone };
  if (Array.isArray(values) && !isSlotValues(values)) {
    const given = (values as readonly CandidateTime[]).map(({ at, value }) => ({
      at: toEpochMilliseconds(at),
      value,
    }));
    return { timeZone, all: givenTimes(inZone, given), isSpread: false, groundsOf: () => [] };
  }
  const { worthOf, groundsOf, isSpread } = slotValues(
    values as PostingTimeModel | readonly number[] | undefined,
  );
  return {
    timeZone,
    all: gridTimes(inZone, worthOf),
    isSpread,
    groundsOf: (at) => groundsOf(weekSlot(at, timeZone).slot),
  };
}

function isSlotValues(values: readonly unknown[]): values is readonly number[] {
  return typeof values[0] === "number";
}
