import { expect, test } from "vitest";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import { toIsoString } from "../../src/time/toIsoString.ts";

test.each([
  [0, "1970-01-01T00:00:00Z"],
  [-1, "1969-12-31T23:59:59.999Z"],
  [5, "1970-01-01T00:00:00.005Z"],
  [Date.UTC(2026, 2, 8, 23, 30), "2026-03-08T23:30:00Z"],
  [8.64e15, "+275760-09-13T00:00:00Z"],
  [-8.64e15, "-271821-04-20T00:00:00Z"],
  [-62_167_219_200_000, "0000-01-01T00:00:00Z"],
  [-62_167_219_200_001, "-000001-12-31T23:59:59.999Z"],
])("%d is %s", (ms, text) => {
  expect(toIsoString(ms)).toBe(text);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 2])("refuses %d", (ms) => {
  let caught: unknown;
  try {
    toIsoString(ms);
  } catch (error) {
    caught = error;
  }
  expect(isSocialOpsError(caught) && caught.path).toBe("ms");
});
