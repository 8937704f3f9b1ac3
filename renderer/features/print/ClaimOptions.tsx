import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FilesChoice, type OptionsProps } from './choices.tsx';

const LANGUAGES = ['en', 'nl', 'zh-CN'] as const;
/** Each in its own words, as in Settings. */
const LANGUAGE_NAMES = { en: 'English', nl: 'Nederlands', 'zh-CN': '简体中文' } as const;

/** To which carrier, in which language. */
export function ClaimOptions({ choice, choices, onChange }: OptionsProps) {
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
