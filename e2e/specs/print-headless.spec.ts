import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../fixtures/desk.ts';
import { readPdf } from '../pages/read-pdf.ts';

test.use({ book: 'office' });

test('two books are printed by the command line at the same time', async ({ bookPath, folder }) => {
  const other = join(folder, 'other.tierbook');
  copyFileSync(bookPath, other);
  const headless = join(import.meta.dirname, '../../build/start/headless.ts');
  const printed = await Promise.all(
    [bookPath, other].map(async (book, index) => {
      const out = join(folder, `printed-${index}`);
      const args = [headless, 'print', book, '--what', 'scan', '--out', out, '--json'];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      expect(JSON.parse(stdout)).toEqual({ files: [{ file: 'quick-scan.pdf', pages: 1 }] });
      return readPdf(join(out, 'quick-scan.pdf'));
    }),
  );
  expect(printed[0]).toEqual(printed[1]);
});
