/**
 * The operations review: reads exports, asks each area of the package, and writes a page and its data.
 * Run: npm run review -- --help
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isSocialOpsError, type Locale } from "socialops/core";
import { list, paragraph } from "./html.ts";
import { loadInputs, type ReviewInputs } from "./loadInputs.ts";
import { readOptions, usage } from "./options.ts";
import { type PageSection, page } from "./page.ts";
import type { NotObserved, Section } from "./section.ts";
import { auditSection } from "./sections/audit.ts";
import { cadenceSection } from "./sections/cadence.ts";
import { changeSection } from "./sections/change.ts";
import { customersSection } from "./sections/customers.ts";
import { interactionsSection } from "./sections/interactions.ts";
import { numbersSection } from "./sections/numbers.ts";
import { platformsSection } from "./sections/platforms.ts";
import { rankingSection } from "./sections/ranking.ts";
import { registerSection } from "./sections/register.ts";
import { risksSection } from "./sections/risks.ts";
import { rowsSection } from "./sections/rows.ts";
import { scheduleSection } from "./sections/schedule.ts";
import { segmentsSection } from "./sections/segments.ts";
import { timesSection } from "./sections/times.ts";
import { warningsSection } from "./sections/warnings.ts";
import { UserError } from "./UserError.ts";
import { sentence } from "./words.ts";

const examples = fileURLToPath(new URL("../", import.meta.url));

const words = {
  en: {
    title: "Operations review",
    minute: "In a minute",
    lead: (files: string, asOf: string | null) => `${files}${asOf === null ? "" : ` · as of ${asOf}`}`,
    foot: "Every figure is computed by socialops from the files named above; review.json beside this page has all of them with their evidence.",
  },
  "zh-CN": {
    title: "运营复盘",
    minute: "一分钟速览",
    lead: (files: string, asOf: string | null) => `${files}${asOf === null ? "" : ` · 截至 ${asOf}`}`,
    foot: "所有数字均由 socialops 根据上述文件计算；同目录的 review.json 含全部数据与依据。",
  },
} as const;

interface Part {
  data: unknown;
  /** For the page's first section. */
  summary: string[];
  /** For the terminal: the summary, or why there is none. */
  lines: string[];
  section: PageSection;
}

async function partOf<Found extends { status: "ok" }>(
  section: Section<Found>,
  inputs: ReviewInputs,
  locale: Locale,
): Promise<Part> {
  const data: Found | NotObserved = section.find(inputs);
  const title = section.title[locale];
  if (data.status === "not-observed") {
    const why = sentence(data.because, locale);
    return {
      data,
      summary: [],
      lines: [why],
      section: { id: section.id, title, html: paragraph(why, "soft") },
    };
  }
  const html = await section.draw(data, locale);
  const summary = section.summarize(data, locale);
  return { data, summary, lines: summary, section: { id: section.id, title, html } };
}

async function review(args: readonly string[]): Promise<void> {
  const options = readOptions(args, `${examples}data/`, `${examples}out`);
  if (options === null) {
    console.log(usage);
    return;
  }
  const progress = (text: string): void => void process.stderr.write(`… ${text}\n`);
  const { locale } = options;
  const inputs = loadInputs(options, `${examples}maps`, progress);
  const parts: [string, Part][] = [];
  const add = async <Found extends { status: "ok" }>(section: Section<Found>): Promise<void> => {
    progress(section.title[locale]);
    parts.push([section.id, await partOf(section, inputs, locale)]);
  };
  await add(numbersSection);
  await add(changeSection);
  await add(timesSection);
  await add(cadenceSection);
  await add(scheduleSection);
  await add(customersSection);
  await add(segmentsSection);
  await add(interactionsSection);
  await add(platformsSection);
  await add(rankingSection);
  await add(warningsSection);
  await add(risksSection);
  await add(registerSection);
  await add(auditSection);
  await add(rowsSection);

  const w = words[locale];
  const summary = parts.flatMap(([, part]) => part.summary);
  const files = [inputs.posts?.name, inputs.transactions?.name, inputs.interactions?.name]
    .filter((name) => name !== undefined)
    .join(", ");
  const minute = { id: "summary", title: w.minute, html: list(summary) };
  const html = page({ locale, title: w.title, lead: w.lead(files, inputs.asOf), foot: w.foot }, [
    minute,
    ...parts.map(([, part]) => part.section),
  ]);
  const json = {
    kind: "socialops-review",
    version: 1,
    timeZone: inputs.timeZone,
    asOf: inputs.asOf,
    sections: Object.fromEntries(parts.map(([id, part]) => [id, part.data])),
  };
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, "review.html"), html);
  writeFileSync(join(options.out, "review.json"), `${JSON.stringify(json, null, 2)}\n`);

  console.log(`${w.title}\n`);
  for (const [, part] of parts) {
    console.log(part.section.title);
    for (const line of part.lines) console.log(`  - ${line}`);
  }
  console.log(`\n${join(options.out, "review.html")}\n${join(options.out, "review.json")}`);
}

try {
  await review(process.argv.slice(2));
} catch (e) {
  if (!(e instanceof UserError) && !isSocialOpsError(e)) throw e;
  console.error(e.message);
  process.exitCode = 1;
}
