import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { attention } from "../../examples/generate/attention.ts";
import type { PlatformTruth } from "../../examples/generate/truth.ts";
import { escapeHtml } from "../../examples/review/html.ts";
import { expectClean } from "./expectClean.ts";
import { examples, findingsOf, found, inputsOf } from "./reviewOf.ts";
import { type ReviewRun, runReview } from "./runReview.ts";

interface Fault {
  row: number;
  field: string;
  now: string;
  outcome: "row rejected" | "cell dropped";
}

interface Truth {
  platforms: PlatformTruth[];
  customers: { count: number };
  faults: { posts: Fault[]; orders: Fault[] };
}

const sample = (name: string): string => readFileSync(`${examples}data/${name}`, "utf8");
const rowsOf = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(sample(name).trimEnd(), { header: true }).data;

const truth = JSON.parse(sample("truth.json")) as Truth;
const inputs = inputsOf();
const findings = findingsOf(inputs);
const folder = mkdtempSync(join(tmpdir(), "socialops-review-"));

describe("what the sample data say", () => {
  test("the rows and cells broken on purpose are found, and nothing else", () => {
    const camel = (field: string): string => field.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    const { files } = found(findings, "rows");
    expect(files.map(({ name }) => name)).toEqual(["posts.csv", "transactions.csv"]);
    for (const [i, faults] of [truth.faults.posts, truth.faults.orders].entries()) {
      const { issues } = files[i]!;
      const seen = issues.first.map(({ row, field, code, received }) => ({
        row,
        field,
        now: received,
        outcome: code === "invalid-cell" ? "cell dropped" : "row rejected",
      }));
      expect(seen).toEqual(
        faults.map(({ row, field, now, outcome }) => ({
          row,
          field: camel(field),
          now: JSON.stringify(now),
          outcome,
        })),
      );
      const rejected = faults.filter(({ outcome }) => outcome === "row rejected").length;
      expect(issues.rejected).toBe(rejected);
      expect(issues.kept).toBe(issues.read - rejected);
    }
    const dropped = truth.faults.posts.filter(({ outcome }) => outcome === "cell dropped");
    const { records, rows } = inputs.posts!.read;
    for (const { row, field } of dropped) {
      expect(records[rows.indexOf(row)]).not.toHaveProperty(camel(field));
    }
  });

  // The measure: the true attention of the audience (the function the generator multiplies impressions by) in the slot that is
  // named first, as a share of the highest attention of the platform's week; the other times named must reach 80 %.
  test("recommended times lie where the audience's attention truly is high", () => {
    const reliable = found(findings, "times").platforms.filter(({ model }) => model.verdict === "reliable");
    expect(reliable.length).toBeGreaterThanOrEqual(3);
    for (const { platform, recommendation } of reliable) {
      const world = truth.platforms.find((one) => one.platform === platform)!;
      const week = Array.from({ length: 168 }, (_, slot) =>
        attention(world, Math.floor(slot / 24) + 1, slot % 24),
      );
      const most = Math.max(...week);
      const shares = recommendation.times.map(({ slot }) => week[slot]! / most);
      expect(shares[0], platform).toBeGreaterThanOrEqual(0.9);
      expect(Math.min(...shares), platform).toBeGreaterThanOrEqual(0.8);
    }
  });

  test("where timing has next to no effect, no best time is claimed", () => {
    const strength = ({ peaks }: PlatformTruth): number => Math.max(...peaks.map(({ height }) => height));
    const weakest = [...truth.platforms].sort((a, b) => strength(a) - strength(b))[0]!;
    const { model } = found(findings, "times").platforms.find((one) => one.platform === weakest.platform)!;
    expect(model.verdict).not.toBe("reliable");
  });

  // A post's rate in the generator is the true rate times e^(s z), where z is the sum of 12 uniform numbers less 6. Its mean is
  // (sinh(s/2) / (s/2))^12, above 1: a sum over sums estimates the true rate times that. Five platforms are looked at, each
  // with an interval of 95 %; the reach allowed is that of 99 % each (Bonferroni), 2.576 / 1.96 times the half width.
  test.each([
    ["content.engagement_rate_by_impressions", 0.35, (p: PlatformTruth) => p.engagementRate],
    ["content.click_through_rate", 0.4, (p: PlatformTruth) => p.clickRate],
  ])("%s by platform is the true one within its interval's reach", (id, noise, rateOf) => {
    const bias = (Math.sinh(noise / 2) / (noise / 2)) ** 12;
    const { rows } = found(findings, "numbers").byPlatform;
    expect(rows).toHaveLength(truth.platforms.length);
    for (const { group, values } of rows) {
      const world = truth.platforms.find(({ platform }) => platform === group.platform)!;
      const value = values[id]!;
      const rate = rateOf(world);
      if (rate === null) {
        expect(value).toMatchObject({ status: "absent", reason: "not-observed" });
        continue;
      }
      if (value.status !== "ok" || value.interval === null) throw new Error(`${id}: no interval`);
      const half = (value.interval.high - value.interval.low) / 2;
      expect(Math.abs(value.value - rate * bias) / half, `${world.platform}`).toBeLessThan(2.576 / 1.96);
      expect(half / value.value, `${world.platform}`).toBeLessThan(0.15);
    }
  });

  test("customers, orders and revenue are those of the good rows", () => {
    const bad = new Set(truth.faults.orders.map(({ row }) => row));
    const good = rowsOf("transactions.csv").filter((_, row) => !bad.has(row));
    const cents = good.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
    const { totals, members } = found(findings, "customers").rfm;
    expect(totals).toEqual({ members: truth.customers.count, orders: good.length, revenue: cents / 100 });
    expect(new Set(members.map(({ id }) => id))).toEqual(new Set(good.map(({ member_id }) => member_id)));
  });

  // X counts these plain English texts by characters. Their links count as they are written, not as 23: `.example` is kept
  // for examples (RFC 2606) and is no top-level domain, so X makes no link of them.
  test("texts too long for X are those of an independent count", () => {
    const bad = new Set(
      truth.faults.posts.filter(({ outcome }) => outcome === "row rejected").map(({ row }) => row),
    );
    const texts = rowsOf("posts.csv").filter((post, row) => post.platform === "x" && !bad.has(row));
    const long = texts
      .map(({ id, text }) => {
        expect(text).toMatch(/^[ -~]+$/);
        return { id, length: text!.length };
      })
      .filter(({ length }) => length > 280);
    expect(long.length).toBeGreaterThan(0);
    const x = found(findings, "platforms").platforms.find(({ platform }) => platform === "x")!;
    expect(x.tooLong).toEqual(long);
    expect(x.texts).toBe(texts.length);
    expect(x.longest).toBe(Math.max(...long.map(({ length }) => length)));
  });

  test("incidents come gravest first", () => {
    const ranks = found(findings, "risks").incidents.map(({ grade }) => grade.rank);
    expect(ranks).toHaveLength(2);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  test("risks come by expected loss, with those that nobody can price at the end", () => {
    const { risks, because } = found(findings, "register").assessment;
    expect(risks.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, null]);
    expect(risks.at(-1)!.id).toBe("rival");
    expect(because.length).toBeGreaterThan(1);
  });

  test("the monitor watches every day of the posts and keeps to its budget", () => {
    const { stream, days, alerts } = found(findings, "warnings");
    const dates = inputs.posts!.read.records.map(({ publishedAt }) => Date.parse(String(publishedAt)));
    const span = (Math.max(...dates) - Math.min(...dates)) / 86_400_000;
    expect(stream).toBe("comments");
    expect(Math.abs(days - span)).toBeLessThan(2);
    expect(alerts.length).toBeLessThanOrEqual(days / 7);
  });

  test("inputs are left as they were", () => {
    const before = JSON.stringify(inputs);
    expect(findingsOf(inputs)).toEqual(findings);
    expect(JSON.stringify(inputs)).toBe(before);
  });
});

describe("the page", () => {
  const pages = {} as Record<"en" | "zh-CN", ReviewRun & { html: string; json: string }>;
  beforeAll(async () => {
    for (const locale of ["en", "zh-CN"] as const) {
      const out = join(folder, locale);
      const run = await runReview("--locale", locale, "--out", out);
      const [html, json] = ["review.html", "review.json"].map((name) =>
        readFileSync(join(out, name), "utf8"),
      );
      pages[locale] = { ...run, html: html!, json: json! };
    }
  });

  test.each(["en", "zh-CN"] as const)("in %s holds words and numbers only, and fetches nothing", (locale) => {
    const { html, exitCode, stderr } = pages[locale];
    expect({ exitCode, stderr }).toEqual({ exitCode: undefined, stderr: "" });
    expect(html).toContain(`<html lang="${locale}">`);
    expectClean(html);
  });

  test.each(["en", "zh-CN"] as const)("in %s has every section, and ids that are unique", (locale) => {
    const { html } = pages[locale];
    for (const id of ["summary", ...Object.keys(findings)]) expect(html).toContain(`<section id="${id}">`);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html.match(/<svg /g)).toHaveLength(truth.platforms.length + 6);
  });

  test("in Chinese is Chinese", () => {
    const headings = [...pages["zh-CN"].html.matchAll(/<h[123]>(.*?)<\/h[123]>/g)].map(([, text]) => text!);
    expect(headings.length).toBeGreaterThan(15);
    for (const heading of headings) expect(heading).toMatch(/\p{Script=Han}|^X/u);
    const wrong = [...pages["zh-CN"].html.matchAll(/<td[^>]*>([^<]*，实际为[^<]*)<\/td>/g)].map(
      ([, cell]) => cell!,
    );
    expect(wrong.length).toBeGreaterThan(5);
    for (const cell of wrong) expect(cell).toMatch(/^应为[^，]*\p{Script=Han}[^，]*，实际为/u);
    expect(pages["zh-CN"].html).not.toMatch(/\bexpected\b|\breceived\b/);
    expect(pages.en.html).toMatch(/<td[^>]*>expected [^<]*, received /);
  });

  test("says the same numbers in both languages", () => {
    expect(pages.en.json).toBe(pages["zh-CN"].json);
    const cells = (html: string): string[] =>
      [...html.matchAll(/<td class="number">(.*?)<\/td>/gs)].map(([, cell]) => numbersIn(cell!).join(" "));
    expect(cells(pages.en.html).filter((cell) => cell !== "").length).toBeGreaterThan(100);
    expect(cells(pages.en.html)).toEqual(cells(pages["zh-CN"].html));
    // Chinese may say the numbers of a sentence in another order.
    const lines = (text: string): string[] =>
      text.split("\n").flatMap((line) => (line.startsWith("  - ") ? numbersIn(line).sort().join(" ") : []));
    expect(lines(pages.en.stdout)).toHaveLength(29);
    expect(lines(pages.en.stdout)).toEqual(lines(pages["zh-CN"].stdout));
  });

  test("review.json has what the sections found", () => {
    const json = JSON.parse(pages.en.json);
    expect(json).toMatchObject({ kind: "socialops-review", version: 1, timeZone: "Asia/Shanghai" });
    expect(json.asOf).toBe(inputs.asOf);
    expect(json.sections).toEqual(findings);
  });
});

test("the change of the last two whole months adds up by platform", () => {
  const { months, changes, why } = found(findings, "change");
  expect(months).toEqual(["2025-08", "2025-09"]);
  const { total, mix, rate, parts } = why!.explanation;
  const amountOf = (estimate: typeof total): number =>
    estimate.status === "ok" ? estimate.value : Number.NaN;
  expect(Math.abs(amountOf(mix) + amountOf(rate) - amountOf(total))).toBeLessThan(1e-15);
  const summed = parts.reduce((sum, part) => sum + amountOf(part.mix) + amountOf(part.rate), 0);
  expect(Math.abs(summed - amountOf(total))).toBeLessThan(1e-15);
  const told = changes.find(({ id }) => id === why!.explanation.kpi)!;
  expect(Math.abs(amountOf(told.comparison.change) - amountOf(total))).toBeLessThan(1e-15);
});

test("the audit of the sample data finds what was left out of it, and nothing wrong", () => {
  const { audit } = found(findings, "audit");
  expect(audit.findings.map(({ code, severity, fields }) => [code, severity, fields])).toEqual([
    ["mostly-missing", "note", ["reach"]],
    ["mostly-missing", "note", ["spend"]],
  ]);
});

test("words of the data stay words on the page", async () => {
  const evil = (name: string): string => `<zq-${name}>&"' onzq="1`;
  const post = (id: string, platform: string, day: string): Record<string, string> => ({
    id,
    platform,
    published_at: `2025-03-${day}T09:00:00Z`,
    format: evil("format"),
    text: "long ".repeat(80),
    likes: "5",
    comments: evil("cell"),
    [evil("column")]: "1",
  });
  const posts = [
    post(evil("id"), "x", "01"),
    post("2", evil("platform"), "02"),
    post("3", evil("platform"), "20"),
  ];
  const orders = ["a", evil("member")].map((member_id) => ({
    member_id,
    at: "2025-03-01T09:00:00Z",
    amount: "5",
  }));
  const [incident] = JSON.parse(sample("incidents.json"));
  const incidents = [
    { ...incident, id: evil("incident"), title: { en: evil("title") }, openedAt: evil("opened") },
  ];
  const path = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const run = await runReview(
    ...["--posts", path("<zq-file>&'.csv", Papa.unparse(posts))],
    ...["--transactions", path("orders.csv", Papa.unparse(orders))],
    ...["--incidents", path("incidents.json", JSON.stringify(incidents))],
    ...["--out", join(folder, "evil")],
  );
  expect(run.stderr).toBe("");
  const html = readFileSync(join(folder, "evil", "review.html"), "utf8");
  expect(html).not.toMatch(/<\/?zq/);
  expect(html).not.toMatch(/<[^<>]*[\s"']onzq="1/);
  for (const name of ["id", "platform", "column", "title", "opened"]) {
    expect(html).toContain(escapeHtml(evil(name)));
  }
  expect(html).toContain(escapeHtml("<zq-cell>"));
  expect(html).toContain(escapeHtml("<zq-file>&'.csv"));
});

test("posts without dates do not hide the orders' now", () => {
  const posts = join(folder, "undated.csv");
  writeFileSync(posts, "id,platform,likes\n1,x,3\n2,x,4\n");
  const map = join(folder, "undated.json");
  writeFileSync(map, JSON.stringify({ noun: "post", without: ["publishedAt"] }));
  const both = inputsOf(
    ...["--posts", posts, "--map", map, "--transactions", `${examples}data/transactions.csv`],
  );
  expect(both.asOf).toBe("2025-10-31T14:45:00Z");
  const found = findingsOf(both);
  expect(found.customers.status).toBe("ok");
  expect(found.times).toEqual({
    status: "not-observed",
    because: [{ code: "review.no-times", values: {} }],
  });
});

test.each(["en", "zh-CN"])("a file without texts is reviewed in %s", async (locale) => {
  const posts = join(folder, "plain.csv");
  writeFileSync(
    posts,
    "id,platform,published_at,likes\n1,x,2025-03-01T09:00Z,3\n2,weibo,2025-03-02T09:00Z,4\n",
  );
  const out = join(folder, `plain-${locale}`);
  const { exitCode, stdout } = await runReview("--posts", posts, "--out", out, "--locale", locale);
  expect(exitCode).toBeUndefined();
  expect(stdout).toContain(locale === "en" ? "the file has no texts to measure" : "文件中没有可检查的文本");
  expectClean(readFileSync(join(out, "review.html"), "utf8"));
});

/** Numbers of a text, tags aside. */
function numbersIn(html: string): string[] {
  return html.replace(/<[^>]*>/g, " ").match(/-?\d[\d,.]*\d%?|-?\d%?/g) ?? [];
}
