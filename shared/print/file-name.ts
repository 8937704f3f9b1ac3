import type { PrintWhat } from './document.ts';

const LONGEST_NAME = 60;

/**
 * A name that is the same on every run and safe on every system: small letters, digits, Han characters and hyphens.
 * The client's id keeps namesakes apart and files in order.
 */
export function planFileName(year: number, clientId: number, name: string): string {
  const safe = safeName(name);
  return `plan-${year}-${String(clientId).padStart(6, '0')}${safe === '' ? '' : `-${safe}`}.pdf`;
}

/** The calendar of a person or client; the id keeps namesakes apart, 0 is the office. */
export function calendarFileName(year: number, id: number, name: string): string {
  const safe = safeName(name);
  return `calendar-${year}-${String(id).padStart(3, '0')}${safe === '' ? '' : `-${safe}`}.ics`;
}

/** The letter to one carrier; its place in the list keeps carriers apart whose names have no safe character. */
export function letterFileName(place: number, carrier: string): string {
  const safe = safeName(carrier);
  return `commission-claims-${String(place).padStart(2, '0')}${safe === '' ? '' : `-${safe}`}.pdf`;
}

function safeName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Script=Han}\p{Script=Latin}0-9]+/gu, '-')
    .normalize('NFC')
    .slice(0, LONGEST_NAME)
    .replaceAll(/^-+|-+$/g, '');
}

/** The file of everything in one: all plans, the scan, the list. */
export function wholeFileName(what: PrintWhat, year: number | null, tier: string | null): string {
  switch (what) {
    case 'plan':
      return `plans-${year ?? ''}${tier === null ? '' : `-tier-${tier.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`}.pdf`;
    case 'scan':
      return 'quick-scan.pdf';
    case 'tiers':
      return 'tier-list.pdf';
    case 'claims':
      return 'commission-claims.pdf';
  }
}
