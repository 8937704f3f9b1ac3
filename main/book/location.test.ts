import { expect, test } from 'vitest';
import { locationOf } from './location.ts';

test('tells network and synced folders from those of this computer', () => {
  const found = Object.fromEntries(
    [
      '/home/jan/Documents/office.tierbook',
      '/home/jan/Dropbox/office.tierbook',
      '/Users/jan/Library/CloudStorage/GoogleDrive-jan/office.tierbook',
      '/Users/jan/OneDrive - Van Dijk BV/books/office.tierbook',
      '/home/jan/dropboxes/office.tierbook',
      '/home/jan/Dropbox.tierbook',
      '\\\\server\\share\\office.tierbook',
    ].map((path) => [path, locationOf(path)]),
  );
  expect(Object.values(found)).toEqual(['local', 'synced', 'synced', 'synced', 'local', 'local', 'network']);
});
