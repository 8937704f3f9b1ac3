import i18next from 'i18next';
import type { PrintDocument } from '../../shared/print/document.ts';
import { planTitle } from './PlanHead.tsx';

/** The title in the PDF's properties. */
export function documentTitle(document: PrintDocument): string {
  const t = i18next.getFixedT(document.language);
  switch (document.what) {
    case 'scan':
      return `${t('print.whats.scan')} · ${document.letterhead.office}`;
    case 'tiers':
      return `${t('print.tiers.title')} · ${document.letterhead.office}`;
    case 'table':
      return `${document.table.title} · ${document.letterhead.office}`;
    case 'claims':
      return `${t('print.claims.title')} · ${document.letterhead.office}`;
    case 'wall':
      return `${document.wall.year} · ${document.wall.person ?? document.letterhead.office}`;
    case 'labels':
    case 'letters':
    case 'invitations':
    case 'desk':
      return `${t(`print.whats.${document.what}`)} · ${document.letterhead.office}`;
    case 'plan':
    case 'household':
    case 'year-end': {
      const [plan] = document.plans;
      if (plan === undefined) {
        return document.letterhead.office;
      }
      // One plan is the client's, in the client's language; many are the office's.
      if (document.plans.length > 1) {
        return `${planTitle(plan, t)} · ${document.letterhead.office}`;
      }
      const name = plan.addressee.persons[0] ?? plan.addressee.organisations[0] ?? '';
      return `${planTitle(plan, i18next.getFixedT(plan.language))} · ${name}`;
    }
  }
}
