import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/Panel.tsx';
import { isLanguage, languages, switchLanguage } from '../../i18n.ts';
import { prefer, usePreferences } from '../../preferences.ts';
import classes from './settings.module.css';

/** Colours, language and row height of this computer; all take hold at once. */
export function Appearance() {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { density } = usePreferences();
  return (
    <Panel title={t('settings.appearance.title')}>
      <div className={classes.rows}>
        <Row label={t('settings.appearance.scheme')}>
          <SegmentedControl
            aria-label={t('settings.appearance.scheme')}
            value={colorScheme}
            onChange={setColorScheme}
            data={[
              { value: 'light', label: t('settings.appearance.light') },
              { value: 'dark', label: t('settings.appearance.dark') },
              { value: 'auto', label: t('settings.appearance.system') },
            ]}
          />
        </Row>
        <Row label={t('settings.appearance.language')}>
          <SegmentedControl
            aria-label={t('settings.appearance.language')}
            value={i18n.language}
            onChange={(language) => {
              if (isLanguage(language)) {
                prefer({ language });
                void switchLanguage(language);
              }
            }}
            data={languages.map((value) => ({ value, label: t(`frame.languages.${value}`) }))}
          />
        </Row>
        <Row label={t('settings.appearance.density')}>
          <SegmentedControl
            aria-label={t('settings.appearance.density')}
            value={density}
            onChange={(value) => prefer({ density: value })}
            data={[
              { value: 'compact', label: t('common.density.compact') },
              { value: 'default', label: t('common.density.default') },
              { value: 'comfortable', label: t('common.density.comfortable') },
            ]}
          />
        </Row>
        <p className={classes.hint}>{t('settings.appearance.hint')}</p>
      </div>
    </Panel>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.row}>
      <span className={classes.label}>{label}</span>
      <div>{children}</div>
    </div>
  );
}
