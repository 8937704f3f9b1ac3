import { Buffer } from 'node:buffer';
import { findHeader } from '../../shared/import/recognise.ts';

/** Lines of the beginning of a file that are looked at, the header among them. */
const LOOKED_AT = 200;
/** Longer lines are sentences of a letter. */
const LONGEST_NAME = 80;
/** So many of the lines have to look like names. */
const MOSTLY = 0.9;
/** The sign that parts nothing: no name holds it. */
export const NOTHING_PARTS = '\t';

/**
 * Whether a text is a list of names, one a line under a word for the client: `Smit, Jan` is one of them, though a comma
 * stands in it, and blanks part the words of each.
 */
export function isListOfNames(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).slice(0, LOOKED_AT);
  const filled = lines.filter((line) => line.trim() !== '');
  const rows = filled.map((line) => [unquoted(line)]);
  const header = findHeader(rows);
  if (header === null || filled.length <= header.at + 1) {
    return false;
  }
  const names = rows.slice(header.at + 1).filter(([line = '']) => isName(line));
  return names.length >= (rows.length - header.at - 1) * MOSTLY;
}

function isName(line: string): boolean {
  return (
    Buffer.byteLength(line) <= LONGEST_NAME &&
    /\p{L}{2}|\p{Script=Han}/u.test(line) &&
    !/[;|\t]|[.!?]$|\d{3}/.test(
      line.replace(/\b(?:b\.?v|n\.?v|inc|ltd|jr|sr|co|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a)\.$/i, ''),
    ) &&
    line.split(',').length <= 2
  );
}

function unquoted(line: string): string {
  return line.trim().replace(/^"(.*)"$/, '$1');
}
