import type { calendar as source } from '../en/calendar.ts';
import type { Translated } from '../translated.ts';

export const calendar: Translated<typeof source> = {
  title: 'Agendabestanden, {{year}}',
  open: 'Agendabestanden…',
  whose: 'Van wie',
  everyone: 'Iedereen, en wat het kantoor samen doet',
  reminder: 'Herinnering',
  reminders: { none: 'Geen', 'same-day': 'Om 9.00 uur die dag', 'day-before': 'Om 9.00 uur de dag ervoor' },
  names: 'Met namen, telefoonnummers en adressen',
  namesHint:
    'Een agenda die online staat, neemt ze mee naar buiten. Zonder namen staan klanten er met hun nummer in het boek.',
  hint: 'Eén bestand per persoon, te openen in Outlook, Apple Agenda, Google Agenda of Thunderbird. Het volgende bestand van hetzelfde jaar verzet wat verzet is en neemt terug wat niet meer gepland staat.',
  save: 'Opslaan in een map…',
  saved_one: '{{count}} agendabestand opgeslagen, {{entries}} afspraken',
  saved_other: '{{count}} agendabestanden opgeslagen, {{entries}} afspraken',
  office: 'Kantoor',
  forClient: 'Agendabestand voor de klant…',
  file: {
    name: '{{owner}} {{year}}',
    many: '{{activity}}, {{count}} klanten',
    client: 'Klant {{id}}',
    turn: '{{ordinal}} van {{times}}',
    minutes: '{{minutes}} min',
  },
};
