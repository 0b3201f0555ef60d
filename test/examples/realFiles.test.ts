import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ReviewInputs } from "../../examples/review/loadInputs.ts";
import { expectClean } from "./expectClean.ts";
import { type Findings, findingsOf, found, inputsOf } from "./reviewOf.ts";
import { runReview } from "./runReview.ts";

interface Golden {
  value: number | string | number[] | Record<string, number>;
  tolerance: number;
}

type Goldens = Record<string, Golden>;

const golden = JSON.parse(
  readFileSync(new URL("../golden/examples/realFiles.json", import.meta.url), "utf8"),
) as { twitter: Goldens; facebook: Goldens; cdnow: Goldens };

const folder = process.env.SOCIALOPS_DATA;

/** Holds a value against the golden one, within the tolerance that stands beside it. */
function expectGolden(actual: unknown, { value, tolerance }: Golden, what?: string): void {
  if (tolerance === 0) return void expect(actual, what).toStrictEqual(value);
  const [got, wanted] = [[actual].flat() as number[], [value].flat() as number[]];
  expect(got.length, what).toBe(wanted.length);
  for (const [i, number] of wanted.entries()) {
    expect(Math.abs(got[i]! - number), `${what}: ${got[i]} for ${number}`).toBeLessThanOrEqual(tolerance);
  }
}

function isInstant(value: unknown): boolean {
  return typeof value === "string" && /\d{4}-\d{2}-\d{2}/.test(value);
}

/** Every name and every value in a tree of JSON. */
function* walk(json: unknown): Generator<{ name?: string; value?: unknown }> {
  if (typeof json !== "object" || json === null) {
    yield { value: json };
    return;
  }
  for (const [name, value] of Object.entries(json)) {
    if (!Array.isArray(json)) yield { name };
    yield* walk(value);
  }
}

describe.skipIf(!folder)("the tweets of an account", () => {
  let inputs: ReviewInputs;
  let findings: Findings;
  beforeAll(() => {
    inputs = inputsOf("--posts", join(folder!, "twitter_obama_538.csv"));
    findings = findingsOf(inputs);
  });
  const want = golden.twitter;

  test("every row is read, long ids as they are", () => {
    const { records } = inputs.posts!.read;
    expectGolden(inputs.posts!.read.issues.read, want.rows!);
    expectGolden(records.length, want.rows!);
    expectGolden(new Set(records.map(({ id }) => id)).size, want.ids!);
    expectGolden(records[0]!.id, want.firstId!);
    expect(found(findings, "rows").files[0]!.ignored).toEqual(["has_link", "length"]);
  });

  test("counts are those of the file", () => {
    const sumOf = (field: "likes" | "comments" | "shares"): number =>
      inputs.posts!.read.records.reduce((sum, post) => sum + post[field]!, 0);
    for (const field of ["likes", "comments", "shares"] as const) {
      expectGolden(sumOf(field), want[field]!, field);
    }
    const [row] = found(findings, "numbers").all.rows;
    expectGolden(row!.values["content.posts"]!.numerator, want.rows!);
    expectGolden(row!.values["content.engagements"]!.numerator, want.engagements!);
    expect(Object.keys(row!.values)).toEqual(["content.posts", "content.engagements"]);
  });

  test("the trend has each month of the zone with a post", () => {
    const { trend } = found(findings, "numbers");
    if (trend.status !== "ok") throw new Error("no trend");
    expect(trend.kpi).toBe("content.engagements");
    const months = trend.result.rows.filter(({ values }) => values[trend.kpi]!.status === "ok");
    expectGolden(months.length, want.months!);
    const sum = months.reduce((total, { values }) => total + values[trend.kpi]!.numerator!, 0);
    expectGolden(sum, want.engagements!);
  });

  test("posts lie in the hours of the account's zone", () => {
    const [x] = found(findings, "times").platforms;
    expect(x!.platform).toBe("x");
    expect(x!.model.timeZone).toBe("America/New_York");
    expectGolden(x!.model.n, want.rows!);
    expectGolden(x!.model.range!.from, want.first!);
    expectGolden(x!.model.range!.to, want.last!);
    expectGolden(
      x!.model.slots.map(({ n }) => n),
      want.postsPerSlot!,
    );
    expect(Math.abs(x!.model.meanOutcome - 60_398_612 / 3207)).toBeLessThan(1e-9);
  });

  test("the newest post is the review's now", () => {
    expectGolden(inputs.asOf, want.last!);
  });
});

describe.skipIf(!folder)("the posts of a page without dates", () => {
  let inputs: ReviewInputs;
  let findings: Findings;
  beforeAll(() => {
    inputs = inputsOf("--posts", join(folder!, "facebook_metrics_moro2016.csv"));
    findings = findingsOf(inputs);
  });
  const want = golden.facebook;

  test("sums are those of the file, whose own sum of interactions agrees", () => {
    const { values } = found(findings, "numbers").all.rows[0]!;
    expectGolden(values["content.posts"]!.numerator, want.rows!);
    expectGolden(values["content.impressions"]!.numerator, want.impressions!);
    expectGolden(values["content.post_reach"]!.numerator, want.reach!);
    expectGolden(values["content.engagements"]!.numerator, want.engagements!);
    expectGolden(values["content.engagements"]!.numerator, want.ownTotalInteractions!);
    const missing = want.emptyCells!.value as Record<string, number>;
    const { records } = inputs.posts!.read;
    expect(records.filter(({ likes }) => likes === undefined)).toHaveLength(missing.like!);
    expect(records.filter(({ shares }) => shares === undefined)).toHaveLength(missing.share!);
    expect(records.filter(({ comments }) => comments === undefined)).toHaveLength(missing.comment!);
    expect(records.filter(({ paid }) => paid === undefined)).toHaveLength(missing.Paid!);
  });

  test.each([
    "content.engagement_rate_by_reach",
    "content.engagement_rate_by_impressions",
    "content.engagement_rate_by_followers",
  ])("%s has the interval with the post as unit", (id) => {
    const wanted = want[id] as unknown as Goldens;
    const { all, byPlatform } = found(findings, "numbers");
    for (const row of [all.rows[0]!, byPlatform.rows[0]!]) {
      const value = row.values[id]!;
      if (value.status !== "ok" || value.interval === null) throw new Error(`no ${id}`);
      expect(value.interval.level).toBe(0.95);
      expectGolden(value.n, wanted.n!, "n");
      expectGolden(value.numerator, wanted.numerator!, "numerator");
      expectGolden(value.denominator, wanted.denominator!, "denominator");
      expectGolden(value.value, wanted.value!, "value");
      expectGolden(value.interval.low, wanted.low!, "low");
      expectGolden(value.interval.high, wanted.high!, "high");
    }
  });

  test("posts lie in the file's weekdays and hours, Sunday moved to the end", () => {
    const { model } = found(findings, "times").platforms[0]!;
    expectGolden(model.n, want.rows!);
    expectGolden(
      model.slots.map(({ n }) => n),
      want.postsPerSlot!,
    );
    expect(model.timeZone).toBeNull();
    expect(model.range).toBeNull();
  });

  test("there is no trend, and no instant is invented", () => {
    expect(found(findings, "numbers").trend).toEqual({
      status: "not-observed",
      because: [{ code: "review.no-dates", values: {} }],
    });
    expect(inputs.asOf).toBeNull();
    expect([...walk(findings)].filter(({ name }) => name === "publishedAt")).toEqual([]);
    expect([...walk(findings)].filter(({ value }) => isInstant(value))).toEqual([]);
    expect([...walk(inputs.posts!.read.records)].filter(({ name }) => name === "publishedAt")).toEqual([]);
  });

  test("posts without dates do not hide the orders' now", () => {
    const both = inputsOf(
      "--posts",
      join(folder!, "facebook_metrics_moro2016.csv"),
      "--transactions",
      join(folder!, "segmentation/btyd_cdnowElog.csv"),
    );
    expectGolden(both.asOf, golden.cdnow.asOf!);
    expectGolden(found(findingsOf(both), "customers").rfm.asOfDay, golden.cdnow.asOfDay!);
  });
});

describe.skipIf(!folder)("the orders of a shop", () => {
  let inputs: ReviewInputs;
  let findings: Findings;
  beforeAll(() => {
    inputs = inputsOf("--transactions", join(folder!, "segmentation/btyd_cdnowElog.csv"));
    findings = findingsOf(inputs);
  });
  const want = golden.cdnow;

  test("orders, customers and revenue are those of the file", () => {
    const { rfm, asOf, timeZone } = found(findings, "customers");
    expectGolden(inputs.transactions!.read.issues.kept, want.rows!);
    expectGolden(rfm.totals.orders, want.rows!);
    expectGolden(rfm.totals.members, want.customers!);
    expectGolden(rfm.totals.revenue, want.revenue!);
    expectGolden(rfm.asOfDay, want.asOfDay!);
    expectGolden(asOf, want.asOf!);
    expect(timeZone).toBe("America/New_York");
  });

  test("edges and scores agree", () => {
    const { rfm } = found(findings, "customers");
    const edges = want.edges as unknown as Goldens;
    const counts = want.customersPerScore as unknown as Goldens;
    for (const [measure, score] of [
      ["recency", "r"],
      ["frequency", "f"],
      ["monetary", "m"],
    ] as const) {
      expectGolden(rfm.edges[measure], edges[measure]!, measure);
      const perScore = [1, 2, 3, 4, 5].map((s) => rfm.members.filter((member) => member[score] === s).length);
      expectGolden(perScore, counts[measure]!, measure);
    }
    const first = want.firstCustomer as unknown as Goldens;
    for (const field of ["id", "recencyDays", "frequency", "monetary"] as const) {
      expectGolden(rfm.members[0]![field], first[field]!, field);
    }
  });

  test("what the file does not tell is not told", () => {
    expect(findings.numbers).toEqual({
      status: "not-observed",
      because: [{ code: "review.no-posts", values: {} }],
    });
    expect(findings.times.status).toBe("not-observed");
    expect(findings.platforms.status).toBe("not-observed");
    expect(findings.risks).toEqual({
      status: "not-observed",
      because: [{ code: "review.no-incidents", values: {} }],
    });
  });
});

describe.skipIf(!folder)("the page of", () => {
  const out = mkdtempSync(join(tmpdir(), "socialops-real-"));
  test.each(
    [
      ["--posts", "twitter_obama_538.csv"],
      ["--posts", "facebook_metrics_moro2016.csv"],
      ["--transactions", "segmentation/btyd_cdnowElog.csv"],
    ].flatMap(([option, name]) => ["en", "zh-CN"].map((locale) => [name!, locale, option!] as const)),
  )("%s in %s is whole and clean", async (name, locale, option) => {
    const run = await runReview(option, join(folder!, name), "--locale", locale, "--out", out);
    expect(run).toMatchObject({ stderr: "", exitCode: undefined });
    expect(run.stdout.match(/^ {2}- ./gm)).toHaveLength(6);
    expectClean(readFileSync(join(out, "review.html"), "utf8"));
  });
});
