import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { type Because, reason } from "../../kernel/reasons/reason.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";
import {
  type AssignPlatformRolesOptions,
  type AudienceOverlap,
  assignPlatformRolesOptionsSchema,
  type RoleDemand,
} from "./assignPlatformRolesOptionsSchema.ts";
import { assignExactly } from "./internal/assignExactly.ts";
import { doubledPart, overlapOf } from "./internal/duplicateSpend.ts";
import { judgeCandidates, type Mean } from "./internal/judgeCandidates.ts";
import { type ReadCandidate, readCandidates } from "./internal/readCandidates.ts";
import { shareOut } from "./internal/shareOut.ts";
import type { PlatformCandidate, TraitRange } from "./platformCandidateSchema.ts";
import type {
  DuplicateSpend,
  FilledRole,
  PlatformEffort,
  PlatformRoleAssignment,
} from "./platformRoleAssignmentSchema.ts";
import { goalOfRole, type PlatformRole, platformRoles } from "./platformRoles.ts";

/** A platform that does two things is usual; with more, everything would rest on one. A convention. */
const USUAL_ROLES = 2;

/**
 * Gives each platform its part: who finds new people, who sells, who looks after them, who keeps them together; and what share of the
 * effort each gets.
 *
 * - How well a platform fills a role is its score in {@link rankPlatforms} for the role's goal (awareness, conversion, service,
 *   community), or what `fits` says. Who cannot be done (`unfit` there) gets no role.
 * - Exact: of all assignments the one with the greatest sum of fits, each times the effort of its role, such that the needs of the
 *   chosen platforms fit the hours and the budget together (dynamic program over sets of places). Taking the best for each role by
 *   itself would give one platform everything, and the best for the first role first can cost more in the others.
 * - Effort goes by the roles' efforts; a platform that needs more hours or money gets what it needs, and the others share the rest.
 *   `effort` is the share of hours; or of the budget where there are no hours.
 * - Two platforms of one role that reach the same people spend twice. How much is measured (`overlaps`), or bounded by the shares of
 *   the audience that each reaches (Fréchet 1935); unknown shares leave wide bounds. Overlap between roles is no waste: people found
 *   on one platform buy on another.
 *
 * Equal assignments are told apart by the candidates' order.
 *
 * Cost: platforms times 3 to the power of places (at most 6).
 *
 * @param candidates - 1 to 100 different platforms: ids, profiles, or objects with traits, needs and formats of their own
 * @param options - audience, resources, content as in {@link rankPlatforms}; roles, fits and overlaps
 * @returns roles, efforts, and what is spent twice, plain JSON
 * @throws {@link SocialOpsError} `unknown-id` for a platform, surface or trait, `invalid-argument` for anything else amiss
 *
 * @example
 * ```ts
 * import { assignPlatformRoles } from "socialops/platforms";
 *
 * const { roles, platforms, duplicateSpend } = assignPlatformRoles(["wechat", "weibo", "douyin", "xiaohongshu"], {
 *   audience: { region: "china", shares: { wechat: 0.9, weibo: 0.4, douyin: 0.7, xiaohongshu: 0.5 } },
 *   resources: { hoursPerWeek: 40 },
 *   roles: [{ role: "acquire", platforms: 2, effort: 2 }, { role: "convert" }, { role: "community" }],
 * });
 * roles.map(({ role, platform }) => `${role}: ${platform}`); // => ["acquire: douyin", "acquire: wechat", "convert: douyin", "community: wechat"]
 * platforms.map(({ platform, hoursPerWeek }) => [platform, hoursPerWeek]); // => [["wechat", 20], ["douyin", 20]]
 * duplicateSpend[0]!.overlap.high; // => 0.7
 * ```
 */
export function assignPlatformRoles(
  candidates: readonly (string | PlatformProfile | PlatformCandidate)[],
  options: AssignPlatformRolesOptions = {},
): PlatformRoleAssignment {
  const where = "assignPlatformRoles";
  const read = readCandidates(candidates, where);
  refuseTwins(read, where);
  const checked = checkValue(assignPlatformRolesOptionsSchema, options, where, "options");
  const asked: readonly RoleDemand[] = checked.roles ?? platformRoles.map((role) => ({ role }));
  const demands = asked.map(({ role, platforms = 1, effort = 1 }): Demand => ({ role, platforms, effort }));
  const fits = demands.map(({ role }) => fitsIn(role, read, checked, where));
  const places = placesOf(demands);
  const { hoursPerWeek, budget } = checked.resources ?? {};
  const limits = [hoursPerWeek ?? null, budget ?? null];
  const needs = read.map(({ needs }) => [needs?.hoursPerWeek ?? 0, needs?.budget ?? 0]);

  const chosen = assignExactly(
    read.map((_, i) => fits.map((fit) => fit[i]!.middle)),
    places,
    checked.rolesPerPlatform ?? Math.max(USUAL_ROLES, Math.ceil(places.length / read.length)),
    needs.map((need) => need.filter((_, k) => limits[k] !== null)),
    limits.filter((limit) => limit !== null),
  );
  if (chosen === null) throw tooLarge(where, read.length);

  const filled = places.flatMap(({ role, weight }, k) =>
    chosen[k] === null ? [] : [{ role, weight, candidate: chosen[k]! }],
  );
  const total = filled.reduce((sum, { weight }) => sum + weight, 0);
  const used = [...new Set(filled.map(({ candidate }) => candidate))].sort((a, b) => a - b);
  const parts = used.map((i) =>
    filled.reduce((sum, { candidate, weight }) => sum + (candidate === i ? weight / total : 0), 0),
  );
  const shared = limits.map((limit, k) =>
    limit === null || used.length === 0
      ? null
      : shareOut(
          parts,
          used.map((i) => needs[i]![k]!),
          limit,
        ),
  );
  const efforts = effortsOf(parts, shared, limits);
  const seats = filled.map(({ role, weight, candidate }): Seat => {
    const at = used.indexOf(candidate);
    const part = weight / total / parts[at]!;
    return {
      role,
      candidate,
      effort: Math.min(1, efforts[at]! * part),
      budget: shared[1] == null ? null : shared[1][at]! * part,
    };
  });
  return {
    kind: "platform-roles",
    roles: seats.map(({ role, candidate, effort }): FilledRole => {
      const { middle: fit, low, high } = fits[role]![candidate]!;
      const because = whyThere({ role, candidate }, demands[role]!.role, fits[role]!, read, seats);
      return {
        role: demands[role]!.role,
        platform: read[candidate]!.platform,
        fit,
        low,
        high,
        effort,
        because,
      };
    }),
    platforms: used.map((i, at): PlatformEffort => {
      const { platform, profile } = read[i]!;
      const isAtNeeds = shared.some(
        (given, k) => given !== null && given[at]! > parts[at]! * limits[k]! * MORE,
      );
      return {
        platform,
        ...(profile === undefined ? undefined : { name: profile.name }),
        roles: seats.flatMap(({ role, candidate }) => (candidate === i ? [demands[role]!.role] : [])),
        effort: efforts[at]!,
        hoursPerWeek: shared[0]?.[at] ?? null,
        budget: shared[1]?.[at] ?? null,
        because:
          isAtNeeds && needs[i]!.some((need) => need > 0)
            ? [reason("platforms.role-at-needs", { platform })]
            : [],
      };
    }),
    unfilled: demands.flatMap(({ role, platforms: wanted }, r) => {
      const missing = wanted - seats.filter((seat) => seat.role === r).length;
      const because = [reason("platforms.role-unfilled", { role })];
      return missing === 0 ? [] : [{ role, platforms: missing, because }];
    }),
    withoutRole: read.flatMap(({ platform }, i) => {
      if (used.includes(i)) return [];
      const { lacks } = fits[0]![i]!;
      return [
        { platform, because: lacks.length > 0 ? lacks : [reason("platforms.role-none", { platform })] },
      ];
    }),
    duplicateSpend: demands.flatMap(({ role }, r) => {
      const own = seats
        .filter((seat) => seat.role === r)
        .sort((a, b) => fits[r]![b.candidate]!.middle - fits[r]![a.candidate]!.middle);
      const side = (seat: Seat): Side => ({
        ...seat,
        platform: read[seat.candidate]!.platform,
        reach: fits[r]![seat.candidate]!.reach,
      });
      return own.flatMap((first, k) =>
        own
          .slice(k + 1)
          .map((second) => duplicateOf(role, side(first), side(second), checked.overlaps ?? [], where)),
      );
    }),
    objective: Math.min(
      1,
      filled.reduce((sum, { role, weight, candidate }) => sum + weight * fits[role]![candidate]!.middle, 0),
    ),
  };
}

/** Why a platform cannot be done, for its audience alone. */
const AUDIENCE: ReadonlySet<string> = new Set(["platforms.unfit-region", "platforms.unfit-audience"]);
/** Sums of shares are off in the last digit. */
const MORE = 1 + 1e-9;

interface Demand {
  role: PlatformRole;
  platforms: number;
  effort: number;
}

/** A platform in a role, with what it gets for that. */
interface Seat {
  role: number;
  candidate: number;
  effort: number;
  budget: number | null;
}

interface Side extends Seat {
  platform: string;
  reach: TraitRange;
}

/** How well a platform fills a role, and the people it reaches. */
interface Fit extends Mean {
  reach: TraitRange;
  lacks: Because;
}

function refuseTwins(read: readonly ReadCandidate[], where: string): void {
  const ids = read.map(({ platform }) => platform);
  const twin = ids.findIndex((id, i) => ids.indexOf(id) < i);
  if (twin < 0) return;
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path: `candidates[${twin}]`,
    expected: "a platform that is not there already",
    received: describeValue(ids[twin]),
  });
}

/** Places of all roles, worth the effort that they are to get. */
function placesOf(demands: readonly Demand[]): { role: number; weight: number }[] {
  // Divided first: efforts may be as large as numbers go.
  const largest = Math.max(...demands.map(({ effort }) => effort));
  const total = demands.reduce((sum, { effort }) => sum + effort / largest, 0);
  return demands.flatMap(({ platforms, effort }, role) =>
    Array.from({ length: platforms }, () => ({ role, weight: effort / largest / total / platforms })),
  );
}

function fitsIn(
  role: PlatformRole,
  read: readonly ReadCandidate[],
  { audience, resources, content, fits }: AssignPlatformRolesOptions,
  where: string,
): Fit[] {
  const situation = { audience, resources, content, goal: goalOfRole[role] };
  const { judged, means } = judgeCandidates(read, situation, where);
  return judged.map(({ candidate: { platform }, traits, lacks: all }, i) => {
    const own = fits !== undefined && Object.hasOwn(fits, platform) ? fits[platform]![role] : undefined;
    const { low, high } = traits.find(({ criterion }) => criterion === "audience")!;
    // Who knows how well a platform fills a role knows that its public is there.
    const lacks = own === undefined ? all : all.filter(({ code }) => !AUDIENCE.has(code));
    const mean = own === undefined ? means[i]! : { middle: own, low: own, high: own };
    return { ...(lacks.length > 0 ? { middle: 0, low: 0, high: 0 } : mean), reach: { low, high }, lacks };
  });
}

function effortsOf(
  parts: readonly number[],
  shared: readonly (readonly number[] | null)[],
  limits: readonly (number | null)[],
): readonly number[] {
  const k = limits.findIndex((limit) => limit !== null && limit > 0);
  return k < 0 || shared[k] == null ? parts : shared[k].map((amount) => Math.min(1, amount / limits[k]!));
}

function whyThere(
  { role, candidate }: { role: number; candidate: number },
  name: PlatformRole,
  fits: readonly Fit[],
  read: readonly ReadCandidate[],
  seats: readonly Seat[],
): Because {
  const fit = fits[candidate]!.middle;
  const free = fits
    .map(({ middle }, i) => ({ middle, i }))
    .filter(({ i }) => !seats.some((seat) => seat.role === role && seat.candidate === i))
    .sort((a, b) => b.middle - a.middle);
  const { platform } = read[candidate]!;
  const [best] = free;
  if (best === undefined || best.middle <= fit)
    return [reason("platforms.role-best", { platform, role: name, fit })];
  const other = read[best.i]!.platform;
  return [reason("platforms.role-instead", { platform, role: name, fit, other, otherFit: best.middle })];
}

function duplicateOf(
  role: PlatformRole,
  first: Side,
  second: Side,
  overlaps: readonly AudienceOverlap[],
  where: string,
): DuplicateSpend {
  const overlap = overlapOf(first, second, overlaps, where);
  const doubled = doubledPart(first.reach, second.reach, overlap);
  const of = (amount: number): TraitRange => ({ low: amount * doubled.low, high: amount * doubled.high });
  const effort = of(second.effort);
  const [platform, other] = [first.platform, second.platform];
  return {
    role,
    platform,
    other,
    overlap,
    effort,
    budget: second.budget === null ? null : of(second.budget),
    because: [
      effort.low === effort.high
        ? reason("platforms.role-duplicate-known", { role, platform, other, share: effort.low })
        : reason("platforms.role-duplicate", { role, platform, other, ...effort }),
    ],
  };
}

function tooLarge(where: string, candidates: number): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-argument",
    path: "candidates",
    expected: "fewer platforms with needs of their own",
    received: describeValue(candidates),
  });
}
