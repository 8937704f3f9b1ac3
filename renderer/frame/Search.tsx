import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconDatabaseExport,
  IconFileImport,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSearch,
  IconSun,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf, useMutation } from '../api.ts';
import { useFailureText } from '../components/failure-text.ts';
import { icon } from '../components/icon.ts';
import { notifyFailure } from '../components/notify.tsx';
import { languages, switchLanguage } from '../i18n.ts';
import { navigate } from '../navigation.ts';
import { pages } from '../pages.tsx';
import { prefer } from '../preferences.ts';

type Command = { readonly id: string; readonly label: string; readonly sign: ReactNode; readonly run: () => void };

/** Ctrl / Cmd K: clients and policies of the book, pages, and commands, in groups. */
export function Search() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const commands = useCommands();
  const matches = (label: string) => label.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());
  const actions: SpotlightActionGroupData[] = [
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
      nothingFound={query === '' ? t('frame.search.start') : t('frame.search.nothing', { query })}
      scrollable
      maxHeight="60vh"
      centered={false}
      yOffset={64}
      overlayProps={{ blur: 0, backgroundOpacity: 0.25 }}
      attributes={{ content: { 'aria-label': t('frame.search.field') } }}
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
