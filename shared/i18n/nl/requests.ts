import type { requests as source } from '../en/requests.ts';
import type { Translated } from '../translated.ts';

export const requests: Translated<typeof source> = {
  waiting_one: '{{count}} verzoek wacht op antwoord',
  waiting_other: '{{count}} verzoeken wachten op antwoord',
  norm_one: 'binnen {{count}} uur beantwoord, wie er ook vraagt',
  norm_other: 'binnen {{count}} uur beantwoord, wie er ook vraagt',
  answer: 'Beantwoord',
  answerOf: 'Verzoek van {{client}} beantwoord',
  answeredSaid: 'Het verzoek van {{client}} is beantwoord.',
  logged: 'Het verzoek van {{client}} wacht op antwoord.',
  toAnswer: 'Nog te beantwoorden',
  toAnswerHint: 'Het wacht op Vandaag tot iemand het afvinkt; de tijd telt mee in het overzicht.',
  hint: 'Klassen sturen wat we ongevraagd doen. Wie vraagt, wordt gelijk beantwoord; uren op werkdagen.',
  normLabel: 'Norm: binnen zoveel uur beantwoord',
  suffix: ' u',
  normSaid_one: 'De norm is {{count}} uur voor iedereen.',
  normSaid_other: 'De norm is {{count}} uur voor iedereen.',
  none: 'In dit jaar is geen verzoek vastgelegd. Leg er een vast als inkomend contact dat nog moet worden beantwoord.',
  all: 'Alle',
  verdict: {
    'too-few': 'Te weinig verzoeken om te zien of alle klassen gelijk worden beantwoord',
    alike: 'Alle klassen worden gelijk beantwoord',
    uneven: 'Klasse {{tier}} wordt later beantwoord dan de andere',
  },
  column: {
    requests: 'Verzoeken',
    answered: 'Beantwoord',
    median: 'De helft binnen',
    slowest: 'Negen van de tien binnen',
    within: 'Binnen de norm',
  },
};
