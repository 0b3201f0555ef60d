import { expect, test } from "vitest";
import { placeOf } from "../../../src/kernel/words/placeOf.ts";

test.each([
  [[], "", ""],
  [[], "options", "options"],
  [["likes"], "", "likes"],
  [["kpis", 0, "id"], "options", "options.kpis[0].id"],
  [[3, "likes"], "", "[3].likes"],
  [[3, "likes"], "rows", "rows[3].likes"],
  [[Symbol("s")], "a", "a.Symbol(s)"],
])("%o from %j is %s", (keys, root, place) => {
  expect(placeOf(keys, root)).toBe(place);
});
