import type { Inspection, Reading, TablePreview } from '../../shared/import/reading.ts';
import { dateInText } from '../../shared/import/statement-date.ts';
import { ok, type Result } from '../../shared/result.ts';
import { encodingWarnings, finish, type Looked } from './conclude.ts';
import { detectEncoding } from './decode.ts';
import { field } from './formats/gdv/layout.ts';
import { cutRecords } from './formats/gdv/records.ts';
import { bytesOf } from './source.ts';

const LARGEST_GDV = 400_000_000;

/** A GDV file: its first carrier, its period, and its first records. */
export async function inspectGdv(looked: Looked): Promise<Result<Inspection>> {
  const { survey, hints, source } = looked;
  const { encoding, sure } = detectEncoding(survey);
  const bytes = await bytesOf(source, LARGEST_GDV);
  let carrier: string | null = null;
  let until: string | null = null;
  let packages = 0;
  const sample: string[][] = [];
  for (const record of cutRecords(bytes, encoding)) {
    if (record.kind === '0001') {
      carrier ??= field(record.text, 10, 30) || null;
      const to = field(record.text, 78, 8);
      until = /^\d{8}$/.test(to) ? `${to.slice(0, 2)}.${to.slice(2, 4)}.${to.slice(4)}` : until;
      packages += record.text[255] === '1' || record.text[255] === ' ' ? 1 : 0;
    }
    if (sample.length < 25) {
      sample.push([
        record.kind,
        record.text.slice(4, 9),
        record.text.slice(10, 13),
        field(record.text, 14, 17),
        record.text.slice(42),
      ]);
    }
  }
  const reading: Reading = {
    version: 1,
    format: 'gdv',
    kind: 'mixed',
    encoding,
    delimiter: null,
    tables: [],
    carrier: hints.carrier ?? null,
    currency: hints.currency,
    country: hints.country,
  };
  const preview: TablePreview = {
    sheet: null,
    headerRow: null,
    headers: ['Satzart', 'VU', 'Sparte', 'VSNR', ''],
    sample,
  };
  const result = finish(
    looked,
    reading,
    [preview],
    until === null ? null : dateInText(until),
    encodingWarnings(encoding, sure || survey.ascii),
  );
  return result.ok && hints.carrier === undefined && packages <= 1 ? ok({ ...result.value, carrier }) : result;
}
