import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Count, countPlaywright, countVitest, one } from './counts.ts';
import { run } from './run.ts';

/**
 * `npm test`: everything that decides whether the tree is good. Each step streams its output; a failed one does not
 * stop the next, so that one run tells all. The last line sums what all runners counted.
 */
const RESULTS = join(import.meta.dirname, '../../.cache/check');
const VITEST = join(RESULTS, 'unit.json');
const PLAYWRIGHT = join(RESULTS, 'e2e.json');

type Step = {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly count: (succeeded: boolean) => Count;
};

const steps: readonly Step[] = [
  { name: 'style and import rules', command: ['biome', 'ci', '.'], count: one },
  { name: 'unused code and dependencies', command: ['knip'], count: one },
  { name: 'types', command: ['tsc', '-b'], count: one },
  {
    name: 'unit tests',
    command: [
      ...(['vitest', 'run', '--config', 'build/check/vitest.config.ts'] as const),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`],
    ],
    count: (succeeded) => countVitest(VITEST, succeeded),
  },
  { name: 'production build', command: ['node', 'build/bundle/bundle.ts'], count: one },
  {
    name: 'end to end',
    command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
    count: (succeeded) => countPlaywright(PLAYWRIGHT, succeeded),
  },
  { name: 'packaging', command: ['node', 'build/check/packaging.ts'], count: one },
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
let passed = 0;
let failed = 0;
const broken: string[] = [];
for (const { name, command, count } of steps) {
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const started = performance.now();
  const succeeded = await run(command);
  const counted = count(succeeded);
  passed += counted.passed;
  failed += counted.failed;
  if (counted.failed > 0) {
    broken.push(name);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${counted.passed} passed, ${counted.failed} failed, ${seconds} s`);
}
if (broken.length > 0) {
  console.log(`\nFailed: ${broken.join(', ')}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
