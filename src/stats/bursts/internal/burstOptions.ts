import { requireDomain } from "../../internal/requireDomain.ts";

/** Options with their defaults, checked. */
export function burstOptions(
  options: { scale?: number | undefined; gamma?: number | undefined },
  where: string,
): { scale: number; gamma: number } {
  const { scale = 2, gamma = 1 } = options ?? {};
  requireDomain(
    typeof scale === "number" && scale >= 1.01 && scale <= 100,
    where,
    "options.scale",
    "a number from 1.01 to 100",
    scale,
  );
  requireDomain(
    typeof gamma === "number" && gamma >= 0 && gamma <= 1000,
    where,
    "options.gamma",
    "a number from 0 to 1000",
    gamma,
  );
  return { scale, gamma };
}
