import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  POINT_RATINGS,
  RATING_CODES,
  type Rating,
  type RatingCode,
  WORD_RATINGS,
} from '../../../shared/contract/ratings.ts';
import { call, demand, failureOf, type ResponseOf, useQuery } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './panels.module.css';

const MOST_POINTS = 10;
const LONGEST = 300;

/** What the advisor thinks of a client, in points and words, each with the day it was told. */
export function RatingsPanel({ clientId }: { readonly clientId: number }) {
  const { t } = useTranslation();
  const query = useQuery('ratings.get', { clientId }, { tables: ['client_rating'], keep: true });
  return (
    <Panel title={t('ratings.title')} aside={t('ratings.hint')} footer={t('ratings.note')}>
      {query.data === undefined ? (
        query.error === null ? (
          <LoadingState />
        ) : (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        )
      ) : (
        <Fields clientId={clientId} told={query.data} />
      )}
    </Panel>
  );
}

type Answer = Pick<Rating, 'figure' | 'words'>;
const NOTHING: Answer = { figure: null, words: null };

function Fields({ clientId, told }: { readonly clientId: number; readonly told: ResponseOf<'ratings.get'> }) {
  const { t } = useTranslation();
  const text = useFailureText();
  const { ratings, today } = told;
  const save = async (code: RatingCode, answer: Answer) => {
    // What was thought on earlier days stays; today's word replaces an earlier one of today.
    const kept = ratings.filter((own) => own.code !== code || own.toldOn !== today);
    const next = [...kept, { code, toldOn: today, ...answer }];
    try {
      const { before } = await demand('ratings.save', { clientId, ratings: next });
      notifyUndo(
        t('common.saved', { field: t(`ratings.${code}`) }),
        () => call('ratings.save', { clientId, ratings: before }),
        () => call('ratings.save', { clientId, ratings: next }),
      );
    } catch (error) {
      notifyFailure(error, text(failureOf(error)));
    }
  };
  return (
    <div className={classes.ratings}>
      {RATING_CODES.map((code) => {
        const latest = ratings.findLast((own) => own.code === code);
        return (
          <Field
            key={`${code}/${latest?.toldOn ?? ''}/${latest?.figure ?? ''}/${latest?.words ?? ''}`}
            code={code}
            latest={latest}
            onSave={(answer) => void save(code, answer)}
          />
        );
      })}
    </div>
  );
}

type FieldProps = {
  readonly code: RatingCode;
  readonly latest: Rating | undefined;
  readonly onSave: (answer: Answer) => void;
};

function Field({ code, latest, onSave }: FieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isPoints = POINT_RATINGS.some((own) => own === code);
  const unit = isPoints ? 1 : 100;
  const standing = latest ?? NOTHING;
  const [words, setWords] = useState(standing.words ?? '');
  const [figure, setFigure] = useState<number | string>(standing.figure === null ? '' : standing.figure / unit);
  const shared = {
    label: t(`ratings.${code}`),
    description:
      latest === undefined || (latest.figure === null && latest.words === null)
        ? undefined
        : t('ratings.since', { day: format.day(latest.toldOn) }),
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
  };
  if (WORD_RATINGS.some((own) => own === code)) {
    const typed = words.trim() === '' ? null : words.trim();
    return (
      <TextInput
        {...shared}
        maxLength={LONGEST}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onBlur={() => {
          if (typed !== standing.words) {
            onSave({ figure: null, words: typed });
          }
        }}
      />
    );
  }
  return (
    <NumberInput
      {...shared}
      min={0}
      {...(isPoints ? { max: MOST_POINTS, allowDecimal: false } : { decimalScale: 2, thousandSeparator: true })}
      value={figure}
      onChange={setFigure}
      onBlur={() => {
        const typed = figure === '' ? null : Math.round(Number(figure) * unit);
        if (typed !== standing.figure) {
          onSave({ figure: typed, words: null });
        }
      }}
    />
  );
}
