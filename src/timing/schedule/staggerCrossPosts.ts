import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { type Because, type Reason, reason } from "../../kernel/reasons/reason.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { toIsoString } from "../../time/toIsoString.ts";
import { weekSlot } from "../../time/weekSlot.ts";
import { refuseOtherVersion } from "../internal/refuseOtherVersion.ts";
import { POSTING_TIME_MODEL_VERSION } from "../postingTimeModelSchema.ts";
import { gridTimes } from "./internal/candidateTimes.ts";
import { constantLags } from "./internal/constantLags.ts";
import { freeLags } from "./internal/freeLags.ts";
import { localText } from "./internal/localText.ts";
import { periodOf } from "./internal/periodOf.ts";
import { readingReasons } from "./internal/readingReasons.ts";
import type { StaggerChoice } from "./internal/StaggerChoice.ts";
import { type LaggedPlatform, type StaggerTable, staggerTable } from "./internal/StaggerTable.ts";
import { isModel, slotValues } from "./internal/slotValues.ts";
import { throwTooLarge } from "./internal/throwTooLarge.ts";
import type { StaggeredItem, StaggeredPosts } from "./staggeredPostsSchema.ts";
import { type StaggeredPlatform, type StaggerRequest, staggerRequestSchema } from "./staggerRequestSchema.ts";

const HOUR = 3_600_000;
/** Days. */
const LONGEST_PERIOD = 370;
/** Steps of a search, some seconds; and states, some hundred megabytes. */
const MOST_STEPS = 0x1_0000_0000;
const MOST_STATES = 0x200_0000;

/**
 * Gives posts that go out on several platforms their times, each platform some hours after the first: of all ways to do so with the
 * wanted gaps, the one of the greatest value. So the platform where a post is tried out comes first, followers of two accounts do not see
 * it twice at once, and each platform still has a good hour.
 *
 * - `lags: "constant"`: exact, by branch and bound over the lags with a dynamic program over the times.
 * - `lags: "free"`: exact, by a dynamic program over times and lags, which compares neighbors on every platform. On every platform the
 *   posts keep their order.
 *
 * Lags are hours that pass, whatever clocks show; a platform's value is that of the local hour in its zone. If not all posts fit, as many
 * as possible are placed, and `because` says what forbids the others. Of equal plans always the same one is returned. A model that is
 * not `reliable` gives followers' activity instead of values where it has some, else an even spread over usual hours. Values of
 * different platforms add up as they are: give values of one unit.
 *
 * Cost: four weeks of hours, three platforms with windows of six hours and ten posts take about a tenth of a second either way.
 *
 * @param request - period, platforms with their windows of lags, gap
 * @returns each post on each platform, the lags, what could not be placed and why
 * @throws {@link SocialOpsError} `invalid-argument`, also for a question that would take more than seconds; `unsupported-version` for a
 *   model
 *
 * @example
 * ```ts
 * import { staggerCrossPosts } from "socialops/timing";
 *
 * const hourly = (worth: Record<number, number>) => Array.from({ length: 168 }, (_, slot) => worth[slot % 24] ?? 0);
 * const { items, lags, objective } = staggerCrossPosts({
 *   from: "2026-03-02T00:00:00+08:00",
 *   until: "2026-03-03T00:00:00+08:00",
 *   platforms: [
 *     { platform: "weibo", timeZone: "Asia/Shanghai", values: hourly({ 12: 3, 20: 4 }) },
 *     { platform: "zhihu", timeZone: "Asia/Shanghai", values: hourly({ 15: 2, 21: 2, 22: 3 }), minLagHours: 1, maxLagHours: 4 },
 *   ],
 * });
 * items.map(({ platform, localTime }) => [platform, localTime]); // => [["weibo", "2026-03-02T20:00"], ["zhihu", "2026-03-02T22:00"]]
 * lags; // => [{ platform: "weibo", lagHours: 0 }, { platform: "zhihu", lagHours: 2 }]
 * objective; // => 7
 * ```
 */
export function staggerCrossPosts(request: StaggerRequest): StaggeredPosts {
  const where = "staggerCrossPosts";
  const asked: readonly StaggeredPlatform[] = Array.isArray(request?.platforms) ? request.platforms : [];
  for (const [p, platform] of asked.entries()) {
    const path = `request.platforms[${p}].values`;
    refuseOtherVersion(platform?.values, "posting-time-model", POSTING_TIME_MODEL_VERSION, where, path);
  }
  const checked = checkValue(staggerRequestSchema, request, where, "request") as StaggerRequest;
  const { count = 1, stepMinutes = 60, disambiguation = "compatible", lags: kind = "constant" } = checked;
  const gap = (checked.minGapHours ?? 24) * HOUR;
  const [from, until] = periodOf(checked, LONGEST_PERIOD, where);
  const platforms = checked.platforms.map(withZone);
  const { at, reading } = gridTimes(
    { from, until, timeZone: platforms[0]!.timeZone, stepMinutes, disambiguation },
    () => 0,
  );
  const table = staggerTable(at, platforms, until, stepMinutes, true);
  const choose = kind === "constant" ? constant : free;
  const chosen = choose(table, count, gap);

  const placed = chosen.times.length;
  const items = itemsOf(chosen, table, platforms).map(({ item, time, p }) =>
    p === 0
      ? { ...item, because: [...item.because, ...readingReasons(reading[time]!, disambiguation)] }
      : item,
  );
  const lags = chosen.lags[0]?.map((lag, p) => ({
    platform: platforms[p]!.asked.platform,
    lagHours: table.lags[p]![lag]! / HOUR,
  }));
  return {
    kind: "staggered-posts",
    items: items.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    ...(kind === "constant" && lags !== undefined ? { lags } : {}),
    unplaced: count - placed,
    because:
      placed === count
        ? []
        : whyNotMore(placed, count, {
            "timing.no-room-blackout": () =>
              choose(staggerTable(at, platforms, until, stepMinutes, false), count, gap).times.length,
            "timing.no-room-gap": () => choose(table, count, 0).times.length,
          }),
    objective: chosen.worth,
  };
}

function withZone(asked: StaggeredPlatform, p: number): LaggedPlatform {
  const timeZone = asked.timeZone ?? (isModel(asked.values) ? asked.values.timeZone : null);
  if (timeZone !== null) return { asked, timeZone, slots: slotValues(asked.values) };
  throw new SocialOpsError("staggerCrossPosts", {
    code: "invalid-argument",
    path: `request.platforms[${p}].timeZone`,
    expected: "an IANA time zone",
    received: describeValue(asked.timeZone),
  });
}

function constant(table: StaggerTable, count: number, gap: number): StaggerChoice {
  let steps = 0;
  return constantLags(table, count, gap, (times) => {
    steps += times * (count + 1);
    if (steps > MOST_STEPS) throwTooLarge("staggerCrossPosts", "request", times, count);
  });
}

function free(table: StaggerTable, count: number, gap: number): StaggerChoice {
  const times = table.at.length;
  const width = table.lags.reduce((product, lags) => product * lags.length, 1);
  const window = Math.max(...table.lags.map((lags) => lags.at(-1)! - lags[0]!));
  const step = times < 2 ? 1 : (table.at[times - 1]! - table.at[0]!) / (times - 1);
  const near = width * (window / step + 1);
  if (times * width * count > MOST_STATES || times * width * near * count > MOST_STEPS)
    throwTooLarge("staggerCrossPosts", "request", times, count);
  return freeLags(table, count, gap);
}

function itemsOf(
  { times, lags }: StaggerChoice,
  table: StaggerTable,
  platforms: readonly LaggedPlatform[],
): { item: StaggeredItem; time: number; p: number }[] {
  return times.flatMap((time, post) =>
    platforms.map(({ asked, timeZone, slots }, p) => {
      const lag = lags[post]![p]!;
      const at = table.at[time]! + table.lags[p]![lag]!;
      const item = {
        at: toIsoString(at),
        localTime: localText(at, timeZone),
        timeZone,
        platform: asked.platform,
        value: table.worth[p]![lag]![time]!,
        because: slots.groundsOf(weekSlot(at, timeZone).slot),
        post,
        lagHours: table.lags[p]![lag]! / HOUR,
      };
      return { item, time, p };
    }),
  );
}

type Obstacle = "timing.no-room-blackout" | "timing.no-room-gap";

function whyNotMore(placed: number, wanted: number, roomWithout: Record<Obstacle, () => number>): Because {
  const because: Reason[] = [];
  for (const [code, count] of Object.entries(roomWithout) as [Obstacle, () => number][]) {
    const room = count();
    if (room > placed) because.push(reason(code, { placed, room, wanted }));
  }
  return because.length > 0 ? because : [reason("timing.no-room-period", { placed, wanted })];
}
