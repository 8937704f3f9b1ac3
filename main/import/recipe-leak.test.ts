import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../shared/import/reading.ts';
import { inspectionIn } from './conclude.ts';
import { inspectFile } from './read.ts';
import { readWhole } from './reading-fixture.ts';
import { recipeFromText, recipeText } from './recipe-file.ts';
import { fingerprintOf } from './recipe-fit.ts';

const letters = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrtvwxz'), minLength: least, maxLength: most });
/** Words and numbers of a client that stand nowhere else: no header, no word of the program has them. */
const client = fc.record({
  given: letters(7, 10).map((word) => `Q${word}`),
  family: letters(7, 10).map((word) => `Z${word}`),
  street: letters(8, 10).map((word) => `X${word}straat`),
  number: fc.integer({ min: 1_000_000, max: 9_999_999 }).map((digits) => `PZ-${digits}`),
  born: fc.integer({ min: 0, max: 364 }).map((day) => new Date(Date.UTC(1961, 0, 1 + day)).toISOString().slice(0, 10)),
  premium: fc.integer({ min: 10_000, max: 99_999 }).map((cents) => (cents / 100 + 4000).toFixed(2)),
});
type Client = {
  readonly given: string;
  readonly family: string;
  readonly street: string;
  readonly number: string;
  readonly born: string;
  readonly premium: string;
};
type Shape = {
  readonly clients: readonly Client[];
  readonly columns: readonly Column[];
  readonly header: boolean;
  readonly title: boolean;
  readonly section: boolean;
  readonly delimiter: string;
  readonly pointed: number | null;
};

/** Header and cell of the columns a list may have: some of words alone, some of figures. */
const COLUMNS = {
  number: ['Polisnummer', ({ number }: Client) => number],
  name: ['Naam', ({ given, family }: Client) => `${given} ${family}`],
  family: ['Achternaam', ({ family }: Client) => family],
  born: ['Geboortedatum', ({ born }: Client) => born],
  street: ['Adres', ({ street }: Client) => street],
  premium: ['Premie', ({ premium }: Client) => premium],
} as const;
type Column = keyof typeof COLUMNS;

const list = fc.record({
  clients: fc.uniqueArray(client, { minLength: 3, maxLength: 12, selector: ({ number }) => number }),
  header: fc.boolean(),
  /** A title with somebody's name above the table, as statements to one client have. */
  title: fc.boolean(),
  /** Lines among the rows that name a person their rows belong to. */
  section: fc.boolean(),
  columns: fc.uniqueArray(fc.constantFrom(...(Object.keys(COLUMNS) as Column[])), { minLength: 2 }),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  /** The row a person took for the header, which may be one of data. */
  pointed: fc.option(fc.integer({ min: 1, max: 12 })),
});

/** Everything of the clients that a recipe must not hold, as it stands in the file. */
function secrets({ given, family, street, number, born, premium }: Client): readonly string[] {
  return [given, family, street, number, number.slice(3), born, premium];
}

function textOf({ clients, columns, header, title, section, delimiter }: Shape): string {
  const [first] = clients;
  const row = (one: Client) => columns.map((column) => COLUMNS[column][1](one)).join(delimiter);
  return [
    ...(title ? [`Overzicht voor ${first?.given} ${first?.family}`, ''] : []),
    ...(header ? [columns.map((column) => COLUMNS[column][0]).join(delimiter)] : []),
    ...(section ? [`${first?.family}${delimiter.repeat(columns.length - 1)}`] : []),
    ...clients.map(row),
    '',
  ].join('\n');
}

test('whatever list a recipe is made from, no word or figure of a client is in the file it is exported to', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(list, async (shape) => {
      const bytes = Buffer.from(textOf(shape));
      const layout = shape.pointed === null ? {} : { layout: [{ sheet: null, used: true, headerRow: shape.pointed }] };
      const found = await inspectFile(bytes, 'list.csv', { country: 'NL', currency: 'EUR', ...layout });
      const inspection = found.ok ? found.value : inspectionIn(found.error.details);
      fc.pre(inspection !== null);
      if (inspection !== null) {
        const { tables, reading } = inspection;
        const text = recipeText({ name: 'r', fingerprint: fingerprintOf(tables), definition: reading });
        made += 1;
        for (const secret of shape.clients.flatMap(secrets)) {
          expect(text).not.toContain(secret);
        }
      }
    }),
    { numRuns: 240 },
  );
  expect(made).toBeGreaterThan(60);
});

test('a recipe whose headers nobody taught goes to another office without them, and is laid on the same list by their places', async () => {
  const list = 'Klants;Līgums;Sākums;Maksa\nAnna Ozola;P-1;01-03-2024;12,50\nJanis Kalns;P-2;02-03-2024;13,00\n';
  const hints = { country: 'NL', currency: 'EUR' };
  const found = await inspectFile(Buffer.from(list), 'list.csv', hints);
  const inspection = found.ok ? found.value : inspectionIn(found.error.details);
  const fields = ['client.name', 'policy.number', 'policy.start', 'policy.premium'] as const;
  const reading = inspection?.reading;
  const [table] = reading?.tables ?? [];
  if (inspection === null || reading === undefined || table === undefined) {
    throw new Error('the list was not looked at');
  }
  const columns = fields.map((field, index) => ({
    ...(table.columns[index] ?? { index, header: '', reason: '' }),
    field,
    confidence: 1,
  }));
  const definition: Reading = { ...reading, kind: 'policies', tables: [{ ...table, kind: 'policies', columns }] };
  const text = recipeText({ name: 'r', fingerprint: fingerprintOf(inspection.tables), definition });
  expect(text).not.toContain('Klants');
  const recipe = recipeFromText(text);
  const { rows } = await readWhole({ text: list }, 'list.csv', recipe.ok ? { recipe: recipe.value.definition } : {});
  expect(rows.map(({ client, policy }) => [client?.name, policy?.number])).toEqual([
    ['Anna Ozola', 'P-1'],
    ['Janis Kalns', 'P-2'],
  ]);
});
