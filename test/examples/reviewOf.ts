import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { loadInputs, type ReviewInputs } from "../../examples/review/loadInputs.ts";
import { readOptions } from "../../examples/review/options.ts";
import { auditSection } from "../../examples/review/sections/audit.ts";
import { cadenceSection } from "../../examples/review/sections/cadence.ts";
import { changeSection } from "../../examples/review/sections/change.ts";
import { customersSection } from "../../examples/review/sections/customers.ts";
import { interactionsSection } from "../../examples/review/sections/interactions.ts";
import { numbersSection } from "../../examples/review/sections/numbers.ts";
import { platformsSection } from "../../examples/review/sections/platforms.ts";
import { rankingSection } from "../../examples/review/sections/ranking.ts";
import { registerSection } from "../../examples/review/sections/register.ts";
import { risksSection } from "../../examples/review/sections/risks.ts";
import { rowsSection } from "../../examples/review/sections/rows.ts";
import { scheduleSection } from "../../examples/review/sections/schedule.ts";
import { segmentsSection } from "../../examples/review/sections/segments.ts";
import { timesSection } from "../../examples/review/sections/times.ts";
import { warningsSection } from "../../examples/review/sections/warnings.ts";

export const examples: string = fileURLToPath(new URL("../../examples/", import.meta.url));

/** All sections, by the name of what they hold. */
const sections = {
  numbers: numbersSection,
  change: changeSection,
  times: timesSection,
  cadence: cadenceSection,
  schedule: scheduleSection,
  customers: customersSection,
  segments: segmentsSection,
  interactions: interactionsSection,
  platforms: platformsSection,
  ranking: rankingSection,
  warnings: warningsSection,
  risks: risksSection,
  register: registerSection,
  audit: auditSection,
  rows: rowsSection,
} as const;

/** What each section finds. */
export type Findings = { [Id in keyof typeof sections]: ReturnType<(typeof sections)[Id]["find"]> };

/** What of a finding is there where there is something to say. */
export type Found<Id extends keyof Findings> = Extract<Findings[Id], { status: "ok" }>;

/** Reads the files that the command line names. */
export function inputsOf(...args: string[]): ReviewInputs {
  const options = readOptions(args, `${examples}data/`, `${examples}out`);
  return loadInputs(options!, `${examples}maps`, () => {});
}

/** What each section finds; each has to fit its own schema and to survive JSON as it is. */
export function findingsOf(inputs: ReviewInputs): Findings {
  const found = Object.entries(sections).map(([id, section]) => {
    const data = section.find(inputs);
    expect(section.schema.safeParse(data), id).toStrictEqual({ success: true, data });
    expect(JSON.parse(JSON.stringify(data)), id).toStrictEqual(data);
    expect(section.id).toBe(id);
    return [id, data];
  });
  return Object.fromEntries(found) as Findings;
}

/** A finding that has to be there. */
export function found<Id extends keyof Findings>(findings: Findings, id: Id): Found<Id> {
  const finding = findings[id];
  expect(finding.status, id).toBe("ok");
  return finding as Found<Id>;
}
