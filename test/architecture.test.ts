import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findFaults, floors } from "./architecture/findFaults.ts";

const src = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(src, join(entry.parentPath, entry.name)));
const sources = new Map(files.map((file) => [file, readFileSync(join(src, file), "utf8")]));

describe("the house", () => {
  test("stands on its floors", () => {
    expect(findFaults(sources)).toEqual([]);
  });

  test("has files to look at in every room that stands", () => {
    const rooms = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]!));
    for (const room of rooms) expect(Object.keys(floors)).toContain(room);
    expect(rooms.size).toBeGreaterThan(2);
  });

  test("has no file whose name says nothing", () => {
    expect(files.filter((file) => /^(utils?|helpers?|common|misc|types)\.ts$/.test(basename(file)))).toEqual(
      [],
    );
  });

  test("keeps folders small enough to live in", () => {
    const sizes = new Map<string, number>();
    for (const file of files) sizes.set(join(file, ".."), (sizes.get(join(file, "..")) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size > 28)).toEqual([]);
  });
});

describe("the checker finds planted faults", () => {
  const house = {
    "kernel/describeValue.ts": "export const a: number = 1;",
    "stats/quantile.ts": 'import { a } from "../kernel/describeValue.ts"; export const q: number = a;',
    "kpi/computeKpis.ts": 'import { q } from "../stats/quantile.ts"; export const k: number = q;',
    "kpi/index.ts": 'export { k } from "./computeKpis.ts";',
    "kpi/internal/sums.ts": "export const s: number = 1;",
    "timing/rank.ts": "export const r: number = 1;",
    "chart/spec.ts": 'import { k } from "../kpi/computeKpis.ts"; export const c: number = k;',
    "index.ts": 'export { k } from "./kpi/index.ts";',
  };
  const faultsWith = (planted: Record<string, string>): string[] =>
    findFaults(new Map(Object.entries({ ...house, ...planted }))).map(({ file, what }) => `${file}: ${what}`);

  test("and none in a sound house", () => {
    expect(faultsWith({})).toEqual([]);
  });

  test.each([
    [
      "an import upward",
      { "stats/a.ts": 'import { k } from "../kpi/computeKpis.ts";' },
      /stats may not import kpi/,
    ],
    [
      "an import sideways",
      { "timing/a.ts": 'import { x } from "../crisis/b.ts";', "crisis/b.ts": "" },
      /timing may not import crisis/,
    ],
    [
      "a type import upward",
      { "kernel/a.ts": 'import type { q } from "../stats/quantile.ts";' },
      /kernel may not import stats/,
    ],
    [
      "an import() type upward",
      { "kernel/a.ts": 'export type A = import("../stats/quantile.ts").Q;' },
      /kernel may not import stats/,
    ],
    [
      "a circle of types",
      { "kpi/a.ts": 'import type { B } from "./b.ts";', "kpi/b.ts": 'import type { A } from "./a.ts";' },
      /circle: kpi\/a\.ts -> kpi\/b\.ts -> kpi\/a\.ts/,
    ],
    [
      "a barrel",
      { "audience/a.ts": 'import { k } from "../kpi/index.ts";' },
      /imports the barrel kpi\/index\.ts/,
    ],
    ["a barrel of its own room", { "kpi/a.ts": 'import { k } from "./index.ts";' }, /imports the barrel/],
    [
      "a reach into another room's internals",
      { "timing/a.ts": 'import { s } from "../kpi/internal/sums.ts";' },
      /reaches into kpi\/internal/,
    ],
    [
      "a chart that computes",
      { "chart/a.ts": 'import { q } from "../stats/quantile.ts";' },
      /chart may not import stats/,
    ],
    ["a foreign package", { "kpi/a.ts": 'import _ from "lodash";' }, /'lodash' is no package for kpi/],
    [
      "a package on the wrong floor",
      { "kpi/a.ts": 'import { addDays } from "date-fns/addDays";' },
      /no package for kpi/,
    ],
    [
      "the date-fns barrel",
      { "time/a.ts": 'import { addDays } from "date-fns";' },
      /'date-fns' is no package for time/,
    ],
    [
      "zod away from the kernel's check",
      { "kernel/a.ts": 'import * as z from "zod/mini";' },
      /belongs in checkValue/,
    ],
    ["import { z }", { "kpi/a.ts": 'import { z } from "zod/mini";' }, /import \* as z/],
    ["all of zod", { "kpi/a.ts": 'import * as z from "zod";' }, /'zod' is no package for kpi/],
    [
      "a name without its ending",
      { "kpi/a.ts": 'import { k } from "./computeKpis";' },
      /write the full name/,
    ],
    ["Math.exp", { "kpi/a.ts": "export const e: number = Math.exp(1);" }, /Math\.exp/],
    [
      "Math.random in the exact room too",
      { "kernel/math/a.ts": "export const e: number = Math.random();" },
      /Math\.random/,
    ],
    ["a power", { "kpi/a.ts": "export const e: number = 2 ** 0.5;" }, /\*\*/],
    ["Date.now", { "kpi/a.ts": "export const e: number = Date.now();" }, /Date\.now/],
    ["new Date()", { "kpi/a.ts": "export const e: Date = new Date();" }, /new Date\(\)/],
    ["new Date without parentheses", { "kpi/a.ts": "export const e: Date = new Date;" }, /new Date\(\)/],
    ["the machine's zone", { "kpi/a.ts": "export const e = (d: Date): number => d.getHours();" }, /getHours/],
    ["Intl", { "kpi/a.ts": 'export const e = new Intl.NumberFormat("en");' }, /Intl/],
    [
      "a room that is not in the table",
      { "helpers/a.ts": 'import { a } from "../kernel/describeValue.ts";' },
      /'helpers' is no room/,
    ],
  ])("%s", (_, planted, wanted) => {
    const found = faultsWith(planted as Record<string, string>);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join("\n")).toMatch(wanted);
  });

  test("a commented-out or quoted import is no import", () => {
    expect(
      faultsWith({
        "kernel/a.ts":
          '// import { k } from "../kpi/computeKpis.ts"\nexport const t: string = "Math.exp(1)";',
      }),
    ).toEqual([]);
  });
});
