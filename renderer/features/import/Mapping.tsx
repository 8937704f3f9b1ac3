import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenedImport } from '../../../shared/contract/import.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, WarningLine } from '../../components/Notices.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { Constants } from './Constants.tsx';
import { DriftAlarm } from './DriftAlarm.tsx';
import { FileLine } from './FileLine.tsx';
import { useFieldText } from './field-text.ts';
import classes from './import.module.css';
import { Look } from './Look.tsx';
import { useMappingChoices } from './mapping-choices.ts';
import { useWarningText } from './notes.ts';
import { discard, openHeld, readRows } from './progress.ts';
import { Questions } from './Questions.tsx';
import { Ruler } from './Ruler.tsx';
import { SaveRecipe } from './SaveRecipe.tsx';
import { Steps } from './Steps.tsx';

/** Warnings that the screen asks about instead of telling them. */
const ASKED = new Set(['decimal-mark-assumed', 'date-order-assumed']);

/** What each column means: the guess with its reason, the first rows beside it, and a choice. Nothing is read yet. */
export function Mapping({ opened, error }: { readonly opened: OpenedImport; readonly error: unknown }) {
  const { t } = useTranslation();
  const choices = useMappingChoices(opened);
  const fieldText = useFieldText();
  const warningText = useWarningText();
  const { inspection, already, drift, unclear } = opened;
  const { reading } = inspection;
  const { columns, duplicates, ownerless } = choices;
  const sample = useQuery(
    'import.sample',
    { session: opened.session, ...choices.corrections },
    { tables: [], keep: true, enabled: already === null },
  );
  const named = columns.filter(({ field }) => field !== null).length;
  const readable = reading.format === 'gdv' || (duplicates.length === 0 && !ownerless && !choices.unshared);
  const actions = (
    <>
      <Button onClick={() => void discard()}>{t('importing.close')}</Button>
      {already === null && (
        <>
          {reading.format !== 'gdv' && (
            <SaveRecipe opened={opened} corrections={choices.corrections} disabled={!readable} />
          )}
          <Button variant="primary" disabled={!readable} onClick={() => void readRows(opened, choices.choices)}>
            {t('importing.map.read')}
          </Button>
        </>
      )}
    </>
  );
  return (
    <PageBox>
      <PageHeader
        title={t('importing.map.title', { file: opened.fileName })}
        subtitle={<FileLine opened={opened} />}
        actions={actions}
      />
      <Steps at="map" named={named} all={columns.length} />
      {error !== null && <ErrorState error={error} />}
      {already !== null ? (
        <Already already={already} />
      ) : (
        <>
          {drift !== null && <DriftAlarm drift={drift} />}
          {unclear !== null && <WarningLine>{t('importing.map.unclear')}</WarningLine>}
          {inspection.warnings
            .filter(({ code }) => !ASKED.has(code))
            .map((warning) => (
              <WarningLine key={`${warning.code}${warning.message}`}>{warningText(warning)}</WarningLine>
            ))}
          {duplicates.map(({ field, headers }) => (
            <WarningLine key={field}>
              {t('mapping.duplicate', { field: fieldText(field), columns: headers.join(', ') })}
            </WarningLine>
          ))}
          {ownerless && <WarningLine>{t('mapping.missing')}</WarningLine>}
          {reading.format === 'fixed' && <Ruler opened={opened} />}
          <Questions opened={opened} choices={choices} />
          {reading.format === 'gdv' && <Panel title={t('importing.map.columns')}>{t('importing.map.noColumns')}</Panel>}
          {reading.tables.map((table, tableAt) => (
            <ColumnTable
              key={table.sheet ?? tableAt}
              sheet={table.sheet}
              columns={columns.filter((column) => column.table === tableAt)}
              preview={inspection.tables[tableAt]}
              choices={choices}
              samples={new Map(sample.data?.[tableAt]?.columns.map(({ column, values }) => [column, values]))}
            />
          ))}
          <Constants choices={choices} />
          {reading.format !== 'gdv' && <Look opened={opened} />}
        </>
      )}
    </PageBox>
  );
}

/** The same bytes are in the book already: where, and what of them waits. */
function Already({ already }: { readonly already: NonNullable<OpenedImport['already']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('importing.already.title')}>
      <p>{t('importing.already.text', { id: already.id, day: format.day(already.importedAt) })}</p>
      {already.held > 0 && (
        <div className={classes.answers}>
          <span>{t('deciding.held.count', { count: already.held })}</span>
          <Button onClick={() => void openHeld(already.id, already.fileName)}>{t('deciding.next.decide')}</Button>
        </div>
      )}
    </Panel>
  );
}
