import i18next, { type TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { DayLanguage } from '../../shared/day-text.ts';
import { print as words } from '../../shared/i18n/en/print.ts';
import type { LineName } from '../../shared/print/document.ts';
import { type Format, formatFor } from '../components/format.ts';

/** Words and figures of one sheet. Plans speak their client's language, whatever the screen speaks. */
export type SheetWords = { readonly t: TFunction; readonly format: Format };

const Words = createContext<SheetWords | null>(null);

type SpokenProps = { readonly language: DayLanguage; readonly currency: string; readonly children: ReactNode };

export function Spoken({ language, currency, children }: SpokenProps) {
  const words = useMemo(
    () => ({ t: i18next.getFixedT(language), format: formatFor(language, currency) }),
    [language, currency],
  );
  return <Words value={words}>{children}</Words>;
}

export function useSheetWords(): SheetWords {
  const words = useContext(Words);
  if (words === null) {
    throw new Error('a sheet must be inside Spoken');
  }
  return words;
}

/** `A`, `A and B`, `A, B and C`. */
export function joined(names: readonly string[], t: TFunction): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(t('print.comma'))}${t('print.and')}${names.at(-1)}`;
}

/** A line in the reader's words; the office's own lines by their own name. */
export function lineText(line: LineName, t: TFunction): string {
  return hasWord(line.code) ? t(`print.lines.${line.code}`) : line.name?.trim() || t('print.lines.unknown');
}

/** A line's word inside a sentence; the office's own names stay as they are written. */
export function lineWithin(line: LineName, t: TFunction): string {
  const text = lineText(line, t);
  return hasWord(line.code) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

function hasWord(code: string | null): code is keyof typeof words.lines {
  return code !== null && Object.hasOwn(words.lines, code);
}
