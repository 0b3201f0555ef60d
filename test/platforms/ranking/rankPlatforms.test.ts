import { describe, expect, test } from "vitest";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { postSchema } from "../../../src/model/nouns/postSchema.ts";
import { operationGoals } from "../../../src/platforms/operationGoals.ts";
import { platformProfiles } from "../../../src/platforms/platformProfiles.ts";
import { xiaohongshuProfile } from "../../../src/platforms/profiles/xiaohongshu.ts";
import {
  criteriaOrder,
  goalFields,
  goalsOfStrength,
} from "../../../src/platforms/ranking/internal/goalRules.ts";
import { platformCriteria } from "../../../src/platforms/ranking/platformCriteria.ts";
import { rankPlatforms } from "../../../src/platforms/ranking/rankPlatforms.ts";

const chinese = platformProfiles.filter(({ region }) => region === "china").map(({ id }) => id);
const verdictsOf = (ranking: ReturnType<typeof rankPlatforms>): Record<string, string> =>
  Object.fromEntries(ranking.ranking.map(({ platform, verdict }) => [platform, verdict]));
const traitOf = (ranking: ReturnType<typeof rankPlatforms>, platform: string, id: string) =>
  ranking.ranking.find((one) => one.platform === platform)!.traits.find(({ criterion }) => criterion === id)!;

describe("ids alone", () => {
  test.each(operationGoals)("for %s are ranked, and too little is known to adopt any", (goal) => {
    const result = rankPlatforms(chinese, { goal, audience: { region: "china" } });
    expect(result.ranking).toHaveLength(chinese.length);
    expect(new Set(Object.values(verdictsOf(result)))).toEqual(new Set(["undecided"]));
    for (const { because } of result.ranking)
      for (const locale of ["en", "zh-CN"] as const)
        expect(explain(because, { locale })).not.toMatch(/[{}?]/);
  });

  test("a profile is as good as its id", () => {
    const ask = (candidate: string | typeof xiaohongshuProfile) =>
      rankPlatforms([candidate], { goal: "reputation" });
    expect(ask(xiaohongshuProfile)).toEqual(ask("xiaohongshu"));
  });

  test("the same question has the same answer; another seed moves shares alone", () => {
    const ask = (seed?: number) => rankPlatforms(["weibo", "zhihu"], { goal: "reputation", seed });
    expect(ask()).toEqual(ask(1));
    const [one, two] = [ask(1), ask(2)];
    expect(one.ranking.map(({ score }) => score)).toEqual(two.ranking.map(({ score }) => score));
    expect(Math.abs(one.ranking[0]!.firstShare! - two.ranking[0]!.firstShare!)).toBeLessThan(0.03);
  });
});

describe("what a platform is worth", () => {
  test("by its audience: the share given; else nothing is known, but where the public is elsewhere", () => {
    const result = rankPlatforms(["weibo", "douyin", "x", { platform: "zhihu", traits: { audience: 0.3 } }], {
      goal: "awareness",
      audience: { region: "china", shares: { weibo: { low: 0.2, high: 0.6 }, zhihu: 0.9 } },
    });
    expect(traitOf(result, "weibo", "audience")).toMatchObject({
      low: 0.2,
      high: 0.6,
      value: 0.4,
      origin: "caller",
    });
    expect(traitOf(result, "zhihu", "audience")).toMatchObject({ value: 0.3 });
    expect(traitOf(result, "douyin", "audience")).toMatchObject({ low: 0, high: 1, origin: "unknown" });
    expect(traitOf(result, "x", "audience")).toMatchObject({ low: 0, high: 0.25, origin: "profile" });
    expect(verdictsOf(result).x).toBe("unfit");
  });

  test("by the goal: a strength that serves it, the less sure the wider, with its sources", () => {
    const result = rankPlatforms(["x", "zhihu", "douban"], { goal: "conversion" });
    expect(traitOf(result, "x", "goal")).toMatchObject({ low: 0.75, high: 1, origin: "profile" });
    expect(traitOf(result, "x", "goal").sources.length).toBeGreaterThan(0);
    expect(traitOf(result, "zhihu", "goal")).toMatchObject({
      low: 0,
      high: 1,
      origin: "unknown",
      sources: [],
    });
  });

  test("by its content: the share whose format it takes, short video being video", () => {
    const formats = { "short-video": 6, photo: 1, article: 1 };
    const result = rankPlatforms(
      ["douyin", "zhihu", { platform: "newcomer", formats: ["article"] }, "youtube"],
      { goal: "awareness", content: { formats } },
    );
    expect(traitOf(result, "douyin", "content").value).toBe(0.875);
    expect(traitOf(result, "zhihu", "content").value).toBe(platformTakes("zhihu", ["video"]) ? 1 : 0.25);
    expect(traitOf(result, "newcomer", "content")).toMatchObject({ value: 0.125, origin: "caller" });
    expect(traitOf(result, "youtube", "content").value).toBe(0.75);
  });

  test("by its resources: the scarcest of what is left; what nobody told leaves the low end open", () => {
    const resources = { hoursPerWeek: 20, budget: 1000, skills: ["video", "writing"] };
    const needs = (given: object) =>
      traitOf(
        rankPlatforms([{ platform: "douyin", needs: given }], { goal: "awareness", resources }),
        "douyin",
        "resources",
      );
    expect(needs({ hoursPerWeek: 5, budget: 100, skills: ["video"] })).toMatchObject({
      low: 0.75,
      high: 0.75,
    });
    expect(needs({ hoursPerWeek: 5, budget: 900, skills: [] })).toMatchObject({ value: 1 - 900 / 1000 });
    expect(needs({ hoursPerWeek: 5 })).toMatchObject({ low: 0, high: 0.75 });
    expect(needs({})).toMatchObject({ low: 0, high: 1, origin: "unknown" });
    expect(needs({ hoursPerWeek: 0, budget: 0, skills: [] })).toMatchObject({ low: 1, high: 1 });
  });

  test("by its figures and its links", () => {
    const result = rankPlatforms(["weibo", "zhihu", "wechat", "kuaishou"], {
      goal: "awareness",
      content: { links: true },
    });
    expect(traitOf(result, "weibo", "measurement").value).toBeCloseTo(1 / 3, 12);
    expect(traitOf(result, "zhihu", "measurement")).toMatchObject({ low: 0, high: 1, origin: "unknown" });
    expect(traitOf(result, "weibo", "links")).toMatchObject({ low: 0.5, high: 1 });
    expect(traitOf(result, "wechat", "links")).toMatchObject({ low: 0, high: 0.25 });
    expect(traitOf(result, "kuaishou", "links")).toMatchObject({ low: 0, high: 1, origin: "unknown" });
  });

  test("by an own criterion: on its scale, whichever way it runs; what is beyond counts as its end", () => {
    const prices = [30, 60, 10, null, { low: 40, high: 60 }];
    const result = rankPlatforms(
      prices.map((price, i) => ({ platform: `p${i}`, traits: { price } })),
      {
        goal: "conversion",
        criteria: [{ id: "price", name: { en: "Price", "zh-CN": "单价" }, unit: "CNY", worst: 50, best: 20 }],
        weights: { price: 1 },
      },
    );
    const scores = prices.map((_, i) => result.ranking.find(({ platform }) => platform === `p${i}`)!);
    expect(scores.map(({ low, high }) => [low, high])).toEqual([
      [2 / 3, 2 / 3],
      [0, 0],
      [1, 1],
      [0, 1],
      [0, 1 / 3],
    ]);
    expect(explain(scores[1]!.because)).toContain(
      "By price p1 lies beyond the declared scale and counts as its end.",
    );
    expect(result.criteria[0]).toMatchObject({ name: { "zh-CN": "单价" }, unit: "CNY", weight: 1 });
  });
});

function platformTakes(id: string, formats: readonly string[]): boolean {
  return formats.every((format) => platformProfiles.find((one) => one.id === id)!.formats.includes(format));
}

describe("verdicts", () => {
  const known = (value: number) =>
    Object.fromEntries(["audience", "goal", "measurement"].map((id) => [id, value] as const));

  test("adopt from the bar on, hold below", () => {
    const candidates = [0.49, 0.5, 0.7].map((value) => ({ platform: `p${value}`, traits: known(value) }));
    expect(verdictsOf(rankPlatforms(candidates, { goal: "awareness" }))).toEqual({
      "p0.49": "hold",
      "p0.5": "adopt",
      "p0.7": "adopt",
    });
    expect(verdictsOf(rankPlatforms(candidates, { goal: "awareness", adoptFrom: 0.6 }))).toEqual({
      "p0.49": "hold",
      "p0.5": "hold",
      "p0.7": "adopt",
    });
  });

  test("a trial for what is new, with budget, period and stop; trials share the means", () => {
    const resources = { hoursPerWeek: 40, budget: 9000 };
    const { ranking } = rankPlatforms(
      [{ platform: "one" }, { platform: "two" }, { platform: "weibo", emerging: true }, "zhihu"],
      { goal: "awareness", resources, pilot: { share: 0.15, weeks: 6 } },
    );
    expect(ranking.map(({ platform, verdict }) => [platform, verdict])).toContainEqual([
      "zhihu",
      "undecided",
    ]);
    const trials = ranking.filter(({ verdict }) => verdict === "pilot");
    expect(trials.map(({ platform }) => platform).sort()).toEqual(["one", "two", "weibo"]);
    for (const { pilot, because } of trials) {
      expect(pilot).toMatchObject({ period: { weeks: 6 }, stopRule: { score: 0.5 } });
      expect(pilot!.share).toBeCloseTo(0.05, 12);
      expect(pilot!.hoursPerWeek).toBeCloseTo(2, 12);
      expect(pilot!.budget).toBeCloseTo(450, 9);
      expect(explain(because)).toContain("Stop the trial after 6 weeks");
      expect(explain(because, { locale: "zh-CN" })).toContain("试点满 6 周后");
    }
  });

  test("without resources a trial has no amounts; what is good in any case needs none", () => {
    const ask = (traits: Record<string, number>) =>
      rankPlatforms([{ platform: "new", emerging: true, traits }], { goal: "awareness" }).ranking[0]!;
    expect(ask({ audience: 0.4 }).pilot).toMatchObject({ hoursPerWeek: null, budget: null });
    expect(ask(known(0.9)).verdict).toBe("adopt");
    expect(ask(known(0.1)).verdict).toBe("hold");
    expect(ask(known(0.1))).not.toHaveProperty("pilot");
  });

  test.each([
    [
      "hours",
      { platform: "weibo", needs: { hoursPerWeek: 30 } },
      "weibo needs 30 hours a week; there are 20.",
      "weibo 需要每周工时 30，现有 20。",
    ],
    [
      "money",
      { platform: "weibo", needs: { budget: 501 } },
      "weibo needs 501 budget; there are 500.",
      "weibo 需要预算 501，现有 500。",
    ],
    [
      "a skill",
      { platform: "weibo", needs: { skills: ["live"] } },
      "weibo needs a skill that is missing: live.",
      "weibo 需要的技能缺失：live。",
    ],
    [
      "content",
      { platform: "weibo", formats: ["audio"] },
      "weibo takes none of the planned formats.",
      "计划中的内容形式，weibo 均不支持。",
    ],
    [
      "the audience",
      { platform: "weibo", traits: { audience: 0.04 } },
      "At most 4.00% of the target audience is on weibo; below 5.00% nothing makes up for that.",
      "weibo 上的目标受众最多占 4.00%，低于 5.00% 时其他优势无法弥补。",
    ],
    [
      "the region",
      "x",
      "The public of x is elsewhere; say what share of yours is there if you know better.",
      "x 的用户主要在其他地区；若您掌握目标受众在该平台的占比，请填写。",
    ],
  ])(
    "nothing makes up for lacking %s, and such a platform comes last",
    (_, candidate, english, simplified) => {
      const result = rankPlatforms([candidate, { platform: "poor", traits: known(0.1) }], {
        goal: "awareness",
        audience: { region: "china" },
        resources: { hoursPerWeek: 20, budget: 500, skills: ["writing"] },
        content: { formats: ["video"] },
      });
      const last = result.ranking.at(-1)!;
      expect(last).toMatchObject({ verdict: "unfit", firstShare: null });
      expect(explain(last.because)).toContain(english);
      expect(explain(last.because, { locale: "zh-CN" })).toContain(simplified);
      expect(result.stability.leader).toBe("poor");
      expect(result.stability.acceptability).toEqual([{ platform: "poor", ranks: [1] }]);
    },
  );

  test("where nothing can be done, that is the answer", () => {
    const { stability, ranking } = rankPlatforms([{ platform: "a", traits: { audience: 0 } }], {
      goal: "service",
    });
    expect(ranking[0]!.verdict).toBe("unfit");
    expect(stability).toMatchObject({ leader: null, lead: null, fragile: false, acceptability: [] });
    expect(explain(stability.because)).toBe(
      "None of the platforms can be done with these resources and this content.",
    );
  });
});

describe("whether the order stands", () => {
  const three = (rows: number[][], weights: number[], method?: "topsis") =>
    rankPlatforms(
      rows.map((row, i) => ({
        platform: "abcd"[i]!,
        traits: Object.fromEntries(row.map((value, j) => [`c${j}`, value] as const)),
      })),
      {
        goal: "awareness",
        criteria: weights.map((_, j) => ({ id: `c${j}`, worst: 0, best: 10 })),
        weights: Object.fromEntries(weights.map((weight, j) => [`c${j}`, weight] as const)),
        method,
      },
    );

  test("one that is better in everything stands", () => {
    const { stability } = three(
      [
        [9, 8, 7],
        [5, 7, 6],
      ],
      [5, 3, 2],
    );
    expect(stability).toMatchObject({ fragile: false, leader: "a" });
    expect(stability.lead!).toBeCloseTo(0.25, 12);
    expect(stability.weights.map(({ low, high }) => [low, high])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(explain(stability.because)).toBe(
      "Over all weights and all that is unknown, a comes first in 100.0% of cases.",
    );
  });

  test("one that wins by its weights alone is fragile, and says which and where", () => {
    const { stability } = three(
      [
        [8, 4, 6],
        [5, 9, 5],
        [6, 6, 6],
      ],
      [5, 3, 2],
    );
    expect(stability.fragile).toBe(true);
    const text = explain(stability.because);
    expect(text).toMatch(
      /^Fragile: over all weights and all that is unknown, a comes first in only 4[34]\.\d% of cases\./,
    );
    expect(text).toContain(
      "Fragile: a is first with a weight of 30.0% for c1; at 32.7% the first place changes.",
    );
    expect(text).toContain(
      "Fragile: a is first with a weight of 50.0% for c0; at 46.4% the first place changes.",
    );
    expect(explain(stability.because, { locale: "zh-CN" })).toContain(
      "结论不稳：c1的权重为 30.0% 时 a 排名第一，到 32.7% 时第一名易主。",
    );
  });

  test("TOPSIS comes with its warning, turns ranks for a useless candidate, and is fragile where it differs", () => {
    const rows = [
      [9, 8, 1],
      [5, 7, 6],
      [6, 8, 3],
    ];
    const names = (result: ReturnType<typeof three>) =>
      result.ranking.map(({ platform }) => platform).join("");
    const before = three(rows, [5, 3, 2], "topsis");
    const after = three([...rows, [2, 1, 2]], [5, 3, 2], "topsis");
    expect([names(before), names(after)]).toEqual(["abc", "acbd"]);
    expect([names(three(rows, [5, 3, 2])), names(three([...rows, [2, 1, 2]], [5, 3, 2]))]).toEqual([
      "acb",
      "acbd",
    ]);
    expect(explain(before.because)).toContain("TOPSIS measures against the platforms at hand");
    const differs = three(
      [
        [2, 6, 8],
        [3, 4, 8],
      ],
      [5, 3, 2],
      "topsis",
    );
    expect([names(differs), differs.stability.leader]).toEqual(["ba", "a"]);
    expect(explain(differs.stability.because)).toContain(
      "Fragile: TOPSIS puts b first, the weighted mean a.",
    );
    expect(
      three(
        [
          [5, 5, 5],
          [5, 5, 5],
        ],
        [1, 1, 1],
        "topsis",
      ).ranking.map(({ score }) => score),
    ).toEqual([0.5, 0.5]);
  });

  test("equal scores keep the candidates' order", () => {
    const { ranking, stability } = three(
      [
        [5, 5, 5],
        [5, 5, 5],
      ],
      [1, 2, 3],
    );
    expect(ranking.map(({ platform }) => platform)).toEqual(["a", "b"]);
    expect(stability).toMatchObject({ leader: "a", lead: 0 });
  });
});

describe("weights", () => {
  test("come from the goal's order, of the criteria that the options ask for", () => {
    const ids = (options: Partial<Parameters<typeof rankPlatforms>[1]>) =>
      rankPlatforms(["weibo"], { goal: "awareness", ...options }).criteria.map(({ id }) => id);
    expect(ids({})).toEqual(["audience", "goal", "measurement"]);
    expect(ids({ resources: {}, content: {} })).toEqual(["audience", "goal", "measurement"]);
    expect(ids({ content: { formats: ["video"], links: true }, resources: { budget: 1 } })).toEqual([
      "audience",
      "goal",
      "content",
      "resources",
      "measurement",
      "links",
    ]);
    expect(ids({ goal: "conversion" })).toEqual(["goal", "audience", "links", "measurement"]);
    expect(ids({ weights: { links: 1, goal: 2, audience: 0 } })).toEqual(["goal", "links"]);
    expect(ids({ weights: ["links", "goal", "links"] })).toEqual(["links", "goal"]);
  });

  test("of an order are those of rank order centroids", () => {
    const { criteria, because } = rankPlatforms(["weibo"], { goal: "awareness", weights: ["links", "goal"] });
    expect(criteria.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
    expect(explain(because)).toBe("The weights were given; links out counts most (75.0%).");
  });

  test("say where they come from, and which formats nobody knows", () => {
    const { because } = rankPlatforms(["weibo"], {
      goal: "service",
      content: { formats: ["video", "hologram"] },
    });
    expect(explain(because)).toBe(
      "The weights follow an order of criteria for customer service (convention); target audience counts most (52.1%). No platform known here has a format named hologram; it counts as taken by none.",
    );
    expect(explain(because, { locale: "zh-CN" })).toBe(
      "权重按“客户服务”目标下的指标重要性次序推出（惯例），其中目标受众覆盖权重最高（52.1%）。已收录的平台没有名为 hologram 的内容形式，按均不支持计。",
    );
  });
});

test("the rules of the goals name criteria, fields, goals and strengths that exist", () => {
  const ids = platformCriteria.map(({ id }) => id).sort();
  for (const order of Object.values(criteriaOrder)) expect([...order].sort()).toEqual(ids);
  for (const field of Object.values(goalFields).flat())
    expect(Object.keys(postSchema.shape)).toContain(field);
  const strengths = platformProfiles.flatMap(({ strengths: own }) => own.map(({ id }) => id));
  for (const id of Object.keys(goalsOfStrength)) expect(strengths).toContain(id);
  const served = new Set(Object.values(goalsOfStrength).flat());
  expect(served).toEqual(new Set(operationGoals));
});

describe("what is wrong is told where it is", () => {
  const ask = (candidates: unknown, options: unknown) => () =>
    rankPlatforms(candidates as never, options as never);
  const goal = "awareness";
  test.each<[what: string, call: () => unknown, message: string]>([
    [
      "no candidates",
      ask([], { goal }),
      "rankPlatforms: candidates: expected a list of at least 1 entry, received an array of 0",
    ],
    ["no list", ask("weibo", { goal }), 'rankPlatforms: candidates: expected a list, received "weibo"'],
    [
      "an unknown id",
      ask(["webo"], { goal }),
      'rankPlatforms: candidates[0]: expected the id of a platform (nearest: "weibo", "facebook", "bilibili"), received "webo"',
    ],
    ["no candidate", ask([7], { goal }), "rankPlatforms: candidates[0]: expected an object, received 7"],
    [
      "no platform",
      ask(["x", {}], { goal }),
      "rankPlatforms: candidates[1].platform: expected the id of a platform, or a platform profile, received undefined",
    ],
    [
      "an unknown field",
      ask([{ platform: "x", trait: {} }], { goal }),
      "rankPlatforms: candidates[0].trait: expected no such field, received an object",
    ],
    [
      "an unknown surface",
      ask([{ platform: "wechat", surface: "chanel" }], { goal }),
      'rankPlatforms: candidates[0].surface: expected the id of a surface of wechat (nearest: "channels", "official-account", "mini-program"), received "chanel"',
    ],
    [
      "an unknown trait",
      ask([{ platform: "x", traits: { audence: 1 } }], { goal }),
      'rankPlatforms: candidates[0].traits.audence: expected the id of a criterion (nearest: "audience", "content", "links"), received "audence"',
    ],
    [
      "percent as a share",
      ask([{ platform: "x", traits: { audience: 40 } }], { goal }),
      "rankPlatforms: candidates[0].traits.audience: expected a number from 0 to 1, received 40",
    ],
    [
      "percent in shares",
      ask(["x"], { goal, audience: { shares: { x: 40 } } }),
      "rankPlatforms: options.audience.shares.x: expected a number from 0 to 1, received 40",
    ],
    [
      "a text as a trait",
      ask([{ platform: "x", traits: { audience: "half" } }], { goal }),
      'rankPlatforms: candidates[0].traits.audience: expected a number, null, or an object with low and high, received "half"',
    ],
    [
      "ends in the wrong order",
      ask([{ platform: "x", traits: { audience: { low: 1, high: 0 } } }], { goal }),
      "rankPlatforms: candidates[0].traits.audience: expected a low end that is not above the high one, received an object",
    ],
    [
      "an unknown goal",
      ask(["x"], { goal: "fame" }),
      'rankPlatforms: options.goal: expected one of "awareness", "engagement", "community", "conversion", "service", "reputation", received "fame"',
    ],
    ["no options", ask(["x"], undefined), "rankPlatforms: options: expected an object, received undefined"],
    [
      "an unknown criterion",
      ask(["x"], { goal, weights: { reach: 1 } }),
      'rankPlatforms: options.weights.reach: expected the id of a criterion (nearest: "goal", "content", "resources"), received "reach"',
    ],
    [
      "an unknown criterion in an order",
      ask(["x"], { goal, weights: ["link"] }),
      'rankPlatforms: options.weights: expected the id of a criterion (nearest: "links", "goal", "resources"), received "link"',
    ],
    [
      "a negative weight",
      ask(["x"], { goal, weights: { goal: -1 } }),
      "rankPlatforms: options.weights.goal: expected a number of at least 0, received -1",
    ],
    [
      "weights that are all 0",
      ask(["x"], { goal, weights: { goal: 0 } }),
      "rankPlatforms: options.weights: expected weights that are not all 0, received an object",
    ],
    [
      "an own criterion without a weight",
      ask(["x"], { goal, criteria: [{ id: "cost", worst: 1, best: 0 }] }),
      'rankPlatforms: options.criteria[0].id: expected an id that options.weights names, received "cost"',
    ],
    [
      "an own criterion named as another",
      ask(["x"], { goal, criteria: [{ id: "goal", worst: 1, best: 0 }], weights: { goal: 1 } }),
      'rankPlatforms: options.criteria[0].id: expected an id that no other criterion has, received "goal"',
    ],
    [
      "a scale without length",
      ask(["x"], { goal, criteria: [{ id: "cost", worst: 1, best: 1 }], weights: { cost: 1 } }),
      "rankPlatforms: options.criteria[0]: expected a best value that is not the worst, received an object",
    ],
    [
      "formats that are all 0",
      ask(["x"], { goal, content: { formats: { video: 0 } } }),
      "rankPlatforms: options.content.formats: expected numbers that are not all 0, received an object",
    ],
    [
      "a trial of a year and a day",
      ask(["x"], { goal, pilot: { weeks: 105 } }),
      "rankPlatforms: options.pilot.weeks: expected a whole number of at most 104, received 105",
    ],
    [
      "a seed that is none",
      ask(["x"], { goal, seed: 1.5 }),
      "rankPlatforms: options.seed: expected a safe integer or text, received 1.5",
    ],
  ])("%s", (_, call, message) => {
    expect(call).toThrow(expect.objectContaining({ message }));
  });
});
