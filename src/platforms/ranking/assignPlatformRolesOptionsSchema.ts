import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type TraitValue, traitValueSchema } from "./platformCandidateSchema.ts";
import { type PlatformRole, platformRoles } from "./platformRoles.ts";
import { type PlatformSituation, situationFields } from "./platformSituationSchema.ts";

/** A role to be filled. */
export interface RoleDemand {
  /** The role. */
  role: PlatformRole;
  /** How many platforms it takes. Default 1. */
  platforms?: number | undefined;
  /** How much of the effort it gets, in any unit, together for its platforms. Default 1. */
  effort?: number | undefined;
}

/** What is known of the people whom two platforms reach both. */
export interface AudienceOverlap {
  /** The two, by id. */
  platforms: readonly [string, string];
  /** Share of the target audience that uses both, 0 to 1. */
  share: TraitValue;
}

/** Options of {@link assignPlatformRoles}. */
export interface AssignPlatformRolesOptions extends PlatformSituation {
  /** The roles, each once, with at most six platforms in all. Default all four, one platform and the same effort each. */
  roles?: readonly RoleDemand[] | undefined;
  /** Most roles that one platform takes. Default 2, a convention; more where there are too few platforms for that. */
  rolesPerPlatform?: number | undefined;
  /** How well platforms fill roles, 0 to 1, by id and role, where you know it; it goes before the judgement by goal. */
  fits?: Readonly<Record<string, Readonly<Partial<Record<PlatformRole, number | undefined>>>>> | undefined;
  /** Measured overlaps of audiences. Default: what the audience's shares leave possible. */
  overlaps?: readonly AudienceOverlap[] | undefined;
}

/** Platforms of all roles together, so that the exact search ends soon. */
const MOST_PLACES = 6;

/** Schema of {@link AssignPlatformRolesOptions}. */
export const assignPlatformRolesOptionsSchema: z.ZodMiniObject<ShapeOf<AssignPlatformRolesOptions>> =
  /* @__PURE__ */ worded(() => {
    const id = z.string().check(z.minLength(1));
    const share = z.number().check(z.minimum(0), z.maximum(1));
    const demand = z.strictObject({
      role: z.enum(platformRoles),
      platforms: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_PLACES))),
      effort: z.optional(z.number().check(z.gt(0), z.maximum(1e100))),
    });
    const demands = z.array(demand).check(
      z.minLength(1),
      z.refine((roles) => new Set(roles.map(({ role }) => role)).size === roles.length, {
        error: "expected each role once",
      }),
      z.refine((roles) => roles.reduce((sum, { platforms = 1 }) => sum + platforms, 0) <= MOST_PLACES, {
        error: "expected at most 6 platforms in all roles",
      }),
    );
    const fits = z.strictObject({
      acquire: z.optional(share),
      convert: z.optional(share),
      serve: z.optional(share),
      community: z.optional(share),
    });
    return z.strictObject({
      ...situationFields(),
      roles: z.optional(demands),
      rolesPerPlatform: z.optional(z.int().check(z.minimum(1), z.maximum(4))),
      fits: z.optional(z.record(z.string(), fits)),
      overlaps: z.optional(
        z.array(
          z.strictObject({
            platforms: z
              .tuple([id, id])
              .check(z.refine(([a, b]) => a !== b, { error: "expected two different platforms" })),
            share: traitValueSchema,
          }),
        ),
      ),
    });
  });
