import { Refusal } from '../../../../shared/result.ts';
import { partText, type ZipEntry } from './zip-directory.ts';

export type SheetPart = {
  readonly name: string;
  readonly entry: ZipEntry;
  /** Not among the tabs a person sees. */
  readonly hidden: boolean;
};

const SAVE = 'Open it, save it as XLSX and import that.';

function attribute(tag: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}="([^"]*)"`).exec(tag);
  return unescapeXml(match?.[1] ?? '');
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_all, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16) % 0x110000))
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code) % 0x110000))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** What a zip file is that is no XLSX workbook. */
function otherZip(entries: readonly ZipEntry[]): Refusal {
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry.name));
  if (has(/\.iwa$/) || has(/^index\.zip$/i)) {
    return new Refusal(
      'unsupported-format',
      'This is an Apple Numbers file. In Numbers choose File > Export To > Excel and import that.',
    );
  }
  if (has(/^word\//)) {
    return new Refusal(
      'unsupported-format',
      'This is a Word document, not a table. Copy the table into a spreadsheet and save it as XLSX.',
      { what: 'document', kind: 'Word' },
    );
  }
  if (has(/^content\.xml$/)) {
    return new Refusal(
      'unsupported-format',
      'This is an OpenDocument file, but no spreadsheet. Copy the table into a spreadsheet and save it as XLSX.',
      { what: 'document', kind: 'OpenDocument' },
    );
  }
  return has(/^\[Content_Types\]\.xml$/)
    ? new Refusal('workbook-damaged', `The workbook has no sheets. ${SAVE}`)
    : new Refusal('unsupported-format', 'This is a zip archive. Unpack it and import the files inside.', {
        what: 'archive',
        kind: 'ZIP',
      });
}

/** The worksheets of a workbook in the order of their tabs. */
export function listSheets(bytes: Uint8Array, entries: readonly ZipEntry[]): readonly SheetPart[] {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const workbook = entries.find((entry) => /^xl\/workbook\d*\.xml$/i.test(entry.name));
  const relations = entries.find((entry) => /^xl\/_rels\/workbook\d*\.xml\.rels$/i.test(entry.name));
  if (workbook === undefined || relations === undefined) {
    throw otherZip(entries);
  }
  const targets = new Map<string, string>();
  for (const [tag] of partText(bytes, relations).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (/\/worksheet$/.test(attribute(tag, 'Type'))) {
      const target = attribute(tag, 'Target');
      targets.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    }
  }
  const sheets: SheetPart[] = [];
  for (const [tag] of partText(bytes, workbook).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const id = /\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '';
    const entry = byName.get((targets.get(id) ?? '').toLowerCase());
    if (entry !== undefined) {
      sheets.push({ name: attribute(tag, 'name'), entry, hidden: /hidden$/i.test(attribute(tag, 'state')) });
    }
  }
  if (sheets.length === 0) {
    throw otherZip(entries);
  }
  return sheets;
}
