import { describe, expect, test } from "vitest";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { fitPlaybook } from "../../../src/platforms/playbooks/fitPlaybook.ts";
import { wechatPlaybooks } from "../../../src/platforms/playbooks/platforms/wechatPlaybooks.ts";
import { playbookSelectionSchema } from "../../../src/platforms/playbooks/playbookSelectionSchema.ts";
import { playbooks } from "../../../src/platforms/playbooks/playbooks.ts";
import {
  type SelectPlaybookOptions,
  selectPlaybook,
} from "../../../src/platforms/playbooks/selectPlaybook.ts";
import { sampleBrand } from "./sampleBrand.ts";

/** A brand that can begin anything. */
const able = {
  followers: 50_000,
  isVerified: true,
  accountType: "service-account",
  productType: "local",
  contentStock: 40,
  experts: 4,
  hosts: 2,
  moderators: 4,
  supportHours: 60,
  monthlyBudget: 20_000,
  hasAdAccount: true,
  hasShop: true,
  hasMiniProgram: true,
  partners: 6,
  samples: 100,
  contacts: 4000,
  groups: 12,
  activeContributors: 90,
  consentedWorks: 20,
  venues: 3,
  knownQuestions: 60,
  hasOpenIncident: false,
};

const base: SelectPlaybookOptions = {
  platform: "weibo",
  goal: "awareness",
  stage: "grow",
  resources: { hoursPerWeek: 8 },
  facts: able,
};

describe("what can be begun", () => {
  test("every action is done or left out, and only those of the stage are done", () => {
    for (const playbook of playbooks) {
      for (const stage of ["start", "grow", "mature"] as const) {
        const { platform, goal } = playbook;
        const selection = selectPlaybook({ ...base, platform, goal: goal.id, stage });
        const ids = [
          ...selection.actions.map(({ action }) => action.id),
          ...selection.leftOut.map(({ id }) => id),
        ];
        expect(ids.sort()).toEqual(playbook.actions.map(({ id }) => id).sort());
        for (const { action } of selection.actions) expect(action.stages).toContain(stage);
        expect(playbookSelectionSchema.safeParse(selection).error).toBeUndefined();
        expect(JSON.parse(JSON.stringify(selection))).toEqual(selection);
        expect(selection.hours.used).toBeLessThanOrEqual(8);
      }
    }
  });

  test("a brand that can begin anything is refused nothing but for the stage, given hours enough", () => {
    for (const { platform, goal } of playbooks) {
      const { verdict, leftOut } = selectPlaybook({
        ...base,
        platform,
        goal: goal.id,
        resources: { hoursPerWeek: 100 },
      });
      expect(verdict).toBe("playbook");
      expect([...new Set(leftOut.map(({ code }) => code))].filter((code) => code !== "other-stage")).toEqual(
        [],
      );
    }
  });

  test("the sample brand finds something to begin in most playbooks, and is told why in the others", () => {
    const verdicts = playbooks.map(({ platform, goal }) =>
      selectPlaybook({
        platform,
        goal: goal.id,
        stage: "start",
        resources: { hoursPerWeek: 6 },
        facts: sampleBrand,
      }),
    );
    const none = verdicts.filter(({ verdict }) => verdict === "none");
    expect(none.length).toBeGreaterThan(0);
    expect(none.length).toBeLessThan(playbooks.length / 2);
    for (const { because } of none) expect(because[0]!.code).toMatch(/none-ready|none-fits/);
  });

  test("nothing known is not nothing there", () => {
    const { verdict, leftOut, because } = selectPlaybook({ ...base, facts: undefined });
    expect(verdict).toBe("none");
    expect(because).toEqual([
      {
        code: "platforms.playbook-none-ready",
        values: { playbook: "weibo.awareness", stage: "grow", actions: 7 },
      },
    ]);
    expect(new Set(leftOut.map(({ code }) => code))).toEqual(new Set(["fact-unknown", "other-stage"]));
    const nulls = { ...base, facts: { hosts: null, venues: null } };
    expect(selectPlaybook(nulls).leftOut.find(({ id }) => id === "weibo.event-coverage")).toMatchObject({
      code: "fact-unknown",
      failed: [
        { field: "venues", found: "null" },
        { field: "hosts", found: "null" },
      ],
    });
  });

  test("what would do harm is left out first", () => {
    const { leftOut } = selectPlaybook({ ...base, facts: { ...able, hasOpenIncident: true } });
    expect(leftOut.filter(({ code }) => code === "harmful").map(({ id }) => id)).toEqual([
      "weibo.hot-topic-launch",
      "weibo.promoted-posts",
    ]);
  });
});

describe("hours and skills", () => {
  test("ranks by effect for effort and takes what is worth the most", () => {
    const { actions, leftOut, hours, points } = selectPlaybook(base);
    const ranked = actions.map(({ action, rank, points: worth, pointsPerHour }) => [
      action.id,
      rank,
      worth,
      pointsPerHour,
    ]);
    expect(ranked).toEqual([
      ["weibo.opinion-leader-cooperation", 1, 3, 1.2],
      ["weibo.promoted-posts", 2, 2, 1],
      ["awareness.content-series", 3, 3, 1],
    ]);
    const total = actions.reduce((sum, one) => sum + one.points, 0);
    expect(points.chosen).toBe(total);
    expect(points.ready).toBeGreaterThan(total);
    expect(hours).toEqual({ available: 8, used: actions.reduce((sum, { action }) => sum + action.hours, 0) });
    expect(leftOut.filter(({ code }) => code === "outweighed").every(({ rank }) => rank !== null)).toBe(true);
  });

  test("missing skills, short skills, short hours each say so", () => {
    const skills = ["writer", "designer", "community-manager"];
    const without = selectPlaybook({ ...base, resources: { hoursPerWeek: 40, skills } });
    expect(without.leftOut.find(({ id }) => id === "weibo.opinion-leader-cooperation")).toMatchObject({
      code: "skill-missing",
      because: [{ code: "platforms.action-skill-missing", values: { role: "partner-manager" } }],
    });
    const short = selectPlaybook({
      ...base,
      resources: { hoursPerWeek: 40, hoursBySkill: { writer: 0.75 } },
    });
    expect(short.leftOut.find(({ id }) => id === "weibo.hot-topic-launch")).toMatchObject({
      code: "skill-hours",
      because: [{ values: { role: "writer", needed: 2, hours: 0.75 } }],
    });
    const hurried = selectPlaybook({ ...base, resources: { hoursPerWeek: 1.9 } });
    expect(hurried.verdict).toBe("none");
    expect(explain(hurried.because)).toBe(
      "1.9 hours a week are too few: the shortest action of weibo.awareness that could be begun takes 2.",
    );
  });

  test("hours of a skill that others take are said to be", () => {
    const { actions, leftOut } = selectPlaybook({
      ...base,
      resources: { hoursPerWeek: 40, hoursBySkill: { writer: 2 } },
    });
    const writing = actions.flatMap(({ action }) => action.roles).filter(({ id }) => id === "writer");
    expect(writing.reduce((sum, { hours }) => sum + hours, 0)).toBeLessThanOrEqual(2);
    const outweighed = leftOut.filter(({ code }) => code === "outweighed");
    expect(outweighed.length).toBeGreaterThan(0);
    for (const { because } of outweighed) expect(because[0]!.code).toBe("platforms.action-skill-hours");
  });

  test("only full quarters count, sums of tenths too", () => {
    const hours = (hoursPerWeek: number): number =>
      selectPlaybook({ ...base, resources: { hoursPerWeek } }).hours.used;
    expect(hours(0.1 + 0.2 + 1.7)).toBe(2);
    expect(hours(2.24)).toBe(hours(2));
  });

  test("firm is what other points would choose too", () => {
    for (const hoursPerWeek of [2, 3, 4, 5, 6, 8, 10, 40]) {
      const resources = { hoursPerWeek };
      const [equal, steep] = [
        { low: 1, medium: 1, high: 1 },
        { low: 1, medium: 3, high: 9 },
      ].map((points) =>
        selectPlaybook({ ...base, resources, points }).actions.map(({ action }) => action.id),
      );
      for (const { action, isFirm, because } of selectPlaybook({ ...base, resources }).actions) {
        expect(isFirm).toBe(equal!.includes(action.id) && steep!.includes(action.id));
        expect(because.map(({ code }) => code).includes("platforms.action-hangs-on-points")).toBe(!isFirm);
        if (hoursPerWeek === 40) expect(isFirm).toBe(true);
      }
    }
  });

  test("other points can change the choice", () => {
    const by = (points: SelectPlaybookOptions["points"]): string[] =>
      selectPlaybook({ ...base, resources: { hoursPerWeek: 4 }, points }).actions.map(({ effect }) => effect);
    expect(by({ low: 1, medium: 1, high: 1 })).not.toEqual(by({ low: 1, medium: 2, high: 100 }));
  });
});

describe("none", () => {
  test.each([
    ["bluesky", "awareness"],
    ["tieba", "conversion"],
    ["hupu", "service"],
  ] as const)("%s has no playbook for %s", (platform, goal) => {
    const selection = selectPlaybook({ ...base, platform, goal });
    expect(selection).toMatchObject({ verdict: "none", playbook: null, actions: [], leftOut: [] });
    expect(selection.because).toEqual([
      { code: "platforms.playbook-not-written", values: { platform, goal } },
    ]);
    expect(playbookSelectionSchema.safeParse(selection).success).toBe(true);
  });

  test("is explained in both languages", () => {
    const { because } = selectPlaybook({ ...base, platform: "tieba", goal: "conversion" });
    expect(explain(because)).toBe(
      "There is no playbook for conversion on tieba: too few actions are its own for that.",
    );
    expect(explain(because, { locale: "zh-CN" })).toBe(
      "tieba 暂无以“促进转化”为目标的打法：该平台可用于此目标的特有动作太少。",
    );
  });
});

test("every reason has its Chinese, facts and roles by their names", () => {
  const said = playbooks.flatMap(({ platform, goal }) =>
    [sampleBrand, able, undefined].flatMap((facts) => {
      const options = {
        ...base,
        platform,
        goal: goal.id,
        facts,
        resources: { hoursPerWeek: 3, skills: ["writer"] },
      };
      const { because, actions, leftOut } = selectPlaybook(options);
      const reasons = [because, ...actions.map((one) => one.because), ...leftOut.map((one) => one.because)];
      return reasons.flat().map((one) => explain([one], { locale: "zh-CN" }));
    }),
  );
  for (const text of said) {
    const rest = text.replace(/[a-z]+\.[a-z-]+|"[^"]*"/g, "").replace(/^(\S+ 暂无)/, "");
    expect(rest, text).not.toMatch(/[A-Za-z]{2,}|\?/);
  }
});

test("reasons speak Chinese", () => {
  const { leftOut, because } = selectPlaybook({
    ...base,
    facts: { ...able, partners: 0 },
    resources: { hoursPerWeek: 8, skills: ["writer", "designer", "videographer"] },
  });
  const said = (id: string): string =>
    explain(leftOut.find((one) => one.id === id)!.because, { locale: "zh-CN" });
  expect(said("weibo.opinion-leader-cooperation")).toBe(
    "weibo.opinion-leader-cooperation 尚不能启动（合作方数量：0）。",
  );
  expect(said("weibo.hot-topic-launch")).toBe("weibo.hot-topic-launch 需要社群运营，目前没有。");
  expect(said("awareness.account-foundation")).toBe(
    "awareness.account-foundation 不适合当前阶段（成长期）。",
  );
  expect(explain(because, { locale: "zh-CN" })).toMatch(/^weibo\.awareness 中当前可启动的 \d 个动作里/);
});

describe("playbooks of one's own", () => {
  const [own] = wechatPlaybooks.map((playbook) => ({
    ...playbook,
    id: "ours.awareness",
    platform: "ours",
    actions: playbook.actions.map((action) => ({ ...action, roles: [{ id: "owner", hours: action.hours }] })),
  }));

  test("win, may name platforms and roles of their own, and are fitted alike", () => {
    const options = {
      stage: "grow",
      resources: { hoursPerWeek: 6, skills: ["owner"] },
      facts: able,
    } as const;
    const selected = selectPlaybook({ ...options, platform: "ours", goal: "awareness", playbooks: [own!] });
    expect(selected.playbook).toBe("ours.awareness");
    expect(selected).toEqual(fitPlaybook(own!, options));
    const other = selectPlaybook({
      ...options,
      platform: "ours",
      goal: "service",
      playbooks: [own!],
      resources: { hoursPerWeek: 1 },
    });
    expect(other.because[0]!.code).toBe("platforms.playbook-not-written");
  });

  test("facts of one's own can be asked", () => {
    const action = {
      ...own!.actions[0]!,
      precondition: { field: "seasons.open", op: "eq", value: true } as const,
    };
    const options = { stage: "grow", resources: { hoursPerWeek: 6 } } as const;
    const asked = { ...own!, actions: [action] };
    expect(fitPlaybook(asked, { ...options, facts: { seasons: { open: true } } }).verdict).toBe("playbook");
    expect(fitPlaybook(asked, { ...options, facts: { seasons: { open: false } } }).leftOut[0]!.code).toBe(
      "not-ready",
    );
  });

  test("a precondition that can never hold says so", () => {
    const action = { ...own!.actions[0]!, precondition: { any: [] } };
    const { leftOut } = fitPlaybook(
      { ...own!, actions: [action] },
      { stage: "grow", resources: { hoursPerWeek: 6 } },
    );
    expect(leftOut[0]).toMatchObject({ code: "not-ready", failed: [] });
    expect(explain(leftOut[0]!.because)).toContain("precondition is false");
  });
});

test.each([
  [
    { platform: "wiebo" },
    'selectPlaybook: options.platform: expected the id of a platform (nearest: "weibo", "tieba", "instagram"), received "wiebo"',
  ],
  [{ platform: "wiebo", goal: "service" }, /options\.platform: expected the id of a platform/],
  [
    { platform: undefined },
    "selectPlaybook: options.platform: expected the id of a platform, received undefined",
  ],
  [
    { goal: "sales" },
    'selectPlaybook: options.goal: expected one of "awareness", "engagement", "community", "conversion", "service", "reputation", received "sales"',
  ],
  [
    { stage: "late" },
    'selectPlaybook: options.stage: expected one of "start", "grow", "mature", received "late"',
  ],
  [
    { resources: { hoursPerWeek: -1 } },
    "selectPlaybook: options.resources.hoursPerWeek: expected hours a week, from 0 to 100000, received -1",
  ],
  [
    { resources: { hoursPerWeek: Number.NaN } },
    "options.resources.hoursPerWeek: expected hours a week, from 0 to 100000, received NaN",
  ],
  [
    { resources: { hoursPerWeek: 1, skills: ["writter"] } },
    'selectPlaybook: options.resources.skills[0]: expected the id of a role (nearest: "writer", "designer", "host"), received "writter"',
  ],
  [
    { resources: { hoursPerWeek: 1, hoursBySkill: { cook: 1 } } },
    /options\.resources\.hoursBySkill\.cook: expected the id of a role/,
  ],
  [{ facts: { followers: -1 } }, /options\.facts\.followers: expected a number of at least 0/],
  [{ facts: { isVerified: "yes" } }, /options\.facts\.isVerified: expected true or false/],
  [
    { points: { low: 0, medium: 1, high: 2 } },
    "options.points.low: expected a whole number from 1 to 100, received 0",
  ],
  [{ colour: 1 }, "selectPlaybook: options.colour: expected no such field"],
])("%j is refused", (change, message) => {
  expect(() => selectPlaybook({ ...base, ...change } as never)).toThrow(message);
});

test("a playbook is checked: hours are those of the roles, ids are unique, at most 24 actions", () => {
  const [own] = wechatPlaybooks;
  const options = { stage: "grow", resources: { hoursPerWeek: 6 } } as const;
  const [first] = own!.actions;
  const refuse =
    (actions: unknown): (() => unknown) =>
    () =>
      fitPlaybook({ ...own!, actions } as never, options);
  expect(refuse([{ ...first, hours: 9 }])).toThrow(
    "fitPlaybook: playbook.actions[0].hours: expected the hours of its roles together, received 9",
  );
  expect(refuse([first, first])).toThrow("playbook.actions: expected actions with ids of their own");
  expect(refuse(Array.from({ length: 25 }, (_, i) => ({ ...first, id: `a${i}` })))).toThrow(
    "playbook.actions: expected a list of at most 24 entries",
  );
  expect(refuse([{ ...first, hours: 0.3, roles: [{ id: "writer", hours: 0.3 }] }])).toThrow(
    "expected hours in quarters, from 0.25 to 168",
  );
});
