import type { Field } from './fields.ts';
import type { OpenMeaning } from './headers.ts';
import type { ColumnStatistics } from './statistics.ts';
import { headerWords } from './text.ts';
import type { StatementKind } from './types.ts';
import { isCode } from './value-shapes.ts';

const PREMIUM_WORDS = /premium|pramie|praemie|premie|prime\b|primes\b|prima\b|primas\b|cotisation|premio|beitrag|保费/;

/** The field a word of many meanings has in this kind of list; null where it has no place or could be several. */
export function resolve(
  open: OpenMeaning,
  header: string,
  values: ColumnStatistics | undefined,
  kind: StatementKind,
  sure: ReadonlySet<Field>,
  about: string,
): Field | null {
  const claims = kind === 'claims' || kind === 'mixed';
  switch (open) {
    case 'premium':
      return /\b(?:id|no|nr|number)\b/.test(headerWords(header))
        ? null
        : kind === 'commissions'
          ? 'commission.premium'
          : kind === 'clients'
            ? null
            : 'policy.premium';
    case 'amount':
      return kind === 'commissions'
        ? 'commission.amount'
        : claims
          ? 'claim.paid'
          : kind === 'policies' && PREMIUM_WORDS.test(about)
            ? 'policy.premium'
            : null;
    case 'paid':
      return kind === 'commissions' ? 'commission.amount' : claims ? 'claim.paid' : null;
    case 'date':
      return kind === 'commissions'
        ? 'commission.periodFrom'
        : claims
          ? 'claim.lossDate'
          : kind === 'clients'
            ? 'client.since'
            : null;
    case 'period':
      return kind === 'commissions' ? 'commission.periodFrom' : null;
    case 'number':
      return claims
        ? 'claim.number'
        : kind === 'clients'
          ? 'client.number'
          : sure.has('policy.number')
            ? null
            : 'policy.number';
    case 'name':
      // `Nom` beside `Prénom`, `Nome` beside `Cognome`: each is the other half.
      return sure.has('client.familyName') && !sure.has('client.givenName')
        ? 'client.givenName'
        : sure.has('client.givenName') && !sure.has('client.familyName')
          ? 'client.familyName'
          : 'client.name';
    case 'reference':
      return sure.has('client.name') || isCode(values) ? null : 'client.name';
    case 'client':
      if (/^owner$/.test(headerWords(header)) && (sure.has('client.familyName') || sure.has('client.name'))) {
        return 'client.advisor';
      }
      return isCode(values) ? 'client.number' : 'client.name';
    case 'policy':
      return 'policy.number';
    case 'code':
      return kind === 'clients' ? 'client.number' : null;
    case 'status':
      return claims ? 'claim.status' : kind === 'clients' ? null : 'policy.status';
    case 'type':
      return kind === 'commissions'
        ? 'commission.kind'
        : kind === 'policies'
          ? 'policy.line'
          : kind === 'clients'
            ? 'client.kind'
            : null;
    case 'rate':
      return kind === 'commissions' ? 'commission.rate' : null;
  }
}
