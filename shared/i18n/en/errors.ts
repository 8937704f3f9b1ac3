/** One sentence per failure code, ending in what to do. `{{…}}` are the failure's details. */
export const errors = {
  unexpected: 'Something went wrong that should not happen. Try again; if it stays, send the copied detail to support.',
  'no-book': 'No book is open. Open one first.',
  'no-printer': 'There is no printing engine on this computer. Install Chrome or Edge, then try again.',
  'file-token': 'This file was not chosen in this window. Choose it again.',
  'bad-request': 'This was not understood. Check what was typed ({{field}}).',
  'unknown-request': 'This part of Tierbook is older than the rest. Restart Tierbook.',
  cancelled: 'Stopped as asked. Nothing was changed.',
  'book-missing': 'There is no book at this place any more. Look for the file, or open another book.',
  'book-exists': 'There is already a file at this place. Choose another name; nothing is ever overwritten.',
  'book-locked': 'This book is open in another window or on another computer. Close it there, then try again.',
  'book-read-only': 'The book or its folder cannot be written to. Move the book to a folder of your own, then open it.',
  'book-no-folder': 'The folder of this book does not exist. Make the folder first, or choose another one.',
  'book-no-access': 'This account may not open the book. Ask whoever looks after the computer for access to the file.',
  'not-a-book': 'This file is not a Tierbook book. Choose a file that ends in .tierbook.',
  'passphrase-needed': 'This book is protected by a passphrase. Type it to open the book.',
  'wrong-passphrase': 'That passphrase does not open this book. Check capitals and keyboard language, then try again.',
  'book-corrupt': 'The book is damaged. Restore the latest backup; the damaged file is left as it is.',
  'book-newer': 'This book was made by a newer version of Tierbook. Update Tierbook, then open it.',
  'book-network-folder':
    'The book is in a network folder, where saving is not safe. Move it to a folder on this computer, then open it.',
  'book-synced-folder':
    'The book is in a folder that is copied to the cloud while it is used, which can damage it. Move it out, then open it.',
  'migration-changed':
    'The book was made by a different build of this version. Open it with the program that made it, or restore a backup.',
  'migration-order':
    'The book lacks an earlier change of its layout and cannot be brought up to date. Restore a backup or ask for help.',
  'migration-failed': 'The book could not be brought up to date and is unchanged. Ask for help with the copied detail.',
  'backup-failed': 'The backup could not be written or did not pass its check. Choose another place with enough room.',
  'disk-full': 'The disk is full. Make room, then try again; nothing was half-written.',
  'disk-error': 'The disk reported an error. Check the disk and its connection, then try again.',
} as const;
