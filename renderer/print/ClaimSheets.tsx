import type { Day } from '../../shared/day.ts';
import { print as words } from '../../shared/i18n/en/print.ts';
import type { Letterhead } from '../../shared/print/document.ts';
import type { SheetSize } from '../../shared/print/kinds.ts';
import { paginate } from '../../shared/print/paginate.ts';
import type { ClaimLetter } from '../../shared/reconciliation/view.ts';
import classes from './Claims.module.css';
import { useSheetWords } from './language.tsx';
import ruled from './Ruled.module.css';
import { LetterheadBlock, RunningHead, Sheet } from './Sheet.tsx';

type ClaimSheetsProps = {
  readonly letters: readonly ClaimLetter[];
  readonly printedOn: Day;
  readonly letterhead: Letterhead;
  readonly size: SheetSize;
};

/** Heights in millimetres, as the style sheet sets them: a row; the total with the farewell. */
const ROW = 6.01;
const CLOSING = 52;
/** For rows on the first sheet, under letterhead, address and opening, and on further ones. */
const ROOM = { A4: { first: 178, further: 235 }, Letter: { first: 160, further: 216 } } as const;

/** A letter to each carrier, under the office's own head: what was agreed, what came, what is missing. */
export function ClaimSheets({ letters, ...rest }: ClaimSheetsProps) {
  return letters.map((letter) => <Letter key={letter.carrier ?? ''} letter={letter} {...rest} />);
}

type LetterProps = Omit<ClaimSheetsProps, 'letters'> & { readonly letter: ClaimLetter };

function Letter({ letter, printedOn, letterhead, size }: LetterProps) {
  const { t, format } = useSheetWords();
  const carrier = letter.carrier ?? t('print.claims.noCarrier');
  const sheets = paginate([...letter.rows.map(() => ({ height: ROW })), { height: CLOSING }], ROOM[size]);
  return sheets.map((indices, page) => (
    <Sheet
      key={indices[0] ?? page}
      size={size}
      letterhead={letterhead}
      language={format.language}
      footer={[
        letterhead.footer === ''
          ? t('print.claims.footer', { office: letterhead.office, currency: format.currency })
          : letterhead.footer,
        t('print.pageOf', { page: page + 1, pages: sheets.length }),
      ]}
    >
      {page === 0 ? (
        <>
          <LetterheadBlock letterhead={letterhead} />
          <p className={classes.to}>{t('print.claims.to', { carrier })}</p>
          <p className={classes.place}>
            {[letterhead.city, format.day(printedOn, 'long')].filter((part) => part !== '').join(', ')}
          </p>
          <h1 className={classes.title}>{t('print.claims.title')}</h1>
          <p className={classes.intro}>
            {t('print.claims.intro', { count: letter.rows.length, total: format.money(letter.totalMinor, 2) })}
          </p>
        </>
      ) : (
        <RunningHead left={letterhead.office} right={`${t('print.claims.title')} · ${carrier}`} />
      )}
      <Rows letter={letter} indices={indices.filter((index) => index < letter.rows.length)} />
      {indices.includes(letter.rows.length) && (
        <>
          <p className={classes.total}>
            <span>{t('print.claims.total')}</span>
            <b>{format.money(letter.totalMinor, 2)}</b>
          </p>
          <p>{t('print.claims.closing')}</p>
          <p className={classes.regards}>{t('print.claims.regards')}</p>
          <p>{letterhead.office}</p>
        </>
      )}
    </Sheet>
  ));
}

function Rows({ letter, indices }: { readonly letter: ClaimLetter; readonly indices: readonly number[] }) {
  const { t, format } = useSheetWords();
  if (indices.length === 0) {
    return null;
  }
  return (
    <table className={`${ruled.table} ${classes.table}`} aria-label={t('print.claims.title')}>
      <thead>
        <tr>
          {(['policy', 'client', 'what', 'day', 'expected', 'received', 'amount'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`print.claims.columns.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indices.map((index) => {
          const row = letter.rows[index];
          return (
            row !== undefined && (
              <tr key={index}>
                <td>{row.policyNumber}</td>
                <td>{row.client}</td>
                <td>{isSaid(row.reason) ? t(`print.claims.reasons.${row.reason}`) : ''}</td>
                <td>{row.day === null ? '–' : format.day(row.day)}</td>
                <td>{format.amount(row.expectedMinor, 2)}</td>
                <td>{format.amount(row.receivedMinor, 2)}</td>
                <td>{format.amount(row.amountMinor, 2)}</td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}

function isSaid(reason: string): reason is keyof typeof words.claims.reasons {
  return Object.hasOwn(words.claims.reasons, reason);
}
