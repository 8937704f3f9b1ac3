import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { useLapseReason } from '../../components/lapse-text.ts';
import { Panel } from '../../components/Panel.tsx';
import { CLIENT_TABLES } from './client-tables.ts';
import words from './clients.module.css';
import classes from './WhyCard.module.css';

/** How likely the household gives up a policy within a year, and what raises it most. Nothing where the book cannot tell. */
export function LapsePanel({ id }: { readonly id: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = useLapseReason();
  const found = useQuery(
    'segments.lapseOf',
    { clientId: id },
    { tables: [...CLIENT_TABLES, 'segment_run'], keep: true },
  );
  if (found.data?.learnt !== true) {
    return null;
  }
  const { risk, of } = found.data;
  if (risk === null) {
    return <Panel title={t('lapse.titlePlain')}>{t('lapse.noPolicy')}</Panel>;
  }
  return (
    <Panel
      title={t('lapse.title', { risk: format.percent(risk.chance) })}
      aside={t('lapse.rankOf', { rank: format.number(risk.rank), of: format.number(of) })}
    >
      {risk.reasons.length === 0 ? (
        <p className={words.paragraph}>{t('lapse.none')}</p>
      ) : (
        <dl className={classes.sums}>
          {risk.reasons.map((reason) => (
            <div key={reason.feature} className={classes.criterion}>
              <dt>{told(reason)}</dt>
              <dd>{t('lapse.since', { times: format.number(reason.odds, 1) })}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
