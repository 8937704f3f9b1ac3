import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SURE } from '../../../../shared/reconciliation/propose.ts';
import type { RateRow } from '../../../../shared/reconciliation/view.ts';
import type { ResponseOf } from '../../../api.ts';
import { useFormat } from '../../../components/format.ts';
import { smallIcon } from '../../../components/icon.ts';
import { Hint } from '../../../components/Notices.tsx';
import { useNames } from '../../../components/names.ts';
import { Panel } from '../../../components/Panel.tsx';
import tables from '../import.module.css';
import { RateForm } from './RateForm.tsx';
import classes from './reconcile.module.css';
import { rateOf, usePutRates } from './useRates.ts';
import { kindText, rateText, reachText, yearText } from './words.ts';

type RatesProps = { readonly answer: ResponseOf<'reconcile.rates'>; readonly money: boolean };

/** What carriers agreed to pay: entered by hand, or accepted from what the book itself shows. */
export function Rates({ answer, money }: RatesProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<RateRow | 'new' | null>(null);
  const { rates, proposals, choices } = answer;
  return (
    <div className={classes.scroll}>
      {rates.length === 0 && (
        <div className={classes.teach}>
          <p>{t('reconcile.teach')}</p>
          <p>{t(money ? 'reconcile.teachProposals' : 'reconcile.noMoney')}</p>
        </div>
      )}
      {proposals.length > 0 && <Proposals proposals={proposals} />}
      <Panel
        title={t('reconcile.rates')}
        actions={
          <Button leftSection={<IconPlus {...smallIcon} />} onClick={() => setEditing('new')}>
            {t('reconcile.addRate')}
          </Button>
        }
        body={rates.length === 0 ? 'padded' : 'flush'}
      >
        {rates.length === 0 ? (
          <p className={tables.quiet}>{t('reconcile.noRates')}</p>
        ) : (
          <RateTable rates={rates} onEdit={setEditing} />
        )}
      </Panel>
      {editing !== null && (
        <RateForm rate={editing === 'new' ? null : editing} choices={choices} onClose={() => setEditing(null)} />
      )}
    </div>
  );
}

function Proposals({ proposals }: { readonly proposals: RatesProps['answer']['proposals'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const put = usePutRates();
  const sure = proposals.filter(({ coverage }) => coverage >= SURE);
  const accept = (some: typeof proposals) =>
    put({ remove: [], put: some.map(rateOf) }, t('reconcile.accepted', { count: some.length }));
  return (
    <Panel
      title={t('reconcile.proposals')}
      actions={
        sure.length > 0 && (
          <Button variant="primary" onClick={() => accept(sure)}>
            {t('reconcile.accept', { count: sure.length })}
          </Button>
        )
      }
      body="flush"
    >
      <table className={tables.table} aria-label={t('reconcile.proposals')}>
        <thead>
          <tr>
            <th scope="col">{t('reconcile.rate.carrier')}</th>
            <th scope="col">{t('reconcile.rate.year')}</th>
            <th scope="col" className={tables.right}>
              {t('reconcile.rate.value')}
            </th>
            <th scope="col" className={tables.right}>
              {t('reconcile.rate.seen')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {proposals.map((proposal) => {
            const where = reachText(proposal, names, t);
            const value = rateText({ ratePpm: proposal.ratePpm, amountMinor: null }, format);
            return (
              <tr key={[proposal.carrierId, proposal.lineId, proposal.productId, proposal.kind].join()}>
                <th scope="row">{where}</th>
                <td>{kindText(proposal.kind, t)}</td>
                <td className={tables.right}>{value}</td>
                <td className={tables.right}>
                  {t('reconcile.coverage', { share: format.percent(proposal.coverage, 0), count: proposal.lines })}
                  {proposal.coverage < SURE && <Hint tone="warn">{t('reconcile.unsure')}</Hint>}
                </td>
                <td className={tables.right}>
                  <Button
                    size="xs"
                    aria-label={`${t('reconcile.acceptOne')} ${where} ${kindText(proposal.kind, t)} ${value}`}
                    onClick={() => accept([proposal])}
                  >
                    {t('reconcile.acceptOne')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}

function RateTable({
  rates,
  onEdit,
}: {
  readonly rates: readonly RateRow[];
  readonly onEdit: (rate: RateRow) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const put = usePutRates();
  return (
    <table className={tables.table} aria-label={t('reconcile.rates')}>
      <thead>
        <tr>
          <th scope="col">{t('reconcile.rate.carrier')}</th>
          <th scope="col">{t('reconcile.rate.year')}</th>
          <th scope="col">{t('reconcile.rate.basis')}</th>
          <th scope="col" className={tables.right}>
            {t('reconcile.rate.value')}
          </th>
          <th scope="col" className={tables.right}>
            {t('reconcile.rate.tolerance')}
          </th>
          <th scope="col" className={tables.right}>
            {t('reconcile.rate.grace')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rates.map((rate) => {
          const where = reachText(rate, names, t);
          return (
            <tr key={rate.id}>
              <th scope="row">{where}</th>
              <td>{yearText(rate, t)}</td>
              <td>{t(`reconcile.rate.bases.${rate.basis}`)}</td>
              <td className={tables.right}>{rateText(rate, format)}</td>
              <td className={tables.right}>
                {`${format.money(rate.toleranceMinor, 2)} / ${format.percent(rate.tolerancePpm / 1_000_000)}`}
              </td>
              <td className={tables.right}>{format.number(rate.graceDays)}</td>
              <td className={tables.right}>
                <span className={tables.rowActions}>
                  <Button size="xs" aria-label={`${t('common.edit')} ${where}`} onClick={() => onEdit(rate)}>
                    {t('common.edit')}
                  </Button>
                  <Button
                    size="xs"
                    aria-label={`${t('common.remove')} ${where}`}
                    onClick={() => put({ remove: [rate.id], put: [] }, t('reconcile.rateRemoved'))}
                  >
                    {t('common.remove')}
                  </Button>
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
