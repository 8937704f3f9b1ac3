import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { detectEncoding } from './decode.ts';
import { readWhole } from './reading-fixture.ts';
import { surveyFile } from './source.ts';

const GERMAN = 'Müller;Größe;Straße;Schäfer;Jürgen;Bäcker;Köln;Übung\n';
const FRENCH = 'Prénom;Société;français;été;où;château;Noël\n';
const CHINESE = '保单号,投保人,险种,保费,佣金\n王小明,车险,上海市浦东新区世纪大道一百号\n';

async function detected(bytes: Uint8Array): Promise<string> {
  return detectEncoding(await surveyFile(bytes)).encoding;
}

test.each([
  ['utf-8', GERMAN],
  ['windows-1252', GERMAN],
  ['windows-1252', FRENCH],
  ['cp850', GERMAN],
  ['macintosh', GERMAN],
  ['utf-16le', GERMAN],
  ['utf-16be', GERMAN],
  ['utf-8', CHINESE],
  ['gb18030', CHINESE],
  ['cp852', 'Żółć;Łódź;Kraków;Świętokrzyska;Dąbrowski;Nowak Małgorzata\n'],
  ['windows-1250', 'Žižkov;Dvořák Jiří;Brno;Příbram;Nováček;Kučera\n'],
  ['iso-8859-16', 'Brașov;Țăndărei;Ștefănescu Ioan;București;Pițești\n'],
  ['cp866', 'Иванов Иван;Москва;Полис;Страхование;Петрова Анна\n'],
  ['windows-1251', 'Иванов Иван;Москва;Полис;Страхование;Петрова Анна\n'],
  ['koi8-r', 'Иванов Иван;Москва;Полис;Страхование;Петрова Анна\n'],
  ['big5', '保單號碼,被保險人,保險費,生效日期\n王小明,台北市信義區,汽車保險,已繳費\n'],
] as const)('%s', async (encoding, text) => {
  expect(await detected(iconv.encode(text.repeat(3), encoding))).toBe(encoding);
});

test('a byte order mark decides', async () => {
  expect(await detected(Buffer.from('\ufeffa,b'))).toBe('utf-8');
  expect(await detected(iconv.encode('a,b\n1,2', 'utf-16le', { addBOM: true }))).toBe('utf-16le');
});

test('the euro sign of ISO 8859-15 is told from the currency sign nobody writes', async () => {
  expect(await detected(iconv.encode('Prämie;100 €\nBäcker;20 €\n', 'iso-8859-15'))).toBe('iso-8859-15');
});

test('a file half in UTF-8 is read as such, line by line', async () => {
  const bytes = Buffer.concat([
    Buffer.from('Polisnummer;Naam;Premie\nP1;Müller;1,50\n'),
    iconv.encode('P2;Größe;2,50\nP3;Jürgen;2,50\n', 'windows-1252'),
  ]);
  const { rows } = await readWhole(bytes, 'lijst.csv');
  expect(rows.map((row) => row.client?.name)).toEqual(['Müller', 'Größe', 'Jürgen']);
});

test('a plain letter behind an accented one makes no Chinese character of both', async () => {
  expect(await detected(Buffer.from('J\xc3?\xa4gersteig;M\xfcller;1,50\n', 'latin1'))).not.toBe('big5');
});

test('one bad byte late in the file is noticed', async () => {
  const bytes = Buffer.concat([Buffer.from('a;b\n'.repeat(600_000)), Buffer.from([0x4d, 0xfc, 0x6c, 0x6c])]);
  expect(await detected(bytes)).toBe('windows-1252');
});

test('lines of two encodings in one file are each read in their own', async () => {
  const bytes = Buffer.concat([
    Buffer.from('Polisnummer;Naam;Premie\nP1;Müller;1,50\nP2;Schäfer;1,50\n'),
    iconv.encode('P3;Jürgen;2,50\n', 'windows-1252'),
  ]);
  const { rows, inspection } = await readWhole(bytes, 'lijst.csv');
  expect(rows.map((row) => row.client?.name)).toEqual(['Müller', 'Schäfer', 'Jürgen']);
  expect(inspection.warnings.map((warning) => warning.code)).toEqual(['encoding-mixed']);
});
