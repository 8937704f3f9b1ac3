import type { TFunction } from 'i18next';
import type { ScanStep } from '../../shared/evaluation/scan.ts';
import type { Format } from '../components/format.ts';

/** `951.7`: hours with one decimal. */
export function hoursText(minutes: number, format: Format): string {
  return format.number(minutes / 60, 1);
}

/** `80 % / 95 %`. */
export function cutsText(cuts: readonly number[], format: Format): string {
  return cuts.map((cut) => format.percent(cut / 100, Number.isInteger(cut) ? 0 : 1)).join(' / ');
}

export type StepText = { readonly title: string; readonly text: string };

/** What to do next, most useful first. */
export function stepTexts(steps: readonly ScanStep[], t: TFunction, format: Format): readonly StepText[] {
  return steps.map((step) => stepText(step, t, format));
}

function stepText(step: ScanStep, t: TFunction, format: Format): StepText {
  switch (step.kind) {
    case 'fit-cuts':
      return {
        title: t('print.scan.step.fit-cuts.title'),
        text: t('print.scan.step.fit-cuts.text', {
          cuts: cutsText(step.cuts, format),
          hours: hoursText(step.minutes, format),
          capacity: hoursText(step.capacityMinutes, format),
        }),
      };
    case 'room':
      return {
        title: t('print.scan.step.room.title'),
        text: t('print.scan.step.room.text', { hours: hoursText(step.capacityMinutes - step.minutes, format) }),
      };
    case 'fill': {
      const field = t(`print.scan.fill.field.${step.field}`);
      return {
        title: t('print.scan.step.fill.title', { field: field.toLocaleLowerCase(format.language) }),
        text: t('print.scan.step.fill.text', {
          share: format.percent(step.applicable === 0 ? 0 : step.filled / step.applicable, 0),
          blocks: t(`print.scan.fill.blocks.${step.field}`),
        }),
      };
    }
    case 'second-policy':
      return {
        title: t('print.scan.step.second-policy.title'),
        text: t('print.scan.step.second-policy.text', {
          households: format.number(step.households),
          recent: format.number(step.boughtWithin90Days),
        }),
      };
    case 'unscored':
      return {
        title: t('print.scan.step.unscored.title'),
        text: t('print.scan.step.unscored.text', { households: format.number(step.households) }),
      };
  }
}
