import { expect, test } from "vitest";
import { surveyTraits } from "../../../src/audience/survey/surveyTraits.ts";
import { memberSchema } from "../../../src/model/nouns/memberSchema.ts";

const questions = [
  { id: "recommend", type: "nps" },
  { id: "city", type: "single" },
  { id: "topics", type: "multiple" },
] as const;
const responses = [
  { who: "a", recommend: 9, city: "成都", topics: ["菜谱"] },
  { who: "b", recommend: 11, city: null, topics: [] },
  { who: "a", recommend: 1, city: "重庆", topics: null },
  { who: null, recommend: 5, city: "成都", topics: null },
  { who: "stranger", recommend: 5 },
];

test("first answers become traits; what was left out or cannot be is none", () => {
  const found = surveyTraits(responses, { questions, id: "who" });
  expect(found.members).toEqual([
    { id: "a", traits: { recommend: 9, city: "成都", topics: ["菜谱"] } },
    { id: "b", traits: { topics: [] } },
    { id: "stranger", traits: { recommend: 5 } },
  ]);
  expect(found.traits).toEqual([
    { name: "recommend", type: "numeric" },
    { name: "city", type: "categorical" },
    { name: "topics", type: "list" },
  ]);
  expect([found.answered, found.repeated, found.unknown]).toEqual([3, 1, 1]);
  expect(found.issues.first[0]).toMatchObject({ row: 1, field: "recommend" });
  for (const member of found.members) expect(memberSchema.safeParse(member).success).toBe(true);
});

test("members given keep what is known of them, whether they answered or not", () => {
  const members = [
    { id: "b", consent: true, traits: { recommend: 3 } },
    { id: "c", traits: { age: 30 } },
  ];
  const found = surveyTraits(responses, { questions, id: "who", members, prefix: "survey " });
  expect(found.members).toEqual([
    { id: "b", consent: true, traits: { recommend: 3, "survey topics": [] } },
    { id: "c", traits: { age: 30 } },
  ]);
  expect([found.answered, found.unknown]).toEqual([1, 3]);
  expect(() => surveyTraits(responses, { questions, id: "who", members })).toThrow(
    "options.members.0.traits: expected members without the traits that answers become; give a prefix",
  );
});

test("columns do as well as rows, and a field that is not there is of nobody", () => {
  const columns = Object.fromEntries(
    ["who", "recommend", "city", "topics"].map((name) => [
      name,
      responses.map((one) => (one as Record<string, unknown>)[name]),
    ]),
  );
  expect(surveyTraits(columns as never, { questions, id: "who" }).members).toEqual(
    surveyTraits(responses, { questions, id: "who" }).members,
  );
  expect(surveyTraits(responses, { questions })).toMatchObject({ members: [], unknown: 5 });
});

test.each(["constructor", "__proto__", "toString"])("a question may be called %s", (id) => {
  const of = (type: "single" | "multiple" | "scale") => ({ questions: [{ id, type }] });
  const unasked = [{ memberId: "a" }];
  for (const type of ["single", "multiple", "scale"] as const)
    expect(surveyTraits(unasked, of(type)).members).toEqual([{ id: "a", traits: {} }]);
  expect(surveyTraits(unasked, { ...of("scale"), id })).toMatchObject({ members: [], unknown: 1 });
});
