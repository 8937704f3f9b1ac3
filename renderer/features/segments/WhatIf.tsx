import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figureOf } from '../../../shared/evaluation/measured.ts';
import { type Loss, rateCut, topLeave } from '../../../shared/segmentation/what-if.ts';
import type { ResponseOf } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import classes from './tabs.module.css';

const TOP = 5;
const POINTS = 2;

/** What the office would lose if its best households left, or a carrier paid less. */
export function WhatIf({ data }: { readonly data: ResponseOf<'segments.concentration'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { risk, carriers } = data;
  const named = carriers.rows.filter(({ carrierId }) => carrierId !== null);
  const [count, setCount] = useState(TOP);
  const [points, setPoints] = useState(POINTS);
  const [chosen, setChosen] = useState(String(named[0]?.carrierId ?? ''));
  const carrier = named.find(({ carrierId }) => String(carrierId) === chosen);
  const premium = risk.premiums.find(({ carrierId }) => String(carrierId) === chosen);
  const cut =
    carrier === undefined || carriers.basis !== 'commission'
      ? null
      : rateCut(
          { commissionMinor: carrier.amountMinor, premiumMinor: premium?.premiumMinor ?? 0 },
          risk.totalMinor,
          points,
        );
  const told = ({ lostMinor, share }: Loss) => {
    const part = figureOf(share);
    return t('segments.whatIf.loss', {
      amount: format.money(lostMinor, 0),
      share: part === null ? t('common.notAvailable') : format.percent(part),
    });
  };
  const table = {
    name: 'what-if',
    columns: [t('segments.whatIf.question'), t('segments.whatIf.answer')],
    rows: [
      [`${t('segments.whatIf.top')} ${count}`, told(topLeave(risk.topMinor, risk.totalMinor, count))],
      ...(carrier === undefined
        ? []
        : [
            [
              `${t('segments.whatIf.carrier')} ${carrier.name ?? ''}, ${t('segments.whatIf.points')} ${format.number(points, 2)}`,
              cut === null ? t('segments.whatIf.unknown') : told(cut),
            ],
          ]),
    ],
  };
  return (
    <Panel
      title={t('segments.whatIf.title')}
      actions={<TableActions title={t('segments.whatIf.title')} table={table} />}
    >
      <div className={classes.question}>
        <NumberInput
          label={t('segments.whatIf.top')}
          min={1}
          max={risk.topMinor.length}
          value={count}
          onChange={(value) => setCount(Math.round(Number(value)))}
        />
        <output className={classes.answer} aria-live="polite">
          {told(topLeave(risk.topMinor, risk.totalMinor, count))}
        </output>
      </div>
      {named.length > 0 && (
        <div className={classes.question}>
          <Select
            label={t('segments.whatIf.carrier')}
            value={chosen}
            onChange={(value) => setChosen(value ?? chosen)}
            data={named.map(({ carrierId, name }) => ({ value: String(carrierId), label: name ?? '' }))}
          />
          <NumberInput
            label={t('segments.whatIf.points')}
            min={0}
            max={100}
            decimalScale={2}
            value={points}
            onChange={(value) => setPoints(Number(value))}
          />
          <output className={classes.answer} aria-live="polite">
            {cut === null ? t('segments.whatIf.unknown') : told(cut)}
          </output>
        </div>
      )}
    </Panel>
  );
}
