import * as z from "zod/mini";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { locales } from "../../kernel/reasons/locales.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { LocalText } from "../platformProfileSchema.ts";
import type { TraitRange } from "./platformCandidateSchema.ts";
import { type PlatformRole, platformRoles } from "./platformRoles.ts";

/** A platform in a role. */
export interface FilledRole {
  /** The role. */
  role: PlatformRole;
  /** The platform. */
  platform: string;
  /** How well it fills the role, 0 to 1. */
  fit: number;
  /** The least that its fit may be. */
  low: number;
  /** The most that its fit may be. */
  high: number;
  /** Share of all effort that it gets for this role. */
  effort: number;
  /** Why. */
  because: Because;
}

/** What a platform gets for all its roles. */
export interface PlatformEffort {
  /** The platform. */
  platform: string;
  /** Its name, where it has a profile. */
  name?: LocalText | undefined;
  /** Its roles. */
  roles: readonly PlatformRole[];
  /** Its share of all effort. */
  effort: number;
  /** Hours a week; null where `resources` has none. */
  hoursPerWeek: number | null;
  /** Money; null where `resources` has none. */
  budget: number | null;
  /** What to mind. */
  because: Because;
}

/** A share that is known within bounds. */
export interface OverlapRange extends TraitRange {
  /** Whether it was measured, or is what the shares of the two leave possible. */
  basis: "measured" | "bounds";
}

/** Effort that two platforms of one role spend on the same people. */
export interface DuplicateSpend {
  /** The role. */
  role: PlatformRole;
  /** The one that fills the role better. */
  platform: string;
  /** The one whose effort is doubled. */
  other: string;
  /** Share of the target audience that uses both: measured, or what is possible. */
  overlap: OverlapRange;
  /** Share of all effort that goes to people on `other` whom `platform` reaches as well. */
  effort: TraitRange;
  /** The same of the budget; null where `resources` has none. */
  budget: TraitRange | null;
  /** The same in words. */
  because: Because;
}

/** A role that lacks platforms. */
export interface UnfilledRole {
  /** The role. */
  role: PlatformRole;
  /** How many it lacks. */
  platforms: number;
  /** Why. */
  because: Because;
}

/** A platform without a role. */
export interface SparePlatform {
  /** The platform. */
  platform: string;
  /** Why. */
  because: Because;
}

/** Who does what. */
export interface PlatformRoleAssignment {
  /** Says what it is. */
  kind: "platform-roles";
  /** Roles with their platforms, in the order asked for. */
  roles: readonly FilledRole[];
  /** Platforms that have a role, in the candidates' order. */
  platforms: readonly PlatformEffort[];
  /** Roles that lack platforms. */
  unfilled: readonly UnfilledRole[];
  /** Platforms without a role. */
  withoutRole: readonly SparePlatform[];
  /** Where platforms of one role reach the same people. */
  duplicateSpend: readonly DuplicateSpend[];
  /** Sum of fits, each times the share of effort that its role asks for: no other assignment has more. */
  objective: number;
}

/** Schema of {@link PlatformRoleAssignment}. */
export const platformRoleAssignmentSchema: z.ZodMiniObject<ShapeOf<PlatformRoleAssignment>> =
  /* @__PURE__ */ worded(() => {
    const text = z.string();
    const share = z.number().check(z.minimum(0), z.maximum(1));
    const role = z.enum(platformRoles);
    const name = z.record(z.enum(locales), text);
    const because = becauseSchema;
    const amount = z.nullable(z.number());
    return z.object({
      kind: z.literal("platform-roles"),
      roles: z.array(
        z.object({ role, platform: text, fit: share, low: share, high: share, effort: share, because }),
      ),
      platforms: z.array(
        z.object({
          platform: text,
          name: z.optional(name),
          roles: z.array(role),
          effort: share,
          hoursPerWeek: amount,
          budget: amount,
          because,
        }),
      ),
      unfilled: z.array(z.object({ role, platforms: z.int(), because })),
      withoutRole: z.array(z.object({ platform: text, because })),
      duplicateSpend: z.array(
        z.object({
          role,
          platform: text,
          other: text,
          overlap: z.object({ low: share, high: share, basis: z.enum(["measured", "bounds"]) }),
          effort: z.object({ low: share, high: share }),
          budget: z.nullable(z.object({ low: z.number(), high: z.number() })),
          because,
        }),
      ),
      objective: share,
    });
  });
