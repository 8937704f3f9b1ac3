export const correcting = {
  title: 'Correct it here',
  hint: 'What you type is read like the file’s own text and stays marked as typed by hand.',
  others: 'Other cells of the row',
  check: 'Check',
  back: 'Take back what was typed',
  filter: 'Corrected',
  typedNow: 'Typed: “{{text}}” instead of “{{raw}}”',
  typedBefore: 'Typed by {{by}} when this line came before: “{{text}}” instead of “{{raw}}”',
  typedBeforeUnknown: 'Typed when this line came before: “{{text}}” instead of “{{raw}}”',
  empty: 'empty',
  done: {
    read: 'Row {{row}} is read now: {{outcome}}.',
    still: 'Row {{row}} is still rejected.',
    back: 'Row {{row}} is read as it stands in the file again.',
  },
};
