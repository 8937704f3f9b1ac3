import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../book/book-fixture.ts';

/** 512-byte blocks that a file may have, as POSIX `ulimit -f` counts; bash counts twice as many bytes a block. */
const BLOCKS = 1800;
const CLI = join(import.meta.dirname, '../cli.ts');

function tierbook(prefix: string, ...words: readonly string[]) {
  // Without a listener the signal of a file too large ends the process, where a full disk is an error of the write.
  const listener = 'data:text/javascript,process.on("SIGXFSZ",()=>{})';
  const run = [process.execPath, '--import', listener, CLI, ...words, '--json'];
  const { stdout, status } = spawnSync('sh', ['-c', `${prefix} exec "$@"`, 'sh', ...run], { encoding: 'utf8' });
  return { status, document: JSON.parse(stdout) as { error?: { code: string; message: string } } };
}

// Windows has no such limit; its disks fill up in the same place of SQLite.
if (process.platform !== 'win32') {
  test('no room during an import is one clear sentence, and the book is byte for byte as before', () => {
    const folder = testFolder();
    const book = join(folder, 'office.tierbook');
    expect(tierbook('', 'init', book).status).toBe(0);
    const before = createHash('sha256').update(readFileSync(book)).digest('hex');
    const rows = Array.from({ length: 8_000 }, (_, row) => `P${row};Client ${row};Motor;01-03-2024;${row % 900},50`);
    const file = join(folder, 'in-force.csv');
    writeFileSync(file, ['Policy number;Client name;Product;Start date;Annual premium', ...rows].join('\n'));

    const { status, document } = tierbook(`ulimit -f ${BLOCKS};`, 'import', book, file);
    expect(status).toBe(2);
    expect(['disk-full', 'disk-error']).toContain(document.error?.code);
    expect(document.error?.message).toMatch(/disk/);
    expect(createHash('sha256').update(readFileSync(book)).digest('hex')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['in-force.csv', 'office.tierbook']);

    // With room again, the same file goes in whole.
    expect(tierbook('', 'import', book, file).status).toBeLessThanOrEqual(1);

    // Nor does a copy, a table or a new book leave half a file where it has no room.
    const copies = [
      ['backup', book, '--out', join(folder, 'copy.tierbook')],
      ['export', book, '--what', 'policies', '--out', join(folder, 'policies.csv')],
      ['init', join(folder, 'other.tierbook')],
    ];
    for (const words of copies) {
      const refused = tierbook('ulimit -f 200;', ...words);
      expect([words[0], refused.status]).toEqual([words[0], 2]);
      expect(['disk-full', 'disk-error', 'backup-failed']).toContain(refused.document.error?.code);
      expect(refused.document.error?.message).toMatch(/disk|room/);
      expect(readdirSync(folder).sort()).toEqual(['in-force.csv', 'office.tierbook']);
    }
  }, 120_000);
}
