import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLanguage, languages, switchLanguage } from '../i18n.ts';
import { prefer } from '../preferences.ts';

/** The three languages, each in its own words; the switch takes hold at once. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t('frame.newBook.language')}
      value={i18n.language}
      data={languages.map((language) => ({ value: language, label: t(`frame.languages.${language}`) }))}
      onChange={(language) => {
        if (isLanguage(language)) {
          prefer({ language });
          void switchLanguage(language);
        }
      }}
    />
  );
}
