import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { useMutation } from '../../api.ts';
import { DayText } from '../../components/Figures.tsx';
import { EmptyState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useClientUndo } from '../../components/useUndo.ts';
import classes from './panels.module.css';

/** Notes of a client, newest first, and a field for the next one. */
export function NotesPanel({ id, notes }: { readonly id: number; readonly notes: ClientPage['notes'] }) {
  const { t } = useTranslation();
  const undoing = useClientUndo();
  const add = useMutation('clients.addNote');
  const [body, setBody] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { id, body },
      {
        onSuccess: ({ undo }) => {
          setBody('');
          undoing.done(t('clients.notes.saved'), undo);
        },
        onError: undoing.failed,
      },
    );
  };
  return (
    <Panel title={t('clients.tabs.notes')}>
      <form className={classes.noteForm} onSubmit={submit}>
        <Textarea
          aria-label={t('clients.notes.next')}
          placeholder={t('clients.notes.next')}
          autosize
          minRows={2}
          maxLength={20000}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
        />
        <Button type="submit" disabled={body.trim() === ''} loading={add.isPending}>
          {t('clients.notes.add')}
        </Button>
      </form>
      {notes.length === 0 && <EmptyState text={t('clients.notes.none')} />}
      <ul className={classes.notes}>
        {notes.map((note) => (
          <li key={note.id}>
            <span className={classes.quiet}>
              <DayText day={note.writtenAt.slice(0, 10)} /> {note.person}
            </span>
            <p className={classes.said}>{note.body}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
