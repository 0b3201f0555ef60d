import { describeValue } from "../../kernel/describeValue.ts";
import type { ErrorCode } from "../../kernel/errorCodes.ts";
import { type ErrorDetail, SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { crisisMetrics } from "../crisisMetrics.ts";
import type { CrisisVectorMetrics } from "../crisisMetricsSchema.ts";

/** What every vector begins with: the kind of vector and its version. */
export const crisisVectorPrefix = "CRI:1.0";

/** Reads a vector for the public function `where`, whose argument is called `path`. */
export function readVector(text: unknown, where: string, path: string): CrisisVectorMetrics {
  const fault = (expected: string, received: unknown, code: ErrorCode = "invalid-argument"): ErrorDetail => ({
    code,
    path,
    expected,
    received: describeValue(received),
  });
  const [prefix = "", ...parts] = typeof text === "string" ? text.split("/") : [];
  if (prefix !== crisisVectorPrefix) {
    throw new SocialOpsError(
      where,
      /^CRI:\d+(\.\d+)*$/.test(prefix)
        ? fault(`a vector of version ${crisisVectorPrefix}`, prefix, "unsupported-version")
        : fault(`a crisis vector that begins with ${crisisVectorPrefix}/`, text),
    );
  }
  const faults: ErrorDetail[] = [];
  const letters = new Map<string, string>();
  for (const part of parts) {
    const [key = "", letter = ""] = part.split(":", 2);
    const metric = crisisMetrics.find((candidate) => candidate.key === key);
    if (metric === undefined) {
      faults.push(fault(`one of the metrics ${crisisMetrics.map((one) => one.key).join(", ")}`, part));
    } else if (letters.has(key)) {
      faults.push(fault(`the metric ${key} once`, part));
    } else {
      letters.set(key, letter);
      // Compared whole, so that a further colon is no part of a valid letter.
      const valid = [...metric.classes.map((one) => one.letter), "X"];
      if (!valid.some((one) => part === `${key}:${one}`))
        faults.push(fault(`${key} with one of ${valid.join(", ")}`, part));
    }
  }
  const [first, ...more] = faults;
  if (first !== undefined) throw new SocialOpsError(where, first, more);
  return Object.fromEntries(
    crisisMetrics.flatMap(({ key, field, classes }) => {
      const found = classes.find((one) => one.letter === letters.get(key));
      return found === undefined ? [] : [[field, found.id]];
    }),
  ) as CrisisVectorMetrics;
}
