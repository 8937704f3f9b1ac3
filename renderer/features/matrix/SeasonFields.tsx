import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../../shared/planning/catalogue.ts';
import { useFormat } from '../../components/format.ts';

type SeasonFieldsProps = { readonly season: Season | null; readonly onChange: (season: Season | null) => void };

/** From which month to which spread touches may fall; emptied, all year. */
export function SeasonFields({ season, onChange }: SeasonFieldsProps) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, index, 1)),
  }));
  const set = (end: 'from' | 'to', value: string | null) => {
    const month = Number(value);
    onChange(value === null ? null : { from: month, to: month, ...season, [end]: month });
  };
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <Select
          key={end}
          label={t(`catalogue.season.${end}`)}
          value={season === null ? null : String(season[end])}
          placeholder={t('catalogue.season.all')}
          clearable
          clearButtonProps={{ 'aria-label': t('catalogue.season.all') }}
          data={months}
          onChange={(value) => set(end, value)}
        />
      ))}
    </>
  );
}
