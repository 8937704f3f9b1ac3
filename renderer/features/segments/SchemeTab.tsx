import { Button, Checkbox, NumberInput, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CRITERIA, SCHEME_METHODS, schemeDefinition, TIER_NAMES } from '../../../shared/segmentation/scheme.ts';
import { Panel } from '../../components/Panel.tsx';
import { Preview } from './Preview.tsx';
import { definitionOf, draftOf, type SchemeDraft, startingCuts } from './scheme-draft.ts';
import type { Segments } from './segments.ts';
import classes from './tabs.module.css';
import { useApplying } from './useApplying.ts';
import { Versions } from './Versions.tsx';

/** Rest before a changed scheme is tried on the book, in milliseconds. */
const REST_MS = 250;
const MOST_CUTS = 4;

/** How numbers become tiers: method, lines, weights, and what a change would do before it is used. */
export function SchemeTab({ segments }: { readonly segments: Segments }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<SchemeDraft>(() => draftOf(segments.run.summary.definition));
  const [rested] = useDebouncedValue(draft, REST_MS);
  const { apply, isPending } = useApplying();
  const parsed = schemeDefinition.safeParse(definitionOf(draft));
  const tried = schemeDefinition.safeParse(definitionOf(rested));
  const change = (part: Partial<SchemeDraft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <div className={classes.pair}>
      <Panel title={t('segments.editor.title')}>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (parsed.success) {
              apply(parsed.data);
            }
          }}
        >
          <Select
            label={t('segments.editor.method')}
            description={t(`segments.editor.help.${draft.method}`)}
            value={draft.method}
            data={SCHEME_METHODS.map((method) => ({ value: method, label: t(`segments.methods.${method}`) }))}
            onChange={(value) => {
              const method = SCHEME_METHODS.find((own) => own === value) ?? draft.method;
              change({ method, cuts: startingCuts(method) });
            }}
          />
          <Lines draft={draft} onChange={(cuts) => change({ cuts })} />
          {draft.method === 'score' && <Weights draft={draft} onChange={(weights) => change({ weights })} />}
          <Adjustments draft={draft} onChange={change} />
          {!parsed.success && (
            <p className={classes.bad} role="alert">
              {t('segments.editor.invalid')}
            </p>
          )}
          <div className={classes.buttons}>
            <Button type="submit" variant="primary" disabled={!parsed.success} loading={isPending}>
              {t('segments.editor.save')}
            </Button>
          </div>
        </form>
      </Panel>
      <div className={classes.stack}>
        {tried.success && <Preview definition={tried.data} capacityMinutes={segments.service.capacityMinutes} />}
        <Versions />
      </div>
    </div>
  );
}

function Lines({
  draft,
  onChange,
}: {
  readonly draft: SchemeDraft;
  readonly onChange: (cuts: readonly number[]) => void;
}) {
  const { t } = useTranslation();
  const isMoney = draft.method === 'amount';
  return (
    <>
      <div className={classes.fields}>
        {draft.cuts.map((cut, line) => (
          <NumberInput
            key={TIER_NAMES[line]}
            label={t('segments.editor.cut', { upper: TIER_NAMES[line] ?? '', lower: TIER_NAMES[line + 1] ?? '' })}
            value={isMoney ? cut / 100 : cut}
            min={0}
            {...(isMoney ? {} : { max: 100 })}
            decimalScale={isMoney ? 2 : 4}
            onChange={(value) =>
              onChange(
                draft.cuts.map((own, index) =>
                  index === line ? (isMoney ? Math.round(Number(value) * 100) : Number(value)) : own,
                ),
              )
            }
          />
        ))}
      </div>
      <div className={classes.buttons}>
        <Button
          size="xs"
          disabled={draft.cuts.length >= MOST_CUTS}
          onClick={() => onChange([...draft.cuts, draft.cuts.at(-1) ?? 0])}
        >
          {t('segments.editor.addLine')}
        </Button>
        <Button size="xs" disabled={draft.cuts.length <= 1} onClick={() => onChange(draft.cuts.slice(0, -1))}>
          {t('segments.editor.removeLine')}
        </Button>
      </div>
    </>
  );
}

type WeightsProps = { readonly draft: SchemeDraft; readonly onChange: (weights: SchemeDraft['weights']) => void };

function Weights({ draft, onChange }: WeightsProps) {
  const { t } = useTranslation();
  return (
    <fieldset
      className={classes.fields}
      style={{ border: 0, margin: 0, padding: 0 }}
      aria-label={t('segments.editor.weights')}
    >
      {CRITERIA.map((criterion) => (
        <NumberInput
          key={criterion}
          label={t(`segments.criteria.${criterion}`)}
          min={0}
          max={1000}
          value={draft.weights[criterion]}
          onChange={(value) => onChange({ ...draft.weights, [criterion]: Number(value) })}
        />
      ))}
    </fieldset>
  );
}

type AdjustmentsProps = { readonly draft: SchemeDraft; readonly onChange: (part: Partial<SchemeDraft>) => void };

function Adjustments({ draft, onChange }: AdjustmentsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Checkbox
        label={t('segments.editor.hysteresis')}
        checked={draft.marginPercent !== null}
        onChange={(event) => onChange({ marginPercent: event.currentTarget.checked ? 2 : null })}
      />
      {draft.marginPercent !== null && (
        <NumberInput
          label={t('segments.editor.margin')}
          min={0}
          max={50}
          value={draft.marginPercent}
          onChange={(value) => onChange({ marginPercent: Number(value) })}
        />
      )}
      <Checkbox
        label={t('segments.editor.referrer')}
        checked={draft.referrer}
        onChange={(event) => onChange({ referrer: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('segments.editor.special')}
        checked={draft.special}
        onChange={(event) => onChange({ special: event.currentTarget.checked })}
      />
    </>
  );
}
