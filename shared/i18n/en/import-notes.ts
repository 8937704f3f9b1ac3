export const importNotes = {
  warnings: {
    'typed-before': 'Cells that are read as they were typed by hand when their line came before: {{count}}.',
    'encoding-assumed':
      'The file does not say how its letters are stored; {{encoding}} was taken. Check a name with an accent.',
    'encoding-mixed': 'Some lines are stored as UTF-8 and some as Windows-1252. Check a name with an accent.',
    'duplicate-header':
      'Several columns are named “{{column}}”; the first of them is read. Give the others a meaning of their own if they matter.',
    'sheet-not-read': 'Sheet “{{sheet}}” was not taken for a list; none of its rows is used.',
    'column-doubted':
      'Column “{{column}}” was not read: {{reason}}. Correct its cells in the file, or say below what it is.',
    'columns-not-read':
      'Not read: {{columns}}. Nothing is known of what they mean, or a list of this kind has no place for it. If the figures matter, say below what they are.',
    'rival-columns':
      '“{{column}}” was read; {{others}} could have been meant as well and was left out. Choose below if another one is the figure you keep.',
    'no-rows': 'The file holds no rows under its header.',
    'decimal-mark-mixed':
      'Column “{{column}}” uses both 1,234.56 and 1.234,56; values such as 1.234 were read as most of its rows are.',
    'decimal-mark-assumed':
      'No row of column “{{column}}” shows which sign is the decimal mark; “{{mark}}” was taken. Check one amount against the original.',
    'date-order-mixed':
      'Column “{{column}}” has dates with the day first and dates with the month first; it was read as most of its rows are, the others are rejected.',
    'date-order-assumed':
      'No row of column “{{column}}” shows whether the day or the month comes first; the custom of {{country}} was taken. Check one date against the original.',
    'two-digit-years':
      'Column “{{column}}” writes years with two digits; 00 to {{pivot}} were read as 2000 to 20{{pivot}}, the others as 19xx.',
    'hidden-rows': 'Rows are hidden in the file ({{count}}); they are data and were read like the others.',
    'positive-chargebacks':
      'Chargebacks with a positive amount: {{count}}. They count as money received, as they stand in the file. If they were money taken back, correct their sign in the file.',
    'gdv-own-records':
      'Records of the sender’s own types were kept, not read: {{kinds}}. Ask the carrier what they hold if they matter.',
    'section-chargebacks':
      'Chargebacks that stand without a minus sign in a section of their own: {{count}}. They were counted as money taken back. Compare the total with the statement.',
    'amounts-not-told':
      'Amounts other than the commission that say only “n/a” or “#N/A”: {{count}}. They were left empty.',
    'layout-drift':
      'The file is laid out almost as recipe “{{recipe}}” expects, so the recipe was not used ({{changes}}). Save it anew if the carrier changed its layout.',
    'unknown-records':
      'Records of types the recipe does not name: {{count}}. They were kept, not read. Add their type to the recipe if they matter.',
    'record-count': 'The file says {{stated}} records and holds {{found}}. Such counts are often out of date.',
    'control-total':
      'The file states a total of {{stated}}; its lines add up to {{found}}. The difference stays on the statement as unexplained.',
    'no-carrier': 'Policies without a carrier: {{count}}. Name the carrier while mapping to have them told apart.',
    'unnamed-clients':
      'Clients without a name: {{count}}. They are called by their number until a list with names comes.',
    'kept-by-hand': 'Values typed by hand that differ from the file and are kept: {{count}}.',
    'partly-again':
      '{{same}} of its lines of commission are in the book already and {{fresh}} are not. If it corrects an earlier list, undo that one first: a line it changes counts beside the one it corrects.',
    'missing-from-list':
      'Policies in force in the book that this complete list leaves out: {{count}}. They were left as they are.',
    'no-statement-date':
      'No date was found for the statement. Give it while mapping, or lines without a date count for no year.',
    'already-imported': 'This file was imported before, as statement {{statement}}. Nothing was written.',
  },
  problems: {
    shares: 'This is no share of the line, or its shares are more than the whole. Correct it in the file.',
    required: 'Something is missing here that the row cannot do without. Add it in the file.',
    date: 'This is not a date. Correct it in the file or leave the cell empty.',
    amount: 'This is not an amount. Correct it in the file or leave the cell empty.',
    rate: 'This is not a percentage. Correct it in the file or leave the cell empty.',
    currency: 'This is in another currency than the book. Convert the amount in the file first.',
    'end-before-start': 'The policy ends before it starts. Correct one of the dates in the file.',
    'uncached-formula':
      'The cell holds a formula without a result. Open the workbook, let it calculate, save it and import again.',
    'record-length': 'A GDV record has 256 characters and begins with its type. Ask the carrier for the file again.',
    skipped: 'Left out by decision in the review.',
  },
  columnReasons: {
    'the other half of the name stands beside it': 'the other half of the name stands in the column beside it',
    'short for known words, and the values fit': 'short for known words, and its values fit',
    'premium × rate is the commission': 'premium × rate gives the commission',
    'its days lie as such days do': 'its days lie as such days do',
    'values are names of people or organisations': 'its values are names of people or organisations',
    'values are currencies': 'its values are currencies',
    'values are telephone numbers': 'its values are telephone numbers',
    'values are names of insurers': 'its values are names of insurers',
    'values are lines of business': 'its values are lines of business',
    'values say what was paid': 'its values say whether receipts were paid, nothing of the policy',
    'values are not words': 'its values are amounts or dates, not words',
    'values are not kinds of clients': 'its values are not kinds of clients',
    'no other column is an amount': 'no other column is an amount',
    'header words': 'the words of its header',
    'header not known': 'header not known',
    'header could mean several things': 'header could mean several things',
    'values are kinds of commission': 'its values are kinds of commission',
    'values are e-mail addresses': 'its values are e-mail addresses',
    'another column is the surer one': 'another column fits better',
    'values are not amounts': 'its values are not amounts',
    'values are not dates': 'its values are not dates',
    'values are not numbers of single policies': 'its values are not numbers of single policies',
    'values are not telephone numbers': 'its values are not telephone numbers',
    'values are rates of commission': 'its values are rates of commission',
    'end of what the statement is about': 'it ends the time the statement is about, not the policy',
    'values are not rhythms of payment': 'its values do not say how often is paid',
    'values are states of claims': 'its values are states of claims',
    'values are rhythms of payment': 'its values say how often is paid',
    'values are states of policies': 'its values are states of policies',
    'values are not names': 'its values are not names',
    'values are not kinds of commission': 'its values are not kinds of commission',
    'values are not e-mail addresses': 'its values are not e-mail addresses',
    'values are not countries': 'its values are not countries',
    'values are not currencies': 'its values are not currencies',
    'no place for it in this kind of list': 'no place in a list of this kind',
    'chosen by hand': 'chosen by you',
    recipe: 'the recipe says so',
  },
};
