import type { PlaybookAction } from "../playbookActionSchema.ts";

/**
 * @param action - an action
 * @param role - id of a role
 * @returns hours a week that the action takes of the role; 0 where it does without
 */
export function roleHours({ roles }: PlaybookAction, role: string): number {
  return roles.reduce((sum, { id, hours }) => (id === role ? sum + hours : sum), 0);
}
