import fc from "fast-check";
import { expect, test } from "vitest";
import { rfm } from "../../src/audience/rfm.ts";
import { rfmSegments } from "../../src/audience/rfmSegments.ts";

const options = { asOf: "2026-03-31T12:00:00Z", timeZone: "America/New_York" };
const lastInstant = Date.parse(options.asOf);

const orders = fc.array(
  fc.record({
    memberId: fc.integer({ min: 0, max: 15 }).map((i) => `c${i}`),
    at: fc.integer({ min: 0, max: 200 * 24 }).map((hours) => lastInstant - hours * 3_600_000),
    amount: fc.oneof(
      fc.integer({ min: -500, max: 20_000 }).map((cents) => cents / 100),
      fc.constantFrom(0, 10, 10, 20),
    ),
  }),
  { maxLength: 80 },
);
const bins = fc.integer({ min: 2, max: 10 });
const byId = <T extends { id: string }>(list: readonly T[]) =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

test("the order of rows changes nothing but the order of members", () => {
  fc.assert(
    fc.property(
      orders.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      ),
      bins,
      ([rows, shuffled], count) => {
        const { members, ...rest } = rfm(rows, { ...options, bins: count });
        const { members: shuffledMembers, ...shuffledRest } = rfm(shuffled, { ...options, bins: count });
        expect(byId(shuffledMembers)).toEqual(byId(members));
        expect(shuffledRest).toEqual(rest);
      },
    ),
  );
});

test("scores follow the measures: equal values, equal scores; better values, no worse scores", () => {
  fc.assert(
    fc.property(orders, bins, (rows, count) => {
      const { members } = rfm(rows, { ...options, bins: count });
      for (const a of members) {
        for (const b of members) {
          if (a.recencyDays <= b.recencyDays) expect(a.r).toBeGreaterThanOrEqual(b.r);
          if (a.frequency >= b.frequency) expect(a.f).toBeGreaterThanOrEqual(b.f);
          if (a.monetary >= b.monetary) expect(a.m).toBeGreaterThanOrEqual(b.m);
        }
        for (const score of [a.r, a.f, a.m]) expect(score >= 1 && score <= count).toBe(true);
      }
    }),
  );
});

test("each member is in one segment, and the segments count them all", () => {
  fc.assert(
    fc.property(orders, bins, (rows, count) => {
      const { members, segments, totals } = rfm(rows, { ...options, bins: count });
      for (const segment of segments) {
        const own = members.filter((one) => one.segment === segment.id);
        expect(segment.members).toBe(own.length);
        if (count !== 5) continue;
        const { cells } = rfmSegments.find(({ id }) => id === segment.id)!;
        for (const { r, f, m } of own) expect(cells).toContain(100 * r + 10 * f + m);
      }
      expect(segments.reduce((sum, one) => sum + one.members!, 0)).toBe(totals.members);
    }),
  );
});

test("scoring with the returned edges gives the same scores", () => {
  fc.assert(
    fc.property(orders, bins, (rows, count) => {
      const first = rfm(rows, { ...options, bins: count });
      fc.pre(first.members.length > 0);
      expect(rfm(rows, { ...options, edges: first.edges }).members).toEqual(first.members);
    }),
  );
});

test("an order split in two on another day raises frequency and lowers no score", () => {
  fc.assert(
    fc.property(orders, fc.nat(), fc.constantFrom("order", "day"), (rows, pick, countBy) => {
      const paid = rows.filter((row) => row.amount >= 0);
      fc.pre(paid.length > 0);
      const split = paid[pick % paid.length]!;
      const { edges, members } = rfm(rows, { ...options, countBy });
      const cents = Math.round(split.amount * 100);
      const half = Math.floor(cents / 2);
      // The first of the two lies on a day of its own, before all other orders.
      const earlier = { ...split, at: lastInstant - 300 * 86_400_000, amount: half / 100 };
      const later = { ...split, amount: (cents - half) / 100 };
      const after = rfm([...rows.filter((row) => row !== split), earlier, later], {
        ...options,
        countBy,
        edges,
      });
      const [was, is] = [members, after.members].map(
        (list) => list.find((one) => one.id === split.memberId)!,
      );
      expect(is!.frequency).toBe(was!.frequency + 1);
      expect(is!.recencyDays).toBe(was!.recencyDays);
      expect(is!.monetary).toBe(was!.monetary);
      expect(is!.f).toBeGreaterThanOrEqual(was!.f);
      expect([is!.r, is!.m]).toEqual([was!.r, was!.m]);
    }),
  );
});

test("columns in give what rows in give", () => {
  fc.assert(
    fc.property(orders, (rows) => {
      fc.pre(rows.length > 0);
      const columns = {
        memberId: rows.map((row) => row.memberId),
        at: Float64Array.from(rows, (row) => row.at),
        amount: Float64Array.from(rows, (row) => row.amount),
      };
      expect(rfm(columns, options)).toEqual(rfm(rows, options));
    }),
  );
});

test("no published segment, and no difference from the totals, is about fewer people than asked", () => {
  fc.assert(
    fc.property(orders, fc.integer({ min: 1, max: 8 }), (rows, minSegmentSize) => {
      const { segments, totals } = rfm(rows, { ...options, minSegmentSize });
      const shown = segments.filter((one) => !one.hidden);
      for (const { members } of shown) expect(members === 0 || members! >= minSegmentSize).toBe(true);
      const rest = totals.members - shown.reduce((sum, one) => sum + one.members!, 0);
      const hidden = segments.length - shown.length;
      if (rest > 0 && totals.members >= minSegmentSize) expect(rest).toBeGreaterThanOrEqual(minSegmentSize);
      expect(hidden === 1 && shown.some((one) => one.members! > 0)).toBe(false);
    }),
  );
});
