import { useTranslation } from 'react-i18next';
import { useQuery } from '../api.ts';
import { useOpenBook } from '../components/book-info.ts';
import { useFormat } from '../components/format.ts';
import { linkTo } from '../navigation.ts';
import classes from './Header.module.css';

/** The day the tiers and values on the screens are of, when that is not today. */
export function AsOf() {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpenBook();
  const overview = useQuery('segments.overview', {}, { tables: ['segment_run'] });
  const asOf = overview.data?.run?.asOf;
  return asOf === undefined || asOf === today ? null : (
    <a className={classes.asOf} href={linkTo('/segments')}>
      {t('frame.asOf', { day: format.day(asOf) })}
    </a>
  );
}
