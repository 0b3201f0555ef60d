import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hodgesLehmannShift, mannWhitneyTest, sampleRatioTest, welchTest } from "../../src/stats/index.ts";
import { expectClose } from "./closeTo.ts";

const folder = process.env.SOCIALOPS_DATA;

// Wanted values: scipy 1.10.1 and 1.17.1, `test/golden/stats/makeCookieCats.py`.
test.skipIf(folder === undefined)(
  "an experiment with 90,189 players: rounds played, by the gate's place",
  () => {
    const [, ...lines] = readFileSync(join(folder!, "cookie_cats.csv"), "utf8").trim().split(/\r?\n/);
    const rows = lines.map((line) => line.split(","));
    const roundsOf = (gate: string): Float64Array =>
      Float64Array.from(
        rows.filter((row) => row[1] === gate),
        (row) => Number(row[2]),
      );
    const [a, b] = [roundsOf("gate_30"), roundsOf("gate_40")];
    expect([a.length, b.length]).toEqual([44700, 45489]);
    expectClose(sampleRatioTest([a.length, b.length], [1, 1]).pValue!, 0.008607987810836262, 1e-12);

    const ranks = mannWhitneyTest(a, b);
    expect(ranks.u).toBe(1024331250.5);
    expectClose(ranks.pValue!, 0.05020880772044255, 1e-12);

    const means = welchTest(a, b);
    expectClose(means.t!, 0.8854374331270672, 1e-12);
    expectClose(means.pValue!, 0.37592438409326223, 1e-12);

    const { shift, interval } = hodgesLehmannShift(a, b);
    expect(shift).toBe(0);
    expect(interval!.low).toBeLessThanOrEqual(0);
  },
);
