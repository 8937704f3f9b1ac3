import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf, useMutation } from '../api.ts';
import { isLanguage } from '../i18n.ts';
import { saveCsv } from './csv.ts';
import { useFailureText } from './failure-text.ts';
import { smallIcon } from './icon.ts';
import { notifyFailure } from './notify.tsx';
import { drawingIn, factsIn, tableIn } from './panel-content.ts';

/** A table as it is saved and printed: what stands in its cells, in the reader's language. */
export type ShownTable = {
  /** File name without extension. */
  readonly name: string;
  /** What it is of: a day, a scheme. */
  readonly note?: string | undefined;
  readonly columns: readonly string[];
  /** As the file keeps them: plain values. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** As they are shown, where that is different. */
  readonly shown?: readonly (readonly string[])[] | undefined;
};

type TableActionsProps = {
  /** Absent: the table that stands in the panel, as it is read there. */
  readonly table?: ShownTable;
  readonly title: string;
  /** Everything the panel says, not its table alone. */
  readonly facts?: boolean;
  /** Saving stands elsewhere. */
  readonly printOnly?: boolean;
};

/** Saves a table as CSV, and prints it with the chart of the panel it stands in. */
export function TableActions({ table, title, facts = false, printOnly = false }: TableActionsProps) {
  const { t, i18n } = useTranslation();
  const text = useFailureText();
  const print = useMutation('print.table');
  const button = useRef<HTMLButtonElement>(null);
  const panel = () => button.current?.closest('section') ?? null;
  const shown = (): ShownTable | null => {
    const found = table === undefined ? (facts ? factsIn : tableIn)(panel()) : null;
    return table ?? (found === null ? null : { name: title, ...found });
  };
  const toPaper = () => {
    const own = shown();
    if (own === null) {
      return;
    }
    const rows = own.shown ?? own.rows.map((row) => row.map((value) => (value === null ? '–' : String(value))));
    print.mutate(
      {
        table: {
          title,
          note: own.note ?? '',
          columns: [...own.columns],
          rows: rows.map((row) => [...row]),
          drawing: facts ? null : drawingIn(panel()),
          prose: facts,
        },
        language: isLanguage(i18n.language) ? i18n.language : 'en',
      },
      { onError: (error) => notifyFailure(error, text(failureOf(error))) },
    );
  };
  const save = () => {
    const own = shown();
    if (own !== null) {
      saveCsv(own.name, own.columns, own.rows);
    }
  };
  return (
    <>
      {!printOnly && (
        <Button size="xs" variant="subtle" color="gray" leftSection={<IconDownload {...smallIcon} />} onClick={save}>
          {t('common.csv')}
        </Button>
      )}
      <Button
        ref={button}
        size="xs"
        variant="subtle"
        color="gray"
        leftSection={<IconPrinter {...smallIcon} />}
        loading={print.isPending}
        onClick={toPaper}
      >
        {t('ratios.print')}
      </Button>
    </>
  );
}
