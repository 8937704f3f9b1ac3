import { expect, test } from 'vitest';
import { FuzzFault, fuzzOne, seeded, spoil } from './fuzz.ts';
import { fuzzSources } from './fuzz-sources.ts';
import { readWhole } from './reading-fixture.ts';

/** Far more than any of them takes: a file that hangs is found, a busy machine is not. */
const LIMIT = 30_000;
/** So long files are spoilt and read, in this one process; and so many at least, however slow the machine. */
const MILLISECONDS = 60_000;
const RUNS = 600;

test('for a minute, spoilt files are refused with a sentence or read with every record accounted for', {
  timeout: 300_000,
}, async () => {
  const sources = await fuzzSources();
  const outcomes = { read: 0, refused: 0 };
  const random = seeded(7);
  const end = Date.now() + MILLISECONDS;
  let runs = 0;
  for (let seed = 1; seed <= RUNS || Date.now() < end; seed += 1) {
    runs = seed;
    const source = sources[Math.floor(random() * sources.length)];
    if (source !== undefined) {
      outcomes[(await fuzzOne(source.name, source.bytes, seed, LIMIT)).outcome] += 1;
    }
  }
  expect(outcomes.read).toBeGreaterThan(runs / 10);
  expect(outcomes.refused).toBeGreaterThan(runs / 10);
});

test('a seed spoils a file in the same way for ever', () => {
  const bytes = Buffer.from('Policy Number,Client,Commission\nP1,Ann Lee,10.00\n'.repeat(50));
  expect(spoil(bytes, 5)).toEqual(spoil(bytes, 5));
  expect(spoil(bytes, 5).bytes).not.toEqual(spoil(bytes, 6).bytes);
});

test('a file that takes too long is a fault that tells how to make it again', async () => {
  const bytes = Buffer.from('Policy Number,Client,Commission\nP1,Ann Lee,10.00\n');
  await expect(fuzzOne('list.csv', bytes, 3, -1)).rejects.toThrow(FuzzFault);
  await expect(fuzzOne('list.csv', bytes, 3, -1)).rejects.toThrow(/list\.csv, seed 3/);
});

// Found by spoilt files.
test('a cell of a hundred thousand letters where totals have their name takes no minutes', async () => {
  const rows = Array.from({ length: 5 }, (_, at) => `P${at};Ann ${at};13.02.2026;10,00`).join('\n');
  const { rows: read } = await readWhole({
    text: `Policy number;Client;Start date;Premium\n${rows}\n${'硸'.repeat(60_000)};;;30,00\n`,
  });
  expect(read).toHaveLength(6);
});

test('a day of two hundred thousand letters is rejected, not a fault', async () => {
  const rows = Array.from({ length: 5 }, (_, at) => `P1;Ann Lee;1${at}.02.2026;10,00`).join('\n');
  const { rows: read } = await readWhole({
    text: `Policy number;Client;Period from;Commission\n${rows}\nP1;Ann Lee;${'x'.repeat(200_000)};10,00\n`,
  });
  expect(read.map(({ problems }) => problems.length)).toEqual([0, 0, 0, 0, 0, 1]);
});

test('blank lines between titles keep the order of the file', async () => {
  const { all } = await readWhole({
    text: 'Policy number;Client;Start date;Premium\nP1;Ann;13.02.2026;1,00\nAcme Insurance;;;\n\nP2;Bo;13.02.2026;2,00\nSee overleaf.;;;\n\n',
  });
  expect(all.map((row) => (row.type === 'row' ? 'row' : row.kind))).toEqual([
    'row',
    'title',
    'blank',
    'row',
    'footer',
    'blank',
  ]);
  expect(all.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7]);
});
