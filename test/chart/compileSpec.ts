import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { VegaLiteSpec } from "../../src/chart/VegaLiteSpec.ts";

/** What Vega makes of a specification: every warning on the way, and the picture. */
export async function compileSpec(spec: VegaLiteSpec): Promise<{ warnings: string[]; svg: string }> {
  const warnings: string[] = [];
  const logger = {
    level: () => logger,
    error: (...said: readonly unknown[]) => heard(said),
    warn: (...said: readonly unknown[]) => heard(said),
    info: () => logger,
    debug: () => logger,
  };
  const heard = (said: readonly unknown[]) => {
    warnings.push(said.join(" "));
    return logger;
  };
  const compiled = compile(spec as unknown as TopLevelSpec, { logger: logger as never });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: "none", logger: logger as never });
  return { warnings, svg: await view.toSVG() };
}
