import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatementKind } from '../../../shared/import/types.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import classes from './mapping.module.css';
import type { MappingChoices } from './mapping-choices.ts';

const KINDS = ['clients', 'policies', 'commissions', 'claims', 'mixed'] as const satisfies readonly StatementKind[];
const LINES = [
  'motor',
  'home',
  'liability',
  'life',
  'income-protection',
  'health',
  'pension',
  'investment',
  'commercial',
  'travel',
  'legal',
  'accident',
] as const;
const CURRENCIES = ['EUR', 'CNY', 'USD', 'GBP', 'CHF', 'HKD', 'TWD', 'JPY', 'SEK', 'NOK', 'DKK', 'PLN'];

/** What holds for every row that does not say it itself: carrier, line, currency, and the statement's date. */
export function Constants({ choices }: { readonly choices: MappingChoices }) {
  const { t } = useTranslation();
  const { currency: own } = useFormat();
  return (
    <Panel title={t('mapping.constants')}>
      <div className={classes.choices}>
        <NativeSelect
          label={t('importing.map.kind')}
          value={choices.kind}
          data={KINDS.map((value) => ({ value, label: t(`importing.kinds.${value}`) }))}
          onChange={(event) =>
            choices.setKind(KINDS.find((name) => name === event.currentTarget.value) ?? choices.kind)
          }
        />
        <TextInput
          label={t('importing.map.carrier')}
          description={t('importing.map.carrierHint')}
          inputWrapperOrder={ORDER}
          value={choices.carrier}
          onChange={(event) => choices.setCarrier(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('mapping.line')}
          description={t('mapping.lineHint')}
          inputWrapperOrder={ORDER}
          value={choices.line}
          data={[
            { value: '', label: t('mapping.noLine') },
            ...LINES.map((value) => ({ value, label: t(`common.lines.${value}`) })),
          ]}
          onChange={(event) => choices.setLine(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('mapping.currency')}
          description={t('mapping.currencyHint')}
          inputWrapperOrder={ORDER}
          value={choices.currency}
          data={[
            { value: '', label: t('mapping.asInFile') },
            ...new Set([own, ...CURRENCIES].filter((code) => code !== '')),
          ]}
          onChange={(event) => choices.setCurrency(event.currentTarget.value)}
        />
        {choices.currency !== '' && choices.currency !== own && (
          <TextInput
            label={t('mapping.rate', { currency: choices.currency })}
            description={t('mapping.rateHint', { own })}
            inputWrapperOrder={ORDER}
            inputMode="decimal"
            value={choices.rate}
            onChange={(event) => choices.setRate(event.currentTarget.value.replace(',', '.'))}
          />
        )}
        {(choices.kind === 'commissions' || choices.kind === 'mixed') && (
          <TextInput
            label={t('correcting.shares.fixed')}
            description={t('correcting.shares.fixedHint')}
            inputWrapperOrder={ORDER}
            error={choices.unshared}
            value={choices.divided}
            onChange={(event) => choices.setDivided(event.currentTarget.value)}
          />
        )}
        {(choices.kind === 'commissions' || choices.kind === 'mixed') && (
          <Checkbox
            label={t('mapping.inverted')}
            description={t('mapping.invertedHint')}
            checked={choices.inverted}
            onChange={(event) => choices.setInverted(event.currentTarget.checked)}
          />
        )}
        {(choices.kind === 'policies' || choices.kind === 'mixed') && (
          <Checkbox
            label={t('correcting.missing.mapComplete')}
            description={t('correcting.missing.mapCompleteHint')}
            checked={choices.complete}
            onChange={(event) => choices.setComplete(event.currentTarget.checked)}
          />
        )}
        <DayInput
          label={t('importing.map.date')}
          description={t('importing.map.dateHint')}
          value={choices.date}
          onChange={choices.setDate}
        />
      </div>
    </Panel>
  );
}

/** Hints stand below, so that the fields of one line stand level. */
const ORDER: ('label' | 'input' | 'description')[] = ['label', 'input', 'description'];
