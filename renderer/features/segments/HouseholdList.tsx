import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weightsOf } from '../../../shared/segmentation/scheme.ts';
import { HouseholdGrid } from '../../components/households/HouseholdGrid.tsx';
import { smallIcon } from '../../components/icon.ts';
import { Panel } from '../../components/Panel.tsx';
import { PrintReasons } from '../../components/PrintReasons.tsx';
import { useTierText } from '../../components/tier-names.ts';
import { navigate, useRoute } from '../../navigation.ts';
import type { Segments } from './segments.ts';
import classes from './tabs.module.css';

type TierFilter = 'A' | 'B' | 'C' | 'D' | 'E' | 'unscored' | 'all';

/** The households of the latest run, of all tiers or one; Enter opens the client. */
export function HouseholdList({ segments }: { readonly segments: Segments }) {
  const { t } = useTranslation();
  const said = useTierText();
  const asked = useRoute().query.get('tier');
  const { definition, tiers } = segments.run.summary;
  const filters: TierFilter[] = ['all', ...tiers.map(({ tier: name }) => name as TierFilter), 'unscored'];
  const [tier, setTier] = useState<TierFilter>(() => filters.find((value) => value === asked) ?? 'all');
  return (
    <Panel
      title={t('segments.tiers.list')}
      body="flush"
      actions={
        <>
          <SegmentedControl
            aria-label={t('segments.tiers.show')}
            value={tier}
            onChange={setTier}
            data={filters.map((value) => ({
              value,
              label:
                value === 'all' ? t('segments.tiers.all') : value === 'unscored' ? t('common.unscored') : said(value),
            }))}
          />
          <PrintReasons of={tier === 'all' ? {} : { tier }} />
          <Button
            size="xs"
            leftSection={<IconPrinter {...smallIcon} />}
            onClick={() => navigate(`/print?what=tiers${tier === 'all' || tier === 'unscored' ? '' : `&tier=${tier}`}`)}
          >
            {t('common.print')}
          </Button>
        </>
      }
    >
      <div className={classes.list}>
        <HouseholdGrid
          name="segment-households"
          primary
          filter={tier === 'all' ? {} : { tier }}
          points={definition.method === 'quantile' || weightsOf(definition) !== null}
        />
      </div>
    </Panel>
  );
}
