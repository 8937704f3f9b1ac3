import { defineConfig } from '@playwright/test';

/** One suite for Electron and for the stand-in; each test starts its own program with its own profile. */
export default defineConfig({
  testDir: './specs',
  globalSetup: './fixtures/make-books.ts',
  outputDir: '../test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../.cache/check/e2e.json' }]],
  use: { screenshot: 'only-on-failure', trace: 'off', actionTimeout: 15_000 },
});
