import { useTranslation } from 'react-i18next';
import type { SchemeRow } from '../../../shared/contract/segments.ts';
import { useFormat } from '../../components/format.ts';

/** Names a scheme by its method, version and lines: "ABC by share of value version 1, 80 / 95". */
export function useSchemeName(): (scheme: Pick<SchemeRow, 'definition' | 'version'>) => string {
  const { t } = useTranslation();
  const lines = useLinesText();
  return ({ definition, version }) =>
    [
      t('segments.scheme', { method: definition.title ?? t(`segments.methods.${definition.method}`), version }),
      lines(definition),
    ]
      .filter((part) => part !== '')
      .join(', ');
}

/** The cut lines of a definition, highest first: points or money. */
export function useLinesText(): (definition: SchemeRow['definition']) => string {
  const format = useFormat();
  return ({ method, cuts }) =>
    cuts
      .map((cut) => (method === 'amount' ? format.money(cut, 0) : format.number(cut, Number.isInteger(cut) ? 0 : 1)))
      .join(' / ');
}
