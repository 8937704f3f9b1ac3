import { useTranslation } from 'react-i18next';
import { weightsOf } from '../../../shared/segmentation/scheme.ts';
import { NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { HouseholdList } from './HouseholdList.tsx';
import { ProfitTable } from './ProfitTable.tsx';
import { StatesByTier } from './StatesByTier.tsx';
import { MINUTES_PER_HOUR, type Segments } from './segments.ts';
import { TierFigures } from './TierFigures.tsx';
import classes from './tabs.module.css';

const COLUMNS = [
  'households',
  'clients',
  'value',
  'share',
  'floor',
  'touches',
  'minutes',
  'hours',
  'retention',
  'byHand',
] as const;

/** The tiers as a table, and under it the households of each. */
export function TiersTab({ segments }: { readonly segments: Segments }) {
  return (
    <div className={classes.stack}>
      <TierTable segments={segments} />
      <StatesByTier />
      <ProfitTable />
      <HouseholdList segments={segments} />
    </div>
  );
}

function TierTable({ segments }: { readonly segments: Segments }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { summary } = segments.run;
  const { service } = segments;
  const isPoints = summary.definition.method === 'quantile' || weightsOf(summary.definition) !== null;
  const total = Math.max(1, summary.totalMinor);
  const hours = (minutes: number) => format.number(minutes / MINUTES_PER_HOUR, 1);
  const title = t('segments.tiers.finding', {
    households: format.number(summary.households - summary.unscored.households),
    tiers: summary.tiers.length,
  });
  const ofTier = (tier: (typeof summary.tiers)[number]) => {
    const served = service.tiers.find((own) => own.tier === tier.tier);
    return [
      format.number(tier.households),
      format.number(tier.clients),
      format.money(tier.valueMinor, 0),
      format.percent(tier.valueMinor / total),
      tier.floor === null ? '–' : isPoints ? format.number(tier.floor, 1) : format.money(tier.floor),
      format.number(served?.touches ?? 0),
      format.number(served?.minutesEach ?? 0),
      hours(served?.minutes ?? 0),
      tier.heldYearAgo === 0 ? (
        <NotAvailable key="retention" reason={t('segments.tiers.retentionReason')} />
      ) : (
        format.percent(tier.kept / tier.heldYearAgo)
      ),
      format.number(tier.overridden),
    ];
  };
  const { unscored } = summary;
  const none = ['', '', '', '', ''];
  return (
    <Panel title={title} body="flush" actions={<TableActions title={title} />}>
      <TierFigures
        label={title}
        columns={COLUMNS.map((column) => t(`segments.tiers.${column}`))}
        rows={[
          ...summary.tiers.map((tier) => ({ tier: tier.tier, cells: ofTier(tier) })),
          {
            tier: null,
            cells: [
              format.number(unscored.households),
              format.number(unscored.clients),
              ...none,
              hours(service.unscored.minutes),
            ],
          },
        ]}
        foot={{
          label: t('segments.tiers.all'),
          cells: [
            format.number(summary.households),
            format.number(summary.clients),
            format.money(
              summary.tiers.reduce((sum, { valueMinor }) => sum + valueMinor, 0),
              0,
            ),
            ...none.slice(1),
            t('segments.curve.hoursOf', { hours: hours(service.minutes), capacity: hours(service.capacityMinutes) }),
          ],
        }}
      />
    </Panel>
  );
}
