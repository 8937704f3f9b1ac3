import { IconUmbrella } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { useNames } from '../../components/names.ts';
import { PeekPart } from '../../components/SidePeek.tsx';
import { linkTo } from '../../navigation.ts';
import { CLIENT_TABLES } from './client-tables.ts';
import classes from './clients.module.css';

/** Lines listed, those that would bring most first. */
const SHOWN = 3;

/** The covers the household does not have and about what they would bring a year. Nothing where none is open. */
export function OpenNeeds({ id }: { readonly id: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const needs = useQuery(
    'segments.needs',
    { clientId: id },
    { tables: [...CLIENT_TABLES, 'line', 'segment_run', 'segment_setting'], keep: true },
  );
  const open = (needs.data?.lines ?? [])
    .filter((line) => line.held < line.slots)
    .toSorted((a, b) => (b.aboutMinor ?? 0) - (a.aboutMinor ?? 0));
  if (open.length === 0) {
    return null;
  }
  return (
    <PeekPart
      title={t('potential.needs.title', { count: open.length })}
      aside={<a href={linkTo(`/clients/${id}`)}>{t('clients.why.show')}</a>}
    >
      <ul className={classes.next}>
        {open.slice(0, SHOWN).map((line) => (
          <li key={`${line.lineId}/${line.side}`} className={classes.need}>
            <IconUmbrella {...smallIcon} />
            <span className={classes.cut}>{names.line(line.code, line.name)}</span>
            <span className={classes.quiet}>
              {line.aboutMinor === null
                ? t('common.notAvailable')
                : t('potential.needs.about', { amount: format.money(line.aboutMinor, 0) })}
            </span>
          </li>
        ))}
      </ul>
    </PeekPart>
  );
}
