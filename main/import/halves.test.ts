import { expect, test } from 'vitest';
import { readWhole } from './reading-fixture.ts';

const PEOPLE = [
  ['Jansen', 'Anna'],
  ['García López', 'María José'],
  ['van der Berg', 'Piet'],
  ['Rossi', 'Luigi'],
  ['Weber', 'Eva'],
  ['Moreau', 'Lucas'],
] as const;

async function read(header: string, cells: (person: readonly [string, string]) => string) {
  const lines = PEOPLE.map((person, at) => `P${100 + at};${cells(person)};01-03-2024;12,50`);
  const { rows, inspection } = await readWhole({ text: [`Polis;${header};Ingangsdatum;Premie`, ...lines].join('\n') });
  return {
    fields: inspection.reading.tables[0]?.columns.slice(1, 3).map(({ field }) => field),
    people: rows.map(({ client }) => [client?.familyName, client?.givenName]),
  };
}

test.each([
  ['Nombre tomador', 'Apellidos tomador'],
  ['Nome contraente', 'Cognome contraente'],
  ['Nome do segurado', 'Sobrenome do segurado'],
])('%s beside %s is the given name', async (given, family) => {
  const { fields, people } = await read(`${family};${given}`, ([last, first]) => `${last};${first}`);
  expect(fields).toEqual(['client.familyName', 'client.givenName']);
  expect(people).toEqual(PEOPLE);
});

test.each([
  ['Name VN', 'Vorname VN'],
  ['Naam verzekerde', 'Voornaam verzekerde'],
  ['Nom du souscripteur', 'Prénom du souscripteur'],
  ['Insured Name', 'Insured First Name'],
])('%s beside %s is the family name', async (family, given) => {
  const { fields, people } = await read(`${family};${given}`, ([last, first]) => `${last};${first}`);
  expect(fields).toEqual(['client.familyName', 'client.givenName']);
  expect(people).toEqual(PEOPLE);
});

test.each([
  [
    'Nombre completo tomador;Apellidos tomador',
    ([last, first]: readonly [string, string]) => `${first} ${last};${last}`,
  ],
  ['Nombre tomador;Apellidos tomador', ([last, first]: readonly [string, string]) => `${first} ${last};${last}`],
  ['Name VN;Vorname VN', ([last, first]: readonly [string, string]) => `${last}, ${first};${first}`],
])('a whole name stays one beside a half that it repeats: %s', async (header, cells) => {
  const { fields } = await read(header, cells);
  expect(fields?.[0]).toBe('client.name');
});
