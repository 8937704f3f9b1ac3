import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readClaimStatus, readCommissionKind, readLine, readMode, readStatus } from '../../../shared/import/words.ts';
import common from './import.module.css';
import type { OwnWords, OwnWordsField } from './own-words.ts';

type ValueWordsProps = {
  readonly meanings: OwnWords;
  readonly words: readonly string[];
  /** Words in lower case, and what a person or the recipe says they mean. */
  readonly said: Readonly<Record<string, string>>;
  readonly say: (said: Readonly<Record<string, string>>) => void;
};

/** Each word of a column with what it is read as, and a choice of our own words. */
export function ValueWords({ meanings, words, said, say }: ValueWordsProps) {
  const { t } = useTranslation();
  const text = useOwnWordText(meanings.field);
  const choose = (word: string, meaning: string) => {
    const { [word.toLowerCase()]: _before, ...rest } = said;
    say(meaning === '' ? rest : { ...rest, [word.toLowerCase()]: meaning });
  };
  return (
    <table className={common.table}>
      <thead>
        <tr>
          <th scope="col">{t('mapping.more.word')}</th>
          <th scope="col">{t('mapping.more.means')}</th>
        </tr>
      </thead>
      <tbody>
        {words.map((word) => {
          const own = readAs(meanings.field, word);
          return (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td>
                <NativeSelect
                  size="xs"
                  aria-label={`${t('mapping.more.means')}: ${word}`}
                  value={said[word.toLowerCase()] ?? ''}
                  data={[
                    { value: '', label: own === null ? t('mapping.sample.unknownShort') : `= ${text(own)}` },
                    ...meanings.words.map((value) => ({ value, label: text(value) })),
                  ]}
                  onChange={(event) => choose(word, event.currentTarget.value)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const MODES: Readonly<Record<number, string>> = {
  0: 'single',
  1: 'annual',
  2: 'half-yearly',
  4: 'quarterly',
  12: 'monthly',
};

/** Our own word that the program takes a word for; null when it knows none. */
function readAs(field: OwnWordsField, word: string): string | null {
  switch (field) {
    case 'policy.status':
      return readStatus(word);
    case 'claim.status': {
      const status = readClaimStatus(word);
      return status === 'unknown' ? null : status;
    }
    case 'commission.kind':
      return readCommissionKind(word);
    case 'policy.line':
      return readLine(word);
    case 'policy.mode':
      return MODES[readMode(word) ?? -1] ?? null;
  }
}

const CATALOGUES = {
  'policy.status': 'common.policyStatus',
  'claim.status': 'common.claimStatus',
  'commission.kind': 'reconcile.kinds',
  'policy.line': 'common.lines',
  'policy.mode': 'mapping.more.modes',
} as const satisfies Record<OwnWordsField, string>;

function useOwnWordText(field: OwnWordsField): (word: string) => string {
  const { i18n } = useTranslation();
  return (word) => {
    const key = `${CATALOGUES[field]}.${word}`;
    // Words of a list cannot be typed keys; `exists` checks them.
    return i18n.exists(key) ? String(i18n.t(key as 'common.lines.motor')) : word;
  };
}
