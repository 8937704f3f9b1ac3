import { customaryMark, decimalEvidence, readDecimal, toMinor } from '../../../../shared/import/amount.ts';

/**
 * An amount as a person types it: `1.234,56` or `1,234.56`; where only one mark stands (`1.234`) the reader's language
 * decides. Null when it is no amount.
 */
export function typedAmount(text: string, language: string): number | null {
  const cell = text.trim();
  const evidence = decimalEvidence(cell);
  const mark = evidence === null || evidence === 'either' ? customaryMark(language === 'nl' ? 'NL' : 'US') : evidence;
  const value = cell === '' ? null : readDecimal(cell, mark);
  return value === null ? null : toMinor(value);
}
