import type { OperationGoal } from "../operationGoals.ts";

/** What a platform can do in an operation, along the way of a customer: find people, sell, look after them, keep them together. */
export const platformRoles = ["acquire", "convert", "serve", "community"] as const;

/** One of {@link platformRoles}. */
export type PlatformRole = (typeof platformRoles)[number];

/** The goal by which a platform is judged for a role. */
export const goalOfRole: Readonly<Record<PlatformRole, OperationGoal>> = {
  acquire: "awareness",
  convert: "conversion",
  serve: "service",
  community: "community",
};
