import * as fc from "fast-check";

/** Zones of all kinds: whole, half and quarter hours, changes of 30 minutes and of a day, at midnight, short-lived, none. */
export const ZONES = [
  "America/New_York",
  "Europe/Berlin",
  "Europe/London",
  "Europe/Dublin",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Pyongyang",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kwajalein",
  "Pacific/Chatham",
  "America/Sao_Paulo",
  "America/Santiago",
  "America/Recife",
  "America/St_Johns",
  "Africa/Cairo",
  "Africa/Monrovia",
  "Africa/Freetown",
  "Antarctica/Troll",
  "Etc/GMT-14",
  "UTC",
];

export const zone: fc.Arbitrary<string> = fc.constantFrom(...ZONES);

/** Epoch milliseconds of the years 2016 to 2027, often near the hours at which zones change. */
const recentMs: fc.Arbitrary<number> = fc.integer({
  min: Date.UTC(2016, 0, 1),
  max: Date.UTC(2028, 0, 1) - 1,
});

/** Epoch milliseconds of the years of zone tables, and some years around them. */
export const tableMs: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: recentMs },
  { weight: 3, arbitrary: fc.integer({ min: Date.UTC(1875, 0, 1), max: Date.UTC(2205, 0, 1) }) },
  { weight: 1, arbitrary: fc.integer({ min: Date.UTC(1939, 7, 28), max: Date.UTC(1939, 8, 8) }) },
  { weight: 1, arbitrary: fc.integer({ min: Date.UTC(2000, 9, 6), max: Date.UTC(2000, 9, 17) }) },
);

/** Any instant. */
export const anyMs: fc.Arbitrary<number> = fc.oneof(tableMs, fc.integer({ min: -8.64e15, max: 8.64e15 }));
