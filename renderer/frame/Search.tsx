import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconDatabaseExport,
  IconFileImport,
  IconFilePlus,
  IconFolderOpen,
  IconKeyboard,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSearch,
  IconShieldCheck,
  IconSun,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandName } from '../../shared/commands.ts';
import { useQuery } from '../api.ts';
import { icon } from '../components/icon.ts';
import { useNames } from '../components/names.ts';
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
export function Search({ run }: { readonly run: (name: CommandName) => void }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const names = useNames();
  const commands = useOffered(run);
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

/** Commands that the search offers, in its order. */
const OFFERED = {
  import: IconFileImport,
  backup: IconDatabaseExport,
  'new-book': IconFilePlus,
  'open-book': IconFolderOpen,
  light: IconSun,
  dark: IconMoon,
  system: IconSun,
  shortcuts: IconKeyboard,
  'close-book': IconLogout,
} as const satisfies Partial<Readonly<Record<CommandName, TablerIcon>>>;

const LABELS = {
  import: 'menu.import',
  backup: 'menu.backup',
  'new-book': 'menu.newBook',
  'open-book': 'menu.openBook',
  light: 'menu.light',
  dark: 'menu.dark',
  system: 'menu.system',
  shortcuts: 'menu.shortcuts',
  'close-book': 'menu.closeBook',
} as const satisfies Readonly<Record<keyof typeof OFFERED, `menu.${string}`>>;

function useOffered(run: (name: CommandName) => void): readonly Command[] {
  const { t, i18n } = useTranslation();
  const commands = (Object.keys(OFFERED) as (keyof typeof OFFERED)[]).map((name): Command => {
    const Sign = OFFERED[name];
    return { id: name, label: t(LABELS[name]), sign: <Sign {...icon} />, run: () => run(name) };
  });
  const tongues = languages
    .filter((language) => language !== i18n.language)
    .map(
      (language): Command => ({
        id: `language-${language}`,
        label: t('frame.language', { language: t(`frame.languages.${language}`) }),
        sign: <IconLanguage {...icon} />,
        run: () => {
          prefer({ language });
          void switchLanguage(language);
        },
      }),
    );
  return [...commands, ...tongues];
}
