import { carrierNames, lines } from './carriers.ts';
import { lastFirst } from './cells.ts';
import { dutchKinds, entryOf, halfOf, type Period, periods, quarterOf, totalOf } from './commission-text.ts';
import { date } from './in-force.ts';
import type { SampleOffice } from './office.ts';
import type { StatementFile } from './statement-file.ts';
import { sheetFile } from './workbook.ts';

/** Quarterly workbooks with a merged title, typed dates, a total row. */
export function merwedeCommissions(office: SampleOffice): Promise<readonly StatementFile[]> {
  return Promise.all(
    periods(office, 'merwede', 3).map(async (period) => {
      const bytes = await sheetFile({
        sheet: 'Provisie',
        title: `Merwede Schade: provisieoverzicht ${quarterOf(period.to)}`,
        header: ['Polisnummer', 'Relatie', 'Branche', 'Periode vanaf', 'Premie', 'Provisie', 'Soort'],
        rows: period.receipts.map(({ policy, on, premium, amount, kind }) => [
          policy.number,
          policy.holder.name,
          lines[policy.line].nl,
          date(on),
          premium / 100,
          amount / 100,
          dutchKinds[kind],
        ]),
        total: { at: 5, amount: totalOf(period) / 100 },
      });
      return entryOf('merwede', `merwede-provisie-${quarterOf(period.to)}.xlsx`, bytes, period);
    }),
  );
}

/** Half-yearly workbooks whose policy numbers became numbers: their leading zeros are gone. */
export function deltaCommissions(office: SampleOffice): Promise<readonly StatementFile[]> {
  return Promise.all(
    periods(office, 'delta', 6).map(async (period) => {
      const bytes = await sheetFile({
        sheet: 'Blad1',
        title: `${carrierNames.delta} · provisie ${halfOf(period.to)}`,
        header: ['Polis', 'Verzekerde', 'Boekdatum', 'Premie', 'Provisie', 'Soort'],
        rows: deltaRows(period),
        total: { at: 4, amount: totalOf(period) / 100 },
      });
      return entryOf('delta', `delta-leven-provisie-${halfOf(period.to)}.xlsx`, bytes, period);
    }),
  );
}

function deltaRows(period: Period): (string | number | Date | null)[][] {
  return period.receipts.map(({ policy, on, premium, amount, kind }) => [
    Number(policy.number),
    lastFirst(policy.holder),
    date(on),
    premium / 100,
    amount / 100,
    dutchKinds[kind],
  ]);
}
