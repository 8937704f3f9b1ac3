import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PRESET_DEFINITIONS, PRESETS, type Preset } from '../../../shared/segmentation/presets.ts';
import { SCHEME_METHODS, schemeDefinition } from '../../../shared/segmentation/scheme.ts';
import { Panel } from '../../components/Panel.tsx';
import { Adjustments } from './Adjustments.tsx';
import { ClassEditor } from './ClassEditor.tsx';
import { CriteriaPanel } from './CriteriaPanel.tsx';
import { CutLines } from './CutLines.tsx';
import { Preview } from './Preview.tsx';
import { SensitivePanel } from './SensitivePanel.tsx';
import { definitionOf, draftOf, type SchemeDraft, startingCuts } from './scheme-draft.ts';
import type { Segments } from './segments.ts';
import { TierNameFields } from './TierNameFields.tsx';
import classes from './tabs.module.css';
import { useApplying } from './useApplying.ts';
import { usePresetNames } from './usePresetNames.ts';
import { Versions } from './Versions.tsx';

/** Rest before a changed scheme is tried on the book, in milliseconds. */
const REST_MS = 250;
const IN_USE = 'in-use';

/** How numbers become tiers: method, lines, criteria, names, and what a change would do before it is used. */
export function SchemeTab({ segments }: { readonly segments: Segments }) {
  const { t } = useTranslation();
  const { definition } = segments.run.summary;
  const [draft, setDraft] = useState<SchemeDraft>(() => draftOf(definition));
  const [preset, setPreset] = useState<string>(IN_USE);
  const [rested] = useDebouncedValue(draft, REST_MS);
  const { apply, isPending } = useApplying();
  const presetNames = usePresetNames();
  const parsed = schemeDefinition.safeParse(definitionOf(draft));
  const tried = schemeDefinition.safeParse(definitionOf(rested));
  const change = (part: Partial<SchemeDraft>) => setDraft((now) => ({ ...now, ...part }));
  const start = (value: string | null) => {
    const chosen: Preset | undefined = PRESETS.find((own) => own === value);
    setPreset(chosen ?? IN_USE);
    setDraft(
      chosen === undefined
        ? draftOf(definition)
        : draftOf({ ...PRESET_DEFINITIONS[chosen], title: t(`schemes.presets.${chosen}`), names: presetNames(chosen) }),
    );
  };
  return (
    <div className={classes.stack}>
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
              label={t('schemes.presets.label')}
              value={preset}
              onChange={start}
              data={[
                { value: IN_USE, label: t('schemes.presets.none') },
                ...PRESETS.map((name) => ({ value: name, label: t(`schemes.presets.${name}`) })),
              ]}
            />
            <TextInput
              label={t('schemes.title')}
              description={t('schemes.titleHint')}
              maxLength={60}
              value={draft.title}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
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
            {draft.method === 'rules' ? (
              <ClassEditor draft={draft} onChange={(rules) => change({ classes: rules })} />
            ) : (
              <CutLines draft={draft} onChange={(cuts) => change({ cuts })} />
            )}
            <TierNameFields draft={draft} onChange={(names) => change({ names })} />
            <Adjustments draft={draft} onChange={change} />
            {!parsed.success && (
              <p className={classes.bad} role="alert">
                {t(hasTwins(draft.names) ? 'schemes.twice' : 'segments.editor.invalid')}
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
      <CriteriaPanel draft={draft} asOf={segments.run.asOf} onChange={change} />
      {tried.success && <SensitivePanel definition={tried.data} asOf={segments.run.asOf} />}
    </div>
  );
}

function hasTwins(names: readonly string[]): boolean {
  const used = names.map((name) => name.trim().toLocaleLowerCase('en')).filter((name) => name !== '');
  return new Set(used).size < used.length;
}
