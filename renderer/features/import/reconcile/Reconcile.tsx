import { Button, SegmentedControl } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../../shared/reconciliation/view.ts';
import { useQuery } from '../../../api.ts';
import { DayInput } from '../../../components/DayInput.tsx';
import { useFormat } from '../../../components/format.ts';
import { icon } from '../../../components/icon.ts';
import { ErrorState, Hint, LoadingState } from '../../../components/Notices.tsx';
import { PageBox } from '../../../components/PageBox.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { navigate } from '../../../navigation.ts';
import { ImportTabs } from '../ImportTabs.tsx';
import { Deposits } from './Deposits.tsx';
import { Findings } from './Findings.tsx';
import { Rates } from './Rates.tsx';
import classes from './reconcile.module.css';
import { TABLES } from './words.ts';

const VIEWS = ['lines', 'claims', 'deposits', 'rates'] as const;
type View = (typeof VIEWS)[number];

/** `#/import/reconcile/claims`: commission received against commission expected, and what is to be claimed. */
export function Reconcile({ view: asked }: { readonly view: string | undefined }) {
  const { t } = useTranslation();
  const [day, setDay] = useState('');
  const asOf = day === '' ? null : day;
  const overview = useQuery('reconcile.overview', { asOf }, { tables: TABLES, keep: true });
  const rates = useQuery('reconcile.rates', {}, { tables: [...TABLES, 'carrier', 'line', 'product'] });
  const subtitle = useSubtitle(overview.data);
  const error = overview.error ?? rates.error;
  // Without a rate there is nothing to hold anything against: the rates come first.
  const view: View =
    VIEWS.find((one) => one === asked) ??
    (rates.data !== undefined && rates.data.rates.length === 0 ? 'rates' : 'lines');
  return (
    <PageBox layout="fixed">
      <PageHeader
        title={t('reconcile.title')}
        subtitle={subtitle}
        actions={
          <>
            <DayInput
              aria-label={t('reconcile.asOf')}
              value={day === '' ? (overview.data?.asOf ?? '') : day}
              onChange={setDay}
            />
            <SegmentedControl
              aria-label={t('reconcile.view')}
              value={view}
              data={VIEWS.map((value) => ({ value, label: t(`reconcile.views.${value}`) }))}
              onChange={(value) => navigate(`/import/reconcile/${value}`)}
            />
            <Button leftSection={<IconMail {...icon} />} onClick={() => navigate('/print?what=claims')}>
              {t('reconcile.letters')}
            </Button>
          </>
        }
      />
      <ImportTabs value="reconcile" />
      {error !== null ? (
        <ErrorState
          error={error}
          onRetry={() => {
            void overview.refetch();
            void rates.refetch();
          }}
        />
      ) : overview.data === undefined || rates.data === undefined ? (
        <LoadingState />
      ) : view === 'rates' ? (
        <Rates answer={rates.data} money={overview.data.lines > 0} />
      ) : view === 'deposits' ? (
        <Deposits />
      ) : (
        <div className={classes.list}>
          {view === 'claims' && overview.data.resolved > 0 && (
            <Hint tone="good">{t('reconcile.resolved', { count: overview.data.resolved })}</Hint>
          )}
          <Findings key={view} overview={overview.data} asOf={asOf} claims={view === 'claims'} />
        </div>
      )}
    </PageBox>
  );
}

/** The finding in one sentence. */
function useSubtitle(overview: Overview | undefined): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (overview === undefined || overview.rates === 0 || overview.asOf === null) {
    return t('reconcile.unknown');
  }
  const { differenceMinor, expectedMinor, receivedMinor } = overview.totals;
  return t(`reconcile.${differenceMinor < 0 ? 'short' : differenceMinor > 0 ? 'over' : 'even'}`, {
    amount: format.money(Math.abs(differenceMinor), 2),
    day: format.day(overview.asOf),
    received: format.money(receivedMinor, 0),
    expected: format.money(expectedMinor, 0),
  });
}
