import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { requireDomain, requireFinite } from "../../internal/requireDomain.ts";

/** Throws unless there is a time of at least 0 and a yes or no for each case. */
export function checkDurations(times: ArrayLike<number>, observed: ArrayLike<boolean>, where: string): void {
  requireFinite(times, where, "times");
  for (let i = 0; i < times.length; i++)
    requireDomain(times[i]! >= 0, where, `times[${i}]`, "a number of at least 0", times[i]);
  if (Array.isArray(observed) && observed.length === times.length) {
    const wrong = observed.findIndex((one) => typeof one !== "boolean");
    if (wrong < 0) return;
    throw new SocialOpsError(where, {
      code: "out-of-domain",
      path: `observed[${wrong}]`,
      expected: "true or false",
      received: describeValue(observed[wrong]),
    });
  }
  throw new SocialOpsError(where, {
    code: "out-of-domain",
    path: "observed",
    expected: "a list as long as the times",
    received: describeValue(observed),
  });
}
