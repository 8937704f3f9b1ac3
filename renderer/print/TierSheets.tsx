import type { Day } from '../../shared/day.ts';
import type { Letterhead, TierGroup, TierRow } from '../../shared/print/document.ts';
import type { SheetSize } from '../../shared/print/kinds.ts';
import { paginate } from '../../shared/print/paginate.ts';
import { linesIn } from '../../shared/print/text-width.ts';
import { TierBadge } from '../components/TierBadge.tsx';
import { useTierText } from '../components/tier-names.ts';
import { useSheetWords } from './language.tsx';
import ruled from './Ruled.module.css';
import { RunningHead, Sheet } from './Sheet.tsx';
import classes from './Tiers.module.css';

type TierSheetsProps = {
  readonly groups: readonly TierGroup[];
  readonly asOf: Day;
  readonly letterhead: Letterhead;
  readonly size: SheetSize;
  readonly language: string;
};

/** Heights in millimetres, as the style sheet sets them; a tier's heading with its header row. */
const ROW = 5.41;
/** Each further line of a name, and the widths of the two columns of names in ems. */
const LINE = 3.48;
const CLIENT = 15.3;
const HOUSEHOLD = 11.6;
const GROUP = 17;
/** Between the running head and the bottom line; the first sheet has a title, a further one a header row. */
const ROOM = { A4: { first: 236, further: 245 }, Letter: { first: 217, further: 226 } } as const;

type Line = { readonly group: TierGroup } | { readonly row: TierRow; readonly rank: number; readonly of: TierGroup };

/** Every household by tier and value. A row's height is known from its names, so that nothing needs measuring. */
export function TierSheets({ groups, asOf, letterhead, size, language }: TierSheetsProps) {
  const { t, format } = useSheetWords();
  let rank = 0;
  const lines = groups.flatMap((group): readonly Line[] => [
    { group },
    ...group.rows.map((row) => {
      rank += 1;
      return { row, rank, of: group };
    }),
  ]);
  const sheets = paginate(
    lines.map((line) => ('group' in line ? { height: GROUP, keep: true } : { height: rowHeight(line.row) })),
    ROOM[size],
  );
  return sheets.map((indices, page) => (
    <Sheet
      key={indices[0] ?? page}
      size={size}
      letterhead={letterhead}
      language={language}
      footer={[t('print.internal.mark'), t('print.pageOf', { page: page + 1, pages: sheets.length })]}
    >
      <RunningHead left={letterhead.office} right={t('print.tiers.asOf', { day: format.day(asOf, 'long') })} />
      {page === 0 && (
        <>
          <h1 className={classes.title}>{t('print.tiers.title')}</h1>
          <p className={classes.note}>{t('print.tiers.asOf', { day: format.day(asOf, 'long') })}</p>
        </>
      )}
      {tablesOf(indices, lines).map(({ group, rows, starts }) => (
        <TierTable key={group.tier ?? 'none'} group={group} rows={rows} starts={starts} />
      ))}
    </Sheet>
  ));
}

function rowHeight({ client, household }: TierRow): number {
  return ROW + (Math.max(linesIn(client, CLIENT), linesIn(household, HOUSEHOLD)) - 1) * LINE;
}

type Part = {
  readonly group: TierGroup;
  readonly starts: boolean;
  readonly rows: { readonly row: TierRow; readonly rank: number }[];
};

/** The lines of one sheet as tables: a tier that began on an earlier sheet goes on without its heading. */
function tablesOf(indices: readonly number[], lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = [];
  for (const index of indices) {
    const line = lines[index];
    if (line === undefined) {
      continue;
    }
    if ('group' in line) {
      parts.push({ group: line.group, starts: true, rows: [] });
      continue;
    }
    if (parts.at(-1)?.group !== line.of) {
      parts.push({ group: line.of, starts: false, rows: [] });
    }
    parts.at(-1)?.rows.push(line);
  }
  return parts;
}

function TierTable({ group, rows, starts }: Part) {
  const { t, format } = useSheetWords();
  const said = useTierText();
  const name = group.tier === null ? t('print.tiers.unscored') : t('print.tiers.group', { tier: said(group.tier) });
  const currency = format.money(0).replaceAll(/[\d.,\s]/g, '');
  return (
    <>
      {starts && (
        <div className={classes.group}>
          <h2 className={classes.groupTitle}>
            <TierBadge tier={group.tier} />
            {name}
          </h2>
          <span className={classes.note}>
            {t('print.tiers.sums', {
              households: format.number(group.households),
              clients: format.number(group.clients),
              value: format.money(group.valueMinor),
            })}
          </span>
        </div>
      )}
      <table className={`${ruled.table} ${classes.table}`} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{t('print.tiers.columns.rank')}</th>
            <th scope="col">{t('print.tiers.columns.client')}</th>
            <th scope="col">{t('print.tiers.columns.household')}</th>
            <th scope="col">{t('print.tiers.columns.members')}</th>
            <th scope="col">{t('print.tiers.columns.policies')}</th>
            <th scope="col">{t('print.tiers.columns.value', { currency })}</th>
            <th scope="col">{t('print.tiers.columns.cumulative')}</th>
            <th scope="col">{t('print.tiers.columns.advisor')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, rank }) => (
            <tr key={row.clientId} style={{ blockSize: `${rowHeight(row)}mm` }}>
              <td>{format.number(rank)}</td>
              <td>{row.client}</td>
              <td>{row.household}</td>
              <td>{format.number(row.members)}</td>
              <td>{format.number(row.policies)}</td>
              <td>{row.valueMinor === null ? t('common.notAvailable') : format.amount(row.valueMinor, 0)}</td>
              <td>{row.cumulative === null ? '–' : format.number(row.cumulative * 100, 1)}</td>
              <td>{row.advisor}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
