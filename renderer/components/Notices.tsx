import { Button, CopyButton, Loader } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/result.ts';
import { failureOf } from '../api.ts';
import { useFailureText } from './failure-text.ts';
import { icon, smallIcon } from './icon.ts';
import classes from './Notices.module.css';

type EmptyStateProps = {
  readonly icon?: TablerIcon;
  /** One sentence that teaches what would be here. */
  readonly text: string;
  /** One thing to do about it. */
  readonly action?: ReactNode;
};

/** Nothing here yet: why, and what to do. */
export function EmptyState({ icon: Sign, text, action }: EmptyStateProps) {
  return (
    <div className={classes.notice}>
      {Sign !== undefined && <Sign size={24} stroke={1.4} aria-hidden="true" className={classes.sign} />}
      <p className={classes.text}>{text}</p>
      {action}
    </div>
  );
}

type ErrorStateProps = {
  /** What went wrong: a thrown error or a Failure. */
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** The name of the file it is about. */
  readonly about?: string;
  /** In place of "Try again". */
  readonly action?: ReactNode;
};

function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

/** What failed in one sentence, the next step, and the detail to copy for whoever helps. */
export function ErrorState({ error, onRetry, about, action }: ErrorStateProps) {
  const { t } = useTranslation();
  const failure = isFailure(error) && !(error instanceof Error) ? error : failureOf(error);
  const text = useFailureText();
  return (
    <div className={classes.notice} role="alert">
      <IconAlertTriangle size={24} stroke={1.4} aria-hidden="true" className={classes.bad} />
      {about !== undefined && <strong className={classes.about}>{about}</strong>}
      <p className={classes.text}>{text(failure)}</p>
      <div className={classes.actions}>
        {action}
        {onRetry !== undefined && <Button onClick={onRetry}>{t('common.tryAgain')}</Button>}
        <CopyDetail failure={failure} />
      </div>
    </div>
  );
}

/** Copies code, message and details as text. */
export function CopyDetail({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation();
  const detail = [failure.code, failure.message, failure.details ? JSON.stringify(failure.details, null, 2) : '']
    .filter((part) => part !== '')
    .join('\n');
  return (
    <CopyButton value={detail}>
      {({ copied, copy }) => (
        <Button
          variant="subtle"
          color="gray"
          onClick={copy}
          leftSection={copied ? <IconCheck {...smallIcon} /> : <IconCopy {...smallIcon} />}
        >
          {copied ? t('common.copied') : t('common.copyDetail')}
        </Button>
      )}
    </CopyButton>
  );
}

/** Something is on its way; says so to screen readers as well. */
export function LoadingState({ text }: { readonly text?: string }) {
  const { t } = useTranslation();
  return (
    <output className={classes.notice}>
      <Loader color="accent" aria-hidden="true" />
      <p className={classes.text}>{text ?? t('common.loading')}</p>
    </output>
  );
}

type HintProps = { readonly tone: 'warn' | 'bad' | 'good' | 'accent'; readonly children: ReactNode };

/** A word or sentence on its soft ground: decide, overdue, done, new. */
export function Hint({ tone, children }: HintProps) {
  return (
    <span className={classes.hint} data-tone={tone}>
      {children}
    </span>
  );
}

type WarningLineProps = { readonly children: ReactNode; readonly action?: ReactNode };

/** A line of warning across a panel, with what to do about it at its end. */
export function WarningLine({ children, action }: WarningLineProps) {
  return (
    <p className={classes.warning}>
      <IconAlertTriangle {...icon} />
      <span>{children}</span>
      {action}
    </p>
  );
}
