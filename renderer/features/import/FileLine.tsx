import { useTranslation } from 'react-i18next';
import type { OpenedImport } from '../../../shared/contract/import.ts';
import { useFormat } from '../../components/format.ts';

/** Name, rows, encoding, recipe and hash of a file in one line. */
export function FileLine({ opened, lines }: { readonly opened: OpenedImport; readonly lines?: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reading, sha256 } = opened.inspection;
  const recipe =
    opened.recipeVersion !== null
      ? t('mapping.history.version', { name: opened.recipe, version: opened.recipeVersion })
      : opened.recipe === 'gdv'
        ? t('importing.file.gdv')
        : t('importing.file.automatic');
  const parts = [
    opened.fileName,
    ...(lines === undefined
      ? []
      : [t('importing.file.lines', { count: lines }).replace(String(lines), format.number(lines))]),
    ...(reading.encoding === null ? [] : [reading.encoding]),
    recipe,
    `${t('importing.file.sha')} ${sha256.slice(0, 12)}…`,
  ];
  return <span title={sha256}>{parts.join(' · ')}</span>;
}
