import { ActionIcon, Button, NumberInput, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CRITERIA, CRITERION_INFO, type Criterion, isSensitive } from '../../../shared/segmentation/criteria.ts';
import type { ClassRule, ConditionRule } from '../../../shared/segmentation/rules.ts';
import { TIER_NAMES } from '../../../shared/segmentation/scheme.ts';
import { smallIcon } from '../../components/icon.ts';
import type { SchemeDraft } from './scheme-draft.ts';
import classes from './tabs.module.css';

const MOST_CLASSES = 4;
/** Conditions have no name but their place; there are at most so many. */
const PLACES = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
const NEW: ConditionRule = { criterion: 'policies', by: 'value', is: 'atLeast', limit: 1 };

type ClassEditorProps = { readonly draft: SchemeDraft; readonly onChange: (rules: readonly ClassRule[]) => void };

/** The hard criteria of every class but the last, which takes the rest. */
export function ClassEditor({ draft, onChange }: ClassEditorProps) {
  const { t } = useTranslation();
  const rules = draft.classes;
  return (
    <>
      {rules.map((rule, place) => (
        <ClassFields
          key={TIER_NAMES[place]}
          tier={TIER_NAMES[place] ?? ''}
          rule={rule}
          sensitive={draft.sensitive}
          onChange={(next) => onChange(rules.map((own, index) => (index === place ? next : own)))}
        />
      ))}
      <p className={classes.note}>{t('schemes.rest', { tier: TIER_NAMES[rules.length] ?? '' })}</p>
      <div className={classes.buttons}>
        <Button
          size="xs"
          disabled={rules.length >= MOST_CLASSES}
          onClick={() => onChange([...rules, { least: 1, conditions: [NEW] }])}
        >
          {t('segments.editor.addLine')}
        </Button>
        <Button size="xs" disabled={rules.length <= 1} onClick={() => onChange(rules.slice(0, -1))}>
          {t('segments.editor.removeLine')}
        </Button>
      </div>
    </>
  );
}

type ClassFieldsProps = {
  readonly tier: string;
  readonly rule: ClassRule;
  readonly sensitive: boolean;
  readonly onChange: (rule: ClassRule) => void;
};

function ClassFields({ tier, rule, sensitive, onChange }: ClassFieldsProps) {
  const { t } = useTranslation();
  const { conditions, least } = rule;
  const keep = (next: ConditionRule[]) => onChange({ conditions: next, least: Math.min(least, next.length) });
  return (
    <fieldset className={classes.group}>
      <legend>{t('schemes.classTitle', { tier, least, count: conditions.length })}</legend>
      {conditions.map((condition, index) => (
        <div key={PLACES[index]} className={classes.condition}>
          <ConditionFields
            tier={tier}
            number={index + 1}
            condition={condition}
            sensitive={sensitive}
            onChange={(next) => keep(conditions.map((own, at) => (at === index ? next : own)))}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={conditions.length === 1}
            aria-label={t('schemes.removeCondition', { number: index + 1, tier })}
            onClick={() => keep(conditions.filter((_, at) => at !== index))}
          >
            <IconX {...smallIcon} />
          </ActionIcon>
        </div>
      ))}
      <div className={classes.buttons}>
        <Button size="xs" disabled={conditions.length >= PLACES.length} onClick={() => keep([...conditions, NEW])}>
          {t('schemes.addCondition')}
        </Button>
        <NumberInput
          size="xs"
          className={classes.small ?? ''}
          aria-label={t('schemes.classLeast', { tier })}
          min={1}
          max={conditions.length}
          value={least}
          onChange={(value) => onChange({ conditions, least: Math.min(conditions.length, Math.max(1, Number(value))) })}
        />
      </div>
    </fieldset>
  );
}

type ConditionFieldsProps = {
  readonly tier: string;
  readonly number: number;
  readonly condition: ConditionRule;
  readonly sensitive: boolean;
  readonly onChange: (condition: ConditionRule) => void;
};

function ConditionFields({ tier, number, condition, sensitive, onChange }: ConditionFieldsProps) {
  const { t } = useTranslation();
  const { criterion, by, is, limit } = condition;
  const isMoney = by === 'value' && CRITERION_INFO[criterion].unit === 'minor';
  const isShare = by === 'value' && CRITERION_INFO[criterion].unit === 'share';
  const unit = isMoney || isShare ? 100 : 1;
  const named = { number, tier };
  return (
    <>
      <Select
        aria-label={t('schemes.conditionCriterion', named)}
        value={criterion}
        allowDeselect={false}
        data={CRITERIA.filter((own) => sensitive || !isSensitive(own)).map((own: Criterion) => ({
          value: own,
          label: t(`schemes.criteria.${own}`),
        }))}
        onChange={(value) => onChange({ ...condition, criterion: CRITERIA.find((own) => own === value) ?? criterion })}
      />
      <Select
        aria-label={t('schemes.conditionBy', named)}
        value={by}
        allowDeselect={false}
        data={(['value', 'percentile'] as const).map((own) => ({ value: own, label: t(`schemes.by.${own}`) }))}
        onChange={(value) => onChange({ ...condition, by: value === 'percentile' ? 'percentile' : 'value' })}
      />
      <Select
        aria-label={t('schemes.conditionIs', named)}
        value={is}
        allowDeselect={false}
        data={(['atLeast', 'atMost'] as const).map((own) => ({ value: own, label: t(`schemes.is.${own}`) }))}
        onChange={(value) => onChange({ ...condition, is: value === 'atMost' ? 'atMost' : 'atLeast' })}
      />
      <NumberInput
        aria-label={t('schemes.conditionLimit', named)}
        value={isShare ? limit * unit : isMoney ? limit / unit : limit}
        decimalScale={2}
        {...(isShare ? { suffix: ' %' } : {})}
        onChange={(value) => {
          const typed = Number(value);
          onChange({ ...condition, limit: isMoney ? Math.round(typed * unit) : isShare ? typed / unit : typed });
        }}
      />
    </>
  );
}
