import type { Day } from '../day.ts';
import { toMinor } from './amount.ts';
import { compileCells } from './cells.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { type Field, isAmount, isDate } from './fields.ts';
import type { ColumnReading, Reading } from './reading.ts';
import { Tally } from './tally.ts';
import { cleanCell, isUnknown } from './text.ts';

/** What one cell comes to. */
export type Meaning =
  | { readonly as: 'empty' }
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'day'; readonly day: Day }
  /** Minor units of the book's currency. */
  | { readonly as: 'money'; readonly minor: number }
  | { readonly as: 'name'; readonly family: string; readonly given: string; readonly organisation: boolean }
  /** One of our own words. */
  | { readonly as: 'word'; readonly field: string; readonly word: string }
  /** A word that none of ours is known for: the row is read without it. */
  | { readonly as: 'unknown' }
  /** The row would be rejected. */
  | { readonly as: 'bad'; readonly code: string; readonly message: string };

/** A cell of the first rows, as it stands and as it is read. */
export type SampleValue = { readonly row: number; readonly raw: string; readonly meaning: Meaning };

/**
 * The first values of a column as they are read, empty ones left out; of later rows one that would be rejected comes last.
 * @param rows cells of the rows below the header, with the rows' numbers
 * @param most values shown
 */
export function sampleValues(
  column: ColumnReading,
  reading: Reading,
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
  most: number,
): readonly SampleValue[] {
  const { field } = column;
  const [reader] = field === null ? [] : compileCells([column], reading, new Tally(new Set()));
  const values = rows.flatMap(({ row, cells }): SampleValue[] => {
    const raw = cells[column.index] ?? '';
    if (raw.trim() === '') {
      return [];
    }
    if (field === null || reader === undefined) {
      return [{ row, raw, meaning: { as: 'text', text: cleanCell(raw) } }];
    }
    const draft = emptyDraft();
    reader.read(raw, undefined, draft);
    return [{ row, raw, meaning: meaningOf(field, raw, draft) }];
  });
  const first = values.slice(0, most);
  const bad = values.slice(most).find(({ meaning }) => meaning.as === 'bad' || meaning.as === 'unknown');
  return bad === undefined ? first : [...first.slice(0, -1), bad];
}

function meaningOf(field: Field, raw: string, draft: Draft): Meaning {
  const [problem] = draft.problems;
  if (problem !== undefined) {
    return { as: 'bad', code: problem.code, message: problem.message };
  }
  const text = cleanCell(raw);
  if (isAmount(field)) {
    const minor = minorIn(draft);
    return minor === null ? { as: 'empty' } : { as: 'money', minor };
  }
  if (isDate(field)) {
    const [day = ''] = draft.identity;
    return day === '' ? { as: 'empty' } : { as: 'day', day: day as Day };
  }
  if (isUnknown(text) && field !== 'commission.sign') {
    return { as: 'empty' };
  }
  if (field === 'client.name') {
    const { familyName = '', givenName = '', name = '', kind } = draft.client;
    const organisation = kind === 'organisation';
    return { as: 'name', family: familyName === '' ? name : familyName, given: givenName, organisation };
  }
  return worded(field, draft) ?? { as: 'text', text };
}

/** The amount that was put into the draft, whichever it is. */
function minorIn({ policy, commission, claim, commissionAmount, credit, debit }: Draft): number | null {
  const amount = commissionAmount ?? credit ?? debit;
  return (
    policy.premium ??
    policy.sumInsured ??
    commission.premium ??
    claim.paid ??
    claim.reserve ??
    (amount === null ? null : toMinor(amount))
  );
}

/** Fields that are kept as words of our own, and how a draft says them. */
const WORDS: Partial<Readonly<Record<Field, (draft: Draft) => string | number | undefined>>> = {
  'policy.status': ({ policy }) => policy.status,
  'policy.mode': ({ policy }) => policy.paymentsPerYear,
  'commission.kind': ({ commission }) => commission.kind,
  'claim.status': ({ claim }) => claim.status,
  'client.kind': ({ client }) => client.kind,
  'client.sex': ({ client }) => client.sex,
  'client.language': ({ client }) => client.language,
};

function worded(field: Field, draft: Draft): Meaning | null {
  if (field === 'policy.line') {
    const { line = '', product = '' } = draft.policy;
    return line === product ? null : { as: 'word', field: 'line', word: line };
  }
  const word = WORDS[field]?.(draft);
  if (WORDS[field] === undefined) {
    return null;
  }
  return word === undefined || word === ''
    ? { as: 'unknown' }
    : { as: 'word', field: field.slice(field.indexOf('.') + 1), word: String(word) };
}
