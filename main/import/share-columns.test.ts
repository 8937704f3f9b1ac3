import { expect, test } from 'vitest';
import { readWhole } from './reading-fixture.ts';

/** Fields of a list of commission with these headers behind the usual ones. */
async function fieldsOf(headers: readonly string[], cells: readonly string[]) {
  const text = [
    ['Policy number', 'Client name', 'Commission', ...headers].join(','),
    ...[1, 2, 3, 4, 5, 6].map((at) => [`P-10${at}`, 'Anna Smit', `${at}00.00`, ...cells].join(',')),
  ].join('\n');
  const { inspection, rows } = await readWhole({ text });
  const fields = inspection.reading.tables[0]?.columns.slice(3).map(({ field }) => field);
  return { fields, said: rows[0]?.commission?.advisorCode };
}

test('advisors and what each gets of a line are told from headers that say so', async () => {
  const whole = ['commission.advisorCode', 'commission.share', 'commission.advisorCode2', 'commission.share2'];
  const cells = ['AB', '60', 'CD', '40'];
  const english = await fieldsOf(['Agent code', 'Split %', 'Agent code 2', 'Split 2 %'], cells);
  expect(english.fields).toEqual(whole);
  expect(english.said).toContain('CD');
  expect((await fieldsOf(['Agent code', 'Agent share', 'Second agent', 'Second agent share'], cells)).fields).toEqual(
    whole,
  );
  expect((await fieldsOf(['Vermittler Nr', 'Anteil %', 'Vermittler2', 'Anteil2 %'], cells)).fields).toEqual(whole);
});

test('a share of something else, or of nobody, is not taken for an advisor’s', async () => {
  expect((await fieldsOf(['Agent code', 'Our share of risk'], ['AB', '60'])).fields?.[1]).toBeNull();
  expect((await fieldsOf(['Split %'], ['60'])).fields).not.toContain('commission.share');
  expect((await fieldsOf(['Agent code', 'Split'], ['AB', '250.00'])).fields).not.toContain('commission.share');
});
