import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './Panel.module.css';

type PanelProps = {
  /** The finding, in plain words. */
  readonly title: ReactNode;
  /** Said quietly beside the title. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  /** Sign before the title, for instance a warning triangle. */
  readonly mark?: ReactNode;
  readonly footer?: ReactNode;
  /** `flush` lets rows and charts run to the edges. */
  readonly body?: 'padded' | 'flush';
  /** Fills the height it is given and scrolls inside. */
  readonly fill?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** White ground with a hairline: one thing, its title, its content. */
export function Panel({ title, aside, actions, mark, footer, body = 'padded', fill, className, children }: PanelProps) {
  const id = useId();
  return (
    <section className={[classes.panel, className ?? ''].join(' ')} aria-labelledby={id} data-fill={fill || undefined}>
      <header className={classes.header}>
        {mark}
        <div className={classes.words}>
          <Title order={2} id={id}>
            {title}
          </Title>
          {aside !== undefined && <div className={classes.aside}>{aside}</div>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      <div className={classes.body} data-body={body}>
        {children}
      </div>
      {footer !== undefined && <footer className={classes.footer}>{footer}</footer>}
    </section>
  );
}
