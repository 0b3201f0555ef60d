import { checkValue } from "../../kernel/checkValue.ts";
import { reason } from "../../kernel/reasons/reason.ts";
import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../time/toIsoString.ts";
import { refuseOtherVersion } from "../internal/refuseOtherVersion.ts";
import { POSTING_TIME_MODEL_VERSION } from "../postingTimeModelSchema.ts";
import { assignDrafts } from "./internal/assignDrafts.ts";
import { type Candidates, keepCandidates, type Spacing } from "./internal/Candidates.ts";
import { type ChannelTimes, channelTimes } from "./internal/channelTimes.ts";
import { chooseRegular } from "./internal/chooseRegular.ts";
import { type Choice, chooseTimes } from "./internal/chooseTimes.ts";
import { explainUnplaced } from "./internal/explainUnplaced.ts";
import { FORBIDDEN, forbid } from "./internal/forbid.ts";
import { localText } from "./internal/localText.ts";
import { mostTimes } from "./internal/mostTimes.ts";
import { periodOf } from "./internal/periodOf.ts";
import { readingReasons } from "./internal/readingReasons.ts";
import { refuseLargeQuestion } from "./internal/refuseLargeQuestion.ts";
import {
  type ScheduleChannel,
  type ScheduleRequest,
  scheduleRequestSchema,
} from "./scheduleRequestSchema.ts";
import type { Schedule, ScheduledItem, UnplacedItem } from "./scheduleSchema.ts";

const HOUR = 3_600_000;
/** Days. */
const LONGEST_PERIOD = 1100;

/**
 * Gives posts their times: of all ways to place them that respect gaps, limits, blackout, freezes and holidays, the one of the
 * greatest value.
 *
 * - Exact for each channel: a dynamic program over the period's times, so that neither a greedy first choice blocks a better pair, nor a
 *   post is left over that would have fit. If not all posts fit, as many as possible are placed, and `unmet` says which constraint
 *   forbids the others. Of equal schedules the one with the earlier times.
 * - With `regularity`, value less what uneven gaps cost, exact as well.
 * - With `minGapHoursAcross`, channels are placed one after the other, the first as if alone; `bound` is what they would reach
 *   without regard to each other, so that the difference to `objective` limits what a joint search could gain.
 * - Drafts go to the chosen times by priority, the best time to the highest; each of the two steps is exact, not both jointly.
 *
 * Gaps are counted between instants, limits on local dates and in local weeks from Monday: on the day of 23 hours a gap of 24 hours
 * does not let `09:00` follow `09:00`. A model that is not `reliable` gives followers' activity instead of values where it has
 * some, else an even spread over usual hours. Results of different channels add up in `objective` as they are: give values of one unit.
 *
 * Cost: times tried, times posts, times daily and weekly limits, for each channel; a thousand posts on six channels over a year of
 * hours take about half a second.
 *
 * @param request - period, channels, constraints
 * @returns items with their times, what could not be placed and why
 * @throws {@link SocialOpsError} `invalid-argument`, also for a question beyond 2 to the 28 states; `unsupported-version` for a model
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 * import { buildSchedule } from "socialops/timing";
 *
 * const evening = Array.from({ length: 168 }, (_, slot) => (slot % 24 === 20 ? 3 : slot % 24 === 12 ? 2 : 1));
 * const { items, unmet, objective } = buildSchedule({
 *   from: "2026-03-02T00:00:00+08:00",
 *   until: "2026-03-04T00:00:00+08:00",
 *   channels: [{ platform: "weibo", timeZone: "Asia/Shanghai", count: 4, values: evening, minGapHours: 4, perDay: 1 }],
 *   holidays: ["2026-03-03"],
 * });
 * items.map(({ localTime, value }) => [localTime, value]); // => [["2026-03-02T20:00", 3]]
 * objective; // => 3
 * unmet.length; // => 3
 * explain(unmet[0]?.because ?? []); // => "Without the holidays, 2 of 4 posts would fit instead of 1. Without the daily limit, 4 of 4 posts would fit instead of 1."
 * ```
 */
export function buildSchedule(request: ScheduleRequest): Schedule {
  const where = "buildSchedule";
  for (const [i, channel] of listOf(request?.channels).entries()) {
    const path = `request.channels[${i}].values`;
    refuseOtherVersion(channel?.values, "posting-time-model", POSTING_TIME_MODEL_VERSION, where, path);
  }
  const checked = checkValue(scheduleRequestSchema, request, where, "request") as ScheduleRequest;
  const [from, until] = periodOf(checked, LONGEST_PERIOD, where);
  const grid = {
    from,
    until,
    stepMinutes: checked.stepMinutes ?? 60,
    disambiguation: checked.disambiguation ?? "compatible",
  } as const;

  const items: ScheduledItem[] = [];
  const unmet: UnplacedItem[] = [];
  const placed: number[] = [];
  let objective = 0;
  let bound = 0;
  for (const [i, channel] of checked.channels.entries()) {
    const path = `request.channels[${i}]`;
    const times = channelTimes(channel, grid, path);
    const forbidden = forbid(times.all, times.timeZone, channel, checked, placed);
    const found = fillChannel(channel, times, forbidden, until - from, path);
    items.push(...itemsOf(channel, times, found, checked));
    unmet.push(...found.unmet);
    objective += found.worth;
    bound += found.bound;
    placed.push(...found.chosen.map((at) => found.open.at[at]!));
    placed.sort((a, b) => a - b);
  }
  items.sort((a, b) => toEpochMilliseconds(a.at) - toEpochMilliseconds(b.at));
  return { kind: "posting-schedule", items, unmet, objective, bound };
}

interface FilledChannel extends Choice {
  open: Candidates;
  drafts: (string | undefined)[];
  unmet: UnplacedItem[];
  bound: number;
}

function fillChannel(
  channel: ScheduleChannel,
  times: ChannelTimes,
  forbidden: Uint8Array,
  period: number,
  path: string,
): FilledChannel {
  const drafts = channel.drafts ?? [];
  const wanted = channel.count ?? drafts.length;
  const spacing: Spacing = {
    gap: (channel.minGapHours ?? 2) * HOUR,
    perDay: channel.perDay ?? Number.POSITIVE_INFINITY,
    perWeek: channel.perWeek ?? Number.POSITIVE_INFINITY,
  };
  const regularity = channel.regularity ?? (times.isSpread ? { weight: 1 } : { weight: 0 });
  const choose = (open: Candidates, count: number): Choice => {
    if (count === 0) return { chosen: [], worth: 0 };
    const ideal = (regularity.idealGapHours ?? 0) * HOUR || period / count;
    const allow = (widest: number | null): void => refuseLargeQuestion(open, count, spacing, widest, path);
    if (regularity.weight > 0 && count > 1)
      return chooseRegular(open, count, spacing, { weight: regularity.weight, ideal }, allow);
    allow(null);
    return chooseTimes(open, count, spacing);
  };
  const open = keepCandidates(times.all, (i) => forbidden[i] === 0);
  const count = Math.min(wanted, mostTimes(open, spacing));
  const choice = choose(open, count);
  const alone = keepCandidates(times.all, (i) => (forbidden[i]! & ~FORBIDDEN.across) === 0);
  const bound = alone.at.length === open.at.length ? choice.worth : choose(alone, count).worth;

  const assigned = assignDrafts(
    drafts,
    choice.chosen.map((i) => open.value[i]!),
  );
  const because = count < wanted ? explainUnplaced(times.all, forbidden, spacing, count, wanted) : [];
  const left = assigned.left.map(({ id }): string | undefined => id);
  const unmet = Array.from(
    { length: wanted - count },
    (_, i): UnplacedItem => ({
      ...nameOf(channel),
      ...(left[i] === undefined ? {} : { draftId: left[i] }),
      because,
    }),
  );
  const drawn = left.slice(wanted - count).map(
    (draftId): UnplacedItem => ({
      ...nameOf(channel),
      draftId: draftId!,
      because: [reason("timing.no-room-count", { wanted, drafts: drafts.length })],
    }),
  );
  return {
    ...choice,
    open,
    bound,
    drafts: assigned.placed.map((draft) => draft?.id),
    unmet: [...unmet, ...drawn],
  };
}

function itemsOf(
  channel: ScheduleChannel,
  { timeZone, groundsOf }: ChannelTimes,
  { chosen, open, drafts }: FilledChannel,
  { disambiguation = "compatible" }: ScheduleRequest,
): ScheduledItem[] {
  return chosen.map((i, position) => {
    const at = open.at[i]!;
    const draftId = drafts[position];
    const because = [...groundsOf(at), ...readingReasons(open.reading[i]!, disambiguation)];
    return {
      at: toIsoString(at),
      localTime: localText(at, timeZone),
      timeZone,
      ...nameOf(channel),
      ...(draftId === undefined ? {} : { draftId }),
      value: open.value[i]!,
      because,
    };
  });
}

function nameOf({ platform, account }: ScheduleChannel): { platform: string; account?: string } {
  return account === undefined ? { platform } : { platform, account };
}

function listOf(value: unknown): readonly ScheduleChannel[] {
  return Array.isArray(value) ? value : [];
}
