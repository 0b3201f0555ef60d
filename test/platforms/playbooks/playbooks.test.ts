import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { conditionFields } from "../../../src/condition/conditionFields.ts";
import { explainMatch } from "../../../src/condition/explainMatch.ts";
import { kpiDefinitions } from "../../../src/kpi/kpiDefinitions.ts";
import { operationGoals } from "../../../src/platforms/operationGoals.ts";
import { platformProfiles } from "../../../src/platforms/platformProfiles.ts";
import { brandFactsSchema } from "../../../src/platforms/playbooks/brandFactsSchema.ts";
import { goalActions } from "../../../src/platforms/playbooks/goalActions.ts";
import {
  type PlaybookAction,
  playbookActionSchema,
  playbookStageIds,
} from "../../../src/platforms/playbooks/playbookActionSchema.ts";
import { playbookGoals } from "../../../src/platforms/playbooks/playbookGoals.ts";
import { playbookRoles } from "../../../src/platforms/playbooks/playbookRoles.ts";
import { type Playbook, playbookSchema } from "../../../src/platforms/playbooks/playbookSchema.ts";
import { playbookStages } from "../../../src/platforms/playbooks/playbookStages.ts";
import { playbooks } from "../../../src/platforms/playbooks/playbooks.ts";
import { sampleBrand } from "./sampleBrand.ts";

const actions = [
  ...new Map(playbooks.flatMap((one) => one.actions.map((action) => [action.id, action] as const))).values(),
];
const kpiIds = new Set(kpiDefinitions.map(({ id }) => id));

describe.each(playbooks)("playbook $id", (playbook: Playbook) => {
  test("is valid and plain JSON", () => {
    expect(playbookSchema.safeParse(playbook).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(playbook))).toEqual(playbook);
    expect(playbook.id).toBe(`${playbook.platform}.${playbook.goal.id}`);
  });

  test("is of a platform that has a profile, by its name there", () => {
    const profile = platformProfiles.find(({ id }) => id === playbook.platform)!;
    expect(playbook.title.en).toBe(`${profile.name.en}: ${playbook.goal.name.en.toLowerCase()}`);
    expect(playbook.title["zh-CN"]).toBe(`${profile.name["zh-CN"]}：${playbook.goal.name["zh-CN"]}`);
  });

  test("has at least three actions of its own, all of which serve its goal, and one of the goal's for each stage", () => {
    const own = playbook.actions.filter(({ platform }) => platform === playbook.platform);
    expect(own.length).toBeGreaterThanOrEqual(3);
    for (const action of playbook.actions) expect(action.effects).toHaveProperty(playbook.goal.id);
    const general = playbook.actions.filter(({ platform }) => platform === null);
    expect(general.flatMap(({ stages }) => stages)).toEqual([...playbookStageIds]);
    expect(own.length + general.length).toBe(playbook.actions.length);
  });

  test("has something to do in every stage", () => {
    for (const stage of playbookStageIds)
      expect(playbook.actions.some(({ stages }) => stages.includes(stage))).toBe(true);
  });

  test("has a precondition that the sample brand fails, and one of a fact that it knows", () => {
    const failing = playbook.actions.filter(
      ({ precondition }) => !explainMatch(precondition, sampleBrand).matches,
    );
    expect(failing.length).toBeGreaterThan(0);
  });

  test("gives every source that its actions name, with a day, and no other", () => {
    const named = new Set(playbook.actions.flatMap(({ sources }) => sources));
    expect(Object.keys(playbook.sources).sort()).toEqual([...named].sort());
    for (const source of Object.values(playbook.sources)) {
      expect(source.checked, source.title).toMatch(/^2026-11-2[23]$/);
      if (source.kind === "source") expect(source.title.length).toBeGreaterThan(10);
    }
  });
});

test("no two playbooks share over half of their actions", () => {
  const shares = playbooks.flatMap((a, i) =>
    playbooks.slice(i + 1).map((b) => {
      const shared = a.actions.filter(({ id }) => b.actions.some((other) => other.id === id)).length;
      return { pair: `${a.id} ${b.id}`, share: shared / Math.min(a.actions.length, b.actions.length) };
    }),
  );
  expect(shares.filter(({ share }) => share > 0.5)).toEqual([]);
});

test("ids are unique", () => {
  expect(new Set(playbooks.map(({ id }) => id)).size).toBe(playbooks.length);
  const seen = new Map<string, PlaybookAction>();
  for (const action of playbooks.flatMap((one) => one.actions)) {
    expect(seen.get(action.id) ?? action).toBe(action);
    seen.set(action.id, action);
  }
});

test.each([
  ["wechat"],
  ["weibo"],
  ["douyin"],
  ["kuaishou"],
  ["zhihu"],
  ["xiaohongshu"],
  ["douban"],
  ["tieba"],
  ["hupu"],
  ["vertical"],
])("%s has at least six actions of its own", (platform) => {
  expect(actions.filter((action) => action.platform === platform).length).toBeGreaterThanOrEqual(6);
});

test.each([
  ["wechat.mini-program-service", "小程序服务"],
  ["wechat.quality-articles", "高质量图文"],
  ["wechat.advertising", "微信广告"],
  ["wechat.group-and-private-domain-care", "社群与私域维护"],
  ["weibo.hot-topic-launch", "热点话题发起"],
  ["weibo.opinion-leader-cooperation", "意见领袖合作"],
  ["douyin.short-video-creativity", "短视频创意"],
  ["douyin.live-session", "直播带货"],
  ["douyin.star-and-creator-cooperation", "明星与达人合作"],
  ["zhihu.expert-answers", "专业回答"],
  ["xiaohongshu.ugc-notes", "用户真实笔记"],
  ["vertical.partner-promotion", "合作伙伴推广"],
])("the action that handbooks name: %s", (id, title) => {
  expect(actions.find((action) => action.id === id)?.title["zh-CN"]).toBe(title);
});

test("every goal has playbooks on each large platform of China", () => {
  for (const platform of [
    "wechat",
    "weibo",
    "douyin",
    "kuaishou",
    "zhihu",
    "xiaohongshu",
    "douban",
    "vertical",
  ])
    expect(playbooks.filter((one) => one.platform === platform).map(({ goal }) => goal.id)).toEqual([
      ...operationGoals,
    ]);
});

describe.each(actions)("action $id", (action: PlaybookAction) => {
  test("is valid", () => {
    expect(playbookActionSchema.safeParse(action).error).toBeUndefined();
  });

  test("names KPIs, roles and formats that exist", () => {
    for (const kpi of action.kpis) expect(kpiIds).toContain(kpi);
    for (const { id } of action.roles) expect(playbookRoles).toHaveProperty([id]);
    expect(new Set(action.roles.map(({ id }) => id)).size).toBe(action.roles.length);
    if (action.platform !== null) {
      const { formats } = platformProfiles.find(({ id }) => id === action.platform)!;
      for (const format of action.formats) expect(formats).toContain(format);
    }
  });

  test("asks in its conditions for documented facts alone", () => {
    const { precondition, contraindication } = action;
    const asked = [precondition, contraindication.when].flatMap((condition) =>
      condition === undefined ? [] : conditionFields(condition).map(({ field }) => field),
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const fact of asked) expect(brandFactsSchema.shape).toHaveProperty(fact);
  });

  test("has effects of judgment only, backed by the trade's practice", () => {
    expect(action.sources.at(-1)).toBe("practice");
    expect(action.checked).toBe("2026-11-23");
    expect(Object.keys(action.effects).length).toBeGreaterThan(0);
  });

  test("says so in Chinese and in English", () => {
    const texts = [action.title, action.text, action.contraindication.text, action.review.question];
    for (const { en, "zh-CN": zh } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/[A-Za-z]{2,}|[,;:?!.]/);
      expect(en).not.toMatch(/[\p{Script=Han}，。；：？！]/u);
      expect(en).not.toMatch(/\b\d{1,2} ?(am|pm|o'clock)\b|\d+(\.\d+)? ?%/i);
      expect(zh).not.toMatch(/\d+ ?点|\d+(\.\d+)?%/);
    }
    expect(action.review.question.en).toMatch(/\?$/);
    expect(action.review.question["zh-CN"]).toMatch(/？$/);
    expect(action.text.en).toMatch(/\.$/);
    expect(action.text["zh-CN"]).toMatch(/。$/);
  });
});

test("parts of goals and stages are complete and name KPIs that exist", () => {
  expect(Object.keys(playbookGoals)).toEqual([...operationGoals]);
  expect(Object.keys(playbookStages)).toEqual([...playbookStageIds]);
  for (const { kpis } of Object.values(playbookGoals)) for (const kpi of kpis) expect(kpiIds).toContain(kpi);
  for (const goal of operationGoals)
    for (const stage of playbookStageIds)
      expect(
        goalActions.filter(({ effects, stages }) => goal in effects && stages.includes(stage)),
      ).toHaveLength(1);
});

describe("the guide", () => {
  const guide = readFileSync(new URL("../../../docs/guide/playbooks.md", import.meta.url), "utf8");
  const rowsAfter = (mark: string): string[] =>
    guide
      .slice(guide.indexOf(mark))
      .split("\n\n")[0]!
      .split("\n")
      .slice(3)
      .filter((line) => line !== "");

  test("lists every playbook", () => {
    const rows = [...new Set(playbooks.map(({ platform }) => platform))].map((platform) => {
      const own = actions.filter((action) => action.platform === platform).length;
      const goals = playbooks.filter((one) => one.platform === platform).map(({ goal }) => goal.id);
      return `| \`${platform}\` | ${own} | ${goals.length === 6 ? "all six" : goals.join(", ")} |`;
    });
    expect(rowsAfter("<!-- playbooks -->")).toEqual(rows);
  });

  test("lists every fact", () => {
    const facts = rowsAfter("<!-- facts -->").map((row) => row.split("`")[1]);
    expect(facts).toEqual(Object.keys(brandFactsSchema.shape));
  });
});
