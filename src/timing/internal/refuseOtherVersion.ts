import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";

/** Throws `unsupported-version` for JSON of the right kind that another release wrote in another form. */
export function refuseOtherVersion(
  value: unknown,
  kind: string,
  version: number,
  where: string,
  path: string,
): void {
  const { kind: itsKind, version: itsVersion } = (value ?? {}) as { kind?: unknown; version?: unknown };
  if (itsKind !== kind || itsVersion === version) return;
  throw new SocialOpsError(where, {
    code: "unsupported-version",
    path: `${path}.version`,
    expected: String(version),
    received: describeValue(itsVersion),
  });
}
