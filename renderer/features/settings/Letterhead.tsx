import { useTranslation } from 'react-i18next';
import type { Office } from '../../../shared/contract/settings.ts';
import { useQuery } from '../../api.ts';
import { initialsOf } from '../../components/initials-of.ts';
import classes from './settings.module.css';

/** The head of a letter as the office has it now. */
export function Letterhead({ office }: { readonly office: Office }) {
  const { t } = useTranslation();
  const logo = useQuery('settings.logo', {}, { tables: ['office'] });
  const address = [office.street, [office.postcode, office.city].filter((part) => part !== '').join(' ')];
  const reach = [office.phone, office.email, office.website];
  return (
    <div className={classes.letterhead} style={{ borderColor: office.letterheadColor }}>
      {logo.data?.dataUrl != null ? (
        <img src={logo.data.dataUrl} alt={t('settings.office.logo')} />
      ) : (
        <div className={classes.initials} style={{ background: office.letterheadColor }} aria-hidden="true">
          {initialsOf(office.name)}
        </div>
      )}
      <div>
        <strong>{office.name}</strong>
        {office.tagline !== '' && <div className={classes.hint}>{office.tagline}</div>}
      </div>
      <div className={classes.letterheadAddress}>
        <div>{address.filter((part) => part !== '').join(', ')}</div>
        <div>{reach.filter((part) => part !== '').join(' · ')}</div>
      </div>
    </div>
  );
}
