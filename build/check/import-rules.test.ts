import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Each rule of the rooms, broken once and kept once: a rule that nothing can break is no rule. */
const ROOT = join(import.meta.dirname, '../..');
const house = mkdtempSync(join(tmpdir(), 'tierbook-rules-'));

type Case = { readonly file: string; readonly code: string; readonly rule: string | null };

const RESTRICTED = 'lint/style/noRestrictedImports';
const GLOBAL = 'lint/style/noRestrictedGlobals';

const broken = (file: string, code: string, rule: string): Case => ({ file, code, rule });
const kept = (file: string, code: string): Case => ({ file, code, rule: null });

const cases: Readonly<Record<string, readonly Case[]>> = {
  'shared imports nothing outside shared but zod and i18next': [
    broken('shared/broken-react.ts', "import { useState } from 'react';\nexport const a = useState;\n", RESTRICTED),
    broken(
      'shared/broken-node.ts',
      "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
      RESTRICTED,
    ),
    broken('shared/broken-main.ts', "import { a } from '../main/clock.ts';\nexport const b = a;\n", RESTRICTED),
    kept('shared/kept.ts', "import { z } from 'zod';\nimport { ok } from './result.ts';\nexport const a = [z, ok];\n"),
  ],
  'no clock, randomness, Node or DOM in shared': [
    broken('shared/broken-date.ts', 'export const a = Date.now();\n', GLOBAL),
    broken('shared/broken-now.ts', 'export const a = performance.now();\n', GLOBAL),
    broken('shared/broken-random.ts', 'export const a = Math.random();\n', 'plugin'),
    broken('shared/broken-process.ts', 'export const a = process.env;\n', GLOBAL),
    broken('shared/broken-global.ts', 'export const a = new globalThis.Date(0);\n', GLOBAL),
    broken('shared/broken-dom.ts', 'export const a = document.title;\n', GLOBAL),
  ],
  'main never imports renderer, renderer never imports main, types included': [
    broken('main/broken-up.ts', "import type { A } from '../renderer/theme.ts';\nexport type B = A;\n", RESTRICTED),
    broken('renderer/broken-down.ts', "import type { A } from '../main/clock.ts';\nexport type B = A;\n", RESTRICTED),
    broken('renderer/broken-node.ts', "import { join } from 'node:path';\nexport const a = join;\n", RESTRICTED),
    kept('renderer/kept.ts', "import { ok } from '../shared/result.ts';\nexport const a = ok;\n"),
  ],
  'electron only in main/index.ts, main/preload.ts and main/desktop': [
    broken('main/services/broken.ts', "import { app } from 'electron';\nexport const a = app;\n", RESTRICTED),
    broken('main/book/broken.ts', "import { app } from 'electron';\nexport const a = app;\n", RESTRICTED),
    broken('renderer/broken-electron.ts', "import { app } from 'electron';\nexport const a = app;\n", RESTRICTED),
    kept('main/desktop/kept.ts', "import { app } from 'electron';\nexport const a = app;\n"),
    kept('main/preload.ts', "import { ipcRenderer } from 'electron';\nexport const a = ipcRenderer;\n"),
  ],
  'SQLite only in main/book and main/import/{commit,undo}.ts': [
    broken('main/services/broken-sql.ts', "import D from 'better-sqlite3';\nexport const a = D;\n", RESTRICTED),
    broken('main/desktop/broken-sql.ts', "import D from 'better-sqlite3';\nexport const a = D;\n", RESTRICTED),
    broken('main/import/broken.ts', "import { sql } from 'drizzle-orm';\nexport const a = sql;\n", RESTRICTED),
    kept('main/book/kept.ts', "import D from 'better-sqlite3';\nexport const a = D;\n"),
    kept('main/import/commit.ts', "import { sql } from 'drizzle-orm';\nexport const a = sql;\n"),
  ],
  'window.api only in renderer/api.ts': [
    broken('renderer/broken-api.ts', "export const a = window.api.invoke('book.status', {});\n", 'plugin'),
    broken('renderer/features/one/broken-api.ts', "export const a = globalThis.api.on('job', () => {});\n", 'plugin'),
    broken('renderer/broken-taken.ts', 'export const { api } = window;\n', 'plugin'),
    kept('renderer/api.ts', "export const a = window.api.invoke('book.status', {});\n"),
  ],
  'raw ipc only in main/desktop/ipc.ts and main/preload.ts': [
    broken(
      'main/desktop/broken-ipc.ts',
      "import { ipcMain } from 'electron';\nipcMain.handle('a', () => 1);\n",
      'plugin',
    ),
    kept('main/desktop/ipc.ts', "import { ipcMain } from 'electron';\nipcMain.handle('a', () => 1);\n"),
  ],
  'features do not import features': [
    broken(
      'renderer/features/one/broken.ts',
      "import { a } from '../two/parts.ts';\nexport const b = a;\n",
      RESTRICTED,
    ),
    kept('renderer/features/one/kept.ts', "import { a } from '../../components/parts.ts';\nexport const b = a;\n"),
    kept('renderer/features/one/parts/kept.ts', "import { a } from '../page.ts';\nexport const b = a;\n"),
  ],
  'no cycles': [
    broken(
      'shared/cycle-a.ts',
      "import { b } from './cycle-b.ts';\nexport const a = () => b;\n",
      'lint/suspicious/noImportCycles',
    ),
    {
      file: 'shared/cycle-b.ts',
      code: "import { a } from './cycle-a.ts';\nexport const b = () => a;\n",
      rule: 'lint/suspicious/noImportCycles',
    },
  ],
  'no literal text in pages, no any, no bang': [
    broken('renderer/broken-text.tsx', 'export const A = () => <p>Hello</p>;\n', 'lint/style/noJsxLiterals'),
    broken('renderer/broken-hint.tsx', 'export const A = () => <input placeholder="Name" />;\n', 'plugin'),
    broken('renderer/broken-braces.tsx', "export const A = () => <i title={'Name'} />;\n", 'plugin'),
    kept('renderer/kept-mark.tsx', 'export const A = () => <i title="–" data-name="plain" />;\n'),
    broken('main/broken-any.ts', 'export const a: any = 1;\n', 'lint/suspicious/noExplicitAny'),
    broken('main/broken-bang.ts', 'export const a = (b?: { c: number }) => b!.c;\n', 'lint/style/noNonNullAssertion'),
  ],
};

type Report = {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string | { file: string } };
  }[];
};

const found = new Map<string, string[]>();

beforeAll(() => {
  const settings = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...settings, vcs: { enabled: false } }));
  cpSync(join(ROOT, 'build/check'), join(house, 'build/check'), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
  for (const { file, code } of Object.values(cases).flat()) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), code);
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'shared', 'main', 'renderer'],
    {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const report = JSON.parse(stdout) as Report;
  for (const { category, location } of report.diagnostics) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    found.set(path, [...(found.get(path) ?? []), category]);
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

for (const [rule, snippets] of Object.entries(cases)) {
  test(rule, () => {
    for (const { file, rule: expected } of snippets) {
      const categories = found.get(file) ?? [];
      if (expected === null) {
        expect(
          categories.filter((category) => category === RESTRICTED || category === 'plugin'),
          file,
        ).toEqual([]);
      } else {
        expect(categories, file).toContain(expected);
      }
    }
  });
}
