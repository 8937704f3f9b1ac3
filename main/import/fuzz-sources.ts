import { writeXlsx } from 'hucre';
import iconv from 'iconv-lite';
import { foreignTables, knownTables } from '../../shared/import/known/index.ts';

/** A file to be spoilt. */
export type Source = { readonly name: string; readonly bytes: Buffer };

const FORMS = [
  { delimiter: ',', encoding: 'utf-8', end: '\n' },
  { delimiter: ';', encoding: 'windows-1252', end: '\r\n' },
  { delimiter: '\t', encoding: 'utf-16le', end: '\r\n' },
  { delimiter: '|', encoding: 'gb18030', end: '\n' },
] as const;

/** Known lists of every kind and language in several forms of text, one as a workbook, fixed-width lines and a GDV file. */
export async function fuzzSources(): Promise<readonly Source[]> {
  const texts = [...knownTables, ...foreignTables].map(({ name, rows }, at): Source => {
    const { delimiter, encoding, end } = FORMS[at % FORMS.length] ?? FORMS[0];
    const lines = [...rows, ...rows.slice(1), ...rows.slice(1)].map((row) =>
      row.map(quoted(delimiter)).join(delimiter),
    );
    return {
      name: `${name.replaceAll(/[^\p{L}\d]+/gu, '-')}.csv`,
      bytes: iconv.encode(lines.join(end) + end, encoding),
    };
  });
  const sheets = knownTables
    .slice(0, 3)
    .map(({ rows }, at) => ({ name: `List ${at + 1}`, rows: rows.map((row) => [...row]) }));
  return [
    ...texts,
    { name: 'lists.xlsx', bytes: Buffer.from(await writeXlsx({ sheets })) },
    { name: 'bestand.gdv', bytes: gdv() },
  ];
}

function quoted(delimiter: string): (cell: string) => string {
  return (cell) => (cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell);
}

function gdv(): Buffer {
  const record = (...parts: readonly (readonly [number, string])[]) =>
    parts.reduce(
      (line, [start, text]) => line.slice(0, start - 1) + text + line.slice(start - 1 + text.length),
      ' '.repeat(256),
    );
  const contract = (kind: string, at: number) => [1, `${kind}09999 040V-${at}`.padEnd(32)] as const;
  const lines = Array.from({ length: 12 }, (_, at) => [
    record(contract('0100', at), [44, `Müller ${at}`], [104, 'Jürgen'], [157, '01067'], [237, '01'], [256, '1']),
    record(contract('0200', at), [44, '010120240000000001012026'], [68, '81'], [113, 'EUR000000001250'], [256, '1']),
    record(contract('0400', at), [44, '10'], [54, '01032025'], [107, 'EUR'], [151, '00000000100+'], [256, '1']),
    record(contract('0500', at), [43, `S-${at}`], [66, '1'], [102, '1505202520052025'], [140, '0000000050000+']),
  ]).flat();
  return iconv.encode(
    [
      record([1, '000109999Muster Versicherung AG'], [70, '0101202530062025'], [256, '1']),
      ...lines,
      record([1, '99990000000048'], [25, '000000000015000'], [55, '00000000001200+'], [70, '00000000600000+']),
    ].join('\r\n'),
    'windows-1252',
  );
}
