import { vi } from "vitest";

/** What the command line did. */
export interface ReviewRun {
  stdout: string;
  stderr: string;
  exitCode: typeof process.exitCode;
}

/** Runs the review's main module in this process, as the command line would. */
export async function runReview(...args: string[]): Promise<ReviewRun> {
  const run: ReviewRun = { stdout: "", stderr: "", exitCode: undefined };
  const add =
    (to: "stdout" | "stderr") =>
    (text = ""): void => {
      run[to] += `${text}\n`;
    };
  const before = process.argv;
  const spies = [
    vi.spyOn(console, "log").mockImplementation(add("stdout")),
    vi.spyOn(console, "error").mockImplementation(add("stderr")),
    vi.spyOn(process.stderr, "write").mockReturnValue(true),
  ];
  process.argv = [...before.slice(0, 2), ...args];
  try {
    vi.resetModules();
    await import("../../examples/review/main.ts");
    run.exitCode = process.exitCode;
  } finally {
    process.argv = before;
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
  return run;
}
