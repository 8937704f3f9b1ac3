import type { ScanProposal } from '../../shared/evaluation/scan.ts';
import { TierBadge } from '../components/TierBadge.tsx';
import { useTierNames } from '../components/tier-names.ts';
import { useSheetWords } from './language.tsx';
import classes from './Scan.module.css';
import { ScanBlock } from './ScanBlock.tsx';
import { cutsText, hoursText } from './scan-text.ts';

/** The tiers proposed, what each asks, and the hours there are. */
export function ScanProposalBlock({ proposal }: { readonly proposal: ScanProposal }) {
  const { t, format } = useSheetWords();
  const names = useTierNames();
  const households = proposal.tiers.reduce((sum, tier) => sum + tier.households, 0) + proposal.unscored.households;
  const value = proposal.tiers.reduce((sum, tier) => sum + tier.valueMinor, 0);
  const note = proposal.isDefault
    ? t('print.scan.proposal.noteDefault', { cuts: cutsText(proposal.cuts, format) })
    : t('print.scan.proposal.noteFitted', {
        cuts: cutsText(proposal.cuts, format),
        usual: cutsText(proposal.atDefault.cuts, format),
        hours: hoursText(proposal.atDefault.minutes, format),
      });
  return (
    <ScanBlock title={t('print.scan.proposal.title', { count: proposal.tiers.length })} note={note}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('print.scan.proposal.tier')}</th>
            <th scope="col">{t('print.scan.proposal.households')}</th>
            <th scope="col">
              {t('print.scan.proposal.value', { currency: format.money(0).replaceAll(/[\d.,\s]/g, '') })}
            </th>
            <th scope="col">{t('print.scan.proposal.touches')}</th>
            <th scope="col">{t('print.scan.proposal.hours')}</th>
          </tr>
        </thead>
        <tbody>
          {proposal.tiers.map((tier) => (
            <tr key={tier.tier}>
              <th scope="row">
                <TierBadge tier={tier.tier} /> {names[tier.tier]}
              </th>
              <td>{format.number(tier.households)}</td>
              <td>{format.amount(tier.valueMinor, 0)}</td>
              <td>{format.number(tier.touchesEach)}</td>
              <td>{hoursText(tier.minutes, format)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('print.scan.proposal.unscored')}</th>
            <td>{format.number(proposal.unscored.households)}</td>
            <td>{t('common.notAvailable')}</td>
            <td>–</td>
            <td>{proposal.unscored.minutes === 0 ? '–' : hoursText(proposal.unscored.minutes, format)}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('print.scan.proposal.all')}</th>
            <td>{format.number(households)}</td>
            <td>{format.amount(value, 0)}</td>
            <td />
            <td>{hoursText(proposal.minutes, format)}</td>
          </tr>
        </tfoot>
      </table>
      <Load proposal={proposal} />
    </ScanBlock>
  );
}

function Load({ proposal }: { readonly proposal: ScanProposal }) {
  const { t, format } = useSheetWords();
  const { capacityMinutes, minutes } = proposal;
  const scale = Math.max(minutes, capacityMinutes, 1) * 1.03;
  const share = capacityMinutes === 0 ? null : minutes / capacityMinutes;
  const parts = [
    ...proposal.tiers.map((tier) => ({ tier: tier.tier, minutes: tier.minutes })),
    { tier: 'none', minutes: proposal.unscored.minutes },
  ];
  let from = 0;
  return (
    <>
      <div className={classes.load} aria-hidden>
        {parts.map((part) => {
          const start = from;
          from += part.minutes;
          const inside = Math.max(0, Math.min(from, capacityMinutes) - start);
          return <div key={part.tier} data-tier={part.tier} style={{ inlineSize: `${(inside / scale) * 100}%` }} />;
        })}
        {minutes > capacityMinutes && (
          <div data-over style={{ inlineSize: `${((minutes - capacityMinutes) / scale) * 100}%` }} />
        )}
        <span className={classes.tick} style={{ insetInlineStart: `${(capacityMinutes / scale) * 100}%` }} />
      </div>
      <div className={classes.loadText}>
        <b data-over={minutes > capacityMinutes || undefined}>
          {share === null ? t('common.notAvailable') : t('print.scan.proposal.load', { share: format.percent(share) })}
        </b>
        <span>{t('print.scan.proposal.available', { hours: format.number(capacityMinutes / 60) })}</span>
      </div>
    </>
  );
}
