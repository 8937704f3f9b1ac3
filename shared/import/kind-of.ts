import type { Field } from './fields.ts';
import type { OpenMeaning } from './headers.ts';
import type { StatementKind } from './types.ts';

const COMMISSION_WORDS =
  /commission|\bcomm\b|\bprov\b|provision|provisie|commissie|courtage|comision|\bcomis\b|provvigion|\bprovv\b|comissao|comissoes|brokerage|remunerat|\btrails?\b|\badvis[eo]r charg|revenue|\bincome\b|\bfees?\b|佣金|手续费|经纪费|代理费/;
const CLAIM_WORDS = /claim|schade|sinistre|siniestro|sinistro|loss ?run|理赔|赔案/;

/** What kind of list it is, by the fields that are sure, the words of many meanings and what it says about itself. */
export function kindOf(
  sure: ReadonlySet<Field>,
  open: ReadonlySet<OpenMeaning>,
  about: string,
  title: string,
): StatementKind {
  const has = (...fields: readonly Field[]) => fields.some((field) => sure.has(field));
  // French and Spanish words for a commission are also those for a claim's reserve: two words of claims decide.
  if (has('claim.number') && has('claim.lossDate', 'claim.reserve', 'claim.paid')) {
    return 'claims';
  }
  if (isProduction(sure, open) && !COMMISSION_WORDS.test(title)) {
    return 'policies';
  }
  if (has('commission.amount', 'commission.credit') || (has('commission.rate') && open.has('amount'))) {
    return 'commissions';
  }
  // `Amount paid` beside a kind or rate of commission is the commission.
  if (
    has('commission.kind', 'commission.rate') &&
    (open.has('paid') || open.has('amount')) &&
    !has('claim.number', 'claim.lossDate')
  ) {
    return 'commissions';
  }
  // A statement of account: amounts, each with its side, booked on a day for a policy.
  if (
    has('commission.sign', 'commission.debit') &&
    open.has('amount') &&
    (has('policy.number') || open.has('policy'))
  ) {
    return 'commissions';
  }
  if (signsOfCommission(sure) >= 2 && COMMISSION_WORDS.test(about) && !has('claim.number', 'claim.lossDate')) {
    return 'commissions';
  }
  if (has('claim.number', 'claim.lossDate') || (has('claim.reserve') && has('policy.number'))) {
    return 'claims';
  }
  if (open.has('amount') && !open.has('premium') && COMMISSION_WORDS.test(about) && !CLAIM_WORDS.test(about)) {
    return 'commissions';
  }
  if (has('policy.number') || open.has('policy') || open.has('premium')) {
    return open.has('amount') && COMMISSION_WORDS.test(about) ? 'commissions' : 'policies';
  }
  return 'clients';
}

/** Columns that only a statement of commission has; what it is counted from says as much as two others. */
function signsOfCommission(sure: ReadonlySet<Field>): number {
  const signs: readonly Field[] = ['commission.rate', 'commission.kind', 'commission.periodFrom', 'commission.debit'];
  return signs.filter((field) => sure.has(field)).length + (sure.has('commission.premium') ? 2 : 0);
}

/** A list of policies may say what commission each brings: without a rate, a kind or a month it is none that was paid. */
function isProduction(sure: ReadonlySet<Field>, open: ReadonlySet<OpenMeaning>): boolean {
  const paid: readonly Field[] = ['commission.rate', 'commission.kind', 'commission.periodFrom', 'commission.credit'];
  return (
    open.has('premium') &&
    !open.has('rate') &&
    !open.has('date') &&
    !open.has('period') &&
    !paid.some((field) => sure.has(field)) &&
    OWN.filter((field) => sure.has(field)).length >= 3
  );
}

const OWN: readonly Field[] = [
  'policy.start',
  'policy.end',
  'policy.renewal',
  'policy.status',
  'policy.mode',
  'policy.sumInsured',
];

/** Whether a list can hardly be of another kind than it was taken for. */
export function isSurely(kind: StatementKind, sure: ReadonlySet<Field>, about: string): boolean {
  const own = OWN.filter((field) => sure.has(field)).length;
  switch (kind) {
    case 'commissions':
      return (
        sure.has('commission.credit') || signsOfCommission(sure) >= 1 || (sure.has('commission.amount') && own < 2)
      );
    case 'claims':
    case 'mixed':
      return sure.has('claim.number') || sure.has('claim.lossDate');
    case 'policies':
      return own >= 3 || (own >= 1 && !COMMISSION_WORDS.test(about) && signsOfCommission(sure) === 0);
    case 'clients':
      return true;
  }
}
