import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { expect, test } from '../fixtures/desk.ts';
import { inspectPdf, type PdfFacts, pictureOfPdf, readPdf } from '../pages/read-pdf.ts';

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

type Piece = {
  readonly name: string;
  readonly args: readonly string[];
  /** What must stand in it, whichever language it speaks. */
  readonly text: RegExp;
  /** Tags it is read by. */
  readonly tags: readonly string[];
  /** The client gets it to see: nothing internal may stand in it. */
  readonly client?: true;
};

/** A person, one whose name is Han, a firm. */
const WHO = ['--client', '1', '--client', '23', '--client', '24', '--single'] as const;
const YEAR = ['--year', '2027', ...WHO] as const;
/** Every document there is; claim letters are printed where claims are made. */
const PIECES: readonly Piece[] = [
  { name: 'plan', args: ['plan', ...YEAR], text: /王小明/, tags: ['H1', 'H2', 'L', 'LI'], client: true },
  {
    name: 'household',
    args: ['household', ...YEAR],
    text: /Anna de Vries/,
    tags: ['H1', 'H2', 'L', 'Table'],
    client: true,
  },
  {
    name: 'year-end',
    args: ['year-end', '--year', '2026', ...WHO],
    text: /2026/,
    tags: ['H1', 'H2', 'L'],
    client: true,
  },
  { name: 'letters', args: ['letters', ...YEAR], text: /Anna/, tags: ['H1', 'P'], client: true },
  { name: 'labels', args: ['labels', ...YEAR], text: /Anna de Vries/, tags: ['L', 'LI'], client: true },
  { name: 'internal', args: ['plan', '--internal', ...YEAR], text: /Anna de Vries/, tags: ['H1', 'H2', 'L'] },
  { name: 'desk', args: ['desk', '--week', '2027-03-08'], text: /2027/, tags: ['H1', 'H2', 'Table', 'TH'] },
  { name: 'wall', args: ['wall', '--year', '2027'], text: /2027/, tags: ['H1', 'H2', 'L'] },
  { name: 'invitations', args: ['invitations', '--year', '2027'], text: /Anna de Vries/, tags: ['H1', 'Table', 'TH'] },
  { name: 'scan', args: ['scan'], text: /Gini|基尼/, tags: ['H1', 'H2', 'Table', 'Figure'] },
  { name: 'tiers', args: ['tiers'], text: /Anna de Vries/, tags: ['H1', 'H2', 'Table', 'TH'] },
];

const INTERNAL = {
  en: /\btiers?\b|\bvalue\b|\btouch(es)?\b|\bscor(e|ed)\b|riser|faller|burnt out|\bsegment|\binternal|\bmin\b/i,
  nl: /\bklasse|\bwaarde\b|\bscore\b|stijger|daler|uitgeblust|\bsegment|\bintern\b|ingedeeld|\bmin\b/i,
  'zh-CN': /级别|[A-E] 级|价值|接触|评分|热升|温升|温降|冷降|沉寂|内部|未分级|分钟/,
} as const;

for (const language of ['en', 'nl', 'zh-CN'] as const) {
  test(`every document is tagged, named, searchable and whole, and the client’s own hold nothing internal: ${language}`, async ({
    bookPath,
    folder,
  }) => {
    speak(bookPath, language);
    // The office's own papers differ in words alone: one language stands for them, the one with the most glyphs.
    const pieces = PIECES.filter((piece) => piece.client === true || language === 'zh-CN');
    const runs = pieces.map(({ name, args }) => [
      'print',
      bookPath,
      '--what',
      ...args,
      '--out',
      join(folder, name),
      '--json',
    ]);
    for (const { name } of pieces) {
      mkdirSync(join(folder, name));
    }
    const script = join(import.meta.dirname, '../fixtures/print-many.ts');
    await promisify(execFile)(process.execPath, [script, JSON.stringify(runs)], {
      env: { ...process.env, TIERBOOK_TODAY: '2027-01-04' },
    });
    for (const { name, text, tags, client } of pieces) {
      const [file = ''] = readdirSync(join(folder, name));
      const pdf = await inspectPdf(join(folder, name, file));
      const words = pdf.pages
        .join('\n')
        .replace(/\s+/g, ' ')
        .replace(/(?<=[\u3000-\u9fff，。]) | (?=[\u3000-\u9fff，。])/g, '');
      expect(words, name).toMatch(text);
      expect(problemsOf(pdf, language), name).toEqual([]);
      expect(
        tags.filter((tag) => pdf.tags[tag] === undefined),
        name,
      ).toEqual([]);
      expect(pdf.outline.length > 0, name).toBe(tags.includes('H1'));
      if (client === true) {
        expect([words, pdf.title, ...pdf.alternatives, ...pdf.outline].join('\n'), name).not.toMatch(
          INTERNAL[language],
        );
      }
      // The copy for the office shows that such words are found where they stand.
      if (name === 'internal') {
        expect(words).toMatch(INTERNAL[language]);
      }
    }
  });
}

test('more plans than the engine prints at a time are one file, each as it is alone', async ({ bookPath, folder }) => {
  const guests = addHouseholds(bookPath, 78);
  const many = join(folder, 'many');
  const alone = join(folder, 'alone');
  const plan = ['print', bookPath, '--what', 'plan', '--year', '2027', '--json'];
  const runs = [
    [...plan, '--single', '--out', many],
    [...plan, '--client', String(guests[PIECE]), '--out', alone],
  ];
  const script = join(import.meta.dirname, '../fixtures/print-many.ts');
  await promisify(execFile)(process.execPath, [script, JSON.stringify(runs)]);
  const [file = ''] = readdirSync(many);
  const [own = ''] = readdirSync(alone);
  const pdf = await inspectPdf(join(many, file));
  const single = await inspectPdf(join(alone, own));
  expect(problemsOf(pdf, 'en')).toEqual([]);
  expect(pdf.outline.filter((title) => title.startsWith('Guest '))).toHaveLength(78);
  expect(new Set(pdf.outline).size).toBe(pdf.outline.length);
  // The first of the second piece stands at the top of what the engine laid out, as it does alone: not a shade differs.
  expect(pdf.pages[PIECE]).toBe(single.pages[0]);
  const pictures = [pictureOfPdf(join(many, file), PIECE + 1, 400), pictureOfPdf(join(alone, own), 1, 400)];
  const [within, byItself] = await Promise.all(pictures);
  expect(within === byItself).toBe(true);
});

/** A third of 78 households and of the 24 that the book has: they are printed in three pieces, the new ones first. */
const PIECE = 34;

/** Households of one with a call each; gives their clients. */
function addHouseholds(path: string, count: number): readonly number[] {
  const book = new DatabaseSync(path);
  const household = book.prepare('INSERT INTO household (name) VALUES (?)');
  const client = book.prepare(
    `INSERT INTO client (household_id, kind, name, raw_name, given_name, sort_key, name_key, created_at)
     VALUES (?, 'person', ?, '', ?, ?, '', '2027-01-02T09:00:00.000Z')`,
  );
  const touch = book.prepare(
    `INSERT INTO touch (year, household_id, client_id, activity_id, channel, planned_on, person_id, minutes)
     VALUES (2027, ?, ?, 1, 'call', '2027-03-10', 1, 20)`,
  );
  const clients: number[] = [];
  for (let number = 1; number <= count; number += 1) {
    const name = `Guest ${String(number).padStart(3, '0')}`;
    const householdId = household.run(name).lastInsertRowid;
    const clientId = Number(client.run(householdId, name, name, name).lastInsertRowid);
    touch.run(householdId, clientId);
    clients.push(clientId);
  }
  book.close();
  return clients;
}

/** What would keep somebody from reading, finding or hearing a document. */
function problemsOf(pdf: PdfFacts, language: string): string[] {
  return [
    ...(pdf.marked ? [] : ['not marked as tagged']),
    ...(pdf.untagged === 0 ? [] : [`${pdf.untagged} pages without tags`]),
    ...(pdf.language === language ? [] : [`language ${pdf.language}`]),
    ...(pdf.title.includes(' · ') ? [] : [`title ${pdf.title}`]),
    ...pdf.missingFonts.map((font) => `${font} is not embedded`),
    ...pdf.pages.flatMap((text, index) => (text.trim() === '' ? [`page ${index + 1} has no text`] : [])),
  ];
}

/** The office and all its clients speak a language, last year was worked off, and somebody asked for things. */
function speak(path: string, language: string): void {
  const book = new DatabaseSync(path);
  book.prepare('UPDATE office SET language = ?, name = ?').run(language, 'Bos & Partners');
  book.prepare('UPDATE client SET language = NULL').run();
  book.prepare("UPDATE touch SET status = 'done', done_on = planned_on WHERE year = 2026").run();
  book.prepare("INSERT INTO client_wish SELECT id, 2, '14:30' FROM client").run();
  book.close();
}
