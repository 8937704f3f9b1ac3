export const calendar = {
  title: 'Calendar files, {{year}}',
  open: 'Calendar files…',
  whose: 'Whose',
  everyone: 'Everybody, and what the office does together',
  reminder: 'Reminder',
  reminders: { none: 'None', 'same-day': 'At 9:00 that day', 'day-before': 'At 9:00 the day before' },
  names: 'With names, telephone numbers and addresses',
  namesHint:
    'A calendar that is kept online takes them out of this office. Without them clients are told by their number in the book.',
  hint: 'One file for each person, to be opened in Outlook, Apple Calendar, Google Calendar or Thunderbird. The next file of the same year moves what was moved and takes back what is no longer planned.',
  save: 'Save in a folder…',
  saved_one: '{{count}} calendar file saved, {{entries}} entries',
  saved_other: '{{count}} calendar files saved, {{entries}} entries',
  office: 'Office',
  forClient: 'Calendar file for the client…',
  file: {
    name: '{{owner}} {{year}}',
    many: '{{activity}}, {{count}} clients',
    client: 'Client {{id}}',
    turn: '{{ordinal}} of {{times}}',
    minutes: '{{minutes}} min',
  },
};
