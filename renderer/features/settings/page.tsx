import { useTranslation } from 'react-i18next';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { linkTo } from '../../navigation.ts';
import type { PageProps } from '../../pages.tsx';
import { Appearance } from './Appearance.tsx';
import { Backup } from './Backup.tsx';
import { Check } from './Check.tsx';
import { Costs } from './Costs.tsx';
import { Lines } from './Lines.tsx';
import { Office } from './Office.tsx';
import { Passphrase } from './Passphrase.tsx';
import { People } from './People.tsx';
import classes from './settings.module.css';

const sections = ['office', 'people', 'lines', 'costs', 'appearance', 'backup', 'passphrase', 'check'] as const;
type Section = (typeof sections)[number];

const parts = {
  office: Office,
  people: People,
  lines: Lines,
  costs: Costs,
  appearance: Appearance,
  backup: Backup,
  passphrase: Passphrase,
  check: Check,
} as const;

/** The office's and the person's settings, one section at a time. */
export default function SettingsPage({ route }: PageProps) {
  const { t } = useTranslation();
  const section: Section = sections.find((name) => name === route.rest[0]) ?? sections[0];
  const Part = parts[section];
  return (
    <PageBox>
      <PageHeader title={t('settings.title')} />
      <div className={classes.columns}>
        <nav className={classes.sections} aria-label={t('settings.title')}>
          {sections.map((name) => (
            <a
              key={name}
              className={classes.section}
              href={linkTo(`/settings/${name}`)}
              aria-current={name === section ? 'page' : undefined}
            >
              {t(`settings.sections.${name}`)}
            </a>
          ))}
        </nav>
        <div className={classes.content}>
          <Part />
        </div>
      </div>
    </PageBox>
  );
}
