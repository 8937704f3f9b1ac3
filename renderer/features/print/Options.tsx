import { Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OF_HOUSEHOLDS, PRINT_WHATS } from '../../../shared/print/kinds.ts';
import { Panel } from '../../components/Panel.tsx';
import { ClaimOptions } from './ClaimOptions.tsx';
import {
  FilesChoice,
  Labelled,
  type OptionsProps,
  PageChoice,
  TierChoice,
  WhomChoice,
  YearChoice,
} from './choices.tsx';
import { DeskOptions, WallOptions } from './DeskOptions.tsx';
import { PostOptions } from './PostOptions.tsx';
import classes from './print.module.css';

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
        {choice.what === 'claims' && <ClaimOptions choice={choice} choices={choices} onChange={onChange} />}
        {choice.what === 'wall' && <WallOptions choice={choice} choices={choices} onChange={onChange} />}
        {(choice.what === 'letters' || choice.what === 'labels' || choice.what === 'invitations') && (
          <PostOptions choice={choice} choices={choices} onChange={onChange} />
        )}
        {choice.what !== 'labels' && <PageChoice choice={choice} onChange={onChange} />}
      </Stack>
    </Panel>
  );
}

function PlanOptions({ choice, choices, onChange }: OptionsProps) {
  return (
    <>
      <YearChoice choice={choice} choices={choices} onChange={onChange} />
      <WhomChoice choice={choice} choices={choices} onChange={onChange} />
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
