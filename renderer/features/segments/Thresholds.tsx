import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  countStates,
  DEFAULT_STATES,
  type StateSettings,
  stateSettings,
} from '../../../shared/segmentation/state-rules.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import own from './potential.module.css';
import { StateStrip } from './StateStrip.tsx';
import { TABLES } from './segments.ts';
import classes from './tabs.module.css';
import { useKeepSettings } from './useKeepSettings.ts';

const FIELDS = [
  { field: 'bandPercent', most: 100, unit: 1 },
  { field: 'jumpPercent', most: 1000, unit: 1 },
  { field: 'floorMinor', most: 1_000_000, unit: 100 },
  { field: 'potentialLine', most: 100, unit: 1 },
  { field: 'starterMonths', most: 120, unit: 1 },
  { field: 'returnerMonths', most: 120, unit: 1 },
] as const;

const RELATIONS = [
  { relation: 'top-relation', name: 'top' },
  { relation: 'core-relation', name: 'core' },
  { relation: 'other', name: 'other' },
  { relation: 'core-potential', name: 'build' },
] as const;

/** The lines of the seven states and the 2 × 2; the counts follow every key, before anything is kept. */
export function Thresholds({ settings }: { readonly settings: StateSettings }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [draft, setDraft] = useState(settings);
  const { keep, isPending } = useKeepSettings();
  const columns = useQuery('segments.stateColumns', {}, { tables: [...TABLES, 'segment_setting'], keep: true });
  const parsed = stateSettings.safeParse(draft);
  const counted = parsed.success ? parsed.data : settings;
  const counts = useMemo(
    () => (columns.data === undefined ? null : countStates(columns.data, counted)),
    [columns.data, counted],
  );
  const change = (part: Partial<StateSettings>) => setDraft((now) => ({ ...now, ...part }));
  const median = columns.data?.medianMinor ?? null;
  return (
    <Panel title={t('potential.states.title')} body="flush">
      {columns.error !== null && <ErrorState error={columns.error} onRetry={() => void columns.refetch()} />}
      {counts === null ? (
        <LoadingState />
      ) : (
        <div className={own.counts} aria-live="polite">
          <StateStrip count={(state) => counts.states.get(state) ?? 0} only={null} />
          <dl className={own.quarters}>
            {RELATIONS.map(({ relation, name }) => (
              <div key={relation}>
                <dt>{t(`segments.map.corner.${name}`)}</dt>
                <dd>{format.number(counts.relations.get(relation) ?? 0)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <form
        className={own.padded}
        onSubmit={(event) => {
          event.preventDefault();
          if (parsed.success) {
            keep({ states: parsed.data });
          }
        }}
      >
        <div className={classes.fields}>
          {FIELDS.map(({ field, most, unit }) => (
            <NumberInput
              key={field}
              label={t(`potential.states.${field}`)}
              min={0}
              max={most}
              value={draft[field] / unit}
              onChange={(value) => change({ [field]: Math.round(Number(value) * unit) })}
            />
          ))}
          {draft.valueLineMinor !== null && (
            <NumberInput
              label={t('potential.states.valueLineMinor')}
              min={0}
              value={draft.valueLineMinor / 100}
              onChange={(value) => change({ valueLineMinor: Math.round(Number(value) * 100) })}
            />
          )}
        </div>
        <Checkbox
          label={t('potential.states.median', {
            median: median === null ? t('common.notAvailable') : format.money(median, 0),
          })}
          checked={draft.valueLineMinor === null}
          onChange={(event) => change({ valueLineMinor: event.currentTarget.checked ? null : Math.round(median ?? 0) })}
        />
        {!parsed.success && (
          <p className={classes.bad} role="alert">
            {t('potential.states.invalid')}
          </p>
        )}
        <div className={classes.buttons}>
          <Button
            type="submit"
            variant="primary"
            loading={isPending}
            disabled={!parsed.success || JSON.stringify(draft) === JSON.stringify(settings)}
          >
            {t('potential.keep')}
          </Button>
          <Button
            disabled={JSON.stringify(draft) === JSON.stringify(DEFAULT_STATES)}
            onClick={() => setDraft(DEFAULT_STATES)}
          >
            {t('potential.reset')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
