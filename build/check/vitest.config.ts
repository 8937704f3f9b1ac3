import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = join(import.meta.dirname, '../..');

export default defineConfig({
  root: ROOT,
  test: {
    include: ['{shared,main,renderer,build,bench}/**/*.test.{ts,tsx}'],
    // Unless told, one processor is left for the person at the machine: half of a machine with two.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Threads and processes that tests start run the sources: compiled once, they start in two thirds of the time.
    env: { NODE_COMPILE_CACHE: join(ROOT, '.cache/compiled') },
  },
});
