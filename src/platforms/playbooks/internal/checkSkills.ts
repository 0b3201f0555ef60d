import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { nearestIds } from "../../internal/nearestIds.ts";
import type { PlaybookResources } from "../fitPlaybookOptionsSchema.ts";
import { playbookRoles } from "../playbookRoles.ts";
import type { Playbook } from "../playbookSchema.ts";

/**
 * Refuses a skill that is no role of the package or the playbook: a slip of the pen would leave actions out in silence.
 *
 * @param playbook - the playbook
 * @param resources - the skills
 * @param where - the public function's name
 * @throws {@link SocialOpsError} `unknown-id`
 */
export function checkSkills(
  playbook: Playbook,
  { skills = [], hoursBySkill = {} }: PlaybookResources,
  where: string,
): void {
  const roles = playbook.actions.flatMap((action) => action.roles.map(({ id }) => id));
  const known = new Set([...Object.keys(playbookRoles), ...roles]);
  const given = [
    ...skills.map((id, i) => ({ id, path: `options.resources.skills[${i}]` })),
    ...Object.keys(hoursBySkill).map((id) => ({ id, path: `options.resources.hoursBySkill.${id}` })),
  ];
  const stranger = given.find(({ id }) => !known.has(id));
  if (stranger === undefined) return;
  const names = new Map([...known].map((id) => [id, []]));
  throw new SocialOpsError(where, {
    code: "unknown-id",
    path: stranger.path,
    expected: `the id of a role (nearest: ${nearestIds(stranger.id, names)})`,
    received: describeValue(stranger.id),
  });
}
