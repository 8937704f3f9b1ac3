import { Button, ColorInput, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Office as OfficeFields } from '../../../shared/contract/settings.ts';
import { call, failureOf, useMutation, useQuery } from '../../api.ts';
import { chooseFile } from '../../components/choose-file.ts';
import { countryChoices } from '../../components/countries.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import { isLanguage, languages } from '../../i18n.ts';
import { Letterhead } from './Letterhead.tsx';
import { Service } from './Service.tsx';
import classes from './settings.module.css';

/** The office as it stands on letters, and what the book assumes. */
export function Office() {
  const office = useQuery('settings.office', {}, { tables: ['office'] });
  if (office.isPending) {
    return <LoadingState />;
  }
  return office.isError ? (
    <ErrorState error={office.error} onRetry={() => void office.refetch()} />
  ) : (
    <OfficeForm key={JSON.stringify(office.data)} office={office.data} />
  );
}

const TEXTS = ['name', 'tagline', 'street', 'postcode', 'city', 'phone', 'email', 'website', 'footer'] as const;

/** They take a whole line: what stands in them is long. */
const WIDE: readonly (typeof TEXTS)[number][] = ['name', 'tagline', 'footer'];

/** The fields that differ from what is kept. */
export function changedFields(before: OfficeFields, after: OfficeFields): Partial<OfficeFields> {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => before[key as keyof OfficeFields] !== value),
  ) as Partial<OfficeFields>;
}

function OfficeForm({ office }: { readonly office: OfficeFields }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const text = useFailureText();
  const [draft, setDraft] = useState(office);
  const update = useMutation('settings.updateOffice');
  const set = (change: Partial<OfficeFields>) => setDraft({ ...draft, ...change });
  const failed = (error: Error) => notifyFailure(error, text(failureOf(error)));
  const patch = changedFields(office, draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    update.mutate(
      { patch },
      {
        onSuccess: () =>
          notifyUndo(
            t('settings.office.saved'),
            () => call('settings.updateOffice', { patch: changedFields(draft, office) }),
            () => call('settings.updateOffice', { patch }),
          ),
        onError: failed,
      },
    );
  };
  return (
    <>
      <Panel title={t('settings.office.title')}>
        <form className={classes.form} onSubmit={submit}>
          {TEXTS.map((field) => (
            <TextInput
              key={field}
              className={WIDE.includes(field) ? (classes.wide ?? '') : ''}
              label={t(`settings.office.${field}`)}
              required={field === 'name'}
              value={draft[field]}
              onChange={(event) => set({ [field]: event.currentTarget.value })}
            />
          ))}
          <Select
            label={t('settings.office.country')}
            searchable
            data={countryChoices(language)}
            value={draft.country}
            onChange={(country) => set(country === null || country === draft.country ? {} : { country, region: null })}
          />
          <Region country={draft.country} value={draft.region} onChange={(region) => set({ region })} />
          <Select
            label={t('settings.office.language')}
            description={t('settings.office.languageHint')}
            data={languages.map((value) => ({ value, label: t(`frame.languages.${value}`) }))}
            value={draft.language}
            onChange={(value) => set({ language: isLanguage(value) ? value : draft.language })}
          />
          <TextInput
            label={t('settings.office.currency')}
            description={t('settings.office.currencyFixed')}
            value={draft.currency}
            readOnly
            variant="filled"
          />
          <ColorInput
            label={t('settings.office.color')}
            value={draft.letterheadColor}
            onChange={(letterheadColor) => set({ letterheadColor })}
            eyeDropperButtonProps={{ 'aria-label': t('settings.office.color') }}
          />
          <div className={classes.wide}>
            <Button
              type="submit"
              variant="primary"
              loading={update.isPending}
              disabled={Object.keys(patch).length === 0 || draft.name.trim() === ''}
            >
              {t('common.save')}
            </Button>
          </div>
        </form>
      </Panel>
      <Panel title={t('settings.office.preview')}>
        <Letterhead office={draft} />
        <Logo onError={failed} />
      </Panel>
      <Service key={JSON.stringify(office)} office={office} />
    </>
  );
}

type RegionProps = {
  readonly country: string;
  readonly value: string | null;
  readonly onChange: (region: string | null) => void;
};

/** The part of the country whose public holidays count; most countries have none of their own. */
function Region({ country, value, onChange }: RegionProps) {
  const { t } = useTranslation();
  const query = useQuery('settings.regions', { country }, { keep: true });
  const regions = query.data?.regions ?? [];
  return (
    <Select
      label={t('settings.office.region')}
      searchable
      disabled={regions.length === 0}
      value={value ?? ''}
      data={[
        { value: '', label: t('settings.office.wholeCountry') },
        ...regions.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      allowDeselect={false}
      onChange={(region) => onChange(region === '' ? null : region)}
    />
  );
}

/** The picture of the letterhead: choose or remove. */
function Logo({ onError }: { readonly onError: (error: Error) => void }) {
  const { t } = useTranslation();
  const logo = useQuery('settings.logo', {}, { tables: ['office'] });
  const setLogo = useMutation('settings.setLogo');
  const choose = async () => {
    const file = await chooseFile('logo');
    if (file !== null) {
      setLogo.mutate({ token: file.token }, { onError });
    }
  };
  const has = logo.data !== undefined && logo.data.dataUrl !== null;
  return (
    <div className={classes.logo}>
      <div className={classes.buttons}>
        <Button loading={setLogo.isPending} onClick={() => void choose().catch(onError)}>
          {t('settings.office.chooseLogo')}
        </Button>
        {has && (
          <Button onClick={() => setLogo.mutate({ token: null }, { onError })}>
            {t('settings.office.removeLogo')}
          </Button>
        )}
      </div>
      <p className={classes.hint}>{has ? t('settings.office.logoHint') : t('settings.office.noLogo')}</p>
    </div>
  );
}
