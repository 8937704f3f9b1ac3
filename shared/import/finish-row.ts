import { type Decimal, toMinor } from './amount.ts';
import { nameOf } from './cell-basics.ts';
import type { Draft } from './draft.ts';
import type { Field } from './fields.ts';
import { joinName } from './names.ts';
import type { ColumnReading, Reading, TableReading } from './reading.ts';
import type { SummedField, Tally } from './tally.ts';
import type { CommissionFields, NormalisedRow, RawRecord } from './types.ts';

const NO_COLUMN = { header: '', index: 0 };

function columnOf(table: TableReading, ...fields: readonly Field[]): Pick<ColumnReading, 'header' | 'index'> {
  return table.columns.find((column) => column.field !== null && fields.includes(column.field)) ?? NO_COLUMN;
}

/** Puts together what several cells say, checks what a row must have, adds to the sums, and gives the row out. */
export function finishRow(
  record: RawRecord,
  draft: Draft,
  table: TableReading,
  reading: Reading,
  tally: Tally,
  sum: (field: SummedField, minor: number) => void,
): NormalisedRow {
  finishClient(draft);
  const commission = finishFigures(draft, table, tally, sum);
  if (draft.claim.paid !== undefined) {
    sum('claims', draft.claim.paid);
  }
  check(draft, table);
  const { client, policy, claim, problems } = draft;
  if (
    reading.carrier !== null &&
    policy.carrier === undefined &&
    (draft.hasPolicy || commission !== null || draft.hasClaim)
  ) {
    policy.carrier = reading.carrier;
  }
  if (reading.line !== undefined && policy.line === undefined && (draft.hasPolicy || commission !== null)) {
    policy.line = reading.line;
  }
  const row: { -readonly [K in keyof NormalisedRow]: NormalisedRow[K] } = {
    type: 'row',
    index: record.index,
    sheet: record.sheet,
    row: record.row,
    offset: record.offset,
    length: record.length,
    problems,
    identityText: draft.identity.join('\u001f'),
  };
  if (draft.hasClient || client.advisor !== undefined) {
    row.client = client;
  }
  if (draft.hasPolicy || policy.carrier !== undefined) {
    row.policy = policy;
  }
  if (commission !== null) {
    row.commission = commission;
  }
  if (draft.hasClaim && (claim.number !== undefined || claim.lossDate !== undefined)) {
    row.claim = claim;
  } else if (draft.hasClaim && table.kind !== 'claims' && ((claim.paid ?? 0) !== 0 || (claim.reserve ?? 0) !== 0)) {
    // A book of policies that tells what each has cost so far: one undated claim, which a later edition brings up to date.
    row.claim = { status: 'unknown', ...claim };
  }
  if (record.hidden === true) {
    row.hidden = true;
  }
  return row;
}

/** The commission a row carries, and its part of the sums. */
export function finishFigures(
  draft: Draft,
  table: TableReading,
  tally: Tally,
  sum: (field: SummedField, minor: number) => void,
): CommissionFields | null {
  const commission = finishCommission(draft, table, tally, sum);
  if (draft.premiumAmount !== null) {
    tally.sums.premium.add(draft.premiumAmount);
    sum('premium', toMinor(draft.premiumAmount) ?? 0);
  }
  return commission;
}

function finishClient(draft: Draft): void {
  const { client } = draft;
  if (client.name === undefined && (draft.family !== '' || draft.given !== '')) {
    const name = joinName(draft.family, draft.given, draft.middle);
    client.rawName = [draft.given, draft.middle, draft.family].filter((part) => part !== '').join(' ');
    client.name = name.name;
    client.kind ??= name.kind;
    if (name.familyName !== '') {
      client.familyName = name.familyName;
    }
    if (name.givenName !== '') {
      client.givenName = name.givenName;
    }
  }
  const street = `${draft.street} ${draft.houseNumber}`.trim();
  if (street !== '') {
    client.street = street;
  }
}

/** The amount as it stands: the amount column, or credit − debit; a sign column turns an amount that has none of its own. */
function finishCommission(
  draft: Draft,
  table: TableReading,
  tally: Tally,
  sum: (field: SummedField, minor: number) => void,
): CommissionFields | null {
  const { credit, debit } = draft;
  let amount: Decimal | null = draft.commissionAmount;
  if (amount !== null && draft.sign < 0 && amount.units > 0) {
    amount = { ...amount, units: 0 - amount.units };
  }
  if (amount !== null) {
    tally.sums.commission.add(amount);
  }
  let minor = amount === null ? null : toMinor(amount);
  if (credit !== null || debit !== null) {
    const taken = debit === null ? null : { ...debit, units: 0 - Math.abs(debit.units) };
    for (const part of [credit, taken]) {
      if (part !== null) {
        tally.sums.commission.add(part);
        minor = (minor ?? 0) + (toMinor(part) ?? 0);
      }
    }
  }
  if (minor === null) {
    if (table.kind === 'commissions' && draft.problems.length === 0) {
      const column = columnOf(table, 'commission.amount', 'commission.credit', 'commission.debit');
      draft.problems.push({
        column: nameOf(column),
        value: '',
        code: 'required',
        message: `${nameOf(column)} is empty. A commission line needs an amount; correct it in the file.`,
      });
    }
    return null;
  }
  sum('commission', minor);
  if (minor < 0) {
    draft.commission.kind ??= 'chargeback';
  } else if (minor > 0 && draft.commission.kind === 'chargeback') {
    tally.positiveChargebacks += 1;
  }
  const commission: Draft['commission'] = draft.commission;
  return Object.assign(commission, { amount: minor });
}

function check(draft: Draft, table: TableReading): void {
  const { client, policy, claim } = draft;
  const anybody = client.name !== undefined || client.identifiers !== undefined;
  if (policy.start !== undefined && policy.end !== undefined && policy.end < policy.start) {
    const column = columnOf(table, 'policy.end');
    draft.problems.push({
      column: nameOf(column),
      value: policy.end,
      code: 'end-before-start',
      message: `The policy ends on ${policy.end}, before it starts on ${policy.start}. Correct one of the dates in the file.`,
    });
  }
  if (policy.number === undefined && !anybody) {
    const column = columnOf(table, 'policy.number', 'client.number', 'client.name');
    draft.problems.push({
      column: nameOf(column),
      value: '',
      code: 'required',
      message: 'The row names neither a policy nor a client, so it cannot be placed. Add a policy number or a name.',
    });
  }
  if (
    table.kind === 'claims' &&
    claim.number === undefined &&
    claim.lossDate === undefined &&
    draft.problems.length === 0
  ) {
    const column = columnOf(table, 'claim.number', 'claim.lossDate');
    draft.problems.push({
      column: nameOf(column),
      value: '',
      code: 'required',
      message: 'The row has neither a claim number nor a date of loss. Add one of them.',
    });
  }
}
