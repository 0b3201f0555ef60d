/**
 * What every engine has to say the same, to the last bit: the exact functions on 100,000 arguments each, and one decision of
 * each area on seeded data. Imported from the built package by its published names.
 */

import { fitPurchaseModel, rfm, segmentAudience, summarizeTransactions } from "socialops/audience";
import { createRandomSource } from "socialops/core";
import { gradeCrisis, monitorSeries } from "socialops/crisis";
import { computeKpis } from "socialops/kpi";
import { measureText, platformProfile } from "socialops/platforms";
import { kMeans } from "socialops/stats";
import { resolveLocalTime, weekSlot } from "socialops/time";
import { estimatePostingTimes, recommendPostingTimes } from "socialops/timing";
import { mathDigest } from "./mathDigest.ts";

/** The report as JSON text. */
export function report(): string {
  const random = createRandomSource(7);
  const from = Date.UTC(2026, 0, 1);
  const posts = Array.from({ length: 400 }, (_, i) => {
    const impressions = 200 + random.nextInt(5000);
    return {
      id: `p${i}`,
      platform: i % 2 === 0 ? "weibo" : "x",
      publishedAt: from + i * 5 * 3_600_000 + random.nextInt(3_600_000),
      impressions,
      likes: random.nextInt(1 + Math.floor(impressions / 20)),
      comments: random.nextInt(9),
      shares: random.nextInt(7),
    };
  });
  const orders = Array.from({ length: 300 }, (_, i) => ({
    memberId: `c${random.nextInt(60)}`,
    at: from + random.nextInt(300) * 86_400_000,
    amount: (1 + random.nextInt(20_000)) / 100,
    currency: "CNY",
    id: `o${i}`,
  }));
  const kpis = computeKpis(posts, {
    kpis: "available",
    by: ["platform"],
    period: { unit: "month", timeZone: "America/New_York" },
  });
  const model = estimatePostingTimes(posts, { timeZone: "Asia/Shanghai", outcome: "engagements", seed: 1 });
  const members = Array.from({ length: 900 }, (_, i) => ({
    id: `m${i}`,
    traits: {
      age: 20 + 15 * (i % 3) + random.nextInt(6),
      spend: random.nextInt(500),
      hour: (8 * (i % 3) + random.nextInt(5)) % 24,
      city: ["成都", "重庆", "上海"][random.nextInt(3)]!,
    },
  }));
  // Enough of them for the loops in WebAssembly.
  const points = Float64Array.from({ length: 120_000 }, () => random.nextFloat() * random.nextFloat());
  const whole = (below: number): Int32Array =>
    Int32Array.from({ length: 40_000 }, () => random.nextInt(below));
  const columns = {
    impressions: whole(5000),
    likes: whole(60),
    comments: whole(9),
    shares: whole(7),
    platform: Array.from({ length: 40_000 }, (_, i) => (i % 3 === 0 ? "weibo" : "x")),
  };
  const mentions = Array.from({ length: 6000 }, (_, i) => ({
    at: from + i * 300_000,
    count: random.nextInt(8) + (i > 5000 && i < 5030 ? 60 : 0),
  }));
  return JSON.stringify({
    math: mathDigest(),
    segments: segmentAudience(members, {
      traits: [
        { name: "age", type: "numeric" },
        { name: "spend", type: "numeric", transform: "log1p" },
        { name: "hour", type: "hour" },
        { name: "city", type: "categorical" },
      ],
      k: "auto",
      maxK: 4,
      seed: 1,
    }),
    clusters: kMeans(points, 4, 7, { seed: 1, starts: 2 }),
    purchases: fitPurchaseModel(
      summarizeTransactions(orders, { asOf: "2026-12-01T00:00:00Z", unit: "week", timeZone: "UTC" }),
      { unit: "week" },
    ),
    columns: computeKpis(columns, { kpis: "available", by: ["platform"] }),
    alerts: monitorSeries(mentions),
    kpis,
    model,
    times: recommendPostingTimes(model, { count: 5 }),
    customers: rfm(orders, { asOf: "2026-12-01T00:00:00Z", timeZone: "Asia/Shanghai" }),
    text: [
      measureText("你好 hello https://example.com 👨‍👩‍👧‍👦", "x"),
      measureText("你好 hello #茶#", "weibo"),
    ],
    profile: platformProfile("weibo").id,
    grade: gradeCrisis({ humanHarm: "injury", mainstreamMedia: { level: "national" }, moralOutrage: "high" }),
    slot: weekSlot("2026-03-08T23:30:00Z", "America/New_York"),
    gap: resolveLocalTime("2026-03-08T02:30", { timeZone: "America/New_York" }),
  });
}
