import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { type Instant, toEpochMilliseconds } from "../../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../../time/toIsoString.ts";

/** The period of a request in epoch milliseconds. */
export function periodOf(
  request: { from: Instant; until: Instant },
  longestDays: number,
  where: string,
): [number, number] {
  const from = toEpochMilliseconds(request.from);
  const until = toEpochMilliseconds(request.until);
  if (until > from && until - from <= longestDays * 86_400_000) return [from, until];
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path: "request.until",
    expected: `an instant after from, at most ${longestDays} days later`,
    received: toIsoString(until),
  });
}
