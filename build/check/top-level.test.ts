import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const ALLOWED = [
  ...['main', 'renderer', 'shared', 'migrations', 'build', 'e2e', 'bench'],
  ...['package.json', 'package-lock.json', 'electron-builder.yml', 'README.md', 'biome.json', 'tsconfig.json'],
];

test('the top level holds only the names that were agreed on', () => {
  const { stdout } = spawnSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' });
  const names = new Set(stdout.split('\n').flatMap((path) => path.split('/')[0] || []));
  expect([...names].filter((name) => !ALLOWED.includes(name) && !name.startsWith('.'))).toEqual([]);
});
