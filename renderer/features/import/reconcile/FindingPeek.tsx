import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClaimState } from '../../../../shared/reconciliation/claims.ts';
import type { FindingRow } from '../../../../shared/reconciliation/view.ts';
import { DayText, Money } from '../../../components/Figures.tsx';
import { useFormat } from '../../../components/format.ts';
import { useNames } from '../../../components/names.ts';
import { PeekPart, SidePeek } from '../../../components/SidePeek.tsx';
import { linkTo } from '../../../navigation.ts';
import classes from './reconcile.module.css';
import { kindText, rateText, reachText, yearText } from './words.ts';

/** What one may do next, by where a claim stands. */
const NEXT: Readonly<Record<ClaimState, readonly ClaimState[]>> = {
  open: ['claimed', 'settled', 'written-off'],
  claimed: ['settled', 'written-off', 'open'],
  settled: ['open'],
  'written-off': ['open'],
};

type FindingPeekProps = {
  readonly row: FindingRow;
  readonly onMark: (state: ClaimState) => void;
  readonly onClose: () => void;
};

/** Why a line is in its class, with the arithmetic down to the statement's line, and what becomes of its claim. */
export function FindingPeek({ row, onMark, onClose }: FindingPeekProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { claim } = row;
  return (
    <SidePeek label={t('reconcile.why')} onClose={onClose}>
      <PeekPart title={row.client}>
        <div className={classes.sums}>
          <p>{[row.policyNumber, row.carrier].filter((part) => part !== null).join(' · ')}</p>
          <p>
            {names.line(row.lineCode, row.lineName)} · {kindText(row.kind, t)} · <DayText day={row.day} />
          </p>
          {row.endedOn !== null && <p>{t('reconcile.ended', { day: format.day(row.endedOn) })}</p>}
          <a href={linkTo(`/clients/${row.clientId}`)}>{t('reconcile.openClient')}</a>
        </div>
      </PeekPart>
      <PeekPart title={t(`reconcile.classes.${row.class}`)}>
        <div className={classes.sums}>
          <p>{t(`reconcile.reasons.${row.reason}`)}</p>
          <Arithmetic row={row} />
          <p>
            {t('reconcile.minus', {
              received: format.money(row.receivedMinor, 2),
              expected: format.money(row.expectedMinor, 2),
              difference: format.money(row.differenceMinor, 2),
            })}
          </p>
          <p>
            {row.source === null
              ? t('reconcile.noSource')
              : t('reconcile.source', {
                  file: [row.source.fileName, row.source.sheet].filter(Boolean).join(' › '),
                  row: row.source.row ?? '–',
                })}
          </p>
        </div>
      </PeekPart>
      {claim !== null && (
        <PeekPart title={t('reconcile.columns.amount')} aside={t(`reconcile.states.${claim.state}`)}>
          <div className={classes.sums}>
            <p>
              <strong>
                <Money amount={claim.amountMinor} decimals={2} />
              </strong>
            </p>
            {claim.disputedOn !== null && (
              <p>
                {t('reconcile.columns.disputed')} <DayText day={claim.disputedOn} />
              </p>
            )}
            <div className={classes.actions}>
              {NEXT[claim.state].map((state, index) => (
                <Button key={state} variant={index === 0 ? 'filled' : 'default'} onClick={() => onMark(state)}>
                  {t(`reconcile.mark.${state}`)}
                </Button>
              ))}
            </div>
          </div>
        </PeekPart>
      )}
    </SidePeek>
  );
}

/** Expected = base × rate, and which rate that is. */
function Arithmetic({ row: { rate, base, expectedMinor, source, receivedMinor } }: { readonly row: FindingRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  if (rate === null || base === null) {
    return null;
  }
  const how =
    rate.basis === 'percent'
      ? t('reconcile.percentOf', { rate: rateText(rate, format), base: format.money(base, 2) })
      : rate.basis === 'flat'
        ? t('reconcile.flatOf', { amount: rateText(rate, format) })
        : t('reconcile.livesOf', { amount: rateText(rate, format), count: base });
  const shared = rate.basis !== 'percent' && source !== null && expectedMinor !== receivedMinor;
  return (
    <>
      <p>
        {`${t('reconcile.columns.expected')}: ${how}`}
        {rate.basis === 'percent' && ` = ${format.money(expectedMinor, 2)}`}
      </p>
      {shared && <p>{t('reconcile.yearly')}</p>}
      <p>{t('reconcile.rateOf', { where: reachText(rate, names, t), kind: yearText(rate, t) })}</p>
      <p>
        {t('reconcile.tolerance', {
          amount: format.money(rate.toleranceMinor, 2),
          share: format.percent(rate.tolerancePpm / 1_000_000),
          days: rate.graceDays,
        })}
      </p>
    </>
  );
}
