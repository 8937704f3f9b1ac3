import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconDatabaseExport,
  IconFileImport,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSearch,
  IconShieldCheck,
  IconSun,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf, useMutation, useQuery } from '../api.ts';
import { useFailureText } from '../components/failure-text.ts';
import { icon } from '../components/icon.ts';
import { useNames } from '../components/names.ts';
import { notifyFailure } from '../components/notify.tsx';
import { TierBadge } from '../components/TierBadge.tsx';
import { languages, switchLanguage } from '../i18n.ts';
import { navigate } from '../navigation.ts';
import { pages } from '../pages.tsx';
import { prefer } from '../preferences.ts';
import classes from './Search.module.css';

/** Clients and policies shown at most. */
const HITS = 8;

type Command = { readonly id: string; readonly label: string; readonly sign: ReactNode; readonly run: () => void };

const NOWHERE: string[] = [];

/** Ctrl / Cmd K: clients and policies of the book, pages, and commands, in groups. */
export function Search() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const names = useNames();
  const commands = useCommands();
  const matches = (label: string) => label.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());
  const hits = useQuery(
    'search.find',
    { text: query.trim(), limit: HITS },
    { enabled: query.trim() !== '', keep: true, tables: ['client', 'policy', 'contact_point'] },
  );
  const found = query.trim() === '' ? [] : (hits.data ?? []);
  const actions: SpotlightActionGroupData[] = [
    {
      group: t('frame.search.clients'),
      actions: found.flatMap((hit) =>
        hit.kind === 'client'
          ? [
              {
                id: `client-${hit.id}`,
                label: hit.name,
                description: [hit.household, hit.city].filter((part) => part).join(' · '),
                leftSection: <TierBadge tier={hit.tier} />,
                onClick: () => navigate(`/clients/${hit.id}`),
              },
            ]
          : [],
      ),
    },
    {
      group: t('frame.search.policies'),
      actions: found.flatMap((hit) =>
        hit.kind === 'policy'
          ? [
              {
                id: `policy-${hit.id}`,
                label: hit.number,
                description: [hit.client, hit.carrier, names.policyStatus(hit.status)]
                  .filter((part) => part)
                  .join(' · '),
                leftSection: <IconShieldCheck {...icon} />,
                onClick: () => navigate(`/clients/${hit.clientId}/policies`),
              },
            ]
          : [],
      ),
    },
    {
      group: t('frame.search.pages'),
      actions: pages
        .map((page) => ({ page, label: t(`frame.pages.${page.name}`) }))
        .filter(({ label }) => matches(label))
        .map(({ page, label }) => ({
          id: `page-${page.name}`,
          label,
          leftSection: <page.icon {...icon} />,
          onClick: () => navigate(`/${page.name}`),
        })),
    },
    { group: t('frame.search.commands'), actions: commands.filter(({ label }) => matches(label)).map(asAction) },
  ];
  return (
    <Spotlight
      actions={actions.filter((group) => group.actions.length > 0)}
      filter={(_query, all) => all}
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      // From everywhere: a ticked box or a filter under the cursor is an input, too.
      tagsToIgnore={NOWHERE}
      nothingFound={query === '' ? t('frame.search.start') : t('frame.search.nothing', { query })}
      scrollable
      classNames={{
        action: classes.action ?? '',
        actionDescription: classes.description ?? '',
        actionsGroup: classes.group ?? '',
      }}
      maxHeight="60vh"
      centered={false}
      yOffset={64}
      overlayProps={{ blur: 0, backgroundOpacity: 0.25 }}
      attributes={{ content: { 'aria-label': t('frame.search.field') } }}
      clearQueryOnClose
      searchProps={{
        'aria-label': t('frame.search.field'),
        placeholder: t('frame.search.field'),
        leftSection: <IconSearch {...icon} />,
      }}
    />
  );
}

function asAction(command: Command): SpotlightActionData {
  return { id: command.id, label: command.label, leftSection: command.sign, onClick: command.run };
}

function useCommands(): readonly Command[] {
  const { t, i18n } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const close = useMutation('book.close');
  const text = useFailureText();
  const failed = { onError: (error: Error) => notifyFailure(error, text(failureOf(error))) };
  return [
    {
      id: 'import',
      label: t('frame.commands.import'),
      sign: <IconFileImport {...icon} />,
      run: () => navigate('/import'),
    },
    {
      id: 'backup',
      label: t('frame.commands.backup'),
      sign: <IconDatabaseExport {...icon} />,
      run: () => navigate('/settings/backup'),
    },
    { id: 'light', label: t('frame.commands.light'), sign: <IconSun {...icon} />, run: () => setColorScheme('light') },
    { id: 'dark', label: t('frame.commands.dark'), sign: <IconMoon {...icon} />, run: () => setColorScheme('dark') },
    { id: 'system', label: t('frame.commands.system'), sign: <IconSun {...icon} />, run: () => setColorScheme('auto') },
    ...languages
      .filter((language) => language !== i18n.language)
      .map((language) => ({
        id: `language-${language}`,
        label: t('frame.commands.language', { language: t(`frame.languages.${language}`) }),
        sign: <IconLanguage {...icon} />,
        run: () => {
          prefer({ language });
          void switchLanguage(language);
        },
      })),
    {
      id: 'close',
      label: t('frame.commands.closeBook'),
      sign: <IconLogout {...icon} />,
      run: () => close.mutate({}, failed),
    },
  ];
}
