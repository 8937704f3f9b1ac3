import type { correcting as en } from '../en/import-correcting.ts';
import type { Translated } from '../translated.ts';

export const correcting: Translated<typeof en> = {
  title: 'Hier verbeteren',
  hint: 'Wat u typt, wordt gelezen als de tekst van het bestand zelf en blijft herkenbaar als met de hand getypt.',
  others: 'Andere cellen van de regel',
  check: 'Controleren',
  back: 'Getypte terugnemen',
  filter: 'Verbeterd',
  typedNow: 'Getypt: “{{text}}” in plaats van “{{raw}}”',
  typedBefore: 'Getypt door {{by}} toen deze regel eerder kwam: “{{text}}” in plaats van “{{raw}}”',
  typedBeforeUnknown: 'Getypt toen deze regel eerder kwam: “{{text}}” in plaats van “{{raw}}”',
  empty: 'leeg',
  done: {
    read: 'Regel {{row}} wordt nu gelezen: {{outcome}}.',
    still: 'Regel {{row}} is nog afgewezen.',
    back: 'Regel {{row}} wordt weer gelezen zoals hij in het bestand staat.',
  },
};
