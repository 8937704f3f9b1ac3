import { lines } from './carriers.ts';
import { dutchAmount, dutchDay, textOf } from './cells.ts';
import type { SampleOffice } from './office.ts';
import { LAST_DAY } from './policies.ts';
import { type StatementFile, utf8WithMark } from './statement-file.ts';

const STATUS = { open: 'Open', settled: 'Afgewikkeld', rejected: 'Afgewezen' } as const;

/** The office's claims register over all carriers. Three rows are wrong on purpose: two impossible days, one without its policy. */
export function claimsList(office: SampleOffice): StatementFile {
  const header = ['Schadenummer', 'Polisnummer', 'Branche', 'Schadedatum', 'Betaald', 'Reserve', 'Status'];
  const rows = office.claims.map((claim) => [
    claim.number,
    claim.policy.number,
    lines[claim.policy.line].nl,
    dutchDay(claim.lost),
    dutchAmount(claim.paid),
    dutchAmount(claim.reserve),
    STATUS[claim.status],
  ]);
  const damage = (at: number, column: number, text: string): void => {
    const row = rows[at];
    if (row !== undefined) {
      row[column] = text;
    }
  };
  damage(17, 3, '31-02-2025');
  damage(58, 1, '');
  damage(101, 3, '00-13-2026');
  return {
    file: 'office-schadelijst-2025-2026.csv',
    bytes: utf8WithMark(textOf([header, ...rows], ';')),
    as: 'claims',
    carrier: null,
    statementDate: LAST_DAY,
    rows: rows.length,
    rejected: 3,
    commission: null,
    premium: null,
  };
}
