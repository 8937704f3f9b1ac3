import { Button, NativeSelect, Radio, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OF_HOUSEHOLDS, PRINT_WHATS, SHEET_SIZES } from '../../../shared/print/kinds.ts';
import type { ResponseOf } from '../../api.ts';
import { Panel } from '../../components/Panel.tsx';
import { useTierText } from '../../components/tier-names.ts';
import type { Choice } from './order.ts';
import classes from './print.module.css';

type OptionsProps = {
  readonly choice: Choice;
  readonly choices: ResponseOf<'print.choices'>;
  readonly onChange: (patch: Partial<Choice>) => void;
};

const LANGUAGES = ['en', 'nl', 'zh-CN'] as const;
/** Each in its own words, as in Settings. */
const LANGUAGE_NAMES = { en: 'English', nl: 'Nederlands', 'zh-CN': '简体中文' } as const;

/** What to print, for whom, in which version, on which sheets. */
export function Options({ choice, choices, onChange }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t('print.what')} className={classes.options}>
      <Stack gap="md">
        <Radio.Group
          value={choice.what}
          onChange={(what) => onChange({ what: PRINT_WHATS.find((one) => one === what) ?? 'plan' })}
          aria-label={t('print.what')}
        >
          <Stack gap="sm">
            {PRINT_WHATS.map((what) => (
              <Radio
                key={what}
                value={what}
                label={t(`print.whats.${what}`)}
                description={t(`print.whatHints.${what}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {OF_HOUSEHOLDS.has(choice.what) && <PlanOptions choice={choice} choices={choices} onChange={onChange} />}
        {choice.what === 'desk' && <DeskOptions choice={choice} choices={choices} onChange={onChange} />}
        {choice.what === 'tiers' && <TierChoice choice={choice} choices={choices} onChange={onChange} />}
        {choice.what === 'claims' && <LetterOptions choice={choice} choices={choices} onChange={onChange} />}
        <Labelled label={t('print.page')}>
          <SegmentedControl
            size="xs"
            aria-label={t('print.page')}
            value={choice.page ?? 'A4'}
            data={[...SHEET_SIZES]}
            onChange={(page) => onChange({ page: page === 'Letter' ? 'Letter' : null })}
          />
        </Labelled>
      </Stack>
    </Panel>
  );
}

function PlanOptions({ choice, choices, onChange }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        size="xs"
        label={t('print.year')}
        value={String(choice.year ?? '')}
        data={[
          { value: '', label: t(choice.what === 'year-end' ? 'paper.choose.lastYear' : 'paper.choose.latestYear') },
          ...choices.years.map(({ year }) => String(year)),
        ]}
        onChange={({ currentTarget: { value } }) => onChange({ year: value === '' ? null : Number(value) })}
      />
      {choice.clients === null ? (
        <TierChoice choice={choice} choices={choices} onChange={onChange} />
      ) : (
        <Labelled label={t('print.whom')}>
          <Text size="sm">{t('print.selected', { count: choice.clients.length })}</Text>
          <Button variant="subtle" onClick={() => onChange({ clients: null })}>
            {t('print.clearSelection')}
          </Button>
        </Labelled>
      )}
      {choice.what === 'plan' && <VersionChoice choice={choice} onChange={onChange} />}
      <FilesChoice choice={choice} onChange={onChange} />
    </>
  );
}

function VersionChoice({ choice, onChange }: Pick<OptionsProps, 'choice' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('print.version')}>
      <SegmentedControl
        size="xs"
        aria-label={t('print.version')}
        value={choice.version}
        data={[
          { value: 'client', label: t('print.versions.client') },
          { value: 'internal', label: t('print.versions.internal') },
        ]}
        onChange={(version) => onChange({ version: version === 'internal' ? 'internal' : 'client' })}
      />
      <Text size="xs" className={classes.hint ?? ''}>
        {t(`print.versionHints.${choice.version}`)}
      </Text>
    </Labelled>
  );
}

function DeskOptions({ choice, choices, onChange }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        size="xs"
        label={t('paper.choose.person')}
        value={String(choice.person ?? '')}
        data={[
          { value: '', label: t('paper.choose.everybody') },
          ...choices.people.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => onChange({ person: value === '' ? null : Number(value) })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('paper.choose.week')}
        description={t('paper.choose.weekHint')}
        value={choice.week ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ week: value === '' ? null : value })}
      />
      <FilesChoice choice={choice} onChange={onChange} />
    </>
  );
}

function LetterOptions({ choice, choices, onChange }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        size="xs"
        label={t('print.claims.carrier')}
        value={choice.carrier === null ? '' : String(choice.carrier)}
        data={[
          { value: '', label: t('print.claims.allCarriers') },
          ...choices.carriers.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => onChange({ carrier: value === '' ? null : Number(value) })}
      />
      <NativeSelect
        size="xs"
        label={t('print.claims.language')}
        value={choice.language ?? ''}
        data={[
          { value: '', label: t('print.claims.officeLanguage') },
          ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ language: LANGUAGES.find((one) => one === value) ?? null })
        }
      />
      <FilesChoice choice={choice} onChange={onChange} />
    </>
  );
}

/** One file of all sheets, or one file each. */
function FilesChoice({ choice, onChange }: Pick<OptionsProps, 'choice' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('print.files')}>
      <SegmentedControl
        size="xs"
        aria-label={t('print.files')}
        value={choice.single ? 'single' : 'each'}
        data={[
          { value: 'single', label: t('print.oneFile') },
          { value: 'each', label: t('print.oneEach') },
        ]}
        onChange={(files) => onChange({ single: files === 'single' })}
      />
    </Labelled>
  );
}

function TierChoice({ choice, choices, onChange }: OptionsProps) {
  const { t } = useTranslation();
  const said = useTierText();
  return (
    <NativeSelect
      size="xs"
      label={t('print.whom')}
      value={choice.tier ?? ''}
      data={[
        { value: '', label: t('print.everyone') },
        ...choices.tiers.map(({ tier, households }) => ({
          value: tier,
          label: `${t('print.tierChoice', { tier: said(tier) })} · ${t('print.households', { count: households })}`,
        })),
      ]}
      onChange={(event) => onChange({ tier: event.currentTarget.value === '' ? null : event.currentTarget.value })}
    />
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="xs" className={classes.label ?? ''}>
        {label}
      </Text>
      {children}
    </div>
  );
}
