import { Button, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityText } from '../../../shared/contract/catalogue.ts';
import { filledIn, TEXT_LANGUAGES, type TextLanguage } from '../../../shared/planning/activity-texts.ts';
import { failureOf, useMutation, useQuery } from '../../api.ts';
import { useOpenBook } from '../../components/book-info.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { formatFor } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { notifyDone, notifyFailure } from '../../components/notify.tsx';
import classes from './catalogue.module.css';

/** What an activity's letter, mail or call says, in each language; the starting words come back when they are asked for. */
export function ActivityTexts({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<TextLanguage>('en');
  const query = useQuery('catalogue.texts', { code }, { tables: ['activity'], keep: true });
  if (query.data === undefined) {
    return query.error === null ? <LoadingState /> : <ErrorState error={query.error} />;
  }
  const { texts, own } = query.data;
  return (
    <Stack gap="xs" component="section" aria-label={t('catalogue.text.title')}>
      <h3 className={classes.heading}>{t('catalogue.text.title')}</h3>
      <SegmentedControl
        aria-label={t('catalogue.text.language')}
        value={language}
        onChange={(next) => setLanguage(TEXT_LANGUAGES.find((each) => each === next) ?? 'en')}
        data={TEXT_LANGUAGES.map((value) => ({ value, label: t(`catalogue.text.languages.${value}`) }))}
      />
      <Words
        key={`${language}/${own.includes(language)}`}
        code={code}
        language={language}
        text={texts[language]}
        isOwn={own.includes(language)}
      />
    </Stack>
  );
}

type WordsProps = {
  readonly code: string;
  readonly language: TextLanguage;
  readonly text: ActivityText;
  readonly isOwn: boolean;
};

function Words({ code, language, text, isOwn }: WordsProps) {
  const { t } = useTranslation();
  const failure = useFailureText();
  const { today } = useOpenBook();
  const save = useMutation('catalogue.saveText');
  const [draft, setDraft] = useState(text);
  const write = (next: ActivityText | null) =>
    save.mutate(
      { code, language, text: next },
      {
        onSuccess: () => notifyDone(t('catalogue.text.saved')),
        onError: (error) => notifyFailure(error, failure(failureOf(error))),
      },
    );
  const shown = filledIn(draft, {
    client: t('catalogue.text.someClient'),
    advisor: t('catalogue.text.someAdvisor'),
    office: t('catalogue.text.someOffice'),
    date: formatFor(language, 'EUR').day(today, 'long'),
  });
  return (
    <>
      <Group grow align="start">
        <Stack gap="xs">
          <TextInput
            label={t('catalogue.text.subject')}
            value={draft.subject}
            maxLength={200}
            onChange={(event) => setDraft({ ...draft, subject: event.currentTarget.value })}
          />
          <Textarea
            label={t('catalogue.text.body')}
            description={t('catalogue.text.fields')}
            autosize
            minRows={5}
            maxRows={12}
            value={draft.body}
            maxLength={8000}
            onChange={(event) => setDraft({ ...draft, body: event.currentTarget.value })}
          />
        </Stack>
        <div className={classes.preview} lang={language}>
          <strong>{shown.subject}</strong>
          <p>{shown.body}</p>
        </div>
      </Group>
      <Group justify="flex-end">
        {isOwn && <Button onClick={() => write(null)}>{t('catalogue.text.reset')}</Button>}
        <Button
          loading={save.isPending}
          disabled={draft.subject === text.subject && draft.body === text.body}
          onClick={() => write(draft)}
        >
          {t('catalogue.text.save')}
        </Button>
      </Group>
    </>
  );
}
