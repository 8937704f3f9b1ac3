import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../../shared/contract/import.ts';
import { Compared, type ComparedWith } from '../../components/Compared.tsx';

const REASONS = ['several', 'middling', 'policy-owner-differs', 'number-lossy', 'policy-twice'] as const;

/** Who a row may be about: field by field what speaks for and against each, and the score it comes to. */
export function Candidates({ row }: { readonly row: ImportRow }) {
  const { t } = useTranslation();
  const shown: readonly ComparedWith[] =
    row.twin === null
      ? row.candidates
          .slice(0, 3)
          .map((one, at) => ({ ...one, heading: t('importing.decide.candidate', { number: at + 1 }) }))
      : [{ ...row.twin, clientId: null, heading: t('importing.decide.inFile', { row: row.twin.row }) }];
  const reason = REASONS.find((name) => name === row.reason);
  const why =
    row.twin !== null
      ? t('deciding.twin.reason')
      : row.reason === 'held'
        ? t('deciding.held.reason')
        : reason === undefined
          ? null
          : t(`importing.decide.reasons.${reason}`);
  if (shown.length === 0) {
    return <p>{t('deciding.noCandidates')}</p>;
  }
  return (
    <>
      <Compared heading={t('importing.decide.inFile', { row: row.row })} shown={shown} />
      {why !== null && <p>{why}</p>}
    </>
  );
}
