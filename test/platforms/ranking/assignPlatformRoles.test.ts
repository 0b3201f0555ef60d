import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { assignPlatformRoles } from "../../../src/platforms/ranking/assignPlatformRoles.ts";
import type { AssignPlatformRolesOptions } from "../../../src/platforms/ranking/assignPlatformRolesOptionsSchema.ts";
import { shareOut } from "../../../src/platforms/ranking/internal/shareOut.ts";
import { platformRoleAssignmentSchema } from "../../../src/platforms/ranking/platformRoleAssignmentSchema.ts";
import { goalOfRole, platformRoles } from "../../../src/platforms/ranking/platformRoles.ts";
import { rankPlatforms } from "../../../src/platforms/ranking/rankPlatforms.ts";

const shares = { wechat: 0.9, weibo: 0.4, douyin: 0.7, xiaohongshu: 0.5 };
const four = ["wechat", "weibo", "douyin", "xiaohongshu"];
const places = (result: ReturnType<typeof assignPlatformRoles>): string[] =>
  result.roles.map(({ role, platform }) => `${role}: ${platform}`);

describe("the assignment as a whole", () => {
  const fits = {
    a: { acquire: 0.9, convert: 0.8 },
    b: { acquire: 0.8, convert: 0.1 },
  };
  const two = [{ platform: "a" }, { platform: "b" }];
  const roles = [{ role: "acquire" }, { role: "convert" }] as const;

  test("is worth more than the best for the first role first", () => {
    const result = assignPlatformRoles(two, { fits, roles, rolesPerPlatform: 1 });
    expect(places(result)).toEqual(["acquire: b", "convert: a"]);
    expect(result.objective).toBeCloseTo(0.8, 12);
    expect(explain(result.roles[0]!.because)).toBe(
      "b: finding new people (0.80 of 1). a would be better for it (0.90), but this assignment brings more as a whole.",
    );
    expect(explain(result.roles[1]!.because, { locale: "zh-CN" })).toBe(
      "a：最适合转化成交（0.80，满分 1）。",
    );
  });

  test("leaves a platform two roles at most, unless there are too few for that", () => {
    const result = assignPlatformRoles(four, { audience: { shares } });
    for (const { roles: own } of result.platforms) expect(own.length).toBeLessThanOrEqual(2);
    expect(result.roles.map(({ role }) => role)).toEqual(platformRoles);
    expect(places(assignPlatformRoles(["wechat"]))).toHaveLength(4);
    const free = assignPlatformRoles(two, { fits, roles });
    expect(places(free)).toEqual(["acquire: a", "convert: a"]);
    expect(explain(free.withoutRole[0]!.because)).toBe(
      "b has no role: others fill all of them at least as well on the whole.",
    );
  });

  test("weighs roles by their effort", () => {
    const even = { a: { acquire: 0.9, convert: 0.6 }, b: { acquire: 0.7, convert: 0.3 } };
    const ask = (effort: number) =>
      places(
        assignPlatformRoles(two, {
          fits: even,
          rolesPerPlatform: 1,
          roles: [{ role: "acquire", effort }, { role: "convert" }],
        }),
      );
    expect(ask(1)).toEqual(["acquire: b", "convert: a"]);
    expect(ask(4)).toEqual(["acquire: a", "convert: b"]);
  });

  test("takes for a fit the score for the role's goal, and its ends", () => {
    const situation = {
      audience: { region: "china", shares },
      content: { formats: ["video", "photo"] },
    } as const;
    for (const { role, platform, fit, low, high } of assignPlatformRoles(four, situation).roles) {
      const { ranking } = rankPlatforms(four, { goal: goalOfRole[role], ...situation });
      expect(ranking.find((one) => one.platform === platform)).toMatchObject({ score: fit, low, high });
    }
  });

  test("has no place for what cannot be done, and says what is lacking", () => {
    const result = assignPlatformRoles(["x", { platform: "weibo", needs: { hoursPerWeek: 30 } }, "zhihu"], {
      audience: { region: "china" },
      resources: { hoursPerWeek: 20 },
      rolesPerPlatform: 2,
    });
    expect(result.platforms.map(({ platform }) => platform)).toEqual(["zhihu"]);
    expect(result.withoutRole.map(({ platform, because }) => [platform, because[0]!.code])).toEqual([
      ["x", "platforms.unfit-region"],
      ["weibo", "platforms.unfit-amount"],
    ]);
    expect(result.unfilled).toHaveLength(2);
    expect(explain(result.unfilled[0]!.because)).toMatch(/^No platform is left that could take on a role \(/);
    expect(result.platforms[0]!.effort).toBe(1);
  });

  test("a fit that is given lifts a doubt about the audience", () => {
    const ask = (fit?: Record<string, object>) =>
      assignPlatformRoles(["x"], { audience: { region: "china" }, roles: [{ role: "serve" }], fits: fit });
    expect(ask().roles).toEqual([]);
    expect(ask().objective).toBe(0);
    expect(ask({ x: { serve: 0.6 } }).roles[0]).toMatchObject({
      platform: "x",
      fit: 0.6,
      low: 0.6,
      high: 0.6,
      effort: 1,
    });
  });
});

describe("effort", () => {
  test("goes by the roles; who needs more gets that, and the others share the rest", () => {
    const fits = { a: { acquire: 1 }, b: { convert: 1 }, c: { serve: 1 } };
    const result = assignPlatformRoles(
      [
        { platform: "a", needs: { hoursPerWeek: 12 } },
        { platform: "b", needs: { hoursPerWeek: 3 } },
        { platform: "c" },
      ],
      {
        fits,
        resources: { hoursPerWeek: 20, budget: 600 },
        roles: [{ role: "acquire" }, { role: "convert", effort: 2 }, { role: "serve", effort: 3 }],
      },
    );
    expect(result.platforms.map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([
      12,
      expect.closeTo(3.2, 12),
      expect.closeTo(4.8, 12),
    ]);
    expect(result.platforms.map(({ effort }) => effort)).toEqual([
      0.6,
      expect.closeTo(0.16, 12),
      expect.closeTo(0.24, 12),
    ]);
    expect(result.platforms.map(({ budget }) => budget)).toEqual([
      expect.closeTo(100, 9),
      expect.closeTo(200, 9),
      expect.closeTo(300, 9),
    ]);
    expect(result.platforms.map(({ because }) => explain(because))).toEqual([
      "It gets what it needs, which is more than the share of its roles.",
      "",
      "",
    ]);
  });

  test("by law: all of it is given, to each at least its need, to the others by their parts", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true })),
          { minLength: 1, maxLength: 6 },
        ),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (rows, spare) => {
          const sum = rows.reduce((total, [part]) => total + part, 0);
          const parts = rows.map(([part]) => part / sum);
          const needs = rows.map(([, need]) => need);
          const whole = needs.reduce((total, need) => total + need, 0) + spare;
          const given = shareOut(parts, needs, whole);
          expect(given.reduce((total, amount) => total + amount, 0)).toBeCloseTo(whole, 9);
          const rates = given.flatMap((amount, i) => (amount > needs[i]! + 1e-9 ? [amount / parts[i]!] : []));
          for (const [i, amount] of given.entries()) expect(amount).toBeGreaterThanOrEqual(needs[i]! - 1e-9);
          for (const rate of rates) expect(rate).toBeCloseTo(rates[0]!, 6);
        },
      ),
    );
  });
});

describe("what is spent twice", () => {
  const roles = [{ role: "acquire", platforms: 2 }, { role: "convert" }] as const;
  const fits = {
    wechat: { acquire: 0.3 },
    weibo: { acquire: 0.7 },
    douyin: { acquire: 0.8, convert: 0.2 },
    xiaohongshu: { convert: 0.9 },
  };
  const ask = (more: Partial<AssignPlatformRolesOptions> = {}) =>
    assignPlatformRoles(four, { audience: { shares }, roles, fits, resources: { budget: 1000 }, ...more });

  test("is bounded by the shares of both: at most all of the smaller one's", () => {
    const { duplicateSpend } = ask();
    expect(duplicateSpend).toHaveLength(1);
    const [twice] = duplicateSpend;
    expect(twice).toMatchObject({ role: "acquire", platform: "douyin", other: "weibo" });
    expect(twice!.overlap).toEqual({ low: expect.closeTo(0.1, 12), high: 0.4, basis: "bounds" });
    expect(twice!.effort).toEqual({ low: expect.closeTo(0.0625, 12), high: 0.25 });
    expect(twice!.budget).toEqual({ low: expect.closeTo(62.5, 9), high: 250 });
    expect(explain(twice!.because)).toBe(
      "weibo and douyin share a role (finding new people): 6.25% to 25.0% of all effort goes to people on weibo whom douyin reaches as well.",
    );
    expect(explain(twice!.because, { locale: "zh-CN" })).toBe(
      "douyin 与 weibo 同时承担拉新获客：全部投入中有 6.25% 到 25.0% 花在 weibo 上 douyin 也能触达的人身上。",
    );
  });

  test("is what was measured, where it was", () => {
    const measured = (share: number | { low: number; high: number } | null) =>
      ask({ overlaps: [{ platforms: ["weibo", "douyin"], share }] }).duplicateSpend[0]!;
    expect(measured(0.2)).toMatchObject({
      overlap: { low: 0.2, high: 0.2, basis: "measured" },
      effort: { low: 0.125, high: 0.125 },
    });
    expect(measured({ low: 0, high: 0.3 }).overlap).toEqual({
      low: expect.closeTo(0.1, 12),
      high: 0.3,
      basis: "measured",
    });
    expect(measured(null).overlap.basis).toBe("bounds");
    expect(() => measured(0.5)).toThrow(
      "assignPlatformRoles: options.overlaps[0].share: expected a share that the shares of both platforms leave possible, received 0.5",
    );
    expect(() => measured(0.05)).toThrow("leave possible");
  });

  test("may be nothing or all where the shares are not known", () => {
    const { duplicateSpend } = ask({ audience: {} });
    expect(duplicateSpend[0]).toMatchObject({
      overlap: { low: 0, high: 1, basis: "bounds" },
      effort: { low: 0, high: 0.25 },
    });
  });
});

test("whatever is asked: JSON that fits its schema, efforts that add up, no role twice", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
  const fit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(amount, amount, fc.option(fc.tuple(fit, fit, fit, fit))), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.uniqueArray(fc.constantFrom(...platformRoles), { minLength: 1 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 5 })), {
        minLength: 4,
        maxLength: 4,
      }),
      amount,
      amount,
      (rows, names, demands, hoursPerWeek, budget) => {
        const roles = names.map((role, i) => ({
          role,
          platforms: names.length > 3 ? 1 : demands[i]![0],
          effort: demands[i]![1],
        }));
        const fits = Object.fromEntries(
          rows.flatMap(([, , own], i) =>
            own === null
              ? []
              : [[`p${i}`, Object.fromEntries(platformRoles.map((role, r) => [role, own[r]!]))] as const],
          ),
        );
        const candidates = rows.map(([hours, money], i) => ({
          platform: `p${i}`,
          needs: { hoursPerWeek: hours, budget: money },
        }));
        const result = assignPlatformRoles(candidates, { roles, fits, resources: { hoursPerWeek, budget } });
        expect(platformRoleAssignmentSchema.safeParse(result).success).toBe(true);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        if (result.platforms.length > 0)
          for (const list of [result.platforms, result.roles])
            expect(list.reduce((sum, { effort }) => sum + effort, 0)).toBeCloseTo(1, 9);
        const keys = places(result);
        expect(new Set(keys).size).toBe(keys.length);
        expect(result.platforms.length + result.withoutRole.length).toBe(rows.length);
        for (const { effort, overlap } of result.duplicateSpend) {
          expect(effort.low).toBeLessThanOrEqual(effort.high);
          expect(overlap.low).toBeLessThanOrEqual(overlap.high);
        }
      },
    ),
  );
});

test("too many ways to add up needs are refused in time", () => {
  const many = Array.from({ length: 100 }, (_, i) => ({
    platform: `p${i}`,
    needs: { hoursPerWeek: 1 + ((i * 7919) % 1000) / 10, budget: 1 + ((i * 104_729) % 1000) / 10 },
  }));
  const fits = Object.fromEntries(
    many.map(({ platform, needs }) => {
      const fit = (needs.hoursPerWeek + needs.budget) / 250;
      return [platform, { acquire: fit, convert: fit, serve: fit }] as const;
    }),
  );
  const ask = () =>
    assignPlatformRoles(many, {
      fits,
      resources: { hoursPerWeek: 400, budget: 400 },
      roles: (["acquire", "convert", "serve"] as const).map((role) => ({ role, platforms: 2 })),
    });
  expect(ask).toThrow(
    "assignPlatformRoles: candidates: expected fewer platforms with needs of their own, received 100",
  );
});

describe("what is wrong is told where it is", () => {
  const ask = (candidates: unknown, options?: unknown) => () =>
    assignPlatformRoles(candidates as never, options as never);
  test.each<[what: string, call: () => unknown, message: string]>([
    [
      "no candidates",
      ask([]),
      "assignPlatformRoles: candidates: expected a list of at least 1 entry, received an array of 0",
    ],
    [
      "a platform twice",
      ask(["x", "weibo", { platform: "x" }]),
      'assignPlatformRoles: candidates[2]: expected a platform that is not there already, received "x"',
    ],
    ["options that are none", ask(["x"], 7), "assignPlatformRoles: options: expected an object, received 7"],
    [
      "an unknown role",
      ask(["x"], { roles: [{ role: "sell" }] }),
      'assignPlatformRoles: options.roles[0].role: expected one of "acquire", "convert", "serve", "community", received "sell"',
    ],
    [
      "no roles",
      ask(["x"], { roles: [] }),
      "assignPlatformRoles: options.roles: expected a list of at least 1 entry, received an array of 0",
    ],
    [
      "a role twice",
      ask(["x"], { roles: [{ role: "serve" }, { role: "serve" }] }),
      "assignPlatformRoles: options.roles: expected each role once, received an array of 2",
    ],
    [
      "too many platforms",
      ask(["x"], {
        roles: [
          { role: "serve", platforms: 5 },
          { role: "acquire", platforms: 2 },
        ],
      }),
      "assignPlatformRoles: options.roles: expected at most 6 platforms in all roles, received an array of 2",
    ],
    [
      "a role without effort",
      ask(["x"], { roles: [{ role: "serve", effort: 0 }] }),
      "assignPlatformRoles: options.roles[0].effort: expected a number of more than 0, received 0",
    ],
    [
      "a fit above 1",
      ask(["x"], { fits: { x: { serve: 1.1 } } }),
      "assignPlatformRoles: options.fits.x.serve: expected a number of at most 1, received 1.1",
    ],
    [
      "a fit for no role",
      ask(["x"], { fits: { x: { sell: 1 } } }),
      "assignPlatformRoles: options.fits.x.sell: expected no such field, received 1",
    ],
    [
      "an overlap with itself",
      ask(["x"], { overlaps: [{ platforms: ["x", "x"], share: 0.1 }] }),
      "assignPlatformRoles: options.overlaps[0].platforms: expected two different platforms, received an array of 2",
    ],
    [
      "an unknown trait",
      ask([{ platform: "x", traits: { cost: 1 } }]),
      'assignPlatformRoles: candidates[0].traits.cost: expected the id of a criterion (nearest: "goal", "content", "resources"), received "cost"',
    ],
  ])("%s", (_, call, message) => {
    expect(call).toThrow(expect.objectContaining({ message }));
  });
});
