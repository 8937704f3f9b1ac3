import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { navigate } from '../../navigation.ts';

/** The two halves of Import: bringing statements in, and holding their money against what was agreed. */
export function ImportTabs({ value }: { readonly value: 'files' | 'reconcile' }) {
  const { t } = useTranslation();
  return (
    <Tabs value={value} onChange={(next) => navigate(next === 'reconcile' ? '/import/reconcile' : '/import')}>
      <Tabs.List aria-label={t('importing.title')}>
        <Tabs.Tab value="files">{t('reconcile.files')}</Tabs.Tab>
        <Tabs.Tab value="reconcile">{t('reconcile.tab')}</Tabs.Tab>
      </Tabs.List>
      {/* The page itself is the panel: the tabs lead to addresses. */}
      <Tabs.Panel value={value}>{null}</Tabs.Panel>
    </Tabs>
  );
}
