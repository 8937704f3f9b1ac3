import type { coverage as source } from '../en/coverage.ts';
import type { Translated } from '../translated.ts';

export const coverage: Translated<typeof source> = {
  title: '{{share}} gedaan van wat tot nu toe moest: {{done}} van {{due}}',
  nothing: 'In dit jaar hoeft er nog niets.',
  hint: 'overgeslagen met reden staat apart',
  of: 'Per',
  due: 'Te doen',
  done: 'Gedaan',
  skipped: 'Overgeslagen',
  share: 'Dekking',
  hours: 'Uren gedaan / te doen',
  under_one: '{{count}} huishouden kreeg te weinig',
  under_other: '{{count}} huishoudens kregen te weinig',
  underHint: 'minder dan de helft van wat moest',
  over_one: '{{count}} huishouden vraagt te veel',
  over_other: '{{count}} huishoudens vragen te veel',
  overHint: 'meer dan anderhalf keer zijn jaar',
  nobody: 'Niemand.',
  spent: 'Besteed',
  dueMinutes: 'Tot nu toe',
  yearMinutes: 'Hele jaar',
};
