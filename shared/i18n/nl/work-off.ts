import type { workOff as source } from '../en/work-off.ts';
import type { Translated } from '../translated.ts';

export const workOff: Translated<typeof source> = {
  said_one: '{{count}} contact afgewerkt.',
  said_other: '{{count}} contacten afgewerkt.',
  chosen_one: '{{count}} contact gekozen',
  chosen_other: '{{count}} contacten gekozen',
  done: 'Gedaan',
  handOver: 'Overdragen',
  clear: 'Niets kiezen',
  desk: {
    open: 'Werkblad intypen…',
    title: 'Een werkblad intypen',
    label: 'Eén code per regel',
    how: 'CODE gedaan · CODE 25 beiden gesproken: minuten en uitkomst · CODE x niet thuis: overgeslagen · CODE > 12-4: verzet · CODE 10 > 3-5: gedaan, volgende op die dag',
    example: '012 25 beiden gesproken',
    apply_one: '{{count}} contact afwerken',
    apply_other: '{{count}} contacten afwerken',
    next: 'volgende {{day}}',
    problem: {
      code: 'Deze code bestaat niet: controleer de tekens',
      date: 'Deze datum is niet begrepen',
      reason: 'Zeg na de x waarom het wordt overgeslagen',
      twice: 'Deze code staat hierboven al',
      gone: 'Dit contact staat niet meer in de planning',
      done: 'Al gedaan',
      skipped: 'Al overgeslagen',
    },
  },
};
