import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ANSWER_CRITERIA,
  type AnswerCriterion,
  answerKey,
  type RatedAnswers,
} from '../../../shared/segmentation/answers.ts';
import type { PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import { useQuery } from '../../api.ts';
import { MIDDLE_POINTS, RatedField } from './RatedField.tsx';
import classes from './tabs.module.css';

type Answers = PotentialProfile['answers'];
type AnswerPointsProps = { readonly answers: Answers; readonly onChange: (answers: Answers) => void };

/** What answers about persons earn: nothing, until the office gives one points. */
export function AnswerPoints({ answers, onChange }: AnswerPointsProps) {
  const held = useQuery('segments.answers', {}, { tables: ['client', 'client_rating'] });
  return ANSWER_CRITERIA.map((criterion) => (
    <Answered
      key={criterion}
      criterion={criterion}
      rated={answers[criterion] ?? []}
      held={held.data?.find((own) => own.criterion === criterion)?.answers ?? []}
      onChange={(rated) => {
        const { [criterion]: _, ...others } = answers;
        onChange(rated.length === 0 ? others : { ...others, [criterion]: rated });
      }}
    />
  ));
}

type AnsweredProps = {
  readonly criterion: AnswerCriterion;
  readonly rated: RatedAnswers;
  readonly held: readonly string[];
  readonly onChange: (rated: RatedAnswers) => void;
};

function Answered({ criterion, rated, held, onChange }: AnsweredProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const name = t(`schemes.criteria.${criterion}`);
  const shown = (answer: string) =>
    criterion === 'sex' && (answer === 'f' || answer === 'm' || answer === 'x')
      ? t(`clients.merge.sexes.${answer}`)
      : answer;
  const isRated = (answer: string) => rated.some((own) => answerKey(own.answer) === answerKey(answer));
  const offered = (criterion === 'sex' ? ['f', 'm', 'x'] : held).filter((answer) => !isRated(answer));
  const add = (words: string) => {
    const answer = offered.find((own) => shown(own) === words) ?? words.trim();
    if (answer !== '' && !isRated(answer)) {
      onChange([...rated, { answer, points: MIDDLE_POINTS }]);
    }
    setTyped('');
  };
  return (
    <div className={classes.fields}>
      {rated.map(({ answer, points }) => (
        <RatedField
          key={answer}
          label={shown(answer)}
          points={points}
          onRemove={() => onChange(rated.filter((own) => own.answer !== answer))}
          onChange={(next) => onChange(rated.map((own) => (own.answer === answer ? { answer, points: next } : own)))}
        />
      ))}
      <Autocomplete
        label={name}
        placeholder={t('potential.sensitive.rate')}
        data={offered.map(shown)}
        limit={50}
        maxLength={100}
        value={typed}
        onChange={setTyped}
        onOptionSubmit={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            add(typed);
          }
        }}
      />
    </div>
  );
}
