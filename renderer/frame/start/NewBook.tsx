import { Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api.ts';
import { chooseFile } from '../../components/choose-file.ts';
import { countryChoices, currencyChoices, currencyOf } from '../../components/countries.ts';
import { useFormat } from '../../components/format.ts';
import { isLanguage, languages } from '../../i18n.ts';
import classes from './StartScreen.module.css';
import { type Opening, OpeningNotice } from './useOpening.tsx';

type NewBookProps = { readonly opening: Opening; readonly onBack: () => void };

/** Country a new book starts with, from the system's language setting. */
function firstCountry(): string {
  return new Intl.Locale(navigator.language).maximize().region ?? 'NL';
}

/** The few things a new book must know; everything else can be set later. */
export function NewBook({ opening, onBack }: NewBookProps) {
  const { t } = useTranslation();
  const { language: shown } = useFormat();
  const [name, setName] = useState('');
  const [country, setCountry] = useState(firstCountry);
  const [currency, setCurrency] = useState(() => currencyOf(firstCountry()));
  const [language, setLanguage] = useState<string>(shown);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const differ = passphrase !== again;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || differ || !isLanguage(language)) {
      return;
    }
    const file = await chooseFile('new-book', `${name.trim()}.tierbook`);
    if (file !== null) {
      await opening.run('opening', () =>
        call('book.create', {
          token: file.token,
          name: name.trim(),
          country,
          currency,
          language,
          passphrase: passphrase === '' ? null : passphrase,
        }),
      );
    }
  };
  return (
    <>
      <OpeningNotice opening={opening} />
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          className={classes.wide ?? ''}
          label={t('frame.newBook.name')}
          description={t('frame.newBook.nameHint')}
          autoFocus
          data-autofocus
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' ? t('frame.newBook.nameMissing') : null}
        />
        <Select
          label={t('frame.newBook.country')}
          searchable
          data={countryChoices(shown)}
          value={country}
          onChange={(value) => {
            if (value !== null) {
              setCountry(value);
              setCurrency(currencyOf(value));
            }
          }}
        />
        <Select
          label={t('frame.newBook.currency')}
          searchable
          data={currencyChoices(shown)}
          value={currency}
          onChange={(value) => setCurrency(value ?? currency)}
        />
        <Select
          label={t('frame.newBook.language')}
          data={languages.map((value) => ({ value, label: t(`frame.languages.${value}`) }))}
          value={language}
          onChange={(value) => setLanguage(value ?? language)}
        />
        <span />
        <PasswordInput
          label={t('frame.newBook.passphrase')}
          description={t('frame.newBook.passphraseHint')}
          className={classes.wide ?? ''}
          autoComplete="new-password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('frame.start.showPassphrase') }}
        />
        {passphrase !== '' && (
          <PasswordInput
            label={t('frame.newBook.passphraseAgain')}
            className={classes.wide ?? ''}
            autoComplete="new-password"
            value={again}
            onChange={(event) => setAgain(event.currentTarget.value)}
            error={tried && differ ? t('frame.newBook.mismatch') : null}
            visibilityToggleButtonProps={{ 'aria-label': t('frame.start.showPassphrase') }}
          />
        )}
        <div className={`${classes.wide} ${classes.buttons}`}>
          <Button onClick={onBack}>{t('frame.start.back')}</Button>
          <Button type="submit" variant="primary" loading={opening.busy}>
            {t('frame.newBook.create')}
          </Button>
        </div>
      </form>
    </>
  );
}
