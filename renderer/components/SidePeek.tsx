import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { icon } from './icon.ts';
import classes from './SidePeek.module.css';

type SidePeekProps = {
  /** What kind of thing is shown: "Client". */
  readonly label: string;
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly width?: 'peek' | 'detail';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The thing of the chosen row, beside a table that stays usable; Esc closes. Below 1200 px it lies over the table. */
export function SidePeek({ label, actions, footer, width = 'peek', onClose, children }: SidePeekProps) {
  const { t } = useTranslation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        onClose();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <aside className={classes.peek} data-width={width} aria-label={label}>
      <header className={classes.header}>
        <span className={classes.label}>{label}</span>
        <span className={classes.actions}>
          {actions}
          <ActionIcon aria-label={t('common.close')} onClick={onClose}>
            <IconX {...icon} />
          </ActionIcon>
        </span>
      </header>
      <div className={classes.body}>{children}</div>
      {footer !== undefined && <footer className={classes.footer}>{footer}</footer>}
    </aside>
  );
}

/** A part of the peek under its own small title. */
export function PeekPart({
  title,
  aside,
  children,
}: {
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.part}>
      {title !== undefined && (
        <div className={classes.partHead}>
          <h2 className={classes.partTitle}>{title}</h2>
          {aside !== undefined && <span className={classes.partAside}>{aside}</span>}
        </div>
      )}
      {children}
    </section>
  );
}
