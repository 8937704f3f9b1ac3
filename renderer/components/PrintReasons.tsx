import { Button } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { demand, failureOf, type RequestOf } from '../api.ts';
import { isLanguage } from '../i18n.ts';
import { useFailureText } from './failure-text.ts';
import { useFormat } from './format.ts';
import { smallIcon } from './icon.ts';
import { notifyFailure } from './notify.tsx';
import { useReasonRows } from './reasons-text.ts';
import { useTierText } from './tier-names.ts';

type PrintReasonsProps = { readonly of: RequestOf<'segments.reasons'>; readonly disabled?: boolean };

/** Prints why each household of a tier or of chosen clients has its tier, down to the rows of statements. */
export function PrintReasons({ of, disabled = false }: PrintReasonsProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const said = useTierText();
  const text = useFailureText();
  const rowsOf = useReasonRows();
  const [busy, setBusy] = useState(false);
  const print = async () => {
    setBusy(true);
    try {
      const { households, total } = await demand('segments.reasons', of);
      const [first] = households;
      if (first === undefined) {
        return;
      }
      const rows = households.flatMap((reasons) => {
        const { household, explanation } = reasons.why;
        const tier = explanation.tier === null ? t('common.unscored') : said(explanation.tier);
        return [[`${household.name} · ${t('clients.why.title', { tier })}`], ...rowsOf(reasons)];
      });
      await demand('print.table', {
        table: {
          title: t('clients.why.plain'),
          note: [
            format.day(first.why.explanation.asOf),
            t('clients.why.shown', {
              shown: format.number(households.length),
              count: total,
              total: format.number(total),
            }),
          ].join(' · '),
          columns: ['', ''],
          rows,
          drawing: null,
          prose: true,
        },
        language: isLanguage(i18n.language) ? i18n.language : 'en',
      });
    } catch (error) {
      notifyFailure(error, text(failureOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="xs"
      leftSection={<IconListDetails {...smallIcon} />}
      disabled={disabled}
      loading={busy}
      onClick={() => void print()}
    >
      {t('clients.why.print')}
    </Button>
  );
}
