import { Button, Combobox, useCombobox } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api.ts';
import { icon } from '../../components/icon.ts';
import classes from './row-panel.module.css';

type SomebodyElseProps = {
  readonly busy: boolean;
  readonly onClient: (clientId: number) => void;
};

/** Any client of the book, found by a few letters, for rows whose client the program did not think of. */
export function SomebodyElse({ busy, onClient }: SomebodyElseProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const box = useCombobox({
    onDropdownOpen: () => box.focusSearchInput(),
    onDropdownClose: () => {
      box.resetSelectedOption();
      box.focusTarget();
      setText('');
    },
  });
  const found = useQuery('search.find', { text, limit: 20 }, { enabled: text.trim() !== '', keep: true });
  const hits = text.trim() === '' ? [] : (found.data ?? []);
  const clients = new Map(
    hits.map((hit) =>
      hit.kind === 'client'
        ? ([hit.id, [hit.name, hit.city].filter(Boolean).join(' · ')] as const)
        : ([hit.clientId, `${hit.client} · ${hit.number}`] as const),
    ),
  );
  return (
    <Combobox
      store={box}
      width={280}
      position="top-start"
      withinPortal
      onOptionSubmit={(value) => {
        box.closeDropdown();
        onClient(Number(value));
      }}
    >
      <Combobox.Target targetType="button">
        <Button loading={busy} leftSection={<IconUserSearch {...icon} />} onClick={() => box.toggleDropdown()}>
          {t('deciding.change')}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown className={classes.found ?? ''}>
        <Combobox.Search
          aria-label={t('deciding.find')}
          placeholder={t('deciding.find')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            box.updateSelectedOptionIndex();
          }}
        />
        <Combobox.Options aria-label={t('deciding.find')}>
          {[...clients].slice(0, 8).map(([id, name]) => (
            <Combobox.Option key={id} value={String(id)}>
              {name}
            </Combobox.Option>
          ))}
          {text.trim() !== '' && clients.size === 0 && <Combobox.Empty>{t('deciding.nobody')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
