import fc from "fast-check";
import { expect, test } from "vitest";
import { rfmEdges } from "../../../src/audience/internal/rfmEdges.ts";
import { quantile } from "../../../src/stats/sample/quantile.ts";

test("edges are the type 7 quantiles of the statistics room", () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 20 }), (list, bins) => {
      const edges = rfmEdges(Float64Array.from(list).sort(), bins);
      expect(edges).toHaveLength(bins - 1);
      for (const [i, edge] of edges.entries())
        expect(Math.abs(edge - quantile(list, (i + 1) / bins))).toBeLessThanOrEqual(1e-8);
    }),
  );
});

test("an edge at a whole position is the value there, to the last bit", () => {
  for (const bins of [3, 5, 7, 10, 20]) {
    const values = Float64Array.from({ length: bins * 11 + 1 }, (_, i) => i / 7);
    expect(rfmEdges(values, bins)).toEqual(Array.from({ length: bins - 1 }, (_, i) => values[(i + 1) * 11]));
  }
});
