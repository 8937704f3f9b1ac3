import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Field, isAmount, isDate } from '../../../shared/import/fields.ts';
import type { ColumnReading } from '../../../shared/import/reading.ts';
import classes from './mapping.module.css';
import { headerOf, type MappedColumn, type MappingChoices } from './mapping-choices.ts';
import { ownWords } from './own-words.ts';
import { ValueWords } from './ValueWords.tsx';

type ColumnMoreProps = {
  readonly mapped: MappedColumn;
  /** The few words the column has, if it has few. */
  readonly words: readonly string[];
  readonly others: readonly ColumnReading[];
  readonly choices: MappingChoices;
};

/** What a recipe says of a column beside its meaning: what its words mean, and columns whose text goes behind its own. */
export function ColumnMore({ mapped, words, others, choices }: ColumnMoreProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const { field, column, table, values, join } = mapped;
  const meanings = ownWords(field);
  const joins = field !== null && joinable(field);
  if (!joins && (meanings === null || words.length === 0)) {
    return null;
  }
  const header = headerOf(column);
  const said = Object.keys(values).length;
  return (
    <>
      <Button size="compact-xs" onClick={() => setOpened(true)} aria-label={`${t('mapping.more.open')}: ${header}`}>
        {join.with.length > 0
          ? t('mapping.more.joined', { count: join.with.length + 1 })
          : said > 0
            ? t('mapping.more.said', { count: said })
            : t('mapping.more.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('mapping.more.title', { column: header })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={classes.questions}>
          {meanings !== null && words.length > 0 && (
            <ValueWords
              meanings={meanings}
              words={words}
              said={values}
              say={(next) => choices.say(table, column.index, { values: next })}
            />
          )}
          {joins && (
            <fieldset className={classes.joins}>
              <legend>{t('mapping.more.join')}</legend>
              {others.map((other) => (
                <Checkbox
                  key={other.index}
                  label={headerOf(other)}
                  checked={join.with.includes(other.index)}
                  onChange={(event) =>
                    choices.say(table, column.index, {
                      join: {
                        ...join,
                        with: event.currentTarget.checked
                          ? [...join.with, other.index]
                          : join.with.filter((index) => index !== other.index),
                      },
                    })
                  }
                />
              ))}
              {join.with.length > 0 && (
                <TextInput
                  label={t('mapping.more.separator')}
                  maxLength={5}
                  value={join.separator}
                  onChange={(event) =>
                    choices.say(table, column.index, { join: { ...join, separator: event.currentTarget.value } })
                  }
                />
              )}
            </fieldset>
          )}
          <Group justify="flex-end">
            <Button onClick={() => setOpened(false)}>{t('common.close')}</Button>
          </Group>
        </div>
      </Modal>
    </>
  );
}

/** Text that can be put together from several columns. */
function joinable(field: Field): boolean {
  return !isAmount(field) && !isDate(field) && ownWords(field) === null && !/sign|rate|share|currency/.test(field);
}
