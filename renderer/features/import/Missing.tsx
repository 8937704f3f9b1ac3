import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReview, MissingPolicyRow } from '../../../shared/contract/import.ts';
import { useFormat } from '../../components/format.ts';
import { WarningLine } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { Column } from '../../components/table/columns.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { TableFooter } from '../../components/table/TableFooter.tsx';
import { usePages } from '../../components/table/usePages.ts';
import { linkTo } from '../../navigation.ts';
import { useValueText } from './field-text.ts';
import { useLapsing } from './lapsing.ts';
import classes from './missing.module.css';
import { useImport } from './progress.ts';
import review from './review.module.css';

type MissingProps = {
  readonly session: string;
  readonly missing: NonNullable<ImportReview['missing']>;
  readonly datedOn: string | null;
  readonly busy: boolean;
};

/** Policies in force in the book that a complete list leaves out: proposed as lapsed, and left alone until somebody agrees. */
export function Missing({ session, missing, datedOn, busy }: MissingProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { lapse } = useLapsing();
  const { revision } = useImport();
  const [selected, setSelected] = useState<ReadonlySet<string | number>>(new Set());
  const [current, setCurrent] = useState<MissingPolicyRow | null>(null);
  const list = usePages('import.missing', { session }, (page) => page, { tables: [`review-${revision}`] });
  const columns = useColumns();
  const chosen = [...selected].map(Number);
  const rows = chosen.length === 0 ? null : chosen;
  const day = datedOn === null ? '' : format.day(datedOn);
  const say = (on: boolean) => {
    setSelected(new Set());
    void lapse(rows, on);
  };
  return (
    <Panel title={t('correcting.missing.title')} aside={t('correcting.missing.reason', { day })} body="flush" fill>
      <div className={review.listed}>
        <div className={review.bulk}>
          <strong aria-live="polite">
            {rows === null
              ? t('correcting.missing.all', { count: missing.policies })
              : t('deciding.bulk.selected', { count: rows.length })}
          </strong>
          <Button size="xs" disabled={busy} onClick={() => say(true)}>
            {t('correcting.missing.lapse')}
          </Button>
          <Button size="xs" disabled={busy} onClick={() => say(false)}>
            {t('correcting.missing.leave')}
          </Button>
          {missing.policies * 2 > missing.inForce && (
            <WarningLine>
              {t('correcting.missing.many', { missing: missing.policies, inForce: missing.inForce })}
            </WarningLine>
          )}
        </div>
        <DataTable
          label={t('correcting.missing.title')}
          name="import-missing"
          columns={columns}
          rows={list}
          rowKey={({ id }) => id}
          current={current?.id ?? null}
          onCurrent={setCurrent}
          onOpen={({ id, lapses }) => void lapse([id], !lapses)}
          selected={selected}
          onSelected={setSelected}
          onSelectAll={(on) => {
            if (on) {
              void list.all().then((every) => setSelected(new Set(every.map(({ id }) => id))));
            } else {
              setSelected(new Set());
            }
          }}
          footer={<TableFooter shown={list.total} of={missing.inForce} selectable />}
        />
      </div>
    </Panel>
  );
}

function useColumns(): readonly Column<MissingPolicyRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const valueText = useValueText();
  return useMemo(
    (): readonly Column<MissingPolicyRow>[] => [
      {
        id: 'outcome',
        header: t('importing.review.outcome'),
        width: 120,
        cell: (row) => <Proposal row={row} />,
        value: ({ lapses }) => t(lapses ? 'correcting.missing.lapses' : 'correcting.missing.stays'),
      },
      {
        id: 'number',
        header: t('importing.review.number'),
        width: 120,
        name: true,
        cell: ({ number }) => number,
        value: ({ number }) => number,
      },
      {
        id: 'client',
        header: t('importing.parts.client'),
        width: 150,
        grow: true,
        cell: ({ client, clientId }) => <a href={linkTo(`/clients/${clientId}`)}>{client}</a>,
        value: ({ client }) => client,
      },
      {
        id: 'line',
        header: t('importing.fields.line'),
        width: 110,
        cell: ({ line }) => (line === null ? '–' : valueText('line', line)),
        value: ({ line }) => line,
      },
      {
        id: 'start',
        header: t('importing.fields.start'),
        width: 100,
        cell: ({ startedOn }) => (startedOn === null ? '–' : format.day(startedOn)),
        value: ({ startedOn }) => startedOn,
      },
      {
        id: 'premium',
        header: t('correcting.missing.premium'),
        width: 110,
        align: 'right',
        cell: ({ annualPremiumMinor: premium }) => (premium === null ? '–' : format.money(premium, 2)),
        value: ({ annualPremiumMinor: premium }) => (premium === null ? null : premium / 100),
      },
      {
        id: 'seen',
        header: t('correcting.missing.seen'),
        width: 200,
        grow: true,
        cell: ({ seenIn, seenOn }) => seenText(seenIn, seenOn === null ? null : format.day(seenOn)),
        value: ({ seenIn, seenOn }) => seenText(seenIn, seenOn),
      },
    ],
    [t, format, valueText],
  );
}

function seenText(file: string | null, day: string | null): string {
  return [day, file].filter((part) => part !== null).join(' · ') || '–';
}

/** What becomes of it, and the other choice. */
function Proposal({ row }: { readonly row: MissingPolicyRow }) {
  const { t } = useTranslation();
  const { lapse } = useLapsing();
  return (
    <button
      type="button"
      className={classes.proposal}
      aria-pressed={row.lapses}
      aria-label={t('correcting.missing.lapseOne', { number: row.number })}
      onClick={(event) => {
        event.stopPropagation();
        void lapse([row.id], !row.lapses);
      }}
    >
      {t(row.lapses ? 'correcting.missing.lapses' : 'correcting.missing.stays')}
    </button>
  );
}
