import type { PlanView } from '../../shared/print/document.ts';
import { useSheetWords } from './language.tsx';
import classes from './Plan.module.css';
import { Block, Email } from './SideBlock.tsx';

type InternalSideProps = {
  readonly internal: NonNullable<PlanView['internal']>;
  /** How many of each there is room for. */
  readonly members: number;
  readonly notes: number;
};

/** Who they are, how to reach them, what was noted: for the office. */
export function InternalSide({ internal, members, notes }: InternalSideProps) {
  const { t, format } = useSheetWords();
  const contact = [internal.phone, internal.email].filter((part) => part !== null);
  return (
    <>
      <Block title={t('print.internal.household')}>
        <ul className={classes.dashes}>
          {internal.members.slice(0, members).map((member) => (
            <li key={member}>{member}</li>
          ))}
        </ul>
      </Block>
      {contact.length > 0 && (
        <Block title={t('print.internal.contact')}>
          {contact.map((line) => (
            <div key={line} className={classes.text}>
              <Email address={line} />
            </div>
          ))}
        </Block>
      )}
      <Block title={t('print.internal.notes')}>
        {internal.notes.length === 0 ? (
          <p className={classes.quiet}>{t('print.internal.noNotes')}</p>
        ) : (
          <ul className={classes.dashes}>
            {internal.notes.slice(0, notes).map((note) => (
              <li key={`${note.on}-${note.text}`}>
                <span className={classes.note}>{note.text}</span>
                <span className={classes.quiet}>{` · ${format.day(note.on)}`}</span>
              </li>
            ))}
          </ul>
        )}
      </Block>
    </>
  );
}
