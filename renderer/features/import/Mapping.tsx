import { Button, NativeSelect, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedImport } from '../../../shared/contract/import.ts';
import { FIELDS, type Field } from '../../../shared/import/fields.ts';
import type { StatementKind } from '../../../shared/import/types.ts';
import { call } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, WarningLine } from '../../components/Notices.tsx';
import { notifyDone, notifyFailure } from '../../components/notify.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useFieldText } from './field-text.ts';
import classes from './import.module.css';
import { discard, readRows } from './progress.ts';
import { Steps } from './Steps.tsx';

const KINDS = ['clients', 'policies', 'commissions', 'claims', 'mixed'] as const satisfies readonly StatementKind[];
const PARTS = ['client', 'policy', 'commission', 'claim', 'row'] as const;

/** What each column means: the guess with its reason, the first rows beside it, and a choice. */
export function Mapping({ opened, error }: { readonly opened: OpenedImport; readonly error: unknown }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reading, tables } = opened.inspection;
  const [kind, setKind] = useState<StatementKind>(reading.kind);
  const [carrier, setCarrier] = useState(opened.inspection.carrier ?? reading.carrier ?? '');
  const [date, setDate] = useState<string>(opened.inspection.statementDate ?? '');
  const [chosen, setChosen] = useState<ReadonlyMap<string, Field | null>>(new Map());
  const columns = reading.tables.flatMap((table, tableAt) =>
    table.columns.map((column) => ({ table: tableAt, column })),
  );
  const fieldOf = (table: number, column: number, guess: Field | null) => {
    const own = chosen.get(`${table}:${column}`);
    return own === undefined ? guess : own;
  };
  const named = columns.filter(({ table, column }) => fieldOf(table, column.index, column.field) !== null).length;
  const corrected = [...chosen].map(([key, field]) => {
    const [table = 0, column = 0] = key.split(':').map(Number);
    return { table, column, field };
  });
  const read = () =>
    readRows(opened, {
      kind,
      ...(carrier.trim() === '' ? {} : { carrier: carrier.trim() }),
      ...(date === '' ? {} : { statementDate: date }),
      columns: corrected,
    });
  const { already } = opened;
  const actions = (
    <>
      <Button onClick={() => void discard()}>{t('importing.close')}</Button>
      {already === null && (
        <>
          <SaveRecipe opened={opened} columns={corrected} kind={kind} />
          <Button variant="primary" onClick={() => void read()}>
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
        <Panel title={t('importing.already.title')}>
          {t('importing.already.text', { id: already.id, day: format.day(already.importedAt) })}
        </Panel>
      ) : (
        <>
          {opened.unclear !== null && <WarningLine>{t('importing.map.unclear')}</WarningLine>}
          <div className={classes.choices}>
            <NativeSelect
              label={t('importing.map.kind')}
              value={kind}
              data={KINDS.map((value) => ({ value, label: t(`importing.kinds.${value}`) }))}
              onChange={(event) => setKind(KINDS.find((name) => name === event.currentTarget.value) ?? kind)}
            />
            <TextInput
              label={t('importing.map.carrier')}
              description={t('importing.map.carrierHint')}
              value={carrier}
              onChange={(event) => setCarrier(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              label={t('importing.map.date')}
              description={t('importing.map.dateHint')}
              value={date}
              onChange={(event) => setDate(event.currentTarget.value)}
            />
          </div>
          {columns.length === 0 && <Panel title={t('importing.map.columns')}>{t('importing.map.noColumns')}</Panel>}
          {reading.tables.map((table, tableAt) => (
            <Panel
              key={table.sheet ?? tableAt}
              title={t('importing.map.columns')}
              aside={table.sheet ?? undefined}
              body="flush"
            >
              <div className={classes.scroll}>
                <table className={classes.table}>
                  <thead>
                    <tr>
                      <th scope="col">{t('importing.map.column')}</th>
                      <th scope="col">{t('importing.map.meaning')}</th>
                      <th scope="col" className={classes.right}>
                        {t('importing.map.confidence')}
                      </th>
                      <th scope="col">{t('importing.map.reason')}</th>
                      <th scope="col">{t('importing.map.sample')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {table.columns.map((column) => {
                      const field = fieldOf(tableAt, column.index, column.field);
                      const header = column.header === '' ? String(column.index + 1) : column.header;
                      return (
                        <tr key={column.index}>
                          <th scope="row">{header}</th>
                          <td>
                            <FieldSelect
                              label={`${t('importing.map.meaning')}: ${header}`}
                              value={field}
                              onChange={(next) => setChosen(new Map(chosen).set(`${tableAt}:${column.index}`, next))}
                            />
                          </td>
                          <td className={classes.right}>
                            {field === null
                              ? '–'
                              : format.percent(chosen.has(`${tableAt}:${column.index}`) ? 1 : column.confidence, 0)}
                          </td>
                          <td className={classes.quiet}>{column.reason}</td>
                          <td className={classes.samples}>
                            {(tables[tableAt]?.sample ?? [])
                              .slice(0, 4)
                              .map((row) => row[column.index] ?? '')
                              .join(' · ')}
                          </td>
                        </tr>
                      );
                    })}
                  </tbody>
                </table>
              </div>
            </Panel>
          ))}
        </>
      )}
    </PageBox>
  );
}

/** Name, rows, encoding, recipe and hash of a file in one line. */
export function FileLine({ opened, lines }: { readonly opened: OpenedImport; readonly lines?: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reading, sha256 } = opened.inspection;
  const recipe =
    opened.recipe === 'automatic'
      ? t('importing.file.automatic')
      : opened.recipe === 'gdv'
        ? t('importing.file.gdv')
        : t('importing.file.recipe', { name: opened.recipe });
  const parts = [
    opened.fileName,
    ...(lines === undefined
      ? []
      : [t('importing.file.lines', { count: lines }).replace(String(lines), format.number(lines))]),
    ...(reading.encoding === null ? [] : [reading.encoding]),
    recipe,
    `${t('importing.file.sha')} ${sha256.slice(0, 12)}…`,
  ];
  return <span title={sha256}>{parts.join(' · ')}</span>;
}

type FieldSelectProps = {
  readonly label: string;
  readonly value: Field | null;
  readonly onChange: (field: Field | null) => void;
};

function FieldSelect({ label, value, onChange }: FieldSelectProps) {
  const { t } = useTranslation();
  const fieldText = useFieldText();
  const data = [
    { value: '', label: t('importing.map.ignore') },
    ...PARTS.map((part) => ({
      group: t(`importing.parts.${part}`),
      items: FIELDS.filter((field) => field.startsWith(`${part}.`)).map((field) => ({
        value: field,
        label: `${t(`importing.parts.${part}`)}: ${fieldText(field)}`,
      })),
    })),
  ];
  return (
    <NativeSelect
      aria-label={label}
      size="xs"
      data={data}
      value={value ?? ''}
      onChange={(event) => onChange(FIELDS.find((field) => field === event.currentTarget.value) ?? null)}
    />
  );
}

type SaveRecipeProps = {
  readonly opened: OpenedImport;
  readonly columns: readonly { readonly table: number; readonly column: number; readonly field: Field | null }[];
  readonly kind: StatementKind;
};

function SaveRecipe({ opened, columns, kind }: SaveRecipeProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [shown, setShown] = useState(false);
  const [name, setName] = useState(opened.inspection.carrier ?? '');
  const save = async () => {
    const saved = await call('import.saveRecipe', { session: opened.session, name, columns: [...columns], kind });
    if (saved.ok) {
      setShown(false);
      notifyDone(t('importing.map.saved', { name, version: saved.value.version }));
    } else {
      notifyFailure(saved.error, failureText(saved.error));
    }
  };
  return (
    <Popover opened={shown} onChange={setShown} trapFocus withinPortal>
      <Popover.Target>
        <Button onClick={() => setShown(!shown)}>{t('importing.map.save')}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.saveRecipe}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextInput
            required
            label={t('importing.map.recipeName')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="primary">
            {t('importing.map.save')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
