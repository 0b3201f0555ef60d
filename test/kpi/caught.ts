import type { SocialOpsError } from "../../src/kernel/SocialOpsError.ts";

/** What a call throws. */
export function caught(call: () => unknown): SocialOpsError {
  try {
    call();
  } catch (error) {
    return error as SocialOpsError;
  }
  throw new Error("nothing was thrown");
}
