import { useTranslation } from 'react-i18next';
import type { Reasons } from '../../shared/contract/segments.ts';
import { useFormat } from './format.ts';
import { isClientState } from './StateGlyph.tsx';
import { useTierText } from './tier-names.ts';
import { potentialParts, shareBefore, stateRule, useWhySentence } from './why-text.ts';

/** Statements named as the cause of a change. */
const FEW = 3;

/** What the why card of a household says, as terms with what they are: from its tier back to the rows of statements. */
export function useReasonRows(): (reasons: Reasons) => [string, string][] {
  const { t } = useTranslation();
  const format = useFormat();
  const said = useTierText();
  const sentence = useWhySentence();
  const signed = (amount: number) => `${amount > 0 ? '+' : ''}${format.money(amount, 0)}`;
  const money = (amount: number | null) => (amount === null ? t('common.notAvailable') : format.money(amount, 0));

  const arithmetic = ({ explanation }: Reasons['why']): [string, string][] => {
    const before = shareBefore(explanation);
    const { next, potential } = explanation;
    const weighed = explanation.criteria.filter(({ weight }) => weight !== null && weight > 0);
    return [
      [t(`clients.why.basis.${explanation.basis}`), money(explanation.valueMinor)],
      ...(before === null || explanation.rank === null || explanation.rank < 2
        ? []
        : [row(t('clients.why.shareBefore', { count: explanation.rank - 1 }), format.percent(before))]),
      ...weighed.map(({ criterion, points, countedPercent }) =>
        row(
          t(`schemes.criteria.${criterion}`),
          points === null
            ? t('common.notAvailable')
            : t('clients.why.weighed', {
                points: format.number(points, 1),
                share: format.number(countedPercent ?? 0, 0),
              }),
        ),
      ),
      [sentence(explanation), ''],
      ...(next === null || next.distance <= 0
        ? []
        : [
            row(
              `${t('clients.why.toNext')} ${said(next.tier)}`,
              next.unit === 'money'
                ? money(next.distance)
                : t('clients.why.pointsMore', { points: format.number(next.distance, 1) }),
            ),
          ]),
      [
        joined(t('potential.potential'), potentialParts(explanation, t)),
        potential.points === null ? t('common.notAvailable') : format.number(potential.points, 0),
      ],
      [
        joined(t('clients.columns.state'), stateRule(explanation, t, format)),
        t(isClientState(explanation.state) ? `common.states.${explanation.state}` : 'common.states.prospect'),
      ],
    ];
  };

  const changed = ({ changes }: Reasons): [string, string][] => {
    if (changes === null || (changes.rows.length === 0 && changes.otherMinor === 0)) {
      return [];
    }
    const { tier, valueMinor, rows } = changes;
    const moved = tier.before !== null && tier.before !== tier.now;
    const names = rows.slice(0, FEW).map(({ fileName }) => fileName ?? t('clients.changes.byHand'));
    const parts = [
      t(changes.runId === null ? 'clients.changes.year' : 'clients.changes.run', { day: format.day(changes.asOf) }),
      moved ? `${said(tier.before ?? '')} → ${tier.now === null ? t('common.unscored') : said(tier.now)}` : '',
      names.length === 0 ? '' : t('clients.changes.mostly', { names: names.join(', ') }),
    ];
    const by = valueMinor.now === null ? null : valueMinor.now - (valueMinor.before ?? 0);
    return [[parts.filter((part) => part !== '').join(' '), by === null ? t('common.notAvailable') : signed(by)]];
  };

  const summed = ({ why, lines }: Reasons): [string, string][] => {
    const { count, amountMinor } = why.commissionLines;
    const left = lines.rows.reduce((sum, own) => sum - own.amountMinor, amountMinor);
    return count === 0
      ? []
      : [
          [t('clients.trace.sum', { count, shown: format.number(count), amount: format.money(amountMinor) }), ''],
          ...lines.rows.map((line) =>
            row(
              [
                line.row === null
                  ? (line.fileName ?? t('clients.changes.byHand'))
                  : t('clients.trace.row', { file: line.fileName ?? '', row: format.number(line.row) }),
                line.datedOn === null ? '' : format.day(line.datedOn),
                line.policyNumber,
              ]
                .filter((part) => part !== '')
                .join(' · '),
              format.money(line.amountMinor, 2),
            ),
          ),
          ...(lines.total > lines.rows.length
            ? [
                row(
                  t('clients.trace.further', { shown: format.number(lines.total - lines.rows.length) }),
                  format.money(left, 2),
                ),
              ]
            : []),
        ];
  };

  return (reasons) => [...arithmetic(reasons.why), ...changed(reasons), ...summed(reasons)];
}

function row(term: string, what: string): [string, string] {
  return [term, what];
}

function joined(term: string, parts: string): string {
  return parts === '' ? term : `${term}: ${parts}`;
}
