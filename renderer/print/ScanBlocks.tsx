import { figureOf } from '../../shared/evaluation/measured.ts';
import type { QuickScan, ScanPolicies } from '../../shared/evaluation/scan.ts';
import { useSheetWords } from './language.tsx';
import classes from './Scan.module.css';
import { Bar, ScanBlock } from './ScanBlock.tsx';

/** Below this a field is called missing. */
const POORLY_FILLED = 0.5;
/** Carriers named; the rest is one line. */
const CARRIERS = 5;
const THIRD = 1 / 3;

export function ScanPoliciesBlock({ policies }: { readonly policies: ScanPolicies }) {
  const { t, format } = useSheetWords();
  const single = figureOf(policies.singleShare);
  const average = figureOf(policies.average);
  // As its title: of the households that hold any.
  const holding = policies.buckets.reduce((sum, { from, households }) => sum + (from === 0 ? 0 : households), 0);
  const most = Math.max(1, ...policies.buckets.map((bucket) => bucket.households));
  const name = ({ from, to }: ScanPolicies['buckets'][number]) =>
    from === 0
      ? t('print.scan.policies.none')
      : from === 1 && to === 1
        ? t('print.scan.policies.one')
        : to === null
          ? t('print.scan.policies.more', { from })
          : from === to
            ? t('print.scan.policies.exact', { count: from })
            : t('print.scan.policies.range', { from, to });
  return (
    <ScanBlock
      title={
        single === null
          ? t('print.scan.policies.titleNone')
          : t('print.scan.policies.title', { share: format.percent(single, 0) })
      }
      note={t('print.scan.policies.note', {
        average: average === null ? t('common.notAvailable') : format.number(average, 1),
      })}
    >
      <ul className={classes.rows} data-columns="policies">
        {policies.buckets.map((bucket) => (
          <li key={bucket.from}>
            <span>{name(bucket)}</span>
            <Bar share={bucket.households / most} warn={bucket.from === 1} />
            <span className={classes.figure}>{format.number(bucket.households)}</span>
            <span className={classes.figure}>
              {holding === 0 || bucket.from === 0 ? '–' : format.percent(bucket.households / holding, 0)}
            </span>
          </li>
        ))}
      </ul>
    </ScanBlock>
  );
}

export function ScanPersistencyBlock({ persistency }: { readonly persistency: QuickScan['persistency'] }) {
  const { t, format } = useSheetWords();
  const first = persistency[0] === undefined ? null : figureOf(persistency[0].byPremium);
  return (
    <ScanBlock
      title={
        first === null
          ? t('print.scan.persistency.titleNone')
          : t('print.scan.persistency.title', { share: format.percent(first) })
      }
      note={t('print.scan.persistency.note')}
    >
      <ol className={classes.columns}>
        {persistency.map(({ months, byPremium }) => {
          const share = figureOf(byPremium);
          return (
            <li key={months}>
              <div className={classes.columnRoom}>
                {share === null ? (
                  <div className={classes.notYet}>{t('print.scan.persistency.notYet')}</div>
                ) : (
                  <>
                    <b>{format.number(share * 100, 1)}</b>
                    <div className={classes.column} style={{ blockSize: `calc(${share} * 18mm)` }} aria-hidden />
                  </>
                )}
              </div>
              <span className={classes.columnName}>{t('print.scan.persistency.months', { count: months })}</span>
            </li>
          );
        })}
      </ol>
    </ScanBlock>
  );
}

export function ScanFillBlock({ fill }: { readonly fill: QuickScan['fill'] }) {
  const { t, format } = useSheetWords();
  return (
    <ScanBlock title={t('print.scan.fill.title')} note={t('print.scan.fill.note')}>
      <ul className={classes.rows} data-columns="fill">
        {fill.map(({ field, filled, applicable }) => {
          const share = applicable === 0 ? null : filled / applicable;
          return (
            <li key={field}>
              <span>{t(`print.scan.fill.field.${field}`)}</span>
              <Bar share={share ?? 0} warn={share !== null && share < POORLY_FILLED} ground />
              <span className={classes.figure}>
                {share === null ? t('common.notAvailable') : format.percent(share, 0)}
              </span>
              <span className={classes.blocks}>{t(`print.scan.fill.blocks.${field}`)}</span>
            </li>
          );
        })}
      </ul>
    </ScanBlock>
  );
}

export function ScanCarriersBlock({ carriers }: { readonly carriers: QuickScan['carriers'] }) {
  const { t, format } = useSheetWords();
  const basis = t(`print.scan.carriers.${carriers.basis}`);
  const hhi = figureOf(carriers.hhi);
  const [largest] = carriers.rows;
  const named = carriers.rows.slice(0, CARRIERS);
  const others = carriers.rows.slice(CARRIERS);
  const rows = [
    ...named.map((row) => ({ name: row.name ?? t('print.scan.carriers.unknown'), share: row.share })),
    ...(others.length === 0
      ? []
      : [
          {
            name: t('print.scan.carriers.others', { count: others.length }),
            share: others.reduce((sum, row) => sum + row.share, 0),
          },
        ]),
  ];
  const title =
    largest === undefined
      ? t('print.scan.carriers.titleNone')
      : largest.share < THIRD
        ? t('print.scan.carriers.titleLess', { basis })
        : t('print.scan.carriers.titleMore', {
            name: largest.name ?? t('print.scan.carriers.unknown'),
            share: format.percent(largest.share, 0),
            basis,
          });
  return (
    <ScanBlock
      title={title}
      note={t('print.scan.carriers.note', {
        basis,
        hhi: hhi === null ? t('common.notAvailable') : format.number(hhi, 3),
      })}
    >
      <ul className={classes.rows} data-columns="carriers">
        {rows.map((row) => (
          <li key={row.name}>
            <span>{row.name}</span>
            <Bar share={largest === undefined || largest.share === 0 ? 0 : row.share / Math.max(largest.share, 0.01)} />
            <span className={classes.figure}>{format.percent(row.share, 0)}</span>
          </li>
        ))}
      </ul>
    </ScanBlock>
  );
}
