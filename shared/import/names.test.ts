import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinName, readName } from './names.ts';

test.each([
  ['SMITH, JOHN A', 'John A Smith', 'Smith', 'John A'],
  ['WHITE;NICOLE', 'Nicole White', 'White', 'Nicole'],
  ['Oertel,Schirin', 'Schirin Oertel', 'Oertel', 'Schirin'],
  ['Jan van der Berg', 'Jan van der Berg', 'van der Berg', 'Jan'],
  ['Berg, Jan van der', 'Jan van der Berg', 'van der Berg', 'Jan'],
  ['VAN DEN BROEK, JAN', 'Jan van den Broek', 'van den Broek', 'Jan'],
  ['Dr. Anna Müller', 'Anna Müller', 'Müller', 'Anna'],
  ['DUPONT Jean', 'Jean Dupont', 'Dupont', 'Jean'],
  ["O'BRIEN, PAT", "Pat O'Brien", "O'Brien", 'Pat'],
  ['Mr & Mrs Jones', 'Mr & Mrs Jones', 'Jones', ''],
  ['王小明', '王小明', '王', '小明'],
  ['欧阳锋', '欧阳锋', '欧阳', '锋'],
  ['Xie Jun 谢军', 'Xie Jun 谢军', 'Xie', 'Jun'],
  ['Madonna', 'Madonna', 'Madonna', ''],
  ['Jansen, Dhr.', 'Jansen', 'Jansen', ''],
  ['Mevr. Jansen', 'Jansen', 'Jansen', ''],
  ['Weber, Herr Dr.', 'Weber', 'Weber', ''],
  ['Weber, Dr. Anna', 'Anna Weber', 'Weber', 'Anna'],
  ['Don Pedro García', 'Pedro García', 'García', 'Pedro'],
  ['Don Garcia', 'Don Garcia', 'Garcia', 'Don'],
  ['Garcia, Don', 'Don Garcia', 'Garcia', 'Don'],
])('%s', (raw, name, familyName, givenName) => {
  expect(readName(raw)).toEqual({ name, familyName, givenName, kind: 'person' });
});

test.each([
  'Bakkerij Jansen BV',
  'Acme Ltd',
  'Müller GmbH',
  'Muster AG',
  '东海贸易有限公司',
  'Smits & Zn. VOF',
  'Foo Inc.',
  'Stichting Zorg',
  'Société Générale SA',
  'EL AMRANI BOUW BV',
])('%s is an organisation', (raw) => {
  expect(readName(raw)).toMatchObject({ kind: 'organisation', familyName: '' });
});

test.each([
  'Apotheek Brouwer',
  'Autobedrijf Jansen',
  'Bäckerei Huber',
  'Slagerij Smit',
  'VvE Parkzicht',
  'Farmacia Rossi',
  'Van der Heijden Schilderwerken',
])('%s trades under that name', (raw) => {
  expect(readName(raw)).toMatchObject({ name: raw, kind: 'organisation' });
});

test('letters a carrier lost are no part of a name', () => {
  expect(readName('Xie Xiaowen ???')).toMatchObject({ name: 'Xie Xiaowen', kind: 'person' });
  expect(readName('\uFFFD\uFFFD Bakker, Piet')).toMatchObject({ name: 'Piet Bakker' });
  expect(readName('???')).toMatchObject({ name: '???' });
  expect(readName('Mu?oz, Pedro')).toMatchObject({ name: 'Pedro Mu?oz' });
});

test('names from columns of their own', () => {
  expect(joinName('Berg', 'Jan', 'van der')).toMatchObject({ name: 'Jan van der Berg', familyName: 'van der Berg' });
  expect(joinName('Smith', 'Ann', 'B')).toMatchObject({ name: 'Ann B Smith', familyName: 'Smith', givenName: 'Ann B' });
  expect(joinName('王', '小明', '')).toMatchObject({ name: '王小明' });
  expect(joinName('Acme Ltd', '', '')).toMatchObject({ kind: 'organisation' });
});

test('family-first and given-first forms of one name agree', () => {
  // Words that are also titles are names, too, where nothing but the order tells: `Herr, Anna` and `Anna Herr`.
  const words = fc.oneof(
    { weight: 5, arbitrary: fc.stringMatching(/^[A-Z][a-z]{2,9}$/) },
    { weight: 1, arbitrary: fc.constantFrom('Dhr', 'Herr', 'Frau', 'Miss', 'Don', 'Sir', 'Ing', 'Prof', 'Van') },
  );
  const word = words.filter((name) => readName(name).kind === 'person');
  fc.assert(
    fc.property(word, word, (given, family) => {
      const plain = readName(`${given} ${family}`);
      fc.pre(plain.kind === 'person' && plain.familyName === family);
      expect(readName(`${family}, ${given}`)).toEqual(plain);
    }),
  );
});

test('particles behind a name in capitals do not keep its capitals', () => {
  expect(readName('BERG, JAN VAN DEN')).toMatchObject({ name: 'Jan van den Berg', familyName: 'van den Berg' });
  expect(joinName('BERG', 'JAN', 'VAN DEN')).toMatchObject({ name: 'Jan van den Berg', familyName: 'van den Berg' });
  expect(readName('McDONALD, Ian')).toMatchObject({ familyName: 'McDONALD' });
});
