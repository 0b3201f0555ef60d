import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const HOSTS = ["UTC", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe", "Pacific/Apia"];
const script = fileURLToPath(new URL("./hostZonesDigest.ts", import.meta.url));

interface Answer {
  host: string;
  rows: number;
  digest: string;
}

async function runUnder(host: string): Promise<Answer> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, TZ: host },
  });
  return JSON.parse(stdout) as Answer;
}

// Five processes one after the other: slow where the machine is busy.
test("the machine's own zone has no say in any function", { timeout: 240_000 }, async () => {
  const answers: Answer[] = [];
  for (const host of HOSTS) answers.push(await runUnder(host));
  // Each process has to have taken its zone, else the comparison would be of one with itself.
  expect(answers.map((answer) => answer.host)).toEqual(HOSTS);
  expect(answers[0]!.rows).toBeGreaterThan(3000);
  expect(new Set(answers.map((answer) => answer.digest)).size).toBe(1);
});
