import { useTranslation } from 'react-i18next';
import { addMonths, day } from '../../../shared/day.ts';
import type { LapseTest } from '../../../shared/evaluation/lapse-risk.ts';
import { figureOf } from '../../../shared/evaluation/measured.ts';
import type { ResponseOf } from '../../api.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { Figure, NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { CalibrationCurve } from './CalibrationCurve.tsx';
import classes from './tabs.module.css';

const YEAR = 12;

type LapseBelievedProps = { readonly data: ResponseOf<'segments.lapse'>; readonly test: LapseTest };

/** How far the risk can be believed, on a year it was not learnt from: AUC and calibration curve. */
export function LapseBelieved({ data, test }: LapseBelievedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const auc = figureOf(test.auc);
  const caught = test.groups[0]?.caught ?? null;
  const [first] = data.years;
  const title = auc === null ? t('lapse.findingPlain') : t('lapse.finding', { auc: format.number(auc, 2) });
  return (
    <ChartFrame
      title={title}
      aside={t('lapse.learnt', {
        households: format.number(data.households),
        lapses: format.number(data.lapses),
        from: first === undefined ? '' : format.day(first),
        to: format.day(addMonths(day(data.asOf), -YEAR)),
      })}
      table={{
        name: 'lapse-risk-calibration',
        columns: [
          { header: t('lapse.group') },
          { header: t('lapse.foretold'), align: 'right' },
          { header: t('lapse.came'), align: 'right' },
        ],
        rows: test.groups.map((group, place) => [t('lapse.nth', { place: place + 1 }), group.foretold, group.came]),
        show: (value) => (typeof value === 'number' ? format.percent(value) : value),
      }}
    >
      <div className={classes.padded}>
        <div className={classes.figures}>
          <Figure label={t('lapse.auc')} note={t('lapse.aucNote')}>
            {auc === null ? <NotAvailable /> : format.number(auc, 2)}
          </Figure>
          <Figure label={t('lapse.testYear')}>{format.number(test.households)}</Figure>
          <Figure label={t('lapse.testLapses')}>{format.number(test.lapses)}</Figure>
          <Figure label={t('lapse.topFifth')} note={t('lapse.topFifthNote')}>
            {caught === null ? <NotAvailable /> : format.percent(caught, 0)}
          </Figure>
        </div>
        <h3 className={classes.chartTitle}>{t('lapse.calibration')}</h3>
        <CalibrationCurve groups={test.groups} />
        <p className={classes.note}>{t('lapse.calibrationNote')}</p>
      </div>
    </ChartFrame>
  );
}

/** Fifths by falling risk: what was foretold, what came, and how many times as often as in all. */
export function LapseLift({ test }: Pick<LapseBelievedProps, 'test'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = (value: number | null, how: (value: number) => string) =>
    value === null ? <NotAvailable reason={t('lapse.noneCame')} /> : how(value);
  return (
    <Panel title={t('lapse.liftTable')} body="flush" actions={<TableActions title={t('lapse.liftTable')} />}>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('lapse.liftTable')}>
          <thead>
            <tr>
              <th scope="col">{t('lapse.group')}</th>
              {(['people', 'foretold', 'came', 'lift', 'caught'] as const).map((column) => (
                <th key={column} scope="col" data-align="right">
                  {t(`lapse.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {test.groups.map((group, place) => {
              const name = t('lapse.nth', { place: place + 1 });
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{format.number(group.people)}</td>
                  <td>{format.percent(group.foretold)}</td>
                  <td>{format.percent(group.came)}</td>
                  <td>{known(group.lift, (value) => `${format.number(value, 1)} ×`)}</td>
                  <td>{known(group.caught, (value) => format.percent(value, 0))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
