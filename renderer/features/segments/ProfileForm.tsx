import { Button, Checkbox, NumberInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DEFAULT_PROFILE,
  POTENTIAL_CRITERIA,
  type PotentialProfile,
  potentialProfile,
  SENSITIVE_POTENTIAL,
} from '../../../shared/segmentation/potential-profile.ts';
import type { ResponseOf } from '../../api.ts';
import { Panel } from '../../components/Panel.tsx';
import { AnswerPoints } from './AnswerPoints.tsx';
import { IdealFields } from './IdealFields.tsx';
import { LineWorths } from './LineWorths.tsx';
import own from './potential.module.css';
import { TypePoints } from './TypePoints.tsx';
import classes from './tabs.module.css';
import { useKeepSettings } from './useKeepSettings.ts';

type ProfileFormProps = {
  readonly profile: PotentialProfile;
  readonly lines: ResponseOf<'segments.settings'>['lines'];
  readonly tags: readonly string[];
};

const INTERESTS = ['quoted', 'contacted', 'unknown', 'refused'] as const;
const STARTING_AGES = { from: 30, to: 60 };

/** The office's own view of what a household could bring: weights, the ideal client, what each line is worth to win. */
export function ProfileForm({ profile, lines, tags }: ProfileFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(profile);
  const { keep, isPending } = useKeepSettings();
  const parsed = potentialProfile.safeParse(draft);
  const change = (part: Partial<PotentialProfile>) => setDraft((now) => ({ ...now, ...part }));
  const same = JSON.stringify(draft) === JSON.stringify(profile);
  return (
    <Panel title={t('potential.title')}>
      <form
        className={own.wideForm}
        onSubmit={(event) => {
          event.preventDefault();
          if (parsed.success) {
            keep({ profile: parsed.data });
          }
        }}
      >
        <Section title={t('potential.weights')} help={t('potential.weightsHelp')}>
          <div className={classes.fields}>
            {POTENTIAL_CRITERIA.filter((name) => !SENSITIVE_POTENTIAL.has(name) || draft.age !== null).map((name) => (
              <NumberInput
                key={name}
                label={t(`potential.criteria.${name}`)}
                min={0}
                max={1000}
                value={draft.weights[name]}
                onChange={(value) => change({ weights: { ...draft.weights, [name]: Number(value) } })}
              />
            ))}
          </div>
        </Section>
        <Section title={t('potential.ideal.title')} help={t('potential.ideal.help')}>
          <IdealFields ideal={draft.ideal} onChange={(ideal) => change({ ideal })} />
        </Section>
        <Section title={t('potential.lines.title')} help={t('potential.lines.help')}>
          <LineWorths lines={lines} worths={draft.lines} onChange={(worths) => change({ lines: worths })} />
        </Section>
        <Section title={t('potential.interest.title')} help={t('potential.interest.help')}>
          <div className={classes.fields}>
            {INTERESTS.map((name) => (
              <NumberInput
                key={name}
                label={t(`potential.interest.${name}`)}
                min={0}
                max={100}
                suffix=" %"
                value={draft.interest[name]}
                onChange={(value) => change({ interest: { ...draft.interest, [name]: Number(value) } })}
              />
            ))}
          </div>
        </Section>
        <Section title={t('potential.types.title')} help={t('potential.types.help')}>
          <TypePoints types={draft.types} tags={tags} onChange={(types) => change({ types })} />
        </Section>
        <Section title={t('potential.sensitive.title')} help={t('potential.sensitive.help')}>
          <Checkbox
            label={t('potential.sensitive.age')}
            checked={draft.age !== null}
            onChange={(event) =>
              change(
                event.currentTarget.checked
                  ? { age: STARTING_AGES }
                  : { age: null, weights: { ...draft.weights, age: 0 } },
              )
            }
          />
          {draft.age !== null && (
            <div className={classes.fields}>
              {(['from', 'to'] as const).map((end) => (
                <NumberInput
                  key={end}
                  label={t(`potential.${end}`)}
                  min={0}
                  max={120}
                  value={draft.age?.[end] ?? 0}
                  onChange={(value) => change({ age: { ...(draft.age ?? STARTING_AGES), [end]: Number(value) } })}
                />
              ))}
            </div>
          )}
        </Section>
        <Section title={t('potential.sensitive.answers')} help={t('potential.sensitive.answersHelp')}>
          <AnswerPoints answers={draft.answers} onChange={(answers) => change({ answers })} />
        </Section>
        {!parsed.success && (
          <p className={classes.bad} role="alert">
            {t('potential.invalid')}
          </p>
        )}
        <div className={classes.buttons}>
          <Button type="submit" variant="primary" disabled={!parsed.success || same} loading={isPending}>
            {t('potential.keep')}
          </Button>
          <Button
            disabled={JSON.stringify(draft) === JSON.stringify(DEFAULT_PROFILE)}
            onClick={() => setDraft(DEFAULT_PROFILE)}
          >
            {t('potential.reset')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

type SectionProps = { readonly title: string; readonly help: string; readonly children: ReactNode };

function Section({ title, help, children }: SectionProps) {
  return (
    <fieldset className={own.section}>
      <legend>{title}</legend>
      <p>{help}</p>
      {children}
    </fieldset>
  );
}
