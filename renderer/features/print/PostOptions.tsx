import { NativeSelect, NumberInput, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { monthName } from '../../../shared/day-text.ts';
import { LABEL_SHEETS, labelSheet, USUAL_LABELS } from '../../../shared/print/label-sheets.ts';
import { useNames } from '../../components/names.ts';
import { FilesChoice, type OptionsProps, WhomChoice, YearChoice } from './choices.tsx';
import classes from './print.module.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Letters, labels and guest lists: for whose touches or for whom, and the piece's own choices. */
export function PostOptions(props: OptionsProps) {
  const { t, i18n } = useTranslation();
  const { choice, choices, onChange } = props;
  const names = useNames();
  const guests = choice.what === 'invitations';
  const activities = choices.activities.filter(({ channel }) => !guests || channel === 'event');
  const named = activities.map(({ code, name }) => ({ value: code, label: names.activity(code, name) }));
  const language = i18n.language === 'nl' || i18n.language === 'zh-CN' ? i18n.language : 'en';
  return (
    <>
      <NativeSelect
        size="xs"
        label={t(guests ? 'paper.choose.event' : 'paper.choose.activity')}
        value={choice.activity ?? (guests ? 'client-event' : '')}
        data={guests ? named : [{ value: '', label: t('paper.choose.anyActivity') }, ...named]}
        onChange={({ currentTarget: { value } }) => onChange({ activity: value === '' ? null : value })}
      />
      {(guests || choice.activity !== null) && (
        <>
          <YearChoice {...props} />
          <NativeSelect
            size="xs"
            label={t('paper.choose.month')}
            value={String(choice.month ?? '')}
            data={[
              { value: '', label: t('paper.choose.anyMonth') },
              ...MONTHS.map((month) => ({ value: String(month), label: monthName(month, language, 'long') })),
            ]}
            onChange={({ currentTarget: { value } }) => onChange({ month: value === '' ? null : Number(value) })}
          />
        </>
      )}
      <WhomChoice {...props} />
      {choice.what === 'letters' && (
        <>
          <NativeSelect
            size="xs"
            label={t('paper.choose.template')}
            value={choice.template ?? ''}
            data={[{ value: '', label: t('paper.choose.ownText') }, ...named]}
            onChange={({ currentTarget: { value } }) => onChange({ template: value === '' ? null : value })}
          />
          <Text size="xs" className={classes.hint ?? ''}>
            {t('paper.choose.textHint')}
          </Text>
          <FilesChoice {...props} />
        </>
      )}
      {choice.what === 'labels' && <LabelOptions {...props} />}
    </>
  );
}

/** Which sheet, and where the first free label is. */
function LabelOptions({ choice, onChange }: OptionsProps) {
  const { t } = useTranslation();
  const page = choice.page === 'Letter' ? 'Letter' : 'A4';
  const chosen = labelSheet(choice.sheet ?? USUAL_LABELS[page]);
  return (
    <>
      <NativeSelect
        size="xs"
        label={t('paper.choose.sheet')}
        value={chosen?.code ?? ''}
        data={LABEL_SHEETS.map(({ code, page: size, columns, rows }) => ({
          value: code,
          label: `${code} · ${size} · ${t('paper.choose.labels', { columns, rows })}`,
        }))}
        onChange={({ currentTarget: { value } }) => onChange({ sheet: value, start: 1 })}
      />
      <NumberInput
        size="xs"
        label={t('paper.choose.start')}
        description={t('paper.choose.startHint')}
        min={1}
        max={(chosen?.columns ?? 1) * (chosen?.rows ?? 1)}
        value={choice.start}
        onChange={(value) => onChange({ start: typeof value === 'number' && value >= 1 ? value : 1 })}
      />
    </>
  );
}
