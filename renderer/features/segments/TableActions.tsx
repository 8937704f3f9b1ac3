import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { saveCsv } from '../../components/csv.ts';
import { smallIcon } from '../../components/icon.ts';

/** A table as it is saved and printed: what stands in its cells, in the reader's language. */
export type ShownTable = {
  /** File name without extension. */
  readonly name: string;
  /** What it is of: a day, a scheme. */
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** Saves a table. */
export function TableActions({ table }: { readonly table: ShownTable; readonly title: string }) {
  const { t } = useTranslation();
  return (
    <Button
      size="xs"
      variant="subtle"
      color="gray"
      leftSection={<IconDownload {...smallIcon} />}
      onClick={() => saveCsv(table.name, table.columns, table.rows)}
    >
      {t('common.csv')}
    </Button>
  );
}
