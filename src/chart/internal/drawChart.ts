import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { VegaLiteSpec } from "../VegaLiteSpec.ts";

/**
 * Draws a result that nobody has checked: this floor has no schema library. A result that is not what it should be shows in
 * a picture that cannot be drawn, or that is no JSON.
 *
 * @param where - public function, for the message
 * @param result - what is drawn
 * @param expected - what it should be
 * @param draw - makes the picture
 * @returns the picture
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function drawChart(
  where: string,
  result: unknown,
  expected: string,
  draw: () => VegaLiteSpec,
): VegaLiteSpec {
  try {
    const spec = draw();
    if (isJson(spec)) return spec;
  } catch (cause) {
    if (cause instanceof SocialOpsError) throw cause;
  }
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path: "result",
    expected,
    received: describeValue(result),
  });
}

function isJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  // Holes are passed over by `every` alone.
  if (Array.isArray(value)) return Array.from(value).every(isJson);
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(isJson);
}
