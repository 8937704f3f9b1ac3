import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { smallIcon } from '../icon.ts';
import classes from './ListFrame.module.css';

type ListSearchProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };

/** The search field of a list; `/` goes to it from anywhere but another field. */
export function ListSearch({ label, value, onChange }: ListSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (event.key === '/' && !typing) {
        event.preventDefault();
        field.current?.focus();
        field.current?.select();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <TextInput
      ref={field}
      className={classes.search ?? ''}
      aria-label={label}
      placeholder={label}
      title={label}
      leftSection={<IconSearch {...smallIcon} />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
