import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { createRandomSource } from "../../../src/kernel/createRandomSource.ts";
import { assignPoints } from "../../../src/stats/cluster/internal/assignPoints.ts";
import type { LloydRoom } from "../../../src/stats/cluster/internal/LloydRoom.ts";
import { lloyd } from "../../../src/stats/cluster/internal/lloyd.ts";
import { makeLloydRoom } from "../../../src/stats/cluster/internal/makeLloydRoom.ts";
import { averagePoints } from "../../../src/stats/cluster/internal/Partition.ts";
import { assignKernelText } from "./makeAssignKernel.ts";

/** Points on a grid, so that many distances are equal, or anywhere. */
function pointsOf(count: number, d: number, seed: string, isGrid: boolean) {
  const random = createRandomSource(seed);
  const values = Float64Array.from({ length: count * d }, () =>
    isGrid ? random.nextInt(5) : 20 * random.nextFloat() - 7,
  );
  return { values, count, dimensions: d };
}

describe("the loop in WebAssembly", () => {
  it("has the bytes that its maker writes", () => {
    const path = "../../../src/stats/cluster/internal/assignKernel.ts";
    const source = readFileSync(new URL(path, import.meta.url), "utf8");
    expect(/const MODULE =\s+"([^"]+)"/.exec(source)?.[1]).toBe(assignKernelText());
  });

  it.each([
    [100_003, 2, 1],
    [60_001, 1, 5],
    [40_000, 3, 7],
    [30_007, 8, 8],
    [25_000, 5, 9],
    [9_000, 4, 16],
    [9_001, 7, 19],
    [6_500, 8, 33],
  ])("%i points of %i coordinates in %i clusters: the same bits as in JavaScript", (count, d, k) => {
    for (const isGrid of [true, false]) {
      const points = pointsOf(count, d, `${count} ${k} ${isGrid}`, isGrid);
      const start = points.values.slice(0, k * d);
      const fast = makeLloydRoom(points, k);
      // Distances of so many points are worth the kernel, or the comparison would say nothing.
      expect(fast.points.values.buffer.byteLength % 65_536).toBe(0);
      const slow: LloydRoom = {
        ...makeLloydRoom(points, k),
        assign: () => assignPoints(slow),
        addUp: () => averagePoints(slow.points, slow.labels, slow.sums, slow.sizes),
      };
      const [a, b] = [lloyd(fast, start, 30), lloyd(slow, start, 30)];
      expect(a.iterations).toBe(b.iterations);
      expect(a.inertia).toBe(b.inertia);
      for (const part of ["labels", "centers", "sizes"] as const)
        expect(Buffer.from(a[part].buffer).equals(Buffer.from(b[part].buffer)), part).toBe(true);
    }
  });

  it("is not used where the engine has none", async () => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", undefined);
    const { assignKernel } = await import("../../../src/stats/cluster/internal/assignKernel.ts");
    expect(assignKernel(1)).toBeNull();
    vi.unstubAllGlobals();
  });

  it("is not used where the memory is not to be had", async () => {
    vi.resetModules();
    const { assignKernel } = await import("../../../src/stats/cluster/internal/assignKernel.ts");
    expect(assignKernel(2 ** 33)).toBeNull();
  });
});
