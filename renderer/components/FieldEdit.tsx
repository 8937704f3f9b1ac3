import { Select, Textarea, TextInput, UnstyledButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from './DayInput.tsx';
import classes from './FieldEdit.module.css';
import { smallIcon } from './icon.ts';

type FieldEditProps = {
  /** Name of the field, for screen readers. */
  readonly label: string;
  /** The text edited; '' is empty. */
  readonly value: string;
  /** How the value reads when it is not being edited; else the text itself. */
  readonly shown?: string | undefined;
  readonly kind?: 'text' | 'area' | 'date' | 'email' | 'tel' | 'choice';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Keeps the new text. Not called when nothing changed. */
  readonly onSave: (value: string) => void;
};

/** Choices from here up are found by typing. */
const MANY = 12;

/** A value that becomes a field where it stands: Enter or leaving it keeps, Esc takes back. */
export function FieldEdit({ label, value, shown, kind = 'text', choices = [], onSave }: FieldEditProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (keep: string | null) => {
    setDraft(null);
    if (keep !== null && keep.trim() !== value) {
      onSave(keep.trim());
    }
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (draft === null) {
    const text = shown ?? (value === '' ? '–' : value);
    return (
      <UnstyledButton
        ref={opener}
        className={classes.value}
        aria-label={`${t('common.editField', { field: label })}: ${text}`}
        onClick={() => setDraft(value)}
      >
        <span className={classes.text} data-empty={value === '' || undefined} data-wraps={kind === 'area' || undefined}>
          {text}
        </span>
        <IconPencil {...smallIcon} className={classes.pencil} />
      </UnstyledButton>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close(null);
    } else if (event.key === 'Enter' && (kind !== 'area' || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      close(draft);
    }
  };
  const common = { 'aria-label': label, autoFocus: true, onKeyDown };
  if (kind === 'choice') {
    return (
      <Select
        {...common}
        searchable={choices.length > MANY}
        data={[...choices]}
        value={draft}
        defaultDropdownOpened
        onChange={(picked) => close(picked ?? value)}
        onBlur={() => setDraft(null)}
      />
    );
  }
  if (kind === 'area') {
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => close(draft)}
      />
    );
  }
  if (kind === 'date') {
    return <DayInput {...common} value={draft} onChange={setDraft} onBlur={() => close(draft)} />;
  }
  return (
    <TextInput
      {...common}
      type={kind}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => close(draft)}
    />
  );
}
