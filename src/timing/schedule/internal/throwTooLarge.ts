import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";

/** Throws for a question that cannot be answered in seconds. */
export function throwTooLarge(where: string, path: string, times: number, count: number): never {
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected: "a question of fewer times, posts, lags or limits (a shorter period, a longer step)",
    received: `${times} times for ${count} posts`,
  });
}
