import type { guests as source } from '../en/guests.ts';
import type { Translated } from '../translated.ts';

export const guests: Translated<typeof source> = {
  none: 'In {{year}} is geen groepsactiviteit gepland.',
  event: 'Groepsactiviteit',
  option: '{{name}} ({{count}} uitgenodigd)',
  month: 'Maand',
  allYear: 'Hele jaar',
  ofMonth: '{{month}} ({{count}})',
  open: 'nog geen antwoord',
  accepted: 'komt',
  declined: 'afgezegd',
  came: 'geweest',
  absent: 'niet gekomen',
  said_one: '{{count}} genodigde: {{answer}}.',
  said_other: '{{count}} genodigden: {{answer}}.',
  title:
    '{{invited}} uitgenodigd, {{accepted}} komen, {{declined}} afgezegd, {{came}} geweest, {{absent}} niet gekomen',
  allCame_one: 'De ene die zou komen, was er',
  allCame_other: 'Alle {{count}} die zouden komen, waren er',
  labels: 'Uitnodigingen en etiketten…',
  answer: 'Antwoord',
  answerOf: 'Antwoord van {{client}}',
};
