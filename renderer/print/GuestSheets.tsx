import type { Letterhead } from '../../shared/print/document.ts';
import type { SheetSize } from '../../shared/print/kinds.ts';
import { paginate } from '../../shared/print/paginate.ts';
import type { LeftOut, Recipient } from '../../shared/print/recipient.ts';
import { linesIn } from '../../shared/print/text-width.ts';
import { TierBadge } from '../components/TierBadge.tsx';
import { officeActivity } from './entry-text.ts';
import classes from './Guests.module.css';
import { joined, type SheetWords, useSheetWords } from './language.tsx';
import ruled from './Ruled.module.css';
import { type CellWidth, cellHeight } from './row-height.ts';
import { RunningHead, Sheet } from './Sheet.tsx';

type GuestSheetsProps = {
  readonly activity: string;
  readonly name: string | null;
  readonly guests: readonly Recipient[];
  readonly left: readonly LeftOut[];
  readonly letterhead: Letterhead;
  readonly size: SheetSize;
};

/** Heights in millimetres, as the style sheet sets them; a guest with long names has a higher row. */
const ROW = 8.01;
const GUEST: CellWidth = { name: 19.5, quiet: 25 };
const LEFT_HEAD = 16;
const LEFT_ROW = 5.41;
const ROOM = { A4: { first: 222, further: 240 }, Letter: { first: 203, further: 221 } } as const;

/** Who is invited: to phone through, and to tick at the door. Below, who is not, and why. */
export function GuestSheets({ activity, name, guests, left, letterhead, size }: GuestSheetsProps) {
  const { t, format } = useSheetWords();
  const title = officeActivity({ activity, name }, t);
  const pages = paginate(
    [
      ...guests.map((guest) => ({ height: guestHeight(guest, t) })),
      ...left.map((_, index) => ({ height: index === 0 ? LEFT_HEAD + LEFT_ROW : LEFT_ROW })),
    ],
    ROOM[size],
  );
  const days = [...new Set(guests.map(({ plannedOn }) => plannedOn))].filter((day) => day !== null);
  const when = days.length === 1 && days[0] !== undefined ? format.day(days[0], 'weekday') : null;
  return pages.map((indices, page) => (
    <Sheet
      key={indices[0] ?? page}
      size={size}
      letterhead={letterhead}
      language={format.language}
      footer={[t('print.internal.mark'), t('print.pageOf', { page: page + 1, pages: pages.length })]}
    >
      <RunningHead left={letterhead.office} right={page === 0 ? when : [title, when].filter(Boolean).join(' · ')} />
      {page === 0 && (
        <>
          <h1 className={classes.title}>{t('paper.guests.title', { activity: title })}</h1>
          <p className={classes.note}>{t('paper.guests.sums', { count: guests.length })}</p>
        </>
      )}
      <Guests
        guests={indices.flatMap((index) => guests[index] ?? [])}
        first={indices[0] ?? 0}
        days={when === null}
        title={title}
      />
      <NotInvited left={indices.flatMap((index) => left[index - guests.length] ?? [])} />
    </Sheet>
  ));
}

function guestHeight(guest: Recipient, t: SheetWords['t']): number {
  return Math.max(ROW, cellHeight(joined(guest.names, t), contactOf(guest), GUEST));
}

/** On one line where both have room, else on two. */
function contactOf({ phone, email }: Recipient): readonly string[] {
  const parts = [phone, email].filter((part) => part !== null);
  const line = parts.join(' · ');
  return linesIn(line, GUEST.quiet) === 1 ? [line] : parts;
}

const COLUMNS = ['rank', 'guest', 'day', 'advisor', 'coming', 'persons', 'there', 'note'] as const;

type GuestsProps = {
  readonly guests: readonly Recipient[];
  /** Place of the first among all. */
  readonly first: number;
  /** Whether the day differs from guest to guest. */
  readonly days: boolean;
  readonly title: string;
};

function Guests({ guests, first, days, title }: GuestsProps) {
  const { t, format } = useSheetWords();
  if (guests.length === 0) {
    return null;
  }
  return (
    <table className={`${ruled.table} ${classes.table}`} data-days={days || undefined} aria-label={title}>
      <thead>
        <tr>
          {COLUMNS.filter((column) => days || column !== 'day').map((column) => (
            <th key={column} scope="col" data-column={column}>
              {t(`paper.guests.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {guests.map((guest, index) => (
          <tr key={guest.clientId} style={{ blockSize: `${guestHeight(guest, t)}mm` }}>
            <td>{format.number(first + index + 1)}</td>
            <td>
              <div className={classes.line}>
                <TierBadge tier={guest.tier} size="sm" /> <b>{joined(guest.names, t)}</b>
              </div>
              {contactOf(guest).map((line) => (
                <div key={line} className={classes.quiet}>
                  {line}
                </div>
              ))}
            </td>
            {days && <td>{guest.plannedOn === null ? '' : format.day(guest.plannedOn, 'day')}</td>}
            <td>{guest.advisor}</td>
            <td>
              <span className={classes.box} aria-hidden />
            </td>
            <td data-write />
            <td>
              <span className={classes.box} aria-hidden />
            </td>
            <td data-write />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NotInvited({ left }: { readonly left: readonly LeftOut[] }) {
  const { t } = useSheetWords();
  if (left.length === 0) {
    return null;
  }
  return (
    <>
      <h2 className={classes.left}>{t('paper.left.title', { count: left.length })}</h2>
      <table
        className={`${ruled.table} ${classes.leftTable}`}
        aria-label={t('paper.left.title', { count: left.length })}
      >
        <tbody>
          {left.map(({ clientId, name, reason }) => (
            <tr key={clientId}>
              <th scope="row">{name}</th>
              <td>{t(`paper.left.reasons.${reason}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
