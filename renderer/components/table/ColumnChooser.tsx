import { Button, Checkbox, Popover, SegmentedControl, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { prefer, usePreferences } from '../../preferences.ts';
import { smallIcon } from '../icon.ts';
import { type Column, shownColumns } from './columns.ts';

type ColumnChooserProps<Row> = { readonly name: string; readonly columns: readonly Column<Row>[] };

/** Which columns a table shows and how tall its rows are; kept for the person. */
export function ColumnChooser<Row>({ name, columns }: ColumnChooserProps<Row>) {
  const { t } = useTranslation();
  const { columns: choices, density } = usePreferences();
  const flipped = choices[name] ?? [];
  const shown = new Set(shownColumns(columns, flipped).map((column) => column.id));
  const flip = (id: string) =>
    prefer({
      columns: {
        ...choices,
        [name]: flipped.includes(id) ? flipped.filter((other) => other !== id) : [...flipped, id],
      },
    });
  return (
    <Popover position="bottom-end">
      <Popover.Target>
        <Button leftSection={<IconColumns3 {...smallIcon} />}>{t('common.columns')}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          {columns.map((column) => (
            <Checkbox
              key={column.id}
              label={column.header}
              checked={shown.has(column.id)}
              disabled={column.name ?? false}
              onChange={() => flip(column.id)}
            />
          ))}
          <SegmentedControl
            aria-label={t('common.density.label')}
            value={density}
            onChange={(value) => prefer({ density: value })}
            data={[
              { value: 'compact', label: t('common.density.compact') },
              { value: 'default', label: t('common.density.default') },
              { value: 'comfortable', label: t('common.density.comfortable') },
            ]}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
