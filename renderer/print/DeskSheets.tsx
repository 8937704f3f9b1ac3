import type { TFunction } from 'i18next';
import { addDays, isoWeek } from '../../shared/day.ts';
import { deskCode } from '../../shared/planning/desk-code.ts';
import type { DeskTouch, DeskView } from '../../shared/print/desk-view.ts';
import type { Letterhead } from '../../shared/print/document.ts';
import type { SheetSize } from '../../shared/print/kinds.ts';
import { paginate } from '../../shared/print/paginate.ts';
import { TierBadge } from '../components/TierBadge.tsx';
import classes from './Desk.module.css';
import { officeActivity } from './entry-text.ts';
import { type SheetWords, useSheetWords } from './language.tsx';
import ruled from './Ruled.module.css';
import { type CellWidth, cellHeight } from './row-height.ts';
import { RunningHead, Sheet } from './Sheet.tsx';

type DeskSheetsProps = {
  readonly sheets: readonly DeskView[];
  readonly letterhead: Letterhead;
  readonly size: SheetSize;
};

/** Heights in millimetres, as the style sheet sets them: a row of two lines with room to write, a heading with its header row. */
const ROW = 9.61;
const CLIENT: CellWidth = { name: 14.6, quiet: 18.9 };
const WHAT: CellWidth = { name: 13.2, quiet: 14.7 };
/** A note longer than that ends in dots: it stands whole in the program. */
const NOTE = 140;
const GROUP = 14.5;
const CAME_IN = 54;
const ROOM = { A4: { first: 221, further: 244 }, Letter: { first: 202, further: 225 } } as const;

type Group = { readonly key: string; readonly title: string; readonly late: boolean };
type Line = { readonly group: Group } | { readonly touch: DeskTouch; readonly of: Group };

/** Each person's week for the desk: tick, write, and type back by the code. */
export function DeskSheets({ sheets, ...rest }: DeskSheetsProps) {
  return sheets.map((desk) => <Desk key={desk.person?.id ?? 0} desk={desk} {...rest} />);
}

type DeskProps = Omit<DeskSheetsProps, 'sheets'> & { readonly desk: DeskView };

function Desk({ desk, letterhead, size }: DeskProps) {
  const words = useSheetWords();
  const { t, format } = words;
  const lines = linesOf(desk, t, (day) => format.day(day, 'weekday'));
  const pages = paginate(
    [
      ...lines.map((line) =>
        'group' in line ? { height: GROUP, keep: true } : { height: rowHeight(line.touch, line.of.late, words) },
      ),
      { height: CAME_IN },
    ],
    ROOM[size],
  );
  const name = desk.person?.name ?? t('paper.desk.nobody');
  const span = `${format.day(desk.weekOf, 'day')} – ${format.day(addDays(desk.weekOf, 6))}`;
  const title = t('paper.desk.title', { name, week: isoWeek(desk.weekOf).week });
  const minutes = [...desk.late, ...desk.week].reduce((sum, touch) => sum + touch.minutes, 0);
  return pages.map((indices, page) => (
    <Sheet
      key={indices[0] ?? page}
      size={size}
      letterhead={letterhead}
      language={format.language}
      footer={[t('print.internal.mark'), t('print.pageOf', { page: page + 1, pages: pages.length })]}
    >
      <RunningHead left={letterhead.office} right={page === 0 ? span : `${title} · ${span}`} />
      {page === 0 && (
        <>
          <h1 className={classes.title}>{title}</h1>
          <p className={classes.note}>
            {t('paper.desk.sums', {
              week: t('paper.desk.touches', { count: desk.week.length }),
              late: format.number(desk.late.length + desk.lateBesides),
              time: format.duration(minutes),
            })}
          </p>
          <p className={classes.note}>{t('paper.desk.how')}</p>
        </>
      )}
      {partsOf(indices, lines).map(({ group, touches, starts }) => (
        <Part key={group.key} group={group} touches={touches} starts={starts} />
      ))}
      {indices.includes(lines.length) && (
        <>
          {desk.lateBesides > 0 && (
            <p className={classes.note}>{t('paper.desk.besides', { count: desk.lateBesides })}</p>
          )}
          <CameIn />
        </>
      )}
    </Sheet>
  ));
}

function linesOf(desk: DeskView, t: TFunction, weekday: (day: DeskTouch['day']) => string): readonly Line[] {
  const groups = new Map<string, { group: Group; touches: DeskTouch[] }>();
  const put = (group: Group, touch: DeskTouch) => {
    const found = groups.get(group.key) ?? { group, touches: [] };
    groups.set(group.key, found);
    found.touches.push(touch);
  };
  for (const touch of desk.late) {
    put({ key: 'late', title: t('paper.desk.late'), late: true }, touch);
  }
  for (const touch of desk.week) {
    put({ key: touch.day, title: weekday(touch.day), late: false }, touch);
  }
  return [...groups.values()].flatMap(({ group, touches }) => [
    { group },
    ...touches.map((touch) => ({ touch, of: group })),
  ]);
}

type PartProps = { readonly group: Group; readonly touches: readonly DeskTouch[]; readonly starts: boolean };

/** The lines of one page by group: one that began on an earlier page goes on under its name. */
function partsOf(indices: readonly number[], lines: readonly Line[]): readonly PartProps[] {
  const parts: { group: Group; touches: DeskTouch[]; starts: boolean }[] = [];
  for (const line of indices.flatMap((index) => lines[index] ?? [])) {
    if ('group' in line) {
      parts.push({ group: line.group, touches: [], starts: true });
    } else {
      if (parts.at(-1)?.group.key !== line.of.key) {
        parts.push({ group: line.of, touches: [], starts: false });
      }
      parts.at(-1)?.touches.push(line.touch);
    }
  }
  return parts;
}

/** What is done, and since when it is late. */
function whatOf(touch: DeskTouch, late: boolean, { t, format }: SheetWords): string {
  return late ? `${officeActivity(touch, t)} · ${format.day(touch.day, 'day')}` : officeActivity(touch, t);
}

function aboutOf({ channel, address, note }: DeskTouch): string {
  const cut = note !== null && note.length > NOTE ? `${note.slice(0, NOTE)}…` : note;
  return [channel === 'visit' ? address : null, cut].filter(Boolean).join(' · ');
}

function rowHeight(touch: DeskTouch, late: boolean, words: SheetWords): number {
  return Math.max(
    ROW,
    cellHeight(touch.client, [touch.phone ?? ''], CLIENT),
    cellHeight(whatOf(touch, late, words), [aboutOf(touch)], WHAT),
  );
}

function Part({ group, touches, starts }: PartProps) {
  const words = useSheetWords();
  const { t, format } = words;
  return (
    <>
      {starts && (
        <h2 className={classes.group} data-late={group.late || undefined}>
          {group.title}
        </h2>
      )}
      <table className={`${ruled.table} ${classes.table}`} aria-label={group.title}>
        <thead>
          <tr>
            {(['code', 'client', 'what', 'minutes', 'spent', 'outcome'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`paper.desk.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {touches.map((touch) => (
            <tr key={touch.id} style={{ blockSize: `${rowHeight(touch, group.late, words)}mm` }}>
              <td>
                <span className={classes.box} aria-hidden />
                <b className={classes.code}>{deskCode(touch.id)}</b>
              </td>
              <td>
                <div className={classes.line}>
                  <TierBadge tier={touch.tier} size="sm" /> <b>{touch.client}</b>
                </div>
                <div className={classes.quiet}>{touch.phone}</div>
              </td>
              <td>
                <div className={classes.line}>{whatOf(touch, group.late, words)}</div>
                <div className={classes.quiet}>{aboutOf(touch)}</div>
              </td>
              <td>{format.number(touch.minutes)}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Lines to write down who asked for what: what the fair-service report lives on. */
function CameIn() {
  const { t } = useSheetWords();
  return (
    <>
      <h2 className={classes.group}>{t('paper.desk.cameIn')}</h2>
      <table className={`${ruled.table} ${classes.cameIn}`} aria-label={t('paper.desk.cameIn')}>
        <thead>
          <tr>
            {(['asked', 'client', 'what', 'answered'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`paper.desk.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[1, 2, 3, 4].map((row) => (
            <tr key={row}>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
