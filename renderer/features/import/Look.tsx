import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenedImport } from '../../../shared/contract/import.ts';
import { ENCODINGS } from '../../../shared/import/reading.ts';
import { Panel } from '../../components/Panel.tsx';
import classes from './mapping.module.css';
import { lookAgain } from './progress.ts';
import { rulingOf } from './ruling.ts';

/** How the file is looked at: its letters, its sheets, and where each table's header stands. A change looks again. */
export function Look({ opened }: { readonly opened: OpenedImport }) {
  const { t } = useTranslation();
  const { reading, tables } = opened.inspection;
  const layout = reading.tables.map(({ sheet, headerRow, columns }) => ({
    sheet,
    headerRow,
    used: columns.length > 0,
  }));
  const ruling = rulingOf(reading);
  const ruled = ruling === null ? {} : { ruling };
  const kept = { ...(reading.encoding === null ? {} : { encoding: reading.encoding }), ...ruled };
  const look = (at: number, more: Partial<(typeof layout)[number]>) =>
    void lookAgain(opened, {
      ...kept,
      layout: layout.map((table, index) => (index === at ? { ...table, ...more } : table)),
    });
  return (
    <Panel title={t('mapping.reading')}>
      <div className={classes.choices}>
        {reading.encoding !== null && (
          <NativeSelect
            label={t('mapping.encoding')}
            value={reading.encoding}
            data={[...ENCODINGS]}
            onChange={(event) => {
              const encoding = ENCODINGS.find((name) => name === event.currentTarget.value);
              if (encoding !== undefined) {
                void lookAgain(opened, { encoding, layout, ...ruled });
              }
            }}
          />
        )}
        {layout.map((table, at) => (
          <div key={table.sheet ?? at} className={classes.look}>
            {layout.length > 1 && (
              <Checkbox
                size="xs"
                label={t('mapping.sheet', { sheet: table.sheet ?? '' })}
                checked={table.used}
                onChange={(event) => look(at, { used: event.currentTarget.checked })}
              />
            )}
            {table.used && (
              <NativeSelect
                label={t('mapping.headerRow')}
                value={table.headerRow === null ? '' : String(table.headerRow)}
                data={[
                  { value: '', label: t('mapping.noHeader') },
                  ...(tables[at]?.sample ?? []).map((cells, row) => ({
                    value: String(row + 1),
                    label: `${row + 1}: ${cells
                      .filter((cell) => cell !== '')
                      .slice(0, 3)
                      .join(' · ')
                      .slice(0, 60)}`,
                  })),
                ]}
                onChange={(event) =>
                  look(at, { headerRow: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })
                }
              />
            )}
          </div>
        ))}
      </div>
    </Panel>
  );
}
