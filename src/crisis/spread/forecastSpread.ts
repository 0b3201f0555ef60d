import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { worded } from "../../kernel/words/worded.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { completionLaw } from "./internal/completionLaw.ts";
import { infectiousness } from "./internal/infectiousness.ts";

/** A post or one that passed it on. */
export interface SpreadShare {
  /** When. */
  at: Instant;
  /** Followers of the account. */
  followers?: number | null | undefined;
}

/** Options of {@link forecastSpread}. */
export interface ForecastSpreadOptions {
  /** The moment of the forecast; later shares are not looked at. */
  asOf: Instant;
  /** Mean followers of those who will pass it on, above 0 up to 1e9. Default 100, as in SEISMIC. */
  meanFollowers?: number | undefined;
}

/** Schema of {@link ForecastSpreadOptions}. */
export const forecastSpreadOptionsSchema: z.ZodMiniObject<
  ShapeOf<ForecastSpreadOptions>,
  z.core.$strict
> = /* @__PURE__ */ worded(() =>
  z.strictObject({
    asOf: instantSchema,
    meanFollowers: z.optional(z.number().check(z.gt(0), z.lte(1e9))),
  }),
);

/** A power of ten that the final number lies between. */
export interface SpreadMagnitude {
  /** The lower power: 2 for 100 and more. */
  low: number;
  /** The upper power. */
  high: number;
}

/** How far a post will spread. */
export interface SpreadForecast {
  /** `self-exciting` where the followers of all accounts are known, else `empirical`. */
  model: "self-exciting" | "empirical";
  /** Shares so far, the post itself not among them. */
  observed: number;
  /** Hours from the post to the moment of the forecast. */
  hours: number;
  /** Shares in the end; `unbounded` while each share brings about more than one other, `too-few` before there are 5 or half an hour is over. */
  final: Estimate;
  /** Shares that one share brings about now; `not-observed` without followers. */
  reproduction: Estimate;
  /** Powers of 10 that the interval of `final` spans: 2 to 3 is 100 to 9,999; null where there is none. */
  orderOfMagnitude: SpreadMagnitude | null;
}

/** Schema of {@link SpreadForecast}. */
export const spreadForecastSchema: z.ZodMiniObject<ShapeOf<SpreadForecast>> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  return z.object({
    model: z.enum(["self-exciting", "empirical"]),
    observed: count,
    hours: z.number().check(z.nonnegative()),
    final: estimateSchema,
    reproduction: estimateSchema,
    orderOfMagnitude: z.nullable(z.object({ low: count, high: count })),
  });
});

/**
 * How often a post will have been shared in the end. An early forecast is good for an order of magnitude: on real cascades its median
 * error is about half after one hour and a quarter after six. Read the interval.
 *
 * `self-exciting`: each share exposes the account's followers, who react with a known delay; the probability that they share is
 * estimated from the latest shares and taken to stay (SEISMIC; Zhao et al., KDD 2015). The interval is 90 %, and is null where its upper end is
 * unbounded. `empirical`: by how much 138 cascades still multiplied from the same age on, with their 80 % range.
 *
 * @param shares - the post (the earliest) and its shares, in any order
 * @param options - moment of the forecast, mean followers
 * @returns shares in the end, and the reproduction number
 * @throws {@link SocialOpsError} `invalid-argument` for options or shares, `invalid-data` where none is before `asOf`
 *
 * Cost: a sort and a few passes.
 *
 * @example
 * ```ts
 * import { forecastSpread } from "socialops/crisis";
 *
 * const shares = Array.from({ length: 41 }, (_, i) => ({ at: i * 90_000 }));
 * const { model, observed, orderOfMagnitude } = forecastSpread(shares, { asOf: 3_600_000 });
 * [model, observed, orderOfMagnitude]; // => ["empirical", 40, { low: 1, high: 2 }]
 * ```
 */
export function forecastSpread(
  shares: readonly SpreadShare[],
  options: ForecastSpreadOptions,
): SpreadForecast {
  const { asOf, meanFollowers = 100 } = checkValue(
    forecastSpreadOptionsSchema,
    options,
    "forecastSpread",
    "options",
  );
  const given = checkValue(sharesSchema(), shares, "forecastSpread", "shares");
  const end = toEpochMilliseconds(asOf);
  const seen = given
    .map(({ at, followers }) => ({ ms: toEpochMilliseconds(at), followers: followersOf(followers) }))
    .filter(({ ms }) => ms <= end)
    .sort((a, b) => a.ms - b.ms);
  const root = seen[0];
  if (root === undefined) {
    throw new SocialOpsError("forecastSpread", {
      code: "invalid-data",
      path: "shares",
      expected: "a post before options.asOf",
      received: describeValue(given),
    });
  }
  const now = (end - root.ms) / 1000;
  const observed = seen.length - 1;
  const followers = seen.flatMap((share) => (share.followers === null ? [] : [share.followers]));
  const base = { observed, hours: now / 3600 };
  if (followers.length < seen.length) {
    const final = empiricalSize(observed, now / 3600);
    const reproduction = absent("not-observed", observed);
    return { model: "empirical", ...base, final, reproduction, orderOfMagnitude: magnitude(final) };
  }
  const times = seen.map(({ ms }) => (ms - root.ms) / 1000);
  const found = observed < FEWEST ? null : infectiousness(times, followers, now);
  if (found === null) {
    const none = absent("too-few", observed, FEWEST);
    return { model: "self-exciting", ...base, final: none, reproduction: none, orderOfMagnitude: null };
  }
  const method = "self-exciting (SEISMIC)";
  const size = (p: number): number =>
    p * meanFollowers >= 1 ? Infinity : observed + (p * found.waiting) / (1 - p * meanFollowers);
  const final = estimate(observed, method, 0.9, size(found.value), size(found.low), size(found.high));
  const reproduction = estimate(
    observed,
    method,
    0.9,
    found.value * meanFollowers,
    found.low * meanFollowers,
    found.high * meanFollowers,
  );
  return { model: "self-exciting", ...base, final, reproduction, orderOfMagnitude: magnitude(final) };
}

/** With fewer shares than these nothing is said. */
const FEWEST = 5;

function empiricalSize(observed: number, hours: number): Estimate {
  if (observed < FEWEST) return absent("too-few", observed, FEWEST);
  if (hours < 0.5) return absent("immature", observed);
  const { low, middle, high } = completionLaw(hours);
  return estimate(observed, "empirical completion", 0.8, observed * middle, observed * low, observed * high);
}

function estimate(
  n: number,
  method: string,
  level: number,
  value: number,
  low: number,
  high: number,
): Estimate {
  if (!Number.isFinite(value)) return absent("unbounded", n);
  const interval = Number.isFinite(high) ? { low, high, level, method } : null;
  return { status: "ok", value, unit: "shares", n, nUnit: "shares", method, interval };
}

function magnitude(final: Estimate): { low: number; high: number } | null {
  if (final.status === "absent" || final.interval === null) return null;
  return { low: powerOfTen(final.interval.low), high: powerOfTen(final.interval.high) };
}

function powerOfTen(value: number): number {
  let power = 0;
  for (let rest = value; rest >= 10; rest /= 10) power += 1;
  return power;
}

function sharesSchema(): z.ZodMiniType<SpreadShare[]> {
  const error = "expected a number of followers from 0 to 1,000,000,000,000";
  const followers = z.union([z.nan(), z.number().check(z.gte(0), z.lte(1e12))], { error });
  return z.array(
    z.object({ at: instantSchema, followers: z.nullish(followers) }),
  ) as unknown as z.ZodMiniType<SpreadShare[]>;
}

function followersOf(followers: number | null | undefined): number | null {
  return followers === undefined || followers === null || Number.isNaN(followers) ? null : followers;
}
