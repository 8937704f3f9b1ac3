import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedImport } from '../../../shared/contract/import.ts';
import type { Ruling } from '../../../shared/import/reading.ts';
import { Panel } from '../../components/Panel.tsx';
import { lookAgain } from './progress.ts';
import { RecordTypes } from './RecordTypes.tsx';
import { RulerFields } from './RulerFields.tsx';
import { RulerLines } from './RulerLines.tsx';
import classes from './ruler.module.css';
import { type Drawn, drawn, rulingOf, toggled, undrawn } from './ruling.ts';

/** Where the fields of fixed-width lines begin and end, drawn over the first lines and given in figures. */
export function Ruler({ opened }: { readonly opened: OpenedImport }) {
  const { t } = useTranslation();
  const { reading, tables } = opened.inspection;
  const start = rulingOf(reading);
  const [fields, setFields] = useState<readonly Drawn[]>(drawn(start?.ruler ?? []));
  const [records, setRecords] = useState<Ruling['records']>(start?.records);
  const types = records?.types.filter(({ role, name }) => name !== '' && (role === 'data' || role === 'carry')) ?? [];
  const apply = () => {
    const named = records?.types.filter(({ values }) => values.every((value) => value !== '')) ?? [];
    void lookAgain(opened, {
      ruling: {
        ruler: undrawn(fields),
        ...(records === undefined || named.length === 0 ? {} : { records: { ...records, types: named } }),
        ...(start?.recordLength === undefined ? {} : { recordLength: start.recordLength }),
      },
      ...(reading.encoding === null ? {} : { encoding: reading.encoding }),
    });
  };
  return (
    <Panel
      title={t('mapping.ruler.title')}
      actions={
        <Button size="xs" disabled={fields.length === 0} onClick={apply}>
          {t('mapping.ruler.apply')}
        </Button>
      }
    >
      <p className={classes.text}>{t('mapping.ruler.text')}</p>
      <RulerLines lines={tables[0]?.lines ?? []} fields={fields} onToggle={(at) => setFields(toggled(fields, at))} />
      <RulerFields fields={fields} types={types.map(({ name }) => name)} onChange={setFields} />
      <RecordTypes records={records} onChange={setRecords} />
    </Panel>
  );
}
