import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankAcceptability } from "../../../src/stats/decision/rankAcceptability.ts";
import { topsis } from "../../../src/stats/decision/topsis.ts";
import { weightedScores } from "../../../src/stats/decision/weightedScores.ts";
import { weightStability } from "../../../src/stats/decision/weightStability.ts";

// Hwang and Yoon 1981, table 4.1: four fighter aircraft, costs in the fourth column. To 1e-12.
const fighters = [
  [2, 1500, 20000, 5.5, 5, 9],
  [2.5, 2700, 18000, 6.5, 3, 5],
  [1.8, 2000, 21000, 4.5, 7, 7],
  [2.2, 1800, 20000, 5, 5, 5],
];
const weights = [0.2, 0.1, 0.1, 0.1, 0.2, 0.3];
const benefit = [true, true, true, false, true, true];

test("TOPSIS: the textbook's aircraft", () => {
  const found = topsis(fighters, weights, benefit);
  const wanted = [
    [0.6432770005532701, 0.05455744831303299, 0.09838320423151972],
    [0.26838356771941185, 0.11967930762346222, 0.04390273119214908],
    [0.6135422900072309, 0.0579767162518354, 0.09204413920714918],
    [0.31229106558175435, 0.10093671059896048, 0.04583571818204115],
  ];
  for (const [i, { closeness, toIdeal, toWorst }] of found.entries())
    for (const [j, value] of [closeness!, toIdeal, toWorst].entries())
      expect(value).toBeCloseTo(wanted[i]![j]!, 12);
});

describe("an added option that is worse in everything", () => {
  test("changes the order by TOPSIS", () => {
    const three = [
      [9, 8, 1],
      [5, 7, 6],
      [6, 8, 3],
    ];
    const closeness = (rows: number[][]) => topsis(rows, [0.5, 0.3, 0.2]).map((score) => score.closeness!);
    const [before, after] = [closeness(three), closeness([...three, [2, 1, 2]])];
    for (const [i, value] of [0.5345695786985917, 0.46543042130140844, 0.3300931751319376].entries())
      expect(before[i]).toBeCloseTo(value, 12);
    for (const [i, value] of [0.6997977501649905, 0.5809155120720573, 0.6101218802516492].entries())
      expect(after[i]).toBeCloseTo(value, 12);
    expect([before[1]! > before[2]!, after[1]! > after[2]!]).toEqual([true, false]);
  });

  test("changes no score on fixed scales", () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        rows,
        fc.tuple(value, value, value),
        fc.tuple(value, value, value),
        (options, added, shares) => {
          fc.pre(shares.some((share) => share > 1e-9));
          expect(weightedScores([...options, added], shares).slice(0, -1)).toEqual(
            weightedScores(options, shares),
          );
        },
      ),
    );
  });
});

describe("whether a choice stands", () => {
  const values = [
    [0.8, 0.4, 0.6],
    [0.5, 0.9, 0.5],
    [0.6, 0.6, 0.6],
  ];

  test("stretches of weights (closed form)", () => {
    expect(weightedScores(values, [0.5, 0.3, 0.2]).map((score) => score.toFixed(12))).toEqual([
      "0.640000000000",
      "0.620000000000",
      "0.600000000000",
    ]);
    const found = weightStability(values, [0.5, 0.3, 0.2]);
    for (const [j, [low, high]] of [
      [0.46428571428571425, 1],
      [0, 0.326923076923077],
      [0, 1],
    ].entries()) {
      expect(found[j]!.low).toBeCloseTo(low!, 12);
      expect(found[j]!.high).toBeCloseTo(high!, 12);
    }
  });

  test("inside a stretch the winner wins, outside it does not", () => {
    const share = fc.integer({ min: 1, max: 20 });
    const row = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 5 }),
        fc.tuple(share, share, share),
        fc.nat(2),
        (options, given, k) => {
          const scores = weightedScores(options, given);
          const winner = scores.indexOf(Math.max(...scores));
          const { low, high } = weightStability(options, given)[k]!;
          const rest = given.reduce((sum, one, j) => (j === k ? sum : sum + one), 0);
          const leads = (t: number) => {
            const moved = weightedScores(
              options,
              given.map((one, j) => (j === k ? t : ((1 - t) * one) / rest)),
            );
            return moved[winner]! >= Math.max(...moved) - 1e-9;
          };
          for (const part of [0.001, 0.5, 0.999]) expect(leads(low + part * (high - low))).toBe(true);
          if (low > 1e-6) expect(leads(low - 1e-6) && leads(low / 2)).toBe(false);
          if (high < 1 - 1e-6) expect(leads(high + 1e-6) && leads((1 + high) / 2)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("shares of first ranks under all weights (a million draws of numpy)", () => {
    const shares = rankAcceptability(values, { seed: 7, draws: 200_000 });
    for (const [i, first] of [0.438039, 0.499769, 0.062192].entries())
      expect(Math.abs(shares[i]![0]! - first)).toBeLessThan(0.005);
    for (const row of shares) expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  test("values known as intervals", () => {
    const shares = rankAcceptability([[0.5], [0]], { seed: 1, high: [[0.5], [1]] });
    expect(Math.abs(shares[0]![0]! - 0.5)).toBeLessThan(0.02);
  });
});

test.each<[() => unknown, string]>([
  [() => weightedScores([], [1]), "values: expected a list of options"],
  [
    () => weightedScores([[1, 2], [1]], [1, 1]),
    "values[1]: expected as many criteria as the first option, at least one, received 1",
  ],
  [() => weightedScores([[1, 2]], [1]), "weights: expected a weight for each criterion, received 1"],
  [() => weightedScores([[1, 2]], [1, -1]), "weights[1]: expected a number of at least 0, received -1"],
  [() => weightedScores([[1, 2]], [0, 0]), "weights: expected weights that are not all 0, received 0"],
  [() => topsis([[1, 2]], [1, 1], [true]), "benefit: expected true or false for each criterion"],
  [
    () => rankAcceptability([[1]], { seed: 1, draws: 5 }),
    "options.draws: expected a whole number from 100 to 1000000, received 5",
  ],
  [
    () => rankAcceptability([[1]], { seed: 1, high: [[0]] }),
    "options.high[0][0]: expected an end that is not below the value, received 0",
  ],
])("%# is refused", (call, message) => {
  expect(call).toThrow(message);
});

test("options that are all alike have no closeness", () => {
  expect(
    topsis(
      [
        [1, 2],
        [1, 2],
      ],
      [1, 1],
    ).map(({ closeness }) => closeness),
  ).toEqual([null, null]);
});
