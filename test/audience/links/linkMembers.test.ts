import * as fc from "fast-check";
import { expect, test } from "vitest";
import { linkMembers } from "../../../src/audience/links/linkMembers.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";

const members = [
  { id: "wb-1", platform: "weibo", consent: true, region: "四川", traits: {} },
  { id: "wx-1", platform: "wechat", consent: true, region: "北京", traits: {} },
  { id: "wb-2", platform: "weibo", traits: {} },
  { id: "xhs-3", platform: "xiaohongshu", consent: false, traits: {} },
  { id: "none", traits: {} },
];

test("links carry on; conflicts are told, and nothing is taken apart", () => {
  const found = linkMembers(members, [
    { from: "wb-1", to: "wx-1" },
    { from: "wx-1", to: "wb-2" },
    { from: "wx-1", to: "gone" },
    { from: "none", to: "none" },
  ]);
  expect(found.persons.map(({ id, members: own }) => [id, own.length])).toEqual([
    ["none", 1],
    ["wb-1", 3],
    ["xhs-3", 1],
  ]);
  expect(found.conflicts).toEqual([
    { person: "wb-1", field: "platform", values: ["weibo"] },
    { person: "wb-1", field: "region", values: ["北京", "四川"] },
  ]);
  expect(found.coverage).toEqual([
    { platform: null, members: 1, linked: 0 },
    { platform: "wechat", members: 1, linked: 1 },
    { platform: "weibo", members: 2, linked: 2 },
    { platform: "xiaohongshu", members: 1, linked: 0 },
  ]);
  expect([found.unusedLinks, found.linkedPersons]).toEqual([2, 1]);
  expect(explain(found.because)).toContain("5 members are 3 persons");
});

test("one no outweighs every yes; unknown is no answer", () => {
  const consents = linkMembers(members, [{ from: "wb-1", to: "xhs-3" }]).persons.map(({ id, consent }) => [
    id,
    consent,
  ]);
  expect(consents).toContainEqual(["wb-1", false]);
  expect(consents).toContainEqual(["none", null]);
});

test("persons are the connected parts, in any order of links, and of rows", () => {
  const ids = Array.from({ length: 12 }, (_, i) => `m${i}`);
  fc.assert(
    fc.property(
      fc.array(fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) }), { maxLength: 15 }),
      fc.shuffledSubarray(ids, { minLength: 12 }),
      (links, order) => {
        const people = (list: readonly string[]) => list.map((id) => ({ id, traits: {} }));
        const { persons } = linkMembers(people(ids), links);
        expect(linkMembers(people(order), [...links].reverse()).persons).toEqual(persons);
        expect(persons.flatMap(({ members: own }) => own).sort()).toEqual([...ids].sort());
        for (const { from, to } of links)
          expect(persons.some(({ members: own }) => own.includes(from) && own.includes(to))).toBe(true);
        // No person falls into two parts without a link between them.
        for (const { members: own } of persons) {
          const reached = new Set([own[0]!]);
          for (let i = 0; i < own.length; i++)
            for (const { from, to } of links) {
              if (reached.has(from)) reached.add(to);
              if (reached.has(to)) reached.add(from);
            }
          expect(reached.size).toBe(own.length);
        }
      },
    ),
  );
});

test.each<[unknown, string]>([
  [null, "linkMembers: links: expected a list of links, each with from and to, received null"],
  [
    [{ from: "a" }],
    "linkMembers: links[0].to: expected a list of links, each with from and to, received undefined",
  ],
])("wrong links %#", (links, message) => {
  expect(() => linkMembers([], links as never)).toThrow(message);
});
