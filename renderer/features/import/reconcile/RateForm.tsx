import { Button, Group, Modal, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RATE_DEFAULTS, type RateBasis, type RateKind } from '../../../../shared/reconciliation/classes.ts';
import type { RateRow } from '../../../../shared/reconciliation/view.ts';
import type { ResponseOf } from '../../../api.ts';
import { useFormat } from '../../../components/format.ts';
import { useNames } from '../../../components/names.ts';
import tables from '../import.module.css';
import classes from './reconcile.module.css';
import { typedAmount } from './typed-amount.ts';
import { usePutRates } from './useRates.ts';

const PPM = 1_000_000;

type RateFormProps = {
  /** The rate that is changed; null: a new one. */
  readonly rate: RateRow | null;
  readonly choices: ResponseOf<'reconcile.rates'>['choices'];
  readonly onClose: () => void;
};

/** One rate: for whom, what of, how much, and how near is near enough. */
export function RateForm({ rate, choices, onClose }: RateFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const put = usePutRates();
  const [reach, setReach] = useState({
    carrierId: rate?.carrierId ?? null,
    lineId: rate?.lineId ?? null,
    productId: rate?.productId ?? null,
  });
  const [kind, setKind] = useState<RateKind>(rate?.kind ?? 'renewal');
  const [basis, setBasis] = useState<RateBasis>(rate?.basis ?? 'percent');
  const [percent, setPercent] = useState<number | string>(((rate?.ratePpm ?? 0) / PPM) * 100);
  const [amount, setAmount] = useState(format.amount(rate?.amountMinor ?? 0, 2));
  const [toleranceAmount, setToleranceAmount] = useState(
    format.amount(rate?.toleranceMinor ?? RATE_DEFAULTS.toleranceMinor, 2),
  );
  const [toleranceShare, setToleranceShare] = useState<number | string>(
    ((rate?.tolerancePpm ?? RATE_DEFAULTS.tolerancePpm) / PPM) * 100,
  );
  const [grace, setGrace] = useState<number | string>(rate?.graceDays ?? RATE_DEFAULTS.graceDays);
  const [fromYear, setFromYear] = useState<number | string>(rate?.fromYear ?? '');
  const amountMinor = typedAmount(amount, format.language);
  const toleranceMinor = typedAmount(toleranceAmount, format.language);
  const bad = (value: number | null) => (value === null || value < 0 ? t('reconcile.deposits.notAmount') : undefined);
  const valid = bad(toleranceMinor) === undefined && (basis === 'percent' || bad(amountMinor) === undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const entered = {
      ...reach,
      kind,
      basis,
      ratePpm: basis === 'percent' ? Math.round(Number(percent) * 10_000) : null,
      amountMinor: basis === 'percent' ? null : amountMinor,
      toleranceMinor: toleranceMinor ?? 0,
      tolerancePpm: Math.round(Number(toleranceShare) * 10_000),
      graceDays: Math.round(Number(grace)),
      fromYear: kind === 'renewal' && fromYear !== '' ? Math.round(Number(fromYear)) : null,
    };
    put({ remove: rate === null ? [] : [rate.id], put: [entered] }, t('reconcile.rateSaved'), onClose);
  };
  const products = choices.products.filter(
    ({ carrierId, lineId }) =>
      (reach.carrierId === null || carrierId === null || carrierId === reach.carrierId) &&
      (reach.lineId === null || lineId === null || lineId === reach.lineId),
  );
  const pick = (
    field: keyof typeof reach,
    label: string,
    options: readonly { readonly id: number; readonly name: string }[],
  ) => (
    <NativeSelect
      label={label}
      value={reach[field] === null ? '' : String(reach[field])}
      data={[
        { value: '', label: t('reconcile.rate.any') },
        ...options.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        setReach((before) => ({ ...before, [field]: value === '' ? null : Number(value) }))
      }
    />
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reconcile.editRate')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={classes.form} onSubmit={submit}>
        {pick('carrierId', t('reconcile.rate.carrier'), choices.carriers)}
        {pick(
          'lineId',
          t('reconcile.rate.line'),
          choices.lines.map(({ id, code, name }) => ({ id, name: names.line(code, name) })),
        )}
        {pick('productId', t('reconcile.rate.product'), products)}
        <NativeSelect
          label={t('reconcile.rate.year')}
          value={kind}
          data={(['first-year', 'renewal'] as const).map((value) => ({ value, label: t(`reconcile.kinds.${value}`) }))}
          onChange={({ currentTarget: { value } }) => setKind(value === 'first-year' ? 'first-year' : 'renewal')}
        />
        {kind === 'renewal' && (
          <NumberInput
            label={t('reconcile.rate.fromYear')}
            placeholder={t('reconcile.rate.any')}
            min={2}
            max={100}
            allowDecimal={false}
            value={fromYear}
            onChange={setFromYear}
          />
        )}
        <NativeSelect
          label={t('reconcile.rate.basis')}
          value={basis}
          data={BASES.map((value) => ({ value, label: t(`reconcile.rate.bases.${value}`) }))}
          onChange={({ currentTarget: { value } }) => setBasis(BASES.find((one) => one === value) ?? 'percent')}
        />
        {basis === 'percent' ? (
          <NumberInput
            label={t('reconcile.rate.percent')}
            min={0}
            max={1000}
            decimalScale={4}
            value={percent}
            onChange={setPercent}
          />
        ) : (
          <TextInput
            label={t('reconcile.rate.amount')}
            value={amount}
            error={bad(amountMinor)}
            onChange={(event) => setAmount(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={t('reconcile.rate.toleranceMinor')}
          value={toleranceAmount}
          error={bad(toleranceMinor)}
          onChange={(event) => setToleranceAmount(event.currentTarget.value)}
        />
        <NumberInput
          label={t('reconcile.rate.tolerancePpm')}
          min={0}
          max={100}
          decimalScale={2}
          value={toleranceShare}
          onChange={setToleranceShare}
        />
        <NumberInput label={t('reconcile.rate.grace')} min={0} max={3650} value={grace} onChange={setGrace} />
        {basis === 'per-life' && <p className={`${tables.quiet} ${classes.wide}`}>{t('reconcile.rate.livesHint')}</p>}
        <Group justify="flex-end" gap="sm" className={classes.wide ?? ''}>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!valid}>
            {t('common.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

const BASES: readonly RateBasis[] = ['percent', 'flat', 'per-life'];
