import { Button, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TIER_NAMES } from '../../../shared/segmentation/scheme.ts';
import type { SchemeDraft } from './scheme-draft.ts';
import classes from './tabs.module.css';

const MOST_CUTS = 4;

type CutLinesProps = { readonly draft: SchemeDraft; readonly onChange: (cuts: readonly number[]) => void };

/** The lines between tiers, in the unit of the method, one to four of them. */
export function CutLines({ draft, onChange }: CutLinesProps) {
  const { t } = useTranslation();
  const isMoney = draft.method === 'amount';
  return (
    <>
      <div className={classes.fields}>
        {draft.cuts.map((cut, line) => (
          <NumberInput
            key={TIER_NAMES[line]}
            label={t('segments.editor.cut', { upper: TIER_NAMES[line] ?? '', lower: TIER_NAMES[line + 1] ?? '' })}
            value={isMoney ? cut / 100 : cut}
            min={0}
            {...(isMoney ? {} : { max: 100 })}
            decimalScale={isMoney ? 2 : 4}
            onChange={(value) =>
              onChange(
                draft.cuts.map((own, index) =>
                  index === line ? (isMoney ? Math.round(Number(value) * 100) : Number(value)) : own,
                ),
              )
            }
          />
        ))}
      </div>
      <div className={classes.buttons}>
        <Button
          size="xs"
          disabled={draft.cuts.length >= MOST_CUTS}
          onClick={() => onChange([...draft.cuts, draft.cuts.at(-1) ?? 0])}
        >
          {t('segments.editor.addLine')}
        </Button>
        <Button size="xs" disabled={draft.cuts.length <= 1} onClick={() => onChange(draft.cuts.slice(0, -1))}>
          {t('segments.editor.removeLine')}
        </Button>
      </div>
    </>
  );
}
