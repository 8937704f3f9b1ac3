import { Slider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addMonths, day, monthsBetween } from '../../../shared/day.ts';
import { endOfMonth } from '../../../shared/evaluation/persistency.ts';
import { useFormat } from '../../components/format.ts';
import classes from './map.module.css';

type AsOfSliderProps = {
  readonly history: { readonly first: string | null; readonly last: string };
  readonly asOf: string | null;
  readonly onAsOf: (asOf: string | null) => void;
};

/** Goes back through the book's history month by month; the right end is the day of the latest run. */
export function AsOfSlider({ history, asOf, onAsOf }: AsOfSliderProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const last = day(history.last);
  const back = history.first === null ? 0 : Math.max(0, monthsBetween(day(history.first), last));
  if (back === 0) {
    return null;
  }
  const dayAt = (step: number) => (step === 0 ? history.last : endOfMonth(addMonths(last, step), 0));
  const step = asOf === null ? 0 : -monthsBetween(day(`${asOf.slice(0, 7)}-01`), day(`${last.slice(0, 7)}-01`));
  return (
    <div className={classes.asOf}>
      <span>{t('segments.map.asOf', { day: format.day(dayAt(step)) })}</span>
      <Slider
        size="sm"
        min={-back}
        max={0}
        step={1}
        value={step}
        label={null}
        thumbLabel={t('segments.map.asOfLabel')}
        thumbValueText={(value) => format.day(dayAt(value), 'long')}
        onChange={(value) => onAsOf(value === 0 ? null : dayAt(value))}
      />
    </div>
  );
}
