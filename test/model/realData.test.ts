import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRows } from "../../src/model/readRows.ts";
import { toColumns } from "../../src/model/toColumns.ts";

const folder = process.env.SOCIALOPS_DATA ?? "";

/** Rows of a CSV file without quotes. */
function csv(file: string, separator = ","): Record<string, string>[] {
  const [header, ...lines] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/);
  const names = header!.split(separator);
  return lines.map((line) => Object.fromEntries(line.split(separator).map((cell, i) => [names[i]!, cell])));
}

describe.skipIf(!process.env.SOCIALOPS_DATA)("real exports", () => {
  test("posts of an account with exact times", () => {
    const { records, issues, ignored } = readRows(csv("twitter_obama_538.csv"), {
      noun: "post",
      fields: { publishedAt: "created_at_utc", comments: "replies", shares: "retweets", likes: "favorites" },
      constants: { platform: "x" },
    });
    expect(issues).toEqual({ read: 3207, kept: 3207, rejected: 0, byCode: {}, first: [], notSupplied: [] });
    expect(records[0]).toEqual({
      id: "920061541986250758",
      platform: "x",
      publishedAt: "2017-10-16T22:59:00.183Z",
      likes: 641842,
      comments: 17064,
      shares: 89916,
    });
    expect(ignored).toEqual(["is_rt", "has_link", "length"]);
    const { likes } = toColumns(records, { noun: "post" });
    expect(likes).toHaveLength(3207);
  });

  test("orders with dates in eight digits", () => {
    const { records, issues } = readRows(csv("segmentation/btyd_cdnowElog.csv"), {
      noun: "transaction",
      fields: { memberId: "sampleid", at: "date", amount: "sales" },
      dateFormat: "yyyyMMdd",
      timeZone: "UTC",
    });
    expect(issues).toMatchObject({ read: 6919, kept: 6919, byCode: {} });
    expect(records[0]).toEqual({ memberId: "1", at: "1997-01-01T00:00:00Z", amount: 29.33 });
    expect(new Set(records.map((record) => record.memberId)).size).toBe(2357);
    const total = records.reduce((sum, record) => sum + Math.round(record.amount * 100), 0);
    expect(total).toBe(
      csv("segmentation/btyd_cdnowElog.csv").reduce(
        (sum, row) => sum + Math.round(Number(row.sales) * 100),
        0,
      ),
    );
  });

  test("posts without a date, an id or a platform", () => {
    const { records, issues } = readRows(csv("facebook_metrics_moro2016.csv"), {
      noun: "post",
      fields: {
        format: "Type",
        paid: "Paid",
        reach: "Lifetime Post Total Reach",
        impressions: "Lifetime Post Total Impressions",
        engagedUsers: "Lifetime Engaged Users",
        comments: "comment",
        likes: "like",
        shares: "share",
      },
      constants: { platform: "facebook" },
      rowIds: true,
      without: ["publishedAt"],
    });
    expect(issues).toEqual({
      read: 500,
      kept: 500,
      rejected: 0,
      byCode: {},
      first: [],
      notSupplied: ["publishedAt"],
    });
    expect(records[0]).toEqual({
      id: "row-1",
      platform: "facebook",
      format: "Photo",
      paid: false,
      impressions: 5091,
      reach: 2752,
      likes: 79,
      comments: 4,
      shares: 17,
      engagedUsers: 178,
    });
    // One row says nothing of likes, four of shares.
    const without = (field: "likes" | "shares"): number =>
      records.filter((record) => record[field] === undefined).length;
    expect([without("likes"), without("shares")]).toEqual([1, 4]);
  });
});
