import type { PlanEdition } from './document.ts';
import type { PrintWhat } from './kinds.ts';

const LONGEST_NAME = 60;
const LONGEST_BYTES = 200;

/**
 * A name that is the same on every run and safe on every system: small letters of any script, digits and hyphens.
 * The client's id keeps namesakes apart and files in order.
 */
export function planFileName(edition: PlanEdition, year: number, clientId: number, name: string): string {
  const safe = safeName(name);
  return `${edition}-${year}-${String(clientId).padStart(6, '0')}${safe === '' ? '' : `-${safe}`}.pdf`;
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

/** Latin letters lose their accents; in other scripts marks are part of the word (vowels, dakuten) and stay. */
function safeName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/(?<=\p{Script=Latin})\p{Mark}+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-');
  return firstSigns(plain, LONGEST_NAME).replaceAll(/^-+|-+$/g, '');
}

/** Cut between signs, and short enough in UTF-8 for any file system (255 bytes with what stands around it). */
function firstSigns(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const sign of [...text].slice(0, most)) {
    bytes += utf8Length(sign);
    if (bytes > LONGEST_BYTES) {
      break;
    }
    kept += sign;
  }
  return kept;
}

function utf8Length(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** The week of one person, named by its Monday; the id keeps namesakes apart, 0 is nobody. */
export function deskFileName(weekOf: string, id: number, name: string): string {
  const safe = safeName(name);
  return `desk-${weekOf}-${String(id).padStart(3, '0')}${safe === '' ? '' : `-${safe}`}.pdf`;
}

/** One of many for a client; its place keeps them in order and apart. */
export function clientFileName(what: string, place: number, name: string): string {
  const safe = safeName(name);
  return `${safeName(what)}-${String(place).padStart(4, '0')}${safe === '' ? '' : `-${safe}`}.pdf`;
}

const WHOLE: Readonly<Record<PrintWhat, string>> = {
  plan: 'plans',
  household: 'household-plans',
  'year-end': 'year-end',
  desk: 'desk',
  wall: 'wall-calendar',
  letters: 'letters',
  labels: 'labels',
  invitations: 'guests',
  scan: 'quick-scan',
  tiers: 'tier-list',
  claims: 'commission-claims',
};

/** The file of everything in one: all plans, the scan, the list; what it is of is told by year or week, and tier. */
export function wholeFileName(what: PrintWhat, of: string | number | null, tier: string | null): string {
  const about = [of === null ? null : safeName(String(of)), tier === null ? null : `tier-${safeName(tier)}`].filter(
    (part) => part !== null,
  );
  return `${[WHOLE[what], ...about].join('-')}.pdf`;
}
