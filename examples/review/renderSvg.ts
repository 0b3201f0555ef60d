import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";

/**
 * Draws a Vega-Lite spec as an SVG that stands by itself in a page: no scripts, no network, sizes by its view box. The whole is
 * one image with a name; a label a mark, which nobody would hear inside an image, is left out.
 */
export async function renderSvg(spec: object, title: string): Promise<string> {
  const compiled = compile(spec as TopLevelSpec, { config: { aria: false } });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  const label = title.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return svg.replace("<svg ", `<svg role="img" aria-label="${label}" `);
}
