import { readFileSync } from 'node:fs';

export type Count = { readonly passed: number; readonly failed: number };

/** A step that is one check. */
export function one(succeeded: boolean): Count {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What vitest's JSON reporter counted. A runner that failed without a failed test (or report) counts as one failure. */
export function countVitest(file: string, succeeded: boolean): Count {
  const report = read<{ numPassedTests: number; numFailedTests: number }>(file);
  return orOneFailure({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, succeeded);
}

/** What Playwright's JSON reporter counted; a test that passed only when repeated has failed. */
export function countPlaywright(file: string, succeeded: boolean): Count {
  const stats = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(file)?.stats;
  const { expected = 0, unexpected = 0, flaky = 0 } = stats ?? {};
  return orOneFailure({ passed: expected, failed: unexpected + flaky }, succeeded);
}

function orOneFailure(count: Count, succeeded: boolean): Count {
  return !succeeded && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function read<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
