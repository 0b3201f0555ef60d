import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ReviewInputs } from "../../examples/review/loadInputs.ts";
import { rowsSection } from "../../examples/review/sections/rows.ts";
import { expectClean } from "./expectClean.ts";
import { examples, type Findings, findingsOf, found, inputsOf } from "./reviewOf.ts";
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
    expect(Object.keys(row!.values)).toEqual([
      "content.posts",
      "content.engagements",
      "content.applause_rate",
      "content.conversation_rate",
      "content.amplification_rate",
    ]);
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

/** Rows of a file without quotes, by plain code. */
function plainRows(name: string, separator: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(join(folder!, name), "utf8").trim().split(/\r?\n/);
  const names = header!.split(separator);
  return lines.map((line) => Object.fromEntries(line.split(separator).map((cell, i) => [names[i]!, cell])));
}

describe.skipIf(!folder)("the posts of live sellers", () => {
  const parts = ["num_likes", "num_loves", "num_wows", "num_hahas", "num_sads", "num_angrys"];
  let inputs: ReviewInputs;
  let rows: Record<string, string>[];
  beforeAll(() => {
    inputs = inputsOf("--posts", join(folder!, "fb_live_sellers_thailand.csv"));
    rows = plainRows("fb_live_sellers_thailand.csv", ",");
  });

  test("have 53 ids twice, of which the later row is kept", () => {
    const { issues, records, rows: kept } = inputs.posts!.read;
    const last = new Map(rows.map((row, i) => [row.status_id!, i]));
    const earlier = rows.flatMap((row, i) => (last.get(row.status_id!) === i ? [] : [i]));
    expect(earlier).toHaveLength(53);
    expect(issues).toMatchObject({ read: 7050, kept: 6997, rejected: 53 });
    expect(issues.byCode).toEqual({ "duplicate-id": 53, "broken-sum": 9 });
    const found = issues.first.filter(({ code }) => code === "duplicate-id");
    expect(found.map(({ row }) => row)).toEqual(earlier);
    for (const { row, expected } of found)
      expect(expected).toBe(`an id that no other row has (row ${last.get(rows[row]!.status_id!)} is kept)`);
    expect(kept).toEqual([...last.values()].sort((a, b) => a - b));
    expect(records.map(({ likes }) => likes)).toEqual(kept.map((row) => Number(rows[row]!.num_reactions)));
  });

  test("have 9 totals that are not the sums of their parts", () => {
    const sumOf = (row: Record<string, string>): number =>
      parts.reduce((sum, part) => sum + Number(row[part]), 0);
    const broken = rows.flatMap((row, i) => (sumOf(row) === Number(row.num_reactions) ? [] : [i]));
    expect(broken).toHaveLength(9);
    const found = inputs.posts!.read.issues.first.filter(({ code }) => code === "broken-sum");
    expect(found.map(({ row }) => row)).toEqual(broken);
    for (const { row, field, expected, received } of found) {
      expect([field, received]).toEqual(["likes", JSON.stringify(rows[row]!.num_reactions)]);
      expect(expected).toBe(`${sumOf(rows[row]!)}, the sum of ${parts.join(" + ")}`);
    }
  });

  test("are told of in the review", () => {
    const [line] = rowsSection.summarize(found(findingsOf(inputs), "rows"), "en");
    expect(line).toContain("7,050 rows read, 6,997 used, 53 rejected");
    expect(line).toContain("9 totals are not the sums of their parts.");
  });
});

describe.skipIf(!folder)("other files with a map of their own", () => {
  test("the ads of a campaign: posts without dates, with the totals of the file", () => {
    const { issues, records } = inputsOf("--posts", join(folder!, "kag_conversion_data.csv")).posts!.read;
    const rows = plainRows("kag_conversion_data.csv", ",");
    expect(issues).toMatchObject({ read: 1143, kept: 1143, byCode: {} });
    const totals = [
      ["impressions", "Impressions", 213_434_828, 0],
      ["clicks", "Clicks", 38_165, 0],
      ["spend", "Spent", 58_705.229_958_205, 1e-6],
      ["conversions", "Approved_Conversion", 1079, 0],
    ] as const;
    for (const [field, column, total, tolerance] of totals) {
      const sum = records.reduce((all, record) => all + record[field]!, 0);
      expect(Math.abs(sum - total), field).toBeLessThanOrEqual(tolerance);
      expect(sum, field).toBe(rows.reduce((all, row) => all + Number(row[column]), 0));
    }
  });

  test("the posts of a forum, at the hours of its zone", () => {
    const { issues, records } = inputsOf("--posts", join(folder!, "hn_posts_20k.csv")).posts!.read;
    expect(issues).toMatchObject({ read: 20_100, kept: 20_100, rejected: 0 });
    expect(issues.byCode["invalid-cell"]).toBeUndefined();
    expect(records[0]).toMatchObject({ id: "12224879", publishedAt: "2016-08-04T15:52:00Z", likes: 386 });
    const rows = plainRows("hn_posts_20k.csv", ",");
    const points = rows.reduce((sum, row) => sum + Number(row.num_points), 0);
    expect(records.reduce((sum, { likes }) => sum + likes!, 0)).toBe(points);
  });

  test("the messages of students, parted by spaces", () => {
    const inputs = inputsOf("--interactions", join(folder!, "college_msg.txt"));
    const { delimiter, read } = inputs.interactions!;
    expect(delimiter).toBe(" ");
    expect(read.issues).toMatchObject({ read: 59_835, kept: 59_835, byCode: {} });
    const rows = plainRows("college_msg.txt", " ");
    const times = rows.map((row) => Number(row.weight));
    const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().replace(".000", "");
    expect(found(findingsOf(inputs), "interactions")).toEqual({
      status: "ok",
      interactions: 59_835,
      active: new Set(rows.map(({ source }) => source)).size,
      members: new Set(rows.flatMap(({ source, target }) => [source, target])).size,
      from: iso(times.reduce((a, b) => Math.min(a, b))),
      to: iso(times.reduce((a, b) => Math.max(a, b))),
    });
    expect(read.records[0]).toEqual({
      memberId: "1",
      toMemberId: "2",
      at: "2004-04-15T14:56:01Z",
      kind: "message",
    });
  });

  test.each(["fb_live_sellers_thailand", "kag_conversion_data", "hn_posts_20k", "college_msg"])(
    "%s has a map of at most 15 lines",
    (name) => {
      const lines = readFileSync(`${examples}maps/${name}.json`, "utf8").trimEnd().split("\n");
      expect(lines.length).toBeLessThanOrEqual(15);
    },
  );
});

describe.skipIf(!folder)("the page of", () => {
  const out = mkdtempSync(join(tmpdir(), "socialops-real-"));
  test.each(
    [
      ["--posts", "twitter_obama_538.csv"],
      ["--posts", "facebook_metrics_moro2016.csv"],
      ["--posts", "fb_live_sellers_thailand.csv"],
      ["--posts", "kag_conversion_data.csv"],
      ["--posts", "hn_posts_20k.csv"],
      ["--transactions", "segmentation/btyd_cdnowElog.csv"],
      ["--interactions", "college_msg.txt"],
    ].flatMap(([option, name]) => ["en", "zh-CN"].map((locale) => [name!, locale, option!] as const)),
  )("%s in %s is whole and clean", async (name, locale, option) => {
    const run = await runReview(option, join(folder!, name), "--locale", locale, "--out", out);
    expect(run).toMatchObject({ stderr: "", exitCode: undefined });
    expect(run.stdout.match(/^ {2}- ./gm)).toHaveLength(15);
    expectClean(readFileSync(join(out, "review.html"), "utf8"));
  });
});
