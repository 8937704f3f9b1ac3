import { useTranslation } from 'react-i18next';
import type { ImportSampleValue } from '../../../shared/contract/import.ts';
import { useFormat } from '../../components/format.ts';
import classes from './mapping.module.css';
import { useProblemText } from './notes.ts';

/** The first values of a column: as they stand in the file, and what they are read as. */
export function SampleValues({ values }: { readonly values: readonly ImportSampleValue[] }) {
  return (
    <ul className={classes.values}>
      {values.map((value) => (
        <Value key={value.row} value={value} />
      ))}
    </ul>
  );
}

function Value({ value }: { readonly value: ImportSampleValue }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const meaningText = useMeaningText();
  const { row, raw, meaning } = value;
  const read = meaningText(value);
  const bad = meaning.as === 'bad';
  const why = bad
    ? problemText({ ...meaning, value: raw })
    : meaning.as === 'unknown'
      ? t('mapping.sample.unknown')
      : '';
  return (
    <li data-bad={bad || undefined} data-unknown={meaning.as === 'unknown' || undefined} title={why || undefined}>
      <span>{raw}</span>
      {read !== null && read !== raw && (
        <>
          {' → '}
          <b>{read}</b>
        </>
      )}
      {(bad || meaning.as === 'unknown') && <small>{t('mapping.sample.row', { row })}</small>}
    </li>
  );
}

/** What a cell is read as, in the reader's language; null: as it stands. */
function useMeaningText(): (value: ImportSampleValue) => string | null {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return ({ meaning }) => {
    switch (meaning.as) {
      case 'text':
        return null;
      case 'empty':
        return t('mapping.sample.empty');
      case 'day':
        return format.day(meaning.day);
      case 'money':
        return format.money(meaning.minor, 2);
      case 'name':
        return meaning.organisation
          ? t('mapping.sample.organisation', { name: meaning.family })
          : meaning.given === ''
            ? t('mapping.sample.family', { family: meaning.family })
            : t('mapping.sample.person', { family: meaning.family, given: meaning.given });
      case 'word': {
        const catalogue = { status: 'policyStatus', line: 'lines' }[meaning.field];
        const key = `common.${catalogue ?? ''}.${meaning.word}`;
        // Words come from the file at run time, so they cannot be typed keys; `exists` checks them.
        return catalogue !== undefined && i18n.exists(key) ? String(i18n.t(key as 'common.lines.motor')) : meaning.word;
      }
      case 'unknown':
        return t('mapping.sample.unknownShort');
      case 'bad':
        return t('mapping.sample.bad');
    }
  };
}
