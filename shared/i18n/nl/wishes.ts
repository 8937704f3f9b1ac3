import type { wishes as source } from '../en/wishes.ts';
import type { Translated } from '../translated.ts';

export const wishes: Translated<typeof source> = {
  title: 'Wensen',
  hint: 'De planning houdt zich eraan',
  weekday: 'Spreekt graag af op',
  anyDay: 'Elke dag',
  time: 'Om',
  noTime: 'Een tijd zoals 09:30',
  blackouts: 'Niet benaderen',
  range: '{{from}} tot en met {{to}}',
  remove: 'De dagen vanaf {{from}} weghalen',
  from: 'Geen contact van',
  to: 'Tot en met',
  note: 'Waarom',
  likes: 'Voorkeur',
};
