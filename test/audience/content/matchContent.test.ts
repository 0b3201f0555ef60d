import { describe, expect, test } from "vitest";
import { matchContent } from "../../../src/audience/content/matchContent.ts";
import { segmentAudience } from "../../../src/audience/segments/segmentAudience.ts";
import { createRandomSource } from "../../../src/kernel/createRandomSource.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";

const members = Array.from({ length: 200 }, (_, i) => ({
  id: `m${i}`,
  traits: { age: (i < 120 ? 20 : 50) + (i % 7) },
}));
const fitted = segmentAudience(members, { traits: [{ name: "age", type: "numeric" }], k: 2, seed: 1 });
const { model, assignments } = fitted;
const topics = ["tea", "games", "news", "travel", "food", "music"];
const formats = ["video", "image", "article"];
const posts = Array.from({ length: 60 }, (_, i) => ({
  id: `p${i}`,
  platform: "weibo",
  publishedAt: i,
  topics: [topics[i % 6]!],
  format: formats[i % 3]!,
}));

/** Interactions of the members; `lean` is how much more often the young take games. */
function interactionsOf(seed: string, lean: number) {
  const random = createRandomSource(seed);
  return members.flatMap(({ id }, m) => {
    const favorite = random.nextInt(6);
    return Array.from({ length: 1 + random.nextInt(12) }, (_, n) => {
      const isYoung = m < 120;
      const draw = random.nextFloat();
      const topic = isYoung && draw < lean ? 1 : draw < 0.3 ? favorite : random.nextInt(6);
      const hour = isYoung && random.nextFloat() < lean ? 22 : random.nextInt(24);
      return {
        memberId: id,
        at: Date.UTC(2026, 2, 1 + n, hour),
        kind: "like",
        postId: `p${topic + 6 * random.nextInt(10)}`,
      };
    });
  });
}

test("what the young take more of is found, with hours and the format it comes in", () => {
  const interactions = interactionsOf("lean", 0.3);
  const found = matchContent(model, { posts, interactions, assignments }, { timeZone: "UTC" });
  const [young, old] = found.segments;
  expect(young!.topics[0]!.value).toBe("games");
  expect(young!.topics[0]!.differs).toBe(true);
  expect(old!.topics.at(-1)!.value).toBe("games");
  expect(young!.hours[0]!.value).toBe("21-24");
  const { difference, share, others } = young!.topics[0]!;
  if (difference.status !== "ok" || share.status !== "ok") throw new Error("absent");
  expect(difference.value).toBeGreaterThan(0.1);
  expect(difference.value).toBeLessThan(share.value - others!);
  expect(difference.interval!.low).toBeGreaterThan(0);
  expect(explain(found.because)).toContain("s1 differs in topic games");
  expect(explain(found.because, { locale: "zh-CN" })).toContain("话题偏好不同");
});

test("where segments are alike, that is said: 40 audiences without differences", () => {
  let differs = 0;
  for (let i = 0; i < 40; i++) {
    const interactions = interactionsOf(`null ${i}`, 0);
    const { segments } = matchContent(model, { posts, interactions, assignments }, { timeZone: "UTC" });
    if (segments.some(({ verdict }) => verdict === "differs")) differs++;
  }
  // Each has 34 differences; at 5 % each, unshrunken, six of seven audiences would have one.
  expect(differs).toBeLessThanOrEqual(8);
});

test("members do as well as assignments", () => {
  const interactions = interactionsOf("lean", 0.3);
  expect(matchContent(model, { posts, interactions, members })).toEqual(
    matchContent(model, { posts, interactions, assignments }),
  );
});

describe("what cannot be told", () => {
  const interactions = interactionsOf("lean", 0.3);
  test("who is in which segment", () => {
    const found = matchContent(model, { posts, interactions });
    expect(found.segments.map(({ verdict }) => verdict)).toEqual(["too-few", "too-few"]);
    expect(found.unassigned).toBe(interactions.length);
    expect(explain(found.because)).toContain("give the members, or their assignments");
  });
  test("hours, without a zone", () => {
    const found = matchContent(model, { posts, interactions, assignments });
    expect(found.segments[0]!.hours).toEqual([]);
    expect(explain(found.because)).toContain("need a time zone");
  });
  test("segments with few active members", () => {
    const few = interactions.filter(({ memberId }) => Number(memberId.slice(1)) < 123);
    const found = matchContent(model, { posts, interactions: few, assignments });
    expect(found.segments.map(({ members: n }) => n)).toEqual([120, 3]);
    expect(found.segments[1]!.verdict).toBe("too-few");
  });
  test("posts that are not there", () => {
    const found = matchContent(model, { posts: [], interactions, assignments });
    expect(found.unknownPosts).toBe(interactions.length);
    expect(found.segments[0]!.topics).toEqual([]);
  });
});

test.each<[unknown, unknown, string]>([
  [null, {}, "matchContent: data: expected an object with posts and interactions, received null"],
  [
    { posts: [], interactions: [], assignments: [{ id: 1 }] },
    {},
    "matchContent: data.assignments[0].id: expected a list of assignments, each with id and segment, received 1",
  ],
  [
    { posts: [], interactions: [] },
    { timeZone: "Mars" },
    'matchContent: options.timeZone: expected an IANA time zone, received "Mars"',
  ],
  [
    { posts: [], interactions: [] },
    { minMembers: 1 },
    "matchContent: options.minMembers: expected a whole number of at least 2, received 1",
  ],
])("wrong input %#", (data, options, message) => {
  expect(() => matchContent(model, data as never, options as never)).toThrow(message);
});
