import { Button, NumberInput, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CostRates, costRates } from '../../../shared/evaluation/profit.ts';
import { call, failureOf, useMutation, useQuery } from '../../api.ts';
import { useOpenBook } from '../../components/book-info.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './settings.module.css';

/** Per cent as they are, money in major units while it is typed. */
const RATES = [
  { rate: 'advisorHourMinor', unit: 100 },
  { rate: 'serviceHourMinor', unit: 100 },
  { rate: 'marketingClientMinor', unit: 100 },
  { rate: 'itPolicyMinor', unit: 100 },
  { rate: 'overheadPercent', unit: 1 },
  { rate: 'referralPercent', unit: 1 },
] as const;

/** What the office's work costs: profit and loss, and the value that states go by, follow. */
export function Costs() {
  const settings = useQuery('segments.settings', {}, { tables: ['segment_setting'] });
  if (settings.error !== null) {
    return <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />;
  }
  return settings.data === undefined ? (
    <LoadingState />
  ) : (
    <Rates key={JSON.stringify(settings.data.rates)} rates={settings.data.rates} />
  );
}

function Rates({ rates }: { readonly rates: CostRates }) {
  const { t } = useTranslation();
  const text = useFailureText();
  const { currency } = useOpenBook();
  const [draft, setDraft] = useState(rates);
  const keeping = useMutation('segments.keepSettings');
  const parsed = costRates.safeParse(draft);
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  const keep = (own: CostRates) =>
    keeping.mutate(
      { rates: own },
      {
        onSuccess: ({ before }) =>
          notifyUndo(
            t('settings.costs.kept'),
            () => call('segments.keepSettings', { rates: before.rates }),
            () => call('segments.keepSettings', { rates: own }),
          ),
        onError,
      },
    );
  return (
    <Panel title={t('settings.costs.title')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (parsed.success) {
            keep(parsed.data);
          }
        }}
      >
        <p className={`${classes.hint} ${classes.wide}`}>{t('settings.costs.help')}</p>
        <SegmentedControl
          className={classes.wide ?? ''}
          aria-label={t('settings.costs.minutes')}
          value={draft.minutes}
          onChange={(minutes) => setDraft({ ...draft, minutes })}
          data={[
            { value: 'logged', label: t('settings.costs.logged') },
            { value: 'planned', label: t('settings.costs.planned') },
          ]}
        />
        {RATES.map(({ rate, unit }) => {
          const own = draft[rate];
          return (
            <NumberInput
              key={rate}
              label={t(`settings.costs.${rate}`, { currency })}
              placeholder={t('settings.costs.none')}
              min={0}
              {...(unit === 1 ? { max: 100 } : {})}
              decimalScale={2}
              value={own === null ? '' : own / unit}
              onChange={(value) =>
                setDraft({
                  ...draft,
                  [rate]: value === '' ? null : unit === 1 ? Number(value) : Math.round(Number(value) * unit),
                })
              }
            />
          );
        })}
        <div className={classes.wide}>
          <Button
            type="submit"
            variant="primary"
            loading={keeping.isPending}
            disabled={!parsed.success || JSON.stringify(draft) === JSON.stringify(rates)}
          >
            {t('settings.costs.keep')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
