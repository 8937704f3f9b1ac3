import { Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './PageHeader.module.css';

type PageHeaderProps = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Before the title, for instance a large tier badge. */
  readonly mark?: ReactNode;
  readonly actions?: ReactNode;
};

/** Title of a page, what it holds, and what can be done; also names the window for screen readers and the task bar. */
export function PageHeader({ title, subtitle, mark, actions }: PageHeaderProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('common.product')}`;
  }, [title, t]);
  return (
    <header className={classes.header}>
      {mark}
      <div className={classes.words}>
        <Title order={1} className={classes.title ?? ''}>
          {title}
        </Title>
        {subtitle !== undefined && <div className={classes.subtitle}>{subtitle}</div>}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
